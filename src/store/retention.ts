import type * as schema from './schema.ts';

/** How long each class of data is kept, counted from the moment named; PostgreSQL intervals. */
export const retentionPeriods = {
  /** What a conversation remembers, after its last message. */
  session: '12 hours',
  /** An activity that arrived, done or not; as long as a redelivery is recognised. */
  inbox: '7 days',
  /** A message of Lotse, sent or not, after it was queued; as long as it can be judged. */
  outgoing: '30 days',
  /** A judgement, after it was given. */
  feedback: '365 days',
  /** A ticket as its requester sees it, after its last change. */
  ticket: '180 days',
  /** What the ticket system had to be told, done or not, after it was stored. */
  ticketTask: '90 days',
  /** A ticket of the embedded desk with everything written in it, after its last change. */
  deskTicket: '400 days',
  /** That something was asked, after that day. */
  question: '365 days',
  /** The masked text of a question that was not answered, after that day. */
  questionText: '90 days',
  /** How a conversation is reached, after its last message. */
  conversation: '400 days',
  /** The vector of a passage, after it was last used; nobody's. */
  passageVector: '90 days',
  /** Facts about the database, never about a person. */
  permanent: null,
} as const;

export type RetentionClass = keyof typeof retentionPeriods;

/** The classes of every table; a table of the schema that is missing here does not compile. */
export const retentionOf: Record<keyof typeof schema, RetentionClass[]> = {
  conversations: ['conversation', 'session'],
  inbox: ['inbox'],
  outgoingMessages: ['outgoing'],
  feedback: ['feedback'],
  tickets: ['ticket'],
  ticketTasks: ['ticketTask'],
  deskTickets: ['deskTicket'],
  deskArticles: ['deskTicket'],
  questions: ['question', 'questionText'],
  passageVectors: ['passageVector'],
  meta: ['permanent'],
};
