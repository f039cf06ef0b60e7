import type { Glossary } from '../glossary.ts';
import { languages } from './term.ts';
import type { Stemmers } from './vocabulary.ts';
import { readWords } from './words.ts';

/** Finds what else a word or a phrase of up to three words is called. */
export type GlossaryIndex = {
  /** The other phrases of every group that contains this phrase, each as its lower-case words. */
  synonyms(words: string[]): string[][];
  /** Every single word of the glossary, lower case. */
  words(): string[];
};

type Phrase = { words: string[]; keys: string[] };

/** Phrases are compared by their joined stems, so that `Login` and `log in`, `e-mail` and `Email` are the same. */
export function createGlossaryIndex(glossary: Glossary, stemmers: Stemmers): GlossaryIndex {
  const groups = glossary.groups.map((group) => group.map(toPhrase));
  const groupsByKey = new Map<string, Set<Phrase[]>>();
  for (const group of groups) {
    for (const key of group.flatMap(({ keys }) => keys))
      groupsByKey.set(key, (groupsByKey.get(key) ?? new Set()).add(group));
  }

  function toPhrase(text: string): Phrase {
    const words = readWords(text).map((word) => word.text);
    return { words, keys: keysOf(words) };
  }

  function synonyms(words: string[]): string[][] {
    const keys = keysOf(words);
    const found = new Set(keys.flatMap((key) => [...(groupsByKey.get(key) ?? [])]));
    const phrases = [...found].flat().filter((phrase) => !phrase.keys.some((key) => keys.includes(key)));
    return phrases.map((phrase) => phrase.words);
  }

  function keysOf(words: string[]): string[] {
    return languages.map((language) => {
      const stemmer = stemmers[language];
      return `${language}:${words.map((word) => stemmer.stemOf(word)).join('')}`;
    });
  }

  return {
    synonyms,
    words: () => groups.flat().flatMap(({ words }) => (words.length === 1 ? words : [])),
  };
}
