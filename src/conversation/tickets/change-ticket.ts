import { randomUUID } from 'node:crypto';
import type { Message, MessageContent } from '../../messaging/message.ts';
import type { CommentProblem } from '../../messaging/reply.ts';
import type { TicketNews } from '../../messaging/ticket-view.ts';
import type { TicketRecord } from '../../store/ticket-store.ts';
import type { Tickets } from '../../tickets/tickets.ts';
import type { Respondent } from '../respondent.ts';
import { longestText, saysSomething, tidy } from './check-form.ts';
import { hint, type Said, ticketsFor, withoutTickets } from './said.ts';
import { viewOf } from './ticket-view-of.ts';

type Change = Extract<MessageContent, { kind: 'commentTicket' | 'closeTicket' | 'reopenTicket' }>;

/** Adds to, closes or reopens one of the person's own tickets, and shows it as it is then. */
export async function changeTicket(change: Change, message: Message, respondent: Respondent): Promise<Said> {
  const { language, reference } = change;
  const tickets = ticketsFor(message, respondent);
  if (!tickets) return withoutTickets(message, language, 'state');
  const before = await tickets.ticketOf(message.personId, reference);
  if (!before) return hint('ticketNotYours', language);
  const shown = { kind: 'ticketStatus', language } as const;
  if (before.state === 'refused') {
    return { replacement: { ...shown, ticket: viewOf(before), news: 'refused', commentKey: randomUUID() } };
  }
  const text = tidy(change.text);
  const problem = commentProblem(change, text);
  if (problem) {
    const draft = { text, problem };
    return { replacement: { ...shown, ticket: viewOf(before), news: 'shown', commentKey: change.key, draft } };
  }
  const after = await store(change, text, message, tickets);
  if (!after) return hint('ticketNotYours', language);
  tickets.wake();
  await rememberCard(after, message, tickets);
  const comment = saysSomething(text) ? { comment: text } : {};
  const news = newsOf(change, after);
  return { replacement: { ...shown, ticket: viewOf(after), news, commentKey: randomUUID(), ...comment } };
}

/** Each step has a key of its own, so that a card on another device can still do the other step. */
async function store(change: Change, text: string, message: Message, tickets: Tickets): Promise<TicketRecord | null> {
  const { reference, key } = change;
  const add = (task: Parameters<Tickets['addTask']>[2]) => tickets.addTask(message.personId, reference, task);
  const commented = saysSomething(text)
    ? await add({ key: `${key}:comment`, content: { kind: 'comment', text } })
    : null;
  switch (change.kind) {
    case 'commentTicket':
      return commented;
    case 'closeTicket':
      return add({ key: `${key}:close`, content: { kind: 'close' }, state: 'closed' });
    case 'reopenTicket':
      return add({ key: `${key}:reopen`, content: { kind: 'reopen' }, state: 'open' });
    default:
      return change satisfies never;
  }
}

function commentProblem(change: Change, text: string): CommentProblem | null {
  if (text.length > longestText) return 'commentTooLong';
  return change.kind === 'commentTicket' && !saysSomething(text) ? 'commentEmpty' : null;
}

/** An old card may have asked for what was undone since. */
function newsOf({ kind }: Change, { state }: TicketRecord): TicketNews {
  if (kind === 'commentTicket') return 'commented';
  if (kind === 'closeTicket') return state === 'closed' ? 'closed' : 'shown';
  return state === 'closed' ? 'shown' : 'reopened';
}

/** The card that was pressed last shows the ticket from now on. */
async function rememberCard(ticket: TicketRecord, { cardActivityId }: Message, tickets: Tickets): Promise<void> {
  if (cardActivityId && cardActivityId !== ticket.cardActivityId) await tickets.rememberCard(ticket.id, cardActivityId);
}
