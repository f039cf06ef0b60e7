import { z } from 'zod';
import { everyone } from '../../search/search-engine.ts';
import type { Language } from '../../shared/language.ts';

/** A folder of the knowledge base with settings of its own. */
export type Collection = {
  /** The folder below the knowledge folder. */
  id: string;
  title: { de: string; en?: string };
  /** Its articles speak of a day in the past, and say so wherever they are cited. */
  dated: boolean;
  /** Who may read it. */
  audience: string[];
  /** What its articles count beside others, above 0 and at most 1. */
  weight: number;
};

/** The settings file of a collection. */
export const collectionFile = 'collection.yaml';

/** Whether a file is meant to be one, also under a name that is not quite right. */
export function isCollectionFile(name: string): boolean {
  return /^collection\.ya?ml$/i.test(name);
}

/** One name or several; `alle` and what means the same is everyone. */
export const audienceSchema = z
  .union([z.array(z.coerce.string()), z.coerce.string().transform((list) => list.split(','))], {
    errorMap: () => ({ message: 'write one name or a list of names, like [it-service]' }),
  })
  .transform(readAudience);

/** What may stand in `collection.yaml`. */
export const collectionSchema = z
  .object({
    title: z.object(
      {
        de: z.string({ required_error: 'is missing; give the collection a German title' }).trim().min(1, 'is empty'),
        en: z.string().trim().min(1, 'is empty').optional(),
      },
      {
        required_error: 'is missing; write {de: Wartungshinweise, en: Maintenance}',
        invalid_type_error: 'write {de: Wartungshinweise, en: Maintenance}',
      },
    ),
    dated: z.boolean({ message: 'must be true or false' }).default(false),
    audience: audienceSchema.default([everyone]),
    weight: z
      .number({ message: 'write a number above 0 and at most 1, like 0.5' })
      .gt(0, 'write a number above 0 and at most 1, like 0.5')
      .max(1, 'write a number above 0 and at most 1, like 0.5')
      .default(1),
  })
  .strict();

/** Names in small letters; nobody named means everyone. */
export function readAudience(names: string[]): string[] {
  const read = names.map((name) => name.trim().toLowerCase()).filter(Boolean);
  const isOpen = read.length === 0 || read.some((name) => ['alle', 'all', everyone].includes(name));
  return isOpen ? [everyone] : [...new Set(read)];
}

/** Who may read what lies inside something else: both have to allow it. Empty if nobody is left. */
export function narrowAudience(outer: string[], inner: string[]): string[] {
  if (outer.includes(everyone)) return inner;
  return inner.includes(everyone) ? outer : inner.filter((name) => outer.includes(name));
}

/** The title in a language, or the German one. */
export function collectionTitle({ title }: Collection, language: Language): string {
  return title[language] ?? title.de;
}
