import { z } from 'zod';

/** A question as somebody wrote it, with secrets removed, and the articles that were shown for it. */
const recentQuestionSchema = z.object({
  question: z.string(),
  articleIds: z.array(z.string()),
  /** It went on with the question before it. */
  continues: z.boolean(),
});

/** What Lotse remembers of one conversation between turns; deleted after `sessionHours` without a message. */
export const sessionSchema = z.object({
  /** The language of the last message that showed one. */
  language: z.enum(['de', 'en']).nullable(),
  welcomed: z.boolean(),
  /** The last question that was about something, with secrets removed, and the article that answered it. */
  topic: z.object({ question: z.string(), articleId: z.string().nullable() }).nullable(),
  /** The last few questions, oldest first, that may go along with a ticket. */
  recent: z.array(recentQuestionSchema).default([]),
});

export type Session = z.infer<typeof sessionSchema>;

export type RecentQuestion = z.infer<typeof recentQuestionSchema>;

export const newSession: Session = { language: null, welcomed: false, topic: null, recent: [] };

const mostRecent = 3;
const longestRecent = 1000;

/** Remembers a question; asked again (a choice was made), it is the same one with more articles. */
export function rememberQuestion(session: Session, asked: RecentQuestion): Session {
  const question = asked.question.slice(0, longestRecent);
  const last = session.recent.at(-1);
  const isSame = last?.question === question;
  const articleIds = isSame ? [...new Set([...last.articleIds, ...asked.articleIds])] : asked.articleIds;
  const before = isSame ? session.recent.slice(0, -1) : session.recent;
  const continues = isSame ? last.continues : asked.continues;
  return { ...session, recent: [...before, { question, articleIds, continues }].slice(-mostRecent) };
}
