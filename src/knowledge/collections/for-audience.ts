import { everyone } from '../../search/search-engine.ts';
import type { KnowledgeBase } from '../reading/read-knowledge.ts';
import { subjectsOf } from './subjects.ts';

/** What may be shown to everyone and to the given audience; the rest is as if it were not there. */
export function forAudience(knowledge: KnowledgeBase, audience: string[]): KnowledgeBase {
  const readers = new Set([everyone, ...audience]);
  const articles = new Map(
    [...knowledge.articles].filter(([, article]) => article.audience.some((reader) => readers.has(reader))),
  );
  const passages = new Map([...knowledge.passages].filter(([, { articleId }]) => articles.has(articleId)));
  return { ...knowledge, articles, passages, subjects: subjectsOf(articles.values()) };
}
