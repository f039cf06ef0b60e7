import { inverseDocumentFrequency } from './analyzer/expand-query.ts';
import { createPostings } from './postings.ts';
import { keepHigher, raise, type Scores } from './scores.ts';

/** BM25 over one field. Documents are numbers (slots), terms are numbers; the caller keeps both dictionaries. */
export type FieldIndex = {
  add(slot: number, terms: ArrayLike<number>): void;
  /** The same terms as given to `add`. */
  remove(slot: number, terms: ArrayLike<number>): void;
  documentCount(): number;
  documentFrequency(term: number): number;
  /** Adds the BM25 score of every document that contains the term, given the inverse document frequency. */
  raiseMatches(term: number, idf: number, scores: Scores): void;
  /** The same, where a document has a higher score the higher one stays. */
  keepHigherMatches(term: number, idf: number, scores: Scores): void;
  /** `frequency`: in how many documents the term or any of its equals stands. */
  idf(frequency: number): number;
};

/** An empty field. */
export function createFieldIndex(options: { k1: number; b: number }): FieldIndex {
  const { k1, b } = options;
  const postings = createPostings();
  const lengths: number[] = [];
  let documents = 0;
  let totalLength = 0;

  function add(slot: number, terms: ArrayLike<number>): void {
    if (terms.length === 0) return;
    for (const [term, frequency] of countTerms(terms)) postings.add(term, slot, frequency);
    lengths[slot] = terms.length;
    documents += 1;
    totalLength += terms.length;
  }

  function remove(slot: number, terms: ArrayLike<number>): void {
    if (terms.length === 0) return;
    for (const term of new Set(Array.from(terms))) postings.remove(term, slot);
    lengths[slot] = 0;
    documents -= 1;
    totalLength -= terms.length;
  }

  // Two loops, because a score that is handed on to a function that varies is boxed: thousands of them for each question.
  function raiseMatches(term: number, idf: number, scores: Scores): void {
    const run = postings.find(term);
    if (!run) return;
    const { cells, from, to } = run;
    for (let place = from; place < to; place += 2)
      raise(scores, cells[place] as number, scoreOf(cells[place] as number, cells[place + 1] as number, idf));
  }

  function keepHigherMatches(term: number, idf: number, scores: Scores): void {
    const run = postings.find(term);
    if (!run) return;
    const { cells, from, to } = run;
    for (let place = from; place < to; place += 2)
      keepHigher(scores, cells[place] as number, scoreOf(cells[place] as number, cells[place + 1] as number, idf));
  }

  function scoreOf(slot: number, frequency: number, idf: number): number {
    const perWord = (k1 * b * documents) / totalLength;
    return (idf * frequency * (k1 + 1)) / (frequency + k1 * (1 - b) + perWord * (lengths[slot] as number));
  }

  return {
    add,
    remove,
    documentCount: () => documents,
    documentFrequency: postings.count,
    raiseMatches,
    keepHigherMatches,
    idf: (frequency) => inverseDocumentFrequency(frequency, documents),
  };
}

function countTerms(terms: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
