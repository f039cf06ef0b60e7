import { z } from 'zod';
import type { MessageContent } from '../../messaging/message.ts';
import type { Language } from '../../shared/language.ts';
import type { Verb } from '../cards/verbs.ts';
import { ticketChange, ticketChoice, ticketForm } from './read-ticket-action.ts';

const language = z.enum(['de', 'en']);

/** What pressing a button means; `chosen` is the title that stays in the card's place. */
export type CardAction = { content: MessageContent; chosen?: { title: string; language: Language } };

/** The verbs that Lotse understands, with the data that their cards carry. */
const cardActions = {
  'article.show': z
    .object({ articleId: z.string().min(1), language })
    .transform((data): CardAction => ({ content: { kind: 'showArticle', ...data } })),
  'clarify.choose': z
    // Without an article nothing was chosen but that it was no emergency: its steps stay.
    .object({ articleId: z.string().min(1).optional(), question: z.string(), language, title: z.string().optional() })
    .transform(
      ({ title, ...data }): CardAction => ({
        content: { kind: 'choose', ...data },
        ...(title === undefined ? {} : { chosen: { title, language: data.language } }),
      }),
    ),
  // Asked like a typed question: secrets, length and language are looked at as there.
  'example.ask': z.object({ question: z.string().min(1), language }).transform(
    ({ question }): CardAction => ({
      content: { kind: 'text', text: question, edited: false, forwarded: false },
    }),
  ),
  'ticket.open': z.object({ language }).transform((data): CardAction => ({ content: { kind: 'openTicket', ...data } })),
  'ticket.submit': ticketForm.transform((content): CardAction => ({ content })),
  'ticket.cancel': cancellation('ticket'),
  'ticket.list': z
    .object({ language })
    .transform((data): CardAction => ({ content: { kind: 'listTickets', ...data } })),
  'ticket.show': ticketChoice.transform((data): CardAction => ({ content: { kind: 'showTicket', ...data } })),
  'ticket.comment': ticketChange.transform((data): CardAction => ({ content: { kind: 'commentTicket', ...data } })),
  'ticket.close': ticketChange.transform((data): CardAction => ({ content: { kind: 'closeTicket', ...data } })),
  'ticket.reopen': ticketChange.transform((data): CardAction => ({ content: { kind: 'reopenTicket', ...data } })),
  'person.request': z
    .object({ language })
    .transform((data): CardAction => ({ content: { kind: 'requestPerson', ...data } })),
  'person.cancel': cancellation('callback'),
} satisfies Record<Verb, unknown>;

function cancellation(about: 'ticket' | 'callback') {
  return z
    .object({ language })
    .transform((data): CardAction => ({ content: { kind: 'cancelTicket', about, ...data } }));
}

/** Reads the data of a pressed button; null when it is not what today's cards carry (an old card). */
export function readCardAction(verb: Verb, data: unknown): CardAction | null {
  const parsed = cardActions[verb].safeParse(data);
  return parsed.success ? parsed.data : null;
}
