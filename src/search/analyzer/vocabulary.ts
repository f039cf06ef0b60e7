import type { Language } from '../../shared/language.ts';
import type { Stemmer } from './stem.ts';
import { tokenize } from './tokenize.ts';

/**
 * The words of one generation of the index. Their frequencies are frozen (compound splitting rests on them);
 * words of later texts are learnt as possible targets of corrections only.
 */
export type Vocabulary = {
  /** How often a folded word stood in the texts of this language. */
  frequency(foldedWord: string, language: Language): number;
  /** How often any form of this stem stood in the texts of this language. */
  stemFrequency(stem: string, language: Language): number;
  /** Every folded word, learnt ones included, with its frequency. */
  words(language: Language): ReadonlyMap<string, number>;
  learn(text: string, language: Language): void;
  /** Grows whenever a word is learnt. */
  version(): number;
};

export type Stemmers = Record<Language, Stemmer>;

/** Counts words text by text, so that a large index can be counted in small steps. */
export type VocabularyCounter = { count(text: string, language: Language): void; freeze(): Vocabulary };

/** Starts with no words. */
export function createVocabularyCounter(stemmers: Stemmers): VocabularyCounter {
  const counted = { de: new Map<string, number>(), en: new Map<string, number>() };

  function count(text: string, language: Language): void {
    for (const word of foldedWords(text, stemmers[language])) increment(counted[language], word, 1);
  }

  return { count, freeze: () => freeze(counted, stemmers) };
}

function freeze(frozen: Record<Language, ReadonlyMap<string, number>>, stemmers: Stemmers): Vocabulary {
  const stems = { de: countStems(frozen.de, stemmers.de), en: countStems(frozen.en, stemmers.en) };
  const words = { de: new Map(frozen.de), en: new Map(frozen.en) };
  let version = 0;

  function learn(text: string, language: Language): void {
    for (const word of foldedWords(text, stemmers[language])) {
      if (words[language].has(word)) continue;
      words[language].set(word, 1);
      version += 1;
    }
  }

  return {
    frequency: (word, language) => frozen[language].get(word) ?? 0,
    stemFrequency: (stem, language) => stems[language].get(stem) ?? 0,
    words: (language) => words[language],
    learn,
    version: () => version,
  };
}

function* foldedWords(text: string, stemmer: Stemmer): Generator<string> {
  for (const token of tokenize(text)) {
    for (const piece of token.parts.length > 0 ? token.parts : [token.whole]) yield stemmer.fold(piece);
  }
}

function countStems(words: ReadonlyMap<string, number>, stemmer: Stemmer): Map<string, number> {
  const stems = new Map<string, number>();
  for (const [word, count] of words) increment(stems, stemmer.stem(word), count);
  return stems;
}

function increment(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
