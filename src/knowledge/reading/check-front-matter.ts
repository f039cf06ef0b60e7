import { basename } from 'node:path';
import type { z } from 'zod';
import type { KnowledgeProblem } from '../article.ts';
import type { Collection } from '../collections/collection.ts';
import type { articleSchema } from './front-matter.ts';
import { warning } from './problems.ts';

/** Warns of what is valid in a front matter, but probably not what its editor meant. */
export function checkFrontMatter(options: {
  file: string;
  matter: z.infer<typeof articleSchema>;
  collection: Collection | null;
  lineOf(key: string): number;
}): KnowledgeProblem[] {
  const { file, matter, collection, lineOf } = options;
  const problems: KnowledgeProblem[] = [];
  const name = basename(file, '.md');
  if (matter.id !== undefined && matter.id !== name) {
    const message = `The id ${matter.id} is not the file's name, so nobody finds the file by it. Rename the file to ${matter.id}.md, or write id: ${name}.`;
    problems.push(warning('LOTSE-ARTICLE-BROKEN', file, lineOf('id'), message));
  }
  if (collection?.dated && !matter.date && matter.updated) {
    const message = `There is no date, so the article counts as of ${matter.updated.slice(0, 10)}, when it was updated. Write the day that it speaks of, like date: 2024-03-16.`;
    problems.push(warning('LOTSE-ARTICLE-BROKEN', file, lineOf('updated'), message));
  }
  return problems;
}
