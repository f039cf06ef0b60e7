import type { Language } from '../shared/language.ts';

export type Urgency = 'low' | 'normal' | 'high';

/** `waiting`: the ticket system does not have it yet; `refused`: it never took it, a person has to. */
export type TicketState = 'waiting' | 'open' | 'pending' | 'closed' | 'refused';

/** A callback is a ticket that asks to be called. */
export type TicketKind = 'ticket' | 'callback';

/** A person's ticket as they see it. */
export type TicketView = {
  /** Ours, like LO-2041; known at once. */
  reference: string;
  /** The ticket system's own; null until it has the ticket. */
  number: string | null;
  kind: TicketKind;
  subject: string;
  category: string | null;
  urgency: Urgency;
  state: TicketState;
  createdAt: Date;
  updatedAt: Date;
};

/** The form as it is shown and as it comes back, mistakes included. */
export type TicketForm = {
  /** Minted when the form is shown; whatever is sent with it is one ticket. */
  key: string;
  kind: TicketKind;
  subject: string;
  description: string;
  category: string | null;
  urgency: Urgency;
  phone: string;
  /** What would go along from the conversation, as shown; empty where there is nothing. */
  conversation: string;
  includeConversation: boolean;
  /** The articles that Lotse had shown on the matter. */
  articleIds: string[];
};

/** What is wrong with a form; each has a sentence in shared/texts. */
export type FormProblem =
  | 'descriptionMissing'
  | 'descriptionTooLong'
  | 'subjectTooLong'
  | 'phoneMissing'
  | 'phoneUnreadable';

/** What just happened to a ticket whose status is shown. */
export type TicketNews =
  | 'received'
  | 'already'
  | 'numbered'
  | 'shown'
  | 'commented'
  | 'closed'
  | 'reopened'
  | 'refused';

export type TicketCategory = { id: string; title: Record<Language, string> };
