import type { Reply } from '../messaging/reply.ts';
import type { AskedQuestion } from '../store/store.ts';
import type { Respondent } from './respondent.ts';

/** What a turn leaves for the report on articles; undefined where the person asked nothing. An emergency leaves no words. */
export function askedQuestion(text: string, reply: Reply, { maskText }: Respondent): AskedQuestion | undefined {
  const { kind: outcome, language } = reply;
  switch (reply.kind) {
    case 'answer':
      return { language, outcome, articleIds: [...new Set([reply.articleId, ...idsOf(reply.citations)])], text: null };
    case 'notice':
      return { language, outcome, articleIds: [], text: null };
    case 'security':
      return { language, outcome, articleIds: reply.articleId ? [reply.articleId] : [], text: null };
    case 'clarify':
      return { language, outcome, articleIds: idsOf(reply.choices), text: maskText(text) };
    case 'abstain':
      return { language, outcome, articleIds: idsOf(reply.nearest), text: maskText(text) };
    default:
      return undefined;
  }
}

function idsOf(articles: { articleId: string }[]): string[] {
  return articles.map(({ articleId }) => articleId);
}
