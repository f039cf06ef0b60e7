import type { Language } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** The shape that both languages share; German is the original. */
export type Texts = typeof de;

/** What Lotse says, by language. */
export const texts: Readonly<Record<Language, Texts>> = { de, en };
