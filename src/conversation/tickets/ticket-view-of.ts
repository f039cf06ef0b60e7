import type { TicketView } from '../../messaging/ticket-view.ts';
import type { TicketRecord } from '../../store/ticket-store.ts';

/** A stored ticket as its owner sees it. */
export function viewOf(record: TicketRecord): TicketView {
  const { reference, number, kind, subject, category, urgency, state, createdAt, updatedAt } = record;
  return { reference, number, kind, subject, category, urgency, state, createdAt, updatedAt };
}
