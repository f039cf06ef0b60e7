import { z } from 'zod';

/** What Lotse remembers of one conversation between turns; deleted after `sessionHours` without a message. */
export const sessionSchema = z.object({
  /** The language of the last message that showed one. */
  language: z.enum(['de', 'en']).nullable(),
  welcomed: z.boolean(),
  /** The last question that was about something, with secrets removed, and the article that answered it. */
  topic: z.object({ question: z.string(), articleId: z.string().nullable() }).nullable(),
});

export type Session = z.infer<typeof sessionSchema>;

export const newSession: Session = { language: null, welcomed: false, topic: null };
