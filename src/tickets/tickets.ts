import type { TicketStore } from '../store/ticket-store.ts';

/** What a conversation may do with tickets. Whatever it stores is told to the ticket system later, and surely. */
export type Tickets = Pick<TicketStore, 'submit' | 'ticketsOf' | 'ticketOf' | 'rememberCard' | 'addTask'> & {
  /** Something was stored that the ticket system should hear of now. */
  wake(): void;
};
