import { createHash } from 'node:crypto';
import type { SearchDocument } from '../search/search-engine.ts';
import type { Language } from '../shared/language.ts';
import type { Article } from './article.ts';
import { stripMarkdown } from './reading/split-article.ts';

/** The passages of all articles as the search engine stores them, with the ways in which people ask for them. */
export function toSearchDocuments(articles: Iterable<Article>): SearchDocument[] {
  const all = [...articles];
  const translations = new Map(all.map((article) => [`${article.originalId} ${article.language}`, article]));
  return all.flatMap((article) => [
    ...passageDocuments(article),
    ...(['de', 'en'] as const).flatMap((language) => {
      const version = translations.get(`${article.originalId} ${language}`);
      return askedDocuments(article, language, version);
    }),
  ]);
}

function passageDocuments(article: Article): SearchDocument[] {
  return article.passages.map(({ id, heading, text }) => withHash({ ...common(article), id, heading, text }));
}

// The phrasings stand where headings stand: they say what the article is about. A German article asked for in English
// is found by its English phrasings, also without a translation.
function askedDocuments(article: Article, language: Language, version: Article | undefined): SearchDocument[] {
  const phrasings = article.asked[language] ?? [];
  if (phrasings.length === 0) return [];
  const id = `${article.id}#asked-${language}`;
  const heading = phrasings.join('\n');
  const document = { ...common(version ?? article), id, language, heading, text: '' };
  return [withHash(version ? document : { ...document, articleId: id })];
}

function common(article: Article) {
  return {
    articleId: article.id,
    originalId: article.originalId,
    language: article.language,
    collection: article.collection?.id ?? '',
    weight: article.collection?.weight ?? 1,
    audience: article.audience,
    title: stripMarkdown(article.title),
    tags: article.tags,
    ...(article.updated ? { updated: article.updated } : {}),
    ...(article.date ? { date: article.date } : {}),
  };
}

function withHash(document: Omit<SearchDocument, 'contentHash'>): SearchDocument {
  const contentHash = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 32);
  return { ...document, contentHash };
}
