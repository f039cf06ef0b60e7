import { inverseDocumentFrequency } from './analyzer/expand-query.ts';

/** BM25 over one field. Documents are numbers (slots), terms are numbers; the caller keeps both dictionaries. */
export type FieldIndex = {
  add(slot: number, terms: ArrayLike<number>): void;
  /** The same terms as given to `add`. */
  remove(slot: number, terms: ArrayLike<number>): void;
  documentCount(): number;
  documentFrequency(term: number): number;
  /** Calls back with every document that contains the term and its BM25 score, given the inverse document frequency. */
  forEachMatch(term: number, idf: number, visit: (slot: number, score: number) => void): void;
  /** `frequency`: in how many documents the term or any of its equals stands. */
  idf(frequency: number): number;
};

/** Slots and frequencies of one term, side by side in one growing array. */
type Postings = { pairs: Int32Array; length: number };

const firstCapacity = 4;

/** An empty field. */
export function createFieldIndex(options: { k1: number; b: number }): FieldIndex {
  const { k1, b } = options;
  const postings = new Map<number, Postings>();
  const lengths: number[] = [];
  let documents = 0;
  let totalLength = 0;

  function add(slot: number, terms: ArrayLike<number>): void {
    if (terms.length === 0) return;
    for (const [term, frequency] of countTerms(terms)) append(postingsOf(term), slot, frequency);
    lengths[slot] = terms.length;
    documents += 1;
    totalLength += terms.length;
  }

  function remove(slot: number, terms: ArrayLike<number>): void {
    if (terms.length === 0) return;
    for (const term of new Set(Array.from(terms))) {
      const list = postings.get(term);
      if (list) drop(list, slot);
      if (list?.length === 0) postings.delete(term);
    }
    lengths[slot] = 0;
    documents -= 1;
    totalLength -= terms.length;
  }

  function postingsOf(term: number): Postings {
    const existing = postings.get(term);
    if (existing) return existing;
    const created = { pairs: new Int32Array(firstCapacity), length: 0 };
    postings.set(term, created);
    return created;
  }

  function forEachMatch(term: number, idf: number, visit: (slot: number, score: number) => void): void {
    const list = postings.get(term);
    if (!list) return;
    const perWord = (k1 * b * documents) / totalLength;
    const constant = k1 * (1 - b);
    const { pairs } = list;
    for (let index = 0; index < list.length; index += 2) {
      const slot = pairs[index] as number;
      const frequency = pairs[index + 1] as number;
      visit(slot, (idf * frequency * (k1 + 1)) / (frequency + constant + perWord * (lengths[slot] as number)));
    }
  }

  function documentFrequency(term: number): number {
    return (postings.get(term)?.length ?? 0) / 2;
  }

  return {
    add,
    remove,
    documentCount: () => documents,
    documentFrequency,
    forEachMatch,
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

function append(list: Postings, slot: number, frequency: number): void {
  if (list.length + 2 > list.pairs.length) {
    const larger = new Int32Array(list.pairs.length * 2);
    larger.set(list.pairs);
    list.pairs = larger;
  }
  list.pairs[list.length] = slot;
  list.pairs[list.length + 1] = frequency;
  list.length += 2;
}

/** The last pair takes the place of the dropped one; the order within a list does not matter. */
function drop(list: Postings, slot: number): void {
  for (let index = 0; index < list.length; index += 2) {
    if (list.pairs[index] !== slot) continue;
    list.pairs[index] = list.pairs[list.length - 2] as number;
    list.pairs[index + 1] = list.pairs[list.length - 1] as number;
    list.length -= 2;
    return;
  }
}
