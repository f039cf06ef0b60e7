import { randomUUID } from 'node:crypto';
import type { Message, MessageContent } from '../../messaging/message.ts';
import type { Respondent } from '../respondent.ts';
import { type Said, ticketsFor } from './said.ts';
import { viewOf } from './ticket-view-of.ts';

type Cancellation = Extract<MessageContent, { kind: 'cancelTicket' }>;

/** Puts a short sentence in place of the form; a form that was sent from another device stays the ticket that it became. */
export async function cancelTicket(content: Cancellation, message: Message, respondent: Respondent): Promise<Said> {
  const { language, about } = content;
  const own = (await ticketsFor(message, respondent)?.ticketsOf(message.personId)) ?? [];
  const sent = message.cardActivityId && own.find(({ cardActivityId }) => cardActivityId === message.cardActivityId);
  if (!sent) return { replacement: { kind: 'ticketCancelled', language, about } };
  return {
    replacement: { kind: 'ticketStatus', language, ticket: viewOf(sent), news: 'already', commentKey: randomUUID() },
  };
}
