import { sql } from 'drizzle-orm';
import {
  bigserial,
  check,
  customType,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { toJsonText } from './json-text.ts';

const json = customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'jsonb',
  toDriver: (value) => (value === null || value === undefined ? null : toJsonText(value)),
});

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** One row per Teams conversation: how it is reached, what is remembered of it, and who works on it now. Retention: `conversation`, its session `session`. */
export const conversations = pgTable('conversations', {
  id: text('id').primaryKey(),
  reference: json('reference'),
  session: json('session'),
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

/** Facts about this database itself, such as its salt. Retention: `permanent`, never anything about a person. */
export const meta = pgTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
