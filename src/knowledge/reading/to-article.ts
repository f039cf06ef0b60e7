import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { z } from 'zod';
import { everyone } from '../../search/search-engine.ts';
import type { Article } from '../article.ts';
import { type Collection, narrowAudience } from '../collections/collection.ts';
import type { articleSchema } from './front-matter.ts';
import { type ArticleSection, toPassages } from './split-article.ts';

/** What an article is made of: where it lies, what was said about it, and its text. */
export type ArticleSource = {
  file: string;
  matter: z.infer<typeof articleSchema>;
  markdown: string;
  /** The line of the file at which the Markdown begins; absent where it was read from a document. */
  markdownLine?: number;
  sections: ArticleSection[];
  collection: Collection | null;
};

/** Makes an article of a Markdown file or of what was read from a document. */
export function toArticle({ file, matter, markdown, markdownLine, sections, collection }: ArticleSource): Article {
  const id = matter.id ?? basename(file, '.md');
  const originalId = matter.translationOf ?? id;
  const { language } = matter;
  const date = collection?.dated ? (matter.date ?? matter.updated)?.slice(0, 10) : undefined;
  const updated = date ?? (matter.updated ?? matter.date)?.slice(0, 10);
  return {
    id,
    originalId,
    title: matter.title,
    language,
    collection,
    category: matter.category,
    tags: matter.tags,
    asked: matter.asked,
    owner: matter.owner,
    updated,
    ...(date ? { date } : {}),
    reviewBy: matter.reviewBy,
    audience: narrowAudience(collection?.audience ?? [everyone], matter.audience),
    url: matter.url,
    ...(matter.video ? { video: matter.video } : {}),
    file,
    markdown: markdown.trim(),
    ...(markdownLine ? { markdownLine: markdownLine + emptyLinesBefore(markdown) } : {}),
    passages: toPassages({ id, originalId, language }, sections),
    contentHash: hash([JSON.stringify(collection), originalId, JSON.stringify(matter), markdown]),
  };
}

function emptyLinesBefore(markdown: string): number {
  return (/^\s*/.exec(markdown)?.[0] ?? '').split('\n').length - 1;
}

function hash(parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}
