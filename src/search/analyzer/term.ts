import type { Language } from '../../shared/language.ts';
import type { Stemmers } from './vocabulary.ts';

export const languages: readonly Language[] = ['de', 'en'];

/** The index term of a lower-case word; the language stands before it, so that terms of two languages never collide. */
export function toTerm(lowerCaseWord: string, language: Language, stemmers: Stemmers): string {
  return `${language}:${stemmers[language].stemOf(lowerCaseWord)}`;
}
