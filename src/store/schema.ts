import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { toJsonText } from './json-text.ts';

const json = customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'jsonb',
  toDriver: (value) => (value === null || value === undefined ? null : toJsonText(value)),
});

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** One row per Teams conversation: how it is reached, what is remembered of it, and who works on it now. Retention: `conversation`, its session `session`. */
export const conversations = pgTable('conversations', {
  id: text('id').primaryKey(),
  reference: json('reference'),
  session: json('session'),
  /** Who writes there, so that what is stored about a person can be found, shown and erased; null in groups. */
  personId: text('person_id'),
  /** Salted hashes of the sign-in name and the address that the roster gave, so that a person can be found by them. */
  personNames: text('person_names').array(),
  leaseOwner: text('lease_owner'),
  leaseUntil: moment('lease_until'),
  lastMessageAt: moment('last_message_at').notNull().defaultNow(),
});

/** What arrived; a row is stored before it is acknowledged and blanked when its turn is done. Retention: `inbox`. */
export const inbox = pgTable(
  'inbox',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    conversationId: text('conversation_id').notNull(),
    activityId: text('activity_id').notNull(),
    activity: json('activity'),
    state: text('state', { enum: ['waiting', 'done'] })
      .notNull()
      .default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    receivedAt: moment('received_at').notNull().defaultNow(),
    doneAt: moment('done_at'),
  },
  (table) => [
    uniqueIndex('inbox_activity').on(table.conversationId, table.activityId),
    index('inbox_waiting').on(table.conversationId, table.sequence).where(sql`${table.state} = 'waiting'`),
    check('inbox_state', sql`${table.state} in ('waiting', 'done')`),
  ],
);

/** What has to be said; a row is stored before it is sent and its text blanked when that is over. Retention: `outgoing`. */
export const outgoingMessages = pgTable(
  'outgoing_messages',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    conversationId: text('conversation_id').notNull(),
    activity: json('activity'),
    replacesActivityId: text('replaces_activity_id'),
    activityId: text('activity_id'),
    state: text('state', { enum: ['pending', 'sent', 'failed'] })
      .notNull()
      .default('pending'),
    attempts: integer('attempts').notNull().default(0),
    notBefore: moment('not_before').notNull().defaultNow(),
    about: json('about'),
    createdAt: moment('created_at').notNull().defaultNow(),
    sentAt: moment('sent_at'),
    failure: text('failure'),
  },
  (table) => [
    index('outgoing_pending').on(table.conversationId, table.id).where(sql`${table.state} = 'pending'`),
    index('outgoing_activity').on(table.conversationId, table.activityId).where(sql`${table.activityId} is not null`),
    check('outgoing_state', sql`${table.state} in ('pending', 'sent', 'failed')`),
  ],
);

/** What was judged, never by whom: the key is a salted hash of the judged message. Retention: `feedback`. */
export const feedback = pgTable(
  'feedback',
  {
    messageKey: text('message_key').primaryKey(),
    kind: text('kind').notNull(),
    articleIds: text('article_ids').array().notNull(),
    passageIds: text('passage_ids').array().notNull(),
    reaction: text('reaction', { enum: ['like', 'dislike'] }).notNull(),
    reason: text('reason').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [check('feedback_reaction', sql`${table.reaction} in ('like', 'dislike')`)],
);

/** A ticket as its requester sees it; what it says stands in the ticket system alone. Retention: `ticket`. */
export const tickets = pgTable(
  'tickets',
  {
    /** Counts from 1001; people read it as LO-1001. */
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    key: text('key').notNull().unique(),
    personId: text('person_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    cardActivityId: text('card_activity_id'),
    language: text('language', { enum: ['de', 'en'] }).notNull(),
    kind: text('kind', { enum: ['ticket', 'callback'] }).notNull(),
    subject: text('subject').notNull(),
    category: text('category'),
    urgency: text('urgency', { enum: ['low', 'normal', 'high'] }).notNull(),
    state: text('state', { enum: ['waiting', 'open', 'pending', 'closed', 'refused'] })
      .notNull()
      .default('waiting'),
    systemId: text('system_id').unique(),
    number: text('number'),
    seenComment: bigint('seen_comment', { mode: 'number' }).notNull().default(0),
    changedThereAt: moment('changed_there_at'),
    lookedAt: moment('looked_at').notNull().defaultNow(),
    leaseOwner: text('lease_owner'),
    leaseUntil: moment('lease_until'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    index('tickets_person').on(table.personId, table.updatedAt),
    index('tickets_looked_at')
      .on(table.lookedAt)
      .where(sql`${table.systemId} is not null and ${table.state} <> 'closed'`),
    index('tickets_changed').on(table.changedThereAt).where(sql`${table.changedThereAt} is not null`),
  ],
);

/** What the ticket system still has to be told; stored before anything is sent, its text blanked when that is over. Retention: `ticketTask`. */
export const ticketTasks = pgTable(
  'ticket_tasks',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    sequence: integer('sequence').notNull(),
    key: text('key').notNull().unique(),
    content: json('content'),
    state: text('state', { enum: ['waiting', 'done', 'parked'] })
      .notNull()
      .default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    ambiguousSince: moment('ambiguous_since'),
    notBefore: moment('not_before').notNull().defaultNow(),
    leaseOwner: text('lease_owner'),
    leaseUntil: moment('lease_until'),
    createdAt: moment('created_at').notNull().defaultNow(),
    doneAt: moment('done_at'),
    failure: text('failure'),
  },
  (table) => [
    uniqueIndex('ticket_tasks_sequence').on(table.ticketId, table.sequence),
    index('ticket_tasks_waiting').on(table.notBefore).where(sql`${table.state} = 'waiting'`),
    check('ticket_tasks_state', sql`${table.state} in ('waiting', 'done', 'parked')`),
  ],
);

/** The embedded desk's tickets, for who has no ticket system yet. Retention: `deskTicket`. */
export const deskTickets = pgTable(
  'desk_tickets',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    title: text('title').notNull(),
    group: text('group').notNull(),
    state: text('state').notNull(),
    priority: text('priority').notNull(),
    customer: text('customer').notNull(),
    tags: text('tags').array().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('desk_tickets_tags').using('gin', table.tags), index('desk_tickets_updated').on(table.updatedAt)],
);

/** What was written in the embedded desk's tickets. Retention: `deskTicket`, with its ticket. */
export const deskArticles = pgTable(
  'desk_articles',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    ticketId: bigint('ticket_id', { mode: 'number' })
      .notNull()
      .references(() => deskTickets.id, { onDelete: 'cascade' }),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    internal: boolean('internal').notNull(),
    sender: text('sender', { enum: ['Customer', 'Agent'] }).notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('desk_articles_ticket').on(table.ticketId, table.id)],
);

/** What was asked, for the report on articles: no person, no conversation, no time of day. Retention: `question`, its text `questionText`. */
export const questions = pgTable(
  'questions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    askedOn: date('asked_on', { mode: 'string' }).notNull().default(sql`current_date`),
    language: text('language').notNull(),
    /** The kind of reply, or `ticket` where a ticket was opened. */
    outcome: text('outcome').notNull(),
    /** What was shown, or for an unanswered question what came nearest. */
    articleIds: text('article_ids').array().notNull(),
    /** Masked; only of questions that were not answered. */
    text: text('text'),
  },
  (table) => [index('questions_asked_on').on(table.askedOn)],
);

/** What embedding models made of the articles' passages, never of a question: 32-bit floats, little-endian. Retention: `passageVector`. */
export const passageVectors = pgTable(
  'passage_vectors',
  {
    model: text('model').notNull(),
    dimensions: integer('dimensions').notNull(),
    /** Of the passage's text; the text itself stands in the articles alone. */
    textHash: text('text_hash').notNull(),
    vector: bytes('vector').notNull(),
    usedOn: date('used_on', { mode: 'string' }).notNull().default(sql`current_date`),
  },
  (table) => [primaryKey({ columns: [table.model, table.dimensions, table.textHash] })],
);

/** Facts about this database itself, such as its salt. Retention: `permanent`, never anything about a person. */
export const meta = pgTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
