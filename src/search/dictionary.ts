import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createMemory } from '../shared/memory.ts';
import type { DictionaryJob } from './build-dictionary-cache.ts';
import { type DictionaryCache, openDictionaryCache } from './dictionary-cache.ts';

/** One German word for an English one; `share` (0 to 1) says how usual it is beside the most usual translation. */
type Translation = { word: string; share: number };

/** English to German. */
export type Dictionary = {
  /** Up to three English words in lower case, in any form. Best first; empty if unknown. */
  translate(words: string[]): Translation[];
};

/** Where Debian's package `trans-de-en` puts its word list. */
export const installedDictionary = '/usr/share/trans/de-en';

/**
 * Loads the dictionary from a compact cache in `cacheFolder`, which is built when it is missing or older than the source.
 * Undefined if the source is not installed.
 */
export async function loadDictionary(options: {
  source: string;
  cacheFolder: string;
  /** Makes the cache: buildDictionaryCache, or the same aside. */
  build: (job: DictionaryJob) => Promise<void>;
}): Promise<Dictionary | undefined> {
  const installed = await stat(options.source).catch(() => undefined);
  if (!installed?.isFile()) return undefined;
  const stamp = `${installed.size}-${Math.floor(installed.mtimeMs)}`;
  const file = join(options.cacheFolder, 'dictionary-en-de.cache');
  const cache = (await openDictionaryCache(file, stamp)) ?? (await rebuild());
  return cache && openedDictionary(cache);

  async function rebuild(): Promise<DictionaryCache | undefined> {
    await options.build({ source: options.source, file, stamp });
    return openDictionaryCache(file, stamp);
  }
}

function openedDictionary(cache: DictionaryCache): Dictionary {
  const begins = createMemory<boolean>(rememberedWords);
  function beginsPhrase(word: string): boolean {
    return begins(word, () => [word, ...baseForms(word)].some((form) => cache.hasBeginning(`${form} `)));
  }
  return {
    // Most neighbouring words are no phrase, and their many forms would all be looked up.
    translate: (words) => (words.length > 1 && !beginsPhrase(words[0] ?? '') ? [] : translate(words, cache)),
  };
}

const rememberedWords = 5_000;

const inflections: [ending: string, replacements: string[]][] = [
  ['ies', ['y']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['e', '']],
  ['ing', ['', 'e']],
];

/** A value of the cache is `Kennwort 100;Passwort 85`. */
function readTranslations(value: string | undefined): Translation[] {
  if (value === undefined) return [];
  return value.split(';').flatMap((entry) => {
    const [word, percent] = entry.split(' ');
    return word && percent ? [{ word, share: Number(percent) / 100 }] : [];
  });
}

function translate(words: string[], cache: DictionaryCache): Translation[] {
  for (const phrase of formsOf(words)) {
    const value = cache.find(phrase);
    if (value !== undefined) return readTranslations(value);
  }
  return [];
}

/** The phrase as it is, then with its first and its last word brought back to the form that dictionaries list. */
function* formsOf(words: string[]): Generator<string> {
  yield words.join(' ');
  for (const position of new Set([0, words.length - 1])) {
    for (const form of baseForms(words[position] ?? '')) yield words.with(position, form).join(' ');
  }
}

function baseForms(word: string): string[] {
  const forms = inflections.flatMap(([ending, replacements]) =>
    word.endsWith(ending) ? replacements.map((replacement) => word.slice(0, -ending.length) + replacement) : [],
  );
  return forms.filter((form) => form.length > 2);
}
