import type { TicketKind, TicketState, TicketView, Urgency } from '../messaging/ticket-view.ts';
import type { Language } from '../shared/language.ts';
import type { NewOutgoingMessage } from './store.ts';

/** A message and the conversation that it goes to. */
export type AddressedMessage = NewOutgoingMessage & { conversationId: string };

/** What goes to the ticket system and is forgotten here once it is there. */
export type TicketText = { description: string; phone: string; conversation: string };

export type NewTicket = {
  /** Minted when the form was shown. */
  key: string;
  personId: string;
  conversationId: string;
  /** The message whose form was sent; it becomes the status card. Absent: a new message is sent. */
  cardActivityId?: string;
  language: Language;
  kind: TicketKind;
  subject: string;
  category: string | null;
  urgency: Urgency;
  text: TicketText;
  /** The articles that Lotse had shown on the matter; for the report on articles, without the person. */
  articleIds: string[];
};

/** A ticket as it is kept: its text stands in the ticket system alone. */
export type TicketRecord = TicketView & {
  id: number;
  personId: string;
  conversationId: string;
  cardActivityId: string | null;
  language: Language;
  /** The ticket system's id; null until it has the ticket. */
  systemId: string | null;
  /** The newest remark of the system that the person has been told of; 0 for none. */
  seenComment: number;
};

export type TicketTaskContent =
  | { kind: 'create'; text: TicketText }
  | { kind: 'comment'; text: string }
  | { kind: 'close' }
  | { kind: 'reopen' };

/** One thing to do in the ticket system. Tasks of a ticket are done in the order of `sequence`, one at a time. */
export type TicketTask = {
  id: number;
  sequence: number;
  /** Unique; a second task with the same key is never stored. */
  key: string;
  content: TicketTaskContent;
  /** Attempts before this one. */
  attempts: number;
  /** Set once nobody knows whether an attempt was carried out: when the last such attempt ended, or its process lost the task. */
  ambiguousSince: Date | null;
  /** It was parked before: the person has been told. */
  wasParked: boolean;
  ticket: TicketRecord;
};

/** What becomes of a task; everything in it is committed at once. Messages that replace nothing are new ones. */
export type TaskOutcome =
  | { kind: 'done'; changes: TicketChanges; messages: AddressedMessage[] }
  /** Try again not before so many seconds from now. */
  | { kind: 'later'; seconds: number; ambiguous: boolean; failure: string }
  /** Never again by itself: kept with its text for a person to look at. */
  | { kind: 'parked'; failure: string; messages: AddressedMessage[] };

export type TicketChanges = Partial<{ systemId: string; number: string; state: TicketState; seenComment: number }>;

/** The tickets that people opened here and what still has to be told to the ticket system. Errors: as `Store`. */
export type TicketStore = {
  /** Ticket and its first task in one transaction; the same key again gives the ticket that is there. Throws where that is another person's. */
  submit(ticket: NewTicket): Promise<{ ticket: TicketRecord; isNew: boolean }>;
  /** A person's own tickets, newest change first. */
  ticketsOf(personId: string): Promise<TicketRecord[]>;
  /** Null unless it is this person's own. */
  ticketOf(personId: string, reference: string): Promise<TicketRecord | null>;
  /** The message that shows this ticket from now on. */
  rememberCard(ticketId: number, cardActivityId: string): Promise<void>;
  /** Adds a task to a person's own ticket; the same key again adds nothing. Null unless the ticket is theirs. */
  addTask(
    personId: string,
    reference: string,
    task: { key: string; content: Exclude<TicketTaskContent, { kind: 'create' }>; state?: TicketState },
  ): Promise<TicketRecord | null>;
  /** Takes up to `limit` due tasks, of each ticket the next one at most, for `leaseSeconds`. */
  claimTasks(options: { owner: string; leaseSeconds: number; limit: number }): Promise<TicketTask[]>;
  /** Keeps all tasks of this owner for another `leaseSeconds`. */
  keepTasks(options: { owner: string; leaseSeconds: number }): Promise<void>;
  /** Lets parked tasks be tried once more; gives their number. */
  retryParked(): Promise<number>;
  /** Commits the outcome with its messages; throws if the task is no longer ours. The state of a ticket that the person has closed meanwhile stays. */
  finishTask(task: { id: number; owner: string }, outcome: TaskOutcome): Promise<void>;
  /** The ticket system says that this ticket changed. False: not a ticket of ours. */
  noteChange(systemId: string): Promise<boolean>;
  /** Tickets that changed there, and open ones not looked at for `staleSeconds`, without those that have a task waiting; the longest waiting first. */
  claimChanged(options: {
    owner: string;
    leaseSeconds: number;
    staleSeconds: number;
    limit: number;
  }): Promise<TicketRecord[]>;
  /** Nothing could be seen: to be looked at again not before so many seconds from now. */
  postponeLook(look: { ticketId: number; owner: string }, seconds: number): Promise<void>;
  /** Writes what was seen there, with its messages, unless somebody else has written or the person has added a task meanwhile (false). */
  finishLook(
    look: { ticketId: number; owner: string; seenComment: number },
    changes: TicketChanges,
    messages: AddressedMessage[],
  ): Promise<boolean>;
};
