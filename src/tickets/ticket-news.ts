import { randomUUID } from 'node:crypto';
import type { Messenger } from '../messaging/messenger.ts';
import type { TicketNews, TicketView } from '../messaging/ticket-view.ts';
import type { AddressedMessage, TicketChanges, TicketRecord } from '../store/ticket-store.ts';

type Compose = Pick<Messenger, 'compose'>;

/** The ticket's status card as it is after the changes, in place of the card that shows it; without one, or if wanted, as a new message. */
export function statusMessages(
  { ticket, changes, news, asNew }: { ticket: TicketRecord; changes: TicketChanges; news: TicketNews; asNew: boolean },
  { compose }: Compose,
): AddressedMessage[] {
  const { language, conversationId, cardActivityId } = ticket;
  const reply = { kind: 'ticketStatus', language, ticket: viewOf(ticket, changes), news } as const;
  return compose({ ...reply, commentKey: randomUUID() }, { conversationId, replaces: asNew ? null : cardActivityId });
}

/** What the helpdesk wrote, as a new message. */
export function replyMessages(
  { ticket, changes, text }: { ticket: TicketRecord; changes: TicketChanges; text: string },
  { compose }: Compose,
): AddressedMessage[] {
  const { language, conversationId } = ticket;
  const reply = { kind: 'ticketReply', language, ticket: viewOf(ticket, changes), text } as const;
  return compose({ ...reply, commentKey: randomUUID() }, { conversationId, replaces: null });
}

/** The new ticket for the helpdesk's own channel. */
export function agentMessages(
  told: { ticket: TicketRecord; changes: TicketChanges; requester: string; body: string; channel: string },
  { compose }: Compose,
): AddressedMessage[] {
  const { ticket, requester, body } = told;
  const reply = { kind: 'agentTicket', language: ticket.language, requester, body } as const;
  return compose({ ...reply, ticket: viewOf(ticket, told.changes) }, { conversationId: told.channel, replaces: null });
}

function viewOf(record: TicketRecord, changes: TicketChanges): TicketView {
  const { reference, kind, subject, category, urgency, createdAt, updatedAt } = record;
  const number = changes.number ?? record.number;
  const state = changes.state ?? record.state;
  return { reference, number, kind, subject, category, urgency, state, createdAt, updatedAt };
}
