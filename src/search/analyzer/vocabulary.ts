import type { Language } from '../../shared/language.ts';
import type { Stemmer } from './stem.ts';
import { tokenize } from './tokenize.ts';

/** The words of one generation of the index, counted once and then frozen: compound splitting rests on it. */
export type Vocabulary = {
  /** How often a folded word stands in the texts of this language. */
  frequency(foldedWord: string, language: Language): number;
  /** How often any form of this stem stands in the texts of this language. */
  stemFrequency(stem: string, language: Language): number;
  /** Every folded word with its frequency. */
  words(language: Language): ReadonlyMap<string, number>;
};

export type Stemmers = Record<Language, Stemmer>;

/** Counts the words of the given texts. */
export function createVocabulary(
  texts: Iterable<{ text: string; language: Language }>,
  stemmers: Stemmers,
): Vocabulary {
  const words = { de: new Map<string, number>(), en: new Map<string, number>() };
  for (const { text, language } of texts) {
    for (const token of tokenize(text)) {
      const pieces = token.parts.length > 0 ? token.parts : [token.whole];
      for (const piece of pieces) increment(words[language], stemmers[language].fold(piece), 1);
    }
  }
  const stems = { de: countStems(words.de, stemmers.de), en: countStems(words.en, stemmers.en) };

  return {
    frequency: (word, language) => words[language].get(word) ?? 0,
    stemFrequency: (stem, language) => stems[language].get(stem) ?? 0,
    words: (language) => words[language],
  };
}

function countStems(words: Map<string, number>, stemmer: Stemmer): Map<string, number> {
  const stems = new Map<string, number>();
  for (const [word, count] of words) increment(stems, stemmer.stem(word), count);
  return stems;
}

function increment(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
