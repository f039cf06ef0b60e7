import { and, isNotNull, lte, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { retentionPeriods } from './retention.ts';
import { conversations, feedback, inbox, outgoingMessages } from './schema.ts';

/** Deletes what its retention class no longer allows; the number of rows per table, forgotten sessions under `conversations.session`. */
export async function purgeDatabase(database: NodePgDatabase): Promise<Record<string, number>> {
  const oldInbox = lte(inbox.receivedAt, ago(retentionPeriods.inbox));
  const oldOutgoing = lte(outgoingMessages.createdAt, ago(retentionPeriods.outgoing));
  const oldFeedback = lte(feedback.createdAt, ago(retentionPeriods.feedback));
  const oldConversations = lte(conversations.lastMessageAt, ago(retentionPeriods.conversation));
  const oldSessions = and(
    isNotNull(conversations.session),
    lte(conversations.lastMessageAt, ago(retentionPeriods.session)),
  );
  const forget = { session: sql`null` };
  return {
    inbox: rows(await database.delete(inbox).where(oldInbox)),
    outgoing_messages: rows(await database.delete(outgoingMessages).where(oldOutgoing)),
    feedback: rows(await database.delete(feedback).where(oldFeedback)),
    conversations: rows(await database.delete(conversations).where(oldConversations)),
    'conversations.session': rows(await database.update(conversations).set(forget).where(oldSessions)),
  };
}

function ago(period: string) {
  return sql`now() - ${period}::interval`;
}

function rows(result: { rowCount: number | null }): number {
  return result.rowCount ?? 0;
}
