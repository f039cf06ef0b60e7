import type { Urgency } from '../messaging/ticket-view.ts';

/** What a new ticket is made of, in our words. */
export type NewSystemTicket = {
  /** Ours; the system can be searched for it before anything is sent again. */
  key: string;
  /** Our own reference, like LO-2041. */
  reference: string;
  subject: string;
  /** Plain text: the description, the call-back number, and what the person let go along. */
  body: string;
  category: string | null;
  urgency: Urgency;
  requester: Requester;
};

/** Who asks, as far as Teams tells; `email` and `userPrincipalName` may both be missing. */
export type Requester = { name?: string; email?: string; userPrincipalName?: string; phone?: string };

/** A ticket as the system shows it. `id` is for its API, `number` for people. */
export type SystemTicket = { id: string; number: string; state: SystemTicketState; comments: SystemComment[] };

export type SystemTicketState = 'open' | 'pending' | 'closed';

/** One public remark; `id` grows with time within a ticket. */
export type SystemComment = {
  id: number;
  text: string;
  createdAt: Date;
  /** True for what a person of the helpdesk wrote, false for the requester's own words and ours. */
  fromHelpdesk: boolean;
};

/**
 * A ticket system, reached over its REST API. Everything may throw a LotseError of one of these codes:
 * LOTSE-TICKETS-UNREACHABLE (surely nothing happened), LOTSE-TICKETS-AMBIGUOUS (nobody knows whether it happened),
 * LOTSE-TICKETS-BUSY (nothing happened; wait as `retryAfterSecondsOf` says), LOTSE-TICKETS-LOCKED-OUT (our token or address is wrong: the operator must act),
 * LOTSE-TICKETS-REFUSED (this request will never be accepted).
 */
export type TicketSystem = {
  name: 'embedded' | 'zammad';
  /** How long after an ambiguous outcome its search may still miss what was stored, in seconds. */
  settleSeconds: number;
  create(ticket: NewSystemTicket): Promise<SystemTicket>;
  /** The ticket that was created with this key; null where there is none. */
  findByKey(key: string): Promise<SystemTicket | null>;
  /** Adds a public remark in the requester's name, marked with `mark`, which `hasComment` finds again. */
  addComment(ticketId: string, comment: { mark: string; text: string }): Promise<void>;
  hasComment(ticketId: string, mark: string): Promise<boolean>;
  /** Closes or reopens; doing it twice changes nothing. */
  setState(ticketId: string, state: 'open' | 'closed'): Promise<void>;
  /** Its state and public remarks now, oldest first; null where it no longer exists. */
  read(ticketId: string): Promise<SystemTicket | null>;
  /** One sentence on what answers there, for `lotse doctor`. */
  probe(): Promise<string>;
};
