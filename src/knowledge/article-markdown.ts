import type { Article } from './article.ts';
import { articleIdOfLink } from './read-knowledge.ts';

/** An article's Markdown with links to other articles made whole; links that lead nowhere are reduced to their words. */
export function articleMarkdown(
  article: Article,
  articles: Map<string, Article>,
  articleUrl: (id: string) => string,
): string {
  return article.markdown.replace(
    /(!?)\[([^\]]*)\]\((?!https?:|mailto:|tel:|#)([^)\s]+)[^)]*\)/g,
    (_whole, _image, words: string, target: string) => {
      const id = articleIdOfLink(target);
      return articles.has(id) ? `[${words}](${articleUrl(id)})` : words;
    },
  );
}
