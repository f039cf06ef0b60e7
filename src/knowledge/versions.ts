import type { Article } from './article.ts';

type Articles = ReadonlyMap<string, Article>;

const grouped = new WeakMap<Articles, Map<string, Article[]>>();

/** An article and its translations, in the order of the knowledge base. */
export function versionsOf(originalId: string, articles: Articles): readonly Article[] {
  return groupsOf(articles).get(originalId) ?? [];
}

/** A knowledge base that was read does not change any more: what changes is read anew. */
function groupsOf(articles: Articles): Map<string, Article[]> {
  const known = grouped.get(articles);
  if (known) return known;
  const groups = new Map<string, Article[]>();
  for (const article of articles.values()) {
    const group = groups.get(article.originalId);
    if (group) group.push(article);
    else groups.set(article.originalId, [article]);
  }
  grouped.set(articles, groups);
  return groups;
}
