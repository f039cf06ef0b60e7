import { and, isNotNull, lte, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { retentionPeriods } from './retention.ts';
import {
  conversations,
  deskTickets,
  feedback,
  inbox,
  outgoingMessages,
  passageVectors,
  questions,
  tickets,
  ticketTasks,
} from './schema.ts';

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
  const oldTickets = lte(tickets.updatedAt, ago(retentionPeriods.ticket));
  const oldTasks = lte(ticketTasks.createdAt, ago(retentionPeriods.ticketTask));
  const oldDeskTickets = lte(deskTickets.updatedAt, ago(retentionPeriods.deskTicket));
  const oldQuestions = lte(questions.askedOn, ago(retentionPeriods.question));
  const oldTexts = and(isNotNull(questions.text), lte(questions.askedOn, ago(retentionPeriods.questionText)));
  const oldVectors = lte(passageVectors.usedOn, ago(retentionPeriods.passageVector));
  const forget = { session: sql`null` };
  return {
    inbox: rows(await database.delete(inbox).where(oldInbox)),
    outgoing_messages: rows(await database.delete(outgoingMessages).where(oldOutgoing)),
    feedback: rows(await database.delete(feedback).where(oldFeedback)),
    ticket_tasks: rows(await database.delete(ticketTasks).where(oldTasks)),
    tickets: rows(await database.delete(tickets).where(oldTickets)),
    desk_tickets: rows(await database.delete(deskTickets).where(oldDeskTickets)),
    questions: rows(await database.delete(questions).where(oldQuestions)),
    'questions.text': rows(await database.update(questions).set({ text: sql`null` }).where(oldTexts)),
    passage_vectors: rows(await database.delete(passageVectors).where(oldVectors)),
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
