import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

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
  const lineCounter = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter, schema: 'core' });
  const error = document.errors[0];
  if (error) {
    const line = lineCounter.linePos(error.pos[0]).line + 1;
    return { line, message: `The front matter is not valid YAML: ${firstLine(error.message)}` };
  }
  const bodyStart = match[0].length;
  return {
    values: document.toJS() ?? {},
    body: source.slice(bodyStart),
    bodyLine: source.slice(0, bodyStart).split('\n').length,
    lineOf: (key) => {
      if (!isMap(document.contents)) return 1;
      const pair = document.contents.items.find((item) => String(item.key) === key);
      const offset = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
      return offset === undefined ? 1 : lineCounter.linePos(offset).line + 1;
    },
  };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');
}

const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/, 'write the date like 2026-03-12')
  .refine((day) => !Number.isNaN(Date.parse(day)), 'there is no such day');
const words = z.union([z.array(z.coerce.string()), z.string().transform((list) => list.split(/\s*,\s*/))]);
const moment = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)), 'write it like 2026-11-20T08:00:00+01:00');

export const articleSchema = z.object({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'use letters, digits, hyphens and dots only')
    .optional(),
  title: z
    .string({ required_error: 'is missing; give the article a title' })
    .trim()
    .min(1, 'is empty; give the article a title'),
  titleEn: z.string().trim().min(1).optional(),
  language: z.enum(['de', 'en'], { message: 'must be de or en' }).default('de'),
  translationOf: z.string().optional(),
  category: z.string().default(''),
  tags: words.default([]),
  owner: z.string().optional(),
  updated: isoDay.optional(),
  date: isoDay.optional(),
  reviewBy: isoDay.optional(),
  audience: z.coerce.string().optional(),
  asked: z
    .object({ de: words.default([]), en: words.default([]) })
    .partial()
    .default({}),
  url: z.string().url('must be a whole address like https://intranet.example/page').optional(),
  document: z.string().min(1, 'name the file, like leitfaden.pdf').optional(),
  video: z
    .string()
    .regex(/^https?:\/\/[^\s()<>"]+$/i, 'must be a whole address like https://video.example/vpn')
    .optional(),
});

export const noticeSchema = z.object({
  id: z.string().optional(),
  title: z.string({ required_error: 'is missing; give the notice a title' }).trim().min(1),
  titleEn: z.string().optional(),
  language: z.enum(['de', 'en']).default('de'),
  validFrom: moment,
  validUntil: moment,
  affects: words.default([]),
});
