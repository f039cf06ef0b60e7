import type { Language } from '../language.ts';
import { de, type Texts } from './de.ts';
import { en } from './en.ts';

export type { Texts } from './de.ts';

/** What Lotse says, by language. */
export const texts: Readonly<Record<Language, Texts>> = { de, en };
