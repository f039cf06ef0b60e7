import type { Language } from '../../shared/language.ts';
import type { Article } from '../article.ts';
import type { Collection } from './collection.ts';

/** A collection with the words that it goes by: its title, and the tags of one word that most of its articles have. */
export type Subject = { collection: Collection; words: { text: string; language: Language }[] };

/** What the collections of these articles go by; one that has no article goes by nothing. */
export function subjectsOf(articles: Iterable<Article>): Subject[] {
  const members = new Map<Collection, Article[]>();
  for (const article of articles) {
    if (!article.collection) continue;
    const known = members.get(article.collection);
    if (known) known.push(article);
    else members.set(article.collection, [article]);
  }
  return [...members].map(([collection, group]) => ({
    collection,
    words: [
      { text: collection.title.de, language: 'de' as const },
      { text: collection.title.en ?? '', language: 'en' as const },
      ...sharedTags(group),
    ],
  }));
}

function sharedTags(articles: Article[]): Subject['words'] {
  const counts = new Map<string, { count: number; language: Language }>();
  for (const { tags, language } of articles) {
    for (const tag of new Set(tags.filter(isOneWord)))
      counts.set(tag, { language, count: (counts.get(tag)?.count ?? 0) + 1 });
  }
  const shared = [...counts].filter(([, { count }]) => count > articles.length / 2);
  return shared.map(([text, { language }]) => ({ text, language }));
}

// A word of "Anleitung zum Ansehen" alone means no video.
function isOneWord(tag: string): boolean {
  return !/\s/.test(tag.trim());
}
