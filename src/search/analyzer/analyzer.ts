import type { Language } from '../../shared/language.ts';

/** One thing in the index that a query word can match, and how much such a match counts (0 to 1). */
export type Alternative = {
  term: string;
  weight: number;
  via: 'word' | 'compound' | 'glossary' | 'fuzzy' | 'dictionary';
};

/** One word (or glossary phrase) of a question with everything that counts as a match for it. */
export type QueryTerm = {
  /** As typed. */
  surface: string;
  isStopWord: boolean;
  /** The vocabulary contains the word itself (not only by glossary, fuzzy match or dictionary). */
  isKnown: boolean;
  /** Natural logarithm as in BM25, of the word itself; the highest value there is for an unknown word. */
  inverseDocumentFrequency: number;
  /** Best first; empty if nothing in the vocabulary comes near. */
  alternatives: Alternative[];
};

/** Turns texts and questions into index terms. Terms of different languages never collide (each analyzer has its own stems). */
export type Analyzer = {
  /** Index terms of a document's text in reading order, compound parts included. */
  terms(text: string, language: Language): string[];
  /** The question's words, analysed in both languages. Stop words are included and marked. */
  queryTerms(text: string, language: Language): readonly QueryTerm[];
  /** Inverse document frequency of a word that stands in a single passage: what a rare word counts in an index of this size. */
  highestRarity(): number;
};
