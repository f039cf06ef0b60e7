import { createHash } from 'node:crypto';
import type { SearchDocument } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { stripMarkdown } from './split-article.ts';

/** The passages of all articles as the search engine stores them. */
export function toSearchDocuments(articles: Iterable<Article>): SearchDocument[] {
  return [...articles].flatMap(documentsOf);
}

function documentsOf(article: Article): SearchDocument[] {
  const title = stripMarkdown(article.title);
  return article.passages.map(({ id, heading, text }) => {
    const document = {
      id,
      articleId: article.id,
      originalId: article.originalId,
      language: article.language,
      collection: article.collection,
      title,
      heading,
      text,
      tags: article.tags,
      ...(article.updated ? { updated: article.updated } : {}),
    };
    const contentHash = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 32);
    return { ...document, contentHash };
  });
}
