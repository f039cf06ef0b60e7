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

/** Phrases are compared by their joined stems, so that `Login` and `log in`, `e-mail` and `Email` are the same. */
export function createGlossaryIndex(glossary: Glossary, stemmers: Stemmers): GlossaryIndex {
  const groups = glossary.groups.map((group) => group.map((phrase) => readWords(phrase).map((word) => word.text)));
  const groupsByKey = new Map<string, Set<number>>();
  for (const [number, group] of groups.entries()) {
    for (const phrase of group) {
      for (const key of keysOf(phrase)) groupsByKey.set(key, (groupsByKey.get(key) ?? new Set()).add(number));
    }
  }

  function synonyms(words: string[]): string[][] {
    const keys = keysOf(words);
    const numbers = new Set(keys.flatMap((key) => [...(groupsByKey.get(key) ?? [])]));
    const phrases = [...numbers].flatMap((number) => groups[number] ?? []);
    return phrases.filter((phrase) => !keysOf(phrase).some((key) => keys.includes(key)));
  }

  function keysOf(words: string[]): string[] {
    return languages.map((language) => {
      const stemmer = stemmers[language];
      return `${language}:${words.map((word) => stemmer.stem(stemmer.fold(word))).join('')}`;
    });
  }

  return {
    synonyms,
    words: () => groups.flatMap((group) => group.flatMap((phrase) => (phrase.length === 1 ? phrase : []))),
  };
}
