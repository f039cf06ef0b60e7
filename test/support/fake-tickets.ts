import type { Tickets } from '../../src/tickets/tickets.ts';
import { createFakeTicketStore, type FakeTicketStore } from './fake-ticket-store.ts';

export type FakeTickets = Tickets & {
  store: FakeTicketStore;
  /** How often the ticket system was to hear of something. */
  wakes(): number;
};

/** What a conversation may do with tickets, in memory; nobody works on the tasks. */
export function createFakeTickets(): FakeTickets {
  const store = createFakeTicketStore();
  let wakes = 0;
  return { ...store, store, wake: () => void (wakes += 1), wakes: () => wakes };
}
