import type { Alternative, QueryTerm } from './analyzer/analyzer.ts';
import type { WordWeight } from './analyzer/word-weight.ts';
import type { FieldIndex } from './field-index.ts';
import type { Fields, IndexGeneration } from './index-generation.ts';
import { clear, createScores, keepHigher, raise, type Scores } from './scores.ts';
import type { SearchParameters } from './search-parameters.ts';

/** A word of a question with the terms of the index that count as a match, and what a match counts. */
export type ScoredTerm = { alternatives: NumberedAlternative[]; importance: number };

/** A question ready to be scored. */
export type ScoredQuestion = { terms: ScoredTerm[]; parameters: SearchParameters };

/** Score of every passage or article: BM25 over all text plus the weighted one over titles, each with its own frequencies. */
export function scoreFields(fields: Fields, slotCount: number, question: ScoredQuestion): Scores {
  const { terms, parameters } = question;
  const scores = createScores(slotCount);
  const scratch = { best: createScores(slotCount), parts: createScores(slotCount) };
  for (const { alternatives, importance } of terms) {
    addTerm({ field: fields.all, weight: importance, alternatives }, scores, scratch);
    addTerm({ field: fields.title, weight: importance * parameters.titleWeight, alternatives }, scores, scratch);
  }
  return scores;
}

/** Adds what neighbouring words of the question count that stand side by side in an article too. */
export function addPairs(scores: Scores, pairs: number[], field: FieldIndex, weight: number): void {
  for (const pair of pairs) field.raiseMatches(pair, field.idf(field.documentFrequency(pair)) * weight, scores);
}

/** Alternatives of one query term count as one: in each document the best one, the parts of a compound together. */
function addTerm(
  match: { field: FieldIndex; weight: number; alternatives: NumberedAlternative[] },
  scores: Scores,
  scratch: { best: Scores; parts: Scores },
): void {
  const { field, weight, alternatives } = match;
  const { best, parts } = scratch;
  const ownFrequency = frequencyOfWord(alternatives, field);
  for (const alternative of alternatives) {
    const frequency = isWordItself(alternative) ? ownFrequency : field.documentFrequency(alternative.number);
    const idf = field.idf(frequency) * alternative.weight * weight;
    if (alternative.via === 'compound') field.raiseMatches(alternative.number, idf, parts);
    else field.keepHigherMatches(alternative.number, idf, best);
  }
  for (const slot of parts.touched) keepHigher(best, slot, parts.values[slot] as number);
  for (const slot of best.touched) raise(scores, slot, best.values[slot] as number);
  clear(parts);
  clear(best);
}

type NumberedAlternative = Alternative & { number: number };

/** Looks a word of a question up in the index. */
export function toScoredTerm(
  { surface, alternatives }: QueryTerm,
  {
    generation,
    parameters: { everydayWeight },
    wordWeight,
  }: { generation: IndexGeneration; parameters: SearchParameters; wordWeight: WordWeight },
): ScoredTerm {
  const numbered = alternatives.flatMap(({ term, weight, via }) => {
    const number = generation.termNumber(term);
    return number === undefined ? [] : [{ term, weight, via, number }];
  });
  return { alternatives: numbered, importance: everydayWeight + (1 - everydayWeight) * wordWeight(surface) };
}

function isWordItself(alternative: Alternative): boolean {
  return alternative.via === 'word' && alternative.weight === 1;
}

/** `VPN` is as rare in the few English articles as in the many German ones: both languages are counted together. */
function frequencyOfWord(alternatives: NumberedAlternative[], field: FieldIndex): number {
  return alternatives
    .filter(isWordItself)
    .reduce((sum, alternative) => sum + field.documentFrequency(alternative.number), 0);
}
