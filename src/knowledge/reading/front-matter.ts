import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { everyone } from '../../search/search-engine.ts';
import { audienceSchema } from '../collections/collection.ts';

/** A front matter that was read: its values, the Markdown after it, and where each key stands. */
export type FrontMatter = { values: unknown; body: string; bodyLine: number; lineOf(key: string): number };

export type FrontMatterProblem = { line: number; message: string };

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Reads the YAML between the `---` lines; never executes anything. A problem names its line in the file. */
export function readFrontMatter(source: string): FrontMatter | FrontMatterProblem {
  const match = fence.exec(source);
  if (!match) {
    return {
      line: 1,
      message:
        'There is no front matter. Begin the file with a line `---`, title and language, and a second line `---`.',
    };
  }
  const yaml = readYaml(match[1] ?? '');
  if ('message' in yaml) return { line: yaml.line + 1, message: `The front matter is broken. ${yaml.message}.` };
  const bodyStart = match[0].length;
  return {
    values: yaml.values,
    body: source.slice(bodyStart),
    bodyLine: source.slice(0, bodyStart).split('\n').length,
    lineOf: (key) => (yaml.hasKey(key) ? yaml.lineOf(key) + 1 : 1),
  };
}

/**
 * The values of a YAML text and the line of each key (the first one for a key that is missing), or what is wrong, without a
 * full stop; never executes anything.
 */
export function readYaml(
  source: string,
): { values: unknown; lineOf(key: string): number; hasKey(key: string): boolean } | FrontMatterProblem {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, schema: 'core' });
  const error = document.errors[0];
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    // The parser's sentence for `title: VPN: verbinden` says nothing to whoever wrote it.
    const cure = error.message.startsWith('Nested mappings') ? '. Put a value with a colon into quotes' : '';
    return { line, message: `This is not valid YAML: ${firstLine(error.message)}${cure}` };
  }
  function offsetOf(key: string): number | undefined {
    if (!isMap(document.contents)) return undefined;
    const pair = document.contents.items.find((item) => String(item.key) === key);
    return (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  }
  return {
    values: document.toJS() ?? {},
    hasKey: (key) => offsetOf(key) !== undefined,
    lineOf: (key) => lineCounter.linePos(offsetOf(key) ?? 0).line || 1,
  };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');
}

const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/, 'write the date like 2026-03-12')
  // Asked only of what looks like a date, so that one mistake is one problem.
  .pipe(z.string().refine((day) => !Number.isNaN(Date.parse(day)), 'there is no such day'));
const words = z.union([z.array(z.coerce.string()), z.string().transform((list) => list.split(/\s*,\s*/))]);
const moment = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)), 'write it like 2026-11-20T08:00:00+01:00');

/** A title stands in lines and links of others: it has one line, and no link of its own. */
function plainTitle(title: string): string {
  return title.replace(/\s+/g, ' ').replaceAll('](', '] (').trim();
}

export const articleSchema = z.object({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'use letters, digits, hyphens and dots only')
    .optional(),
  title: z
    .string({ required_error: 'is missing; give the article a title' })
    .trim()
    .min(1, 'is empty; give the article a title')
    .transform(plainTitle),
  titleEn: z.string().trim().min(1).transform(plainTitle).optional(),
  language: z.enum(['de', 'en'], { message: 'must be de or en' }).default('de'),
  translationOf: z.string().optional(),
  category: z.string().default(''),
  tags: words.default([]),
  owner: z.string().optional(),
  updated: isoDay.optional(),
  date: isoDay.optional(),
  reviewBy: isoDay.optional(),
  audience: audienceSchema.default([everyone]),
  asked: z
    .object({ de: words.default([]), en: words.default([]) })
    .partial()
    .default({}),
  url: z
    .string()
    .url('must be a whole address like https://intranet.example/page')
    .regex(/^https?:/i, 'must be a whole address like https://intranet.example/page')
    .optional(),
  // Only beside: a document of another folder may have another audience.
  document: z
    .string()
    .regex(/^[^/\\]+$/, 'name a file beside this one, like leitfaden.pdf')
    .optional(),
  video: z
    .string()
    .regex(/^https?:\/\/[^\s()<>"]+$/i, 'must be a whole address like https://video.example/vpn')
    .optional(),
});

export const noticeSchema = z.object({
  id: z.string().optional(),
  title: z.string({ required_error: 'is missing; give the notice a title' }).trim().min(1).transform(plainTitle),
  titleEn: z.string().transform(plainTitle).optional(),
  language: z.enum(['de', 'en']).default('de'),
  validFrom: moment,
  validUntil: moment,
  affects: words.default([]),
  audience: audienceSchema
    .refine((names) => names.includes(everyone), 'a notice is for everyone. Remove the line, or the notice')
    .optional(),
});
