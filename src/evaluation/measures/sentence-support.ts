import type { KnowledgeBase } from '../../knowledge/reading/read-knowledge.ts';
import { stripMarkdown } from '../../knowledge/reading/split-article.ts';
import type { Reply } from '../../messaging/reply.ts';

/** How many sentences a reply quotes, and those that their source does not carry. */
export type Support = { sentences: number; unsupported: string[] };

/**
 * Looks every sentence up in what it cites: the citation has to lead to a passage of the article, its quote has to stand in the
 * article's file, and the sentence word for word in the passage. Nothing here trusts how the answer was made.
 */
export function checkSupport(reply: Reply, knowledge: Pick<KnowledgeBase, 'articles' | 'passages'>): Support {
  if (!('sentences' in reply)) return { sentences: 0, unsupported: [] };
  const carried = new Map(
    reply.citations.map(({ n, articleId, passageId, quote }) => {
      const article = knowledge.articles.get(articleId);
      const passage = knowledge.passages.get(passageId ?? '');
      const resolves = article !== undefined && passage?.articleId === articleId && article.markdown.includes(quote);
      return [n, resolves && passage ? fold(passage.text) : null];
    }),
  );
  const unsupported = reply.sentences.filter(({ text, citation }) => {
    const words = fold(stripMarkdown(text));
    return words === '' || !carried.get(citation)?.includes(words);
  });
  return { sentences: reply.sentences.length, unsupported: unsupported.map(({ text }) => text) };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
