import { z } from 'zod';
import type { MessageContent } from '../messaging/message.ts';

const language = z.enum(['de', 'en']);

/** The verbs that Lotse understands, with the data that their cards carry. */
const cardActions = {
  'article.show': z
    .object({ articleId: z.string().min(1), language })
    .transform((data): MessageContent => ({ kind: 'showArticle', ...data })),
  'clarify.choose': z
    .object({ articleId: z.string().min(1), question: z.string(), language })
    .transform((data): MessageContent => ({ kind: 'choose', ...data })),
  'ticket.open': z.object({ language }).transform((data): MessageContent => ({ kind: 'openTicket', ...data })),
  'person.request': z.object({ language }).transform((data): MessageContent => ({ kind: 'requestPerson', ...data })),
};

type CardVerb = keyof typeof cardActions;

/** The names of the buttons that do something today. */
export const cardVerbs = Object.keys(cardActions) as CardVerb[];

/** What pressing a button means; null when the card's data is not what today's cards carry (an old card). */
export function readCardAction(verb: CardVerb, data: unknown): MessageContent | null {
  const parsed = cardActions[verb].safeParse(data);
  return parsed.success ? parsed.data : null;
}
