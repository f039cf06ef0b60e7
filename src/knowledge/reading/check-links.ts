import { basename } from 'node:path';
import type { Article, KnowledgeProblem } from '../article.ts';
import { warning } from './problems.ts';

type Read = { articles: Map<string, Article>; problems: KnowledgeProblem[] };

// Bounded, so that a text of open brackets does not take minutes.
const link = /\]\((?!https?:|mailto:|tel:|#)([^)\s]{1,500})(?:\s[^)]{0,500})?\)/g;

/** Warns of translations whose original is missing. */
export function checkTranslations(knowledge: Read): void {
  for (const article of knowledge.articles.values()) {
    if (article.originalId === article.id || knowledge.articles.has(article.originalId)) continue;
    const message = `translationOf names ${article.originalId}, which does not exist. Correct the id or remove the line.`;
    knowledge.problems.push(warning('LOTSE-ARTICLE-LINK', article.file, 1, message));
  }
}

/** Warns of links to articles that do not exist. */
export function checkLinks(knowledge: Read): void {
  for (const article of knowledge.articles.values()) {
    for (const { 1: target = '', index } of article.markdown.matchAll(link)) {
      if (knowledge.articles.has(articleIdOfLink(target))) continue;
      const message = `The link to ${target} leads nowhere. Use the id of an existing article or a whole address.`;
      knowledge.problems.push(warning('LOTSE-ARTICLE-LINK', article.file, lineAt(article, index), message));
    }
  }
}

function lineAt({ markdown, markdownLine }: Article, index: number): number {
  return markdownLine === undefined ? 1 : markdownLine + markdown.slice(0, index).split('\n').length - 1;
}

/** The article a relative link means: `vpn-verbinden`, `./vpn-verbinden.md#schritte` and `../netzwerk/vpn-verbinden.md` are the same. */
export function articleIdOfLink(target: string): string {
  return basename(target.split('#')[0] ?? '').replace(/\.md$/i, '');
}
