import { randomUUID } from 'node:crypto';
import type { Message } from '../../messaging/message.ts';
import type { Language, RecognisedLanguage } from '../../shared/language.ts';
import type { TicketRecord } from '../../store/ticket-store.ts';
import { ownLanguageLine } from '../own-language-line.ts';
import type { Respondent } from '../respondent.ts';
import { hint, type Said, ticketsFor, withoutTickets } from './said.ts';
import { viewOf } from './ticket-view-of.ts';

type Asked = { language: Language; words?: { text: string; recognised: RecognisedLanguage } };

/** Lists the person's own tickets; one that they name is shown. */
export async function myTickets(asked: Asked, message: Message, respondent: Respondent): Promise<Said> {
  const { language, words } = asked;
  const line = words ? ownLanguageLine('ticket', words.recognised, respondent.service()) : {};
  const tickets = ticketsFor(message, respondent);
  if (!tickets) {
    const said = withoutTickets(message, language, 'state');
    return 'reply' in said && said.reply.kind === 'ticket' ? { reply: { ...said.reply, ...line } } : said;
  }
  const own = await tickets.ticketsOf(message.personId);
  const named = words ? own.filter((ticket) => names(words.text, ticket)) : [];
  if (named.length === 1 && named[0]) return status(named[0], language);
  if (words && referenceIn(words.text)) return hint('ticketNotYours', language);
  return { reply: { kind: 'ticket', language, about: 'state', tickets: own.map(viewOf), ...line } };
}

/** Shows one of the person's own tickets. */
export async function showTicket(
  asked: { language: Language; reference: string },
  message: Message,
  respondent: Respondent,
): Promise<Said> {
  const { language, reference } = asked;
  const tickets = ticketsFor(message, respondent);
  if (!tickets) return withoutTickets(message, language, 'state');
  const ticket = await tickets.ticketOf(message.personId, reference);
  return ticket ? status(ticket, language) : hint('ticketNotYours', language);
}

/** Our own reference in a text, like LO-2041. */
export function referenceIn(text: string): string | undefined {
  return /\blo-\d{3,}\b/i.exec(text)?.[0];
}

function names(text: string, { reference, number }: TicketRecord): boolean {
  if (referenceIn(text)?.toUpperCase() === reference) return true;
  return number !== null && number.length >= 4 && text.match(/\d+/g)?.includes(number) === true;
}

function status(ticket: TicketRecord, language: Language): Said {
  return {
    reply: { kind: 'ticketStatus', language, ticket: viewOf(ticket), news: 'shown', commentKey: randomUUID() },
  };
}
