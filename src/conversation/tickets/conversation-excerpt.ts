import type { Language } from '../../shared/language.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Respondent } from '../respondent.ts';
import type { Session } from '../session.ts';

const longestQuestion = 300;

/** What would go along with a ticket: the last few questions and the articles that were shown; empty after none. */
export function conversationExcerpt(session: Session, language: Language, respondent: Respondent): string {
  const { asked, shown } = texts[language].ticketForm;
  const { articles } = respondent.knowledge();
  return session.recent
    .flatMap(({ question, articleIds }) => [
      `${asked}: ${shorten(question)}`,
      ...articleIds.flatMap((id) => (articles.has(id) ? `${shown}: ${articles.get(id)?.title}` : [])),
    ])
    .join('\n');
}

/** What the person last asked, with what they added to it. */
export function lastMatter(session: Session): { question: string; articleIds: string[] } {
  const start = session.recent.findLastIndex(({ continues }) => !continues);
  const chain = session.recent.slice(Math.max(start, 0));
  return {
    question: chain.map(({ question }) => question).join('\n'),
    articleIds: [...new Set(chain.flatMap(({ articleIds }) => articleIds))],
  };
}

function shorten(question: string): string {
  const line = question.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuestion ? line : `${line.slice(0, line.lastIndexOf(' ', longestQuestion))} …`;
}
