import type { Respondent } from '../conversation/respondent.ts';
import { articleIdOfLink } from '../knowledge/reading/check-links.ts';
import { pageHeaders, renderArticlePage, renderExpiredPage, renderGonePage } from './article-page.ts';
import { verifyArticleLink } from './signed-link.ts';

export type Page = { status: number; html: string; headers: Record<string, string> };

/** The page behind a signed link: the article, or in plain words why it cannot be shown. */
export function openArticlePage(options: {
  articleId: string;
  query: URLSearchParams;
  respondent: Respondent;
  key: Buffer;
}): Page {
  const { articleId, query, respondent, key } = options;
  const service = respondent.service();
  try {
    const expires = query.get('expires') ?? undefined;
    const signature = query.get('signature') ?? undefined;
    verifyArticleLink({ articleId, expires, signature }, respondent.clock.now(), key);
  } catch {
    return { status: 403, html: renderExpiredPage(service), headers: pageHeaders };
  }
  const { articles } = respondent.knowledge();
  const article = articles.get(articleId);
  if (!article) return { status: 404, html: renderGonePage(service), headers: pageHeaders };
  const articleLink = (target: string) => {
    const id = articleIdOfLink(target);
    return articles.has(id) ? respondent.articleUrl(id) : undefined;
  };
  return { status: 200, html: renderArticlePage(article, { service, articleLink }), headers: pageHeaders };
}
