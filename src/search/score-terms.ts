import type { QueryTerm } from './analyzer/analyzer.ts';
import type { WordWeight } from './analyzer/word-weight.ts';
import type { FieldIndex } from './field-index.ts';
import type { Fields, IndexGeneration } from './index-generation.ts';
import type { SearchParameters } from './search-parameters.ts';

/** Scores by slot; only the touched slots have one. */
export type Scores = { values: Float64Array; touched: number[] };

/** Score of every passage or article: BM25 over all text plus the weighted one over titles. */
export function scoreFields(
  fields: Fields,
  slotCount: number,
  question: { terms: QueryTerm[]; generation: IndexGeneration; parameters: SearchParameters; wordWeight: WordWeight },
): Scores {
  const scores: Scores = { values: new Float64Array(slotCount), touched: [] };
  const { terms, generation, parameters } = question;
  for (const term of terms) {
    const importance = parameters.everydayWeight + (1 - parameters.everydayWeight) * question.wordWeight(term.surface);
    addTerm(fields.all, importance, term, generation, scores);
    addTerm(fields.title, importance * parameters.titleWeight, term, generation, scores);
  }
  return scores;
}

/** Alternatives of one query term count as one: per document the parts of a compound together, else the best one. */
function addTerm(
  field: FieldIndex,
  weight: number,
  term: QueryTerm,
  generation: IndexGeneration,
  scores: Scores,
): void {
  const best = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const alternative of term.alternatives) {
    const number = generation.termNumber(alternative.term);
    if (number === undefined) continue;
    const idf = field.idf(number) * alternative.weight * weight;
    if (alternative.via === 'compound') {
      field.forEachMatch(number, idf, (slot, score) => parts.set(slot, (parts.get(slot) ?? 0) + score));
    } else {
      field.forEachMatch(number, idf, (slot, score) => {
        if (score > (best.get(slot) ?? 0)) best.set(slot, score);
      });
    }
  }
  for (const [slot, score] of parts) if (score > (best.get(slot) ?? 0)) best.set(slot, score);
  for (const [slot, score] of best) {
    if (scores.values[slot] === 0) scores.touched.push(slot);
    scores.values[slot] = (scores.values[slot] as number) + score;
  }
}
