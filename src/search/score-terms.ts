import type { Alternative, QueryTerm } from './analyzer/analyzer.ts';
import type { WordWeight } from './analyzer/word-weight.ts';
import type { FieldIndex } from './field-index.ts';
import type { Fields, IndexGeneration } from './index-generation.ts';
import { clear, createScores, keepHigher, raise, type Scores } from './scores.ts';
import type { SearchParameters } from './search-parameters.ts';

/** A question ready to be scored. */
export type ScoredQuestion = {
  terms: QueryTerm[];
  generation: IndexGeneration;
  parameters: SearchParameters;
  wordWeight: WordWeight;
};

/** Score of every passage or article: BM25 over all text plus the weighted one over titles, each with its own frequencies. */
export function scoreFields(fields: Fields, slotCount: number, question: ScoredQuestion): Scores {
  const { terms, generation, parameters, wordWeight } = question;
  const scores = createScores(slotCount);
  const scratch = { best: createScores(slotCount), parts: createScores(slotCount) };
  for (const term of terms) {
    const importance = parameters.everydayWeight + (1 - parameters.everydayWeight) * wordWeight(term.surface);
    addTerm({ field: fields.all, weight: importance, term, generation }, scores, scratch);
    addTerm({ field: fields.title, weight: importance * parameters.titleWeight, term, generation }, scores, scratch);
  }
  return scores;
}

/** Adds what neighbouring words of the question count that stand side by side in an article too. */
export function addPairs(scores: Scores, pairs: number[], field: FieldIndex, weight: number): void {
  for (const pair of pairs) field.addMatches(pair, field.idf(field.documentFrequency(pair)) * weight, scores, raise);
}

/** Alternatives of one query term count as one: in each document the best one, the parts of a compound together. */
function addTerm(
  match: { field: FieldIndex; weight: number; term: QueryTerm; generation: IndexGeneration },
  scores: Scores,
  scratch: { best: Scores; parts: Scores },
): void {
  const { field, weight, term, generation } = match;
  const { best, parts } = scratch;
  const alternatives = numberAlternatives(term, generation);
  const ownFrequency = frequencyOfWord(alternatives, field);
  for (const alternative of alternatives) {
    const frequency = isWordItself(alternative) ? ownFrequency : field.documentFrequency(alternative.number);
    const idf = field.idf(frequency) * alternative.weight * weight;
    if (alternative.via === 'compound') field.addMatches(alternative.number, idf, parts, raise);
    else field.addMatches(alternative.number, idf, best, keepHigher);
  }
  for (const slot of parts.touched) keepHigher(best, slot, parts.values[slot] as number);
  for (const slot of best.touched) raise(scores, slot, best.values[slot] as number);
  clear(parts);
  clear(best);
}

type NumberedAlternative = Alternative & { number: number };

function numberAlternatives(term: QueryTerm, generation: IndexGeneration): NumberedAlternative[] {
  return term.alternatives.flatMap((alternative) => {
    const number = generation.termNumber(alternative.term);
    return number === undefined ? [] : [{ ...alternative, number }];
  });
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
