import { createRequire } from 'node:module';
import type Snowball from 'snowball-stemmers';
import type { Language } from '../../shared/language.ts';
import { createMemory } from '../../shared/memory.ts';

/** Brings a lower-case word to its stem in one language. */
export type Stemmer = {
  fold(word: string): string;
  stem(foldedWord: string): string;
  /** The stem of a word that is not folded yet. */
  stemOf(word: string): string;
  /** The same for what is hardly ever asked again. */
  stemOnce(word: string): string;
};

// Its CommonJS code says it were an ES module, which loaders read in two ways; this is the one that is always right.
const snowball = createRequire(import.meta.url)('snowball-stemmers') as typeof Snowball;

const cacheLimit = 200_000;
const askedLimit = 4_000;
const diacritics = /\p{M}+/gu;
const beyondAscii = /[^\u0020-\u007E]/;
const writtenUmlaut = /(?<![aeq])([aou])e/g;

/** A stemmer that remembers every word it has seen; umlauts, ae/oe/ue and ß are folded in German, accents in both. */
export function createStemmer(language: Language): Stemmer {
  const snowballStemmer = snowball.newStemmer(language === 'de' ? 'german' : 'english');
  const fold = language === 'de' ? foldGerman : foldAccents;
  const stems = createMemory<string>(cacheLimit);
  const asked = createMemory<string>(askedLimit);
  const stem = (foldedWord: string) => stems(foldedWord, () => snowballStemmer.stem(foldedWord));
  return {
    fold,
    stem,
    stemOf: (word) => asked(word, () => stem(fold(word))),
    stemOnce: (word) => snowballStemmer.stem(fold(word)),
  };
}

function foldGerman(word: string): string {
  return foldAccents(word).replace(writtenUmlaut, '$1');
}

function foldAccents(word: string): string {
  if (!beyondAscii.test(word)) return word;
  return word.replaceAll('ß', 'ss').normalize('NFD').replace(diacritics, '').normalize('NFC');
}
