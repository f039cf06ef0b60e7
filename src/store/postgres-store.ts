import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { LotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { toJsonText, toStorableText } from './json-text.ts';
import { openPool } from './open-pool.ts';
import { purgeDatabase } from './purge-database.ts';
import { runOnce, runRepeatable } from './run-statement.ts';
import { prepareStatements, selectConversationsWithWork } from './statements.ts';
import type { FinishedTurn, InboxActivity, NewOutgoingMessage, OutgoingMessage, SendOutcome, Store } from './store.ts';

/** The store on a migrated PostgreSQL, with connections of its own. Errors: LOTSE-DATABASE-DOWN, LOTSE-DISK-FULL, LOTSE-ACTIVITY-UNREADABLE. */
export function createPostgresStore({ connectionString, log }: { connectionString: string; log: Log }): Store {
  return createStoreOn(openPool({ connectionString, log }));
}

/** The store on connections that others use too; closing it closes them. */
export function createStoreOn(pool: pg.Pool): Store {
  const database = drizzle(pool);
  const statements = prepareStatements(database);
  let closing: Promise<void> | undefined;

  return {
    async receive(activity) {
      const { result, repeated } = await runRepeatable(() => statements.receive.execute(activity));
      // After a repeat nobody knows whose row it is: true costs a look into the inbox, false could cost the message.
      return result.length > 0 || repeated;
    },
    async claim(conversationId, owner, leaseSeconds) {
      const values = { conversationId, owner, leaseSeconds };
      const { result } = await runRepeatable(() => statements.claim.execute(values));
      return result[0] ? { session: result[0].session, reference: result[0].reference } : null;
    },
    async nextActivity(conversationId) {
      const { result } = await runRepeatable(() => statements.nextActivity.execute({ conversationId }));
      return result[0] ? toInboxActivity(result[0]) : null;
    },
    async finishTurn(turn) {
      const rows = await runOnce(() => statements.finishTurn.execute(turnValues(turn)));
      if (rows.length === 0) throw leaseLost();
      return turn.messages.map((message, index) => queued(turn.conversationId, message, rows[index]?.id ?? null));
    },
    async pendingMessages(conversationId) {
      const { result } = await runRepeatable(() => statements.pendingMessages.execute({ conversationId }));
      return result.map(toOutgoingMessage);
    },
    async recordOutcome(id, outcome) {
      const values = { id, ...outcomeValues(outcome) };
      await runRepeatable(() => statements.recordOutcome.execute(values));
    },
    async release(conversationId, owner) {
      await runRepeatable(() => statements.release.execute({ conversationId, owner }));
      // A statement of its own: only a later snapshot surely sees what arrived while the lease still stood.
      const { result } = await runRepeatable(() => statements.waiting.execute({ conversationId }));
      return result[0] ?? { activities: false, messages: false };
    },
    async conversationsWithWork() {
      const { result } = await runRepeatable(() => selectConversationsWithWork(database));
      return result.rows.map((row) => row.conversation_id);
    },
    async queueMessage(conversationId, message) {
      await runOnce(() => statements.queueMessage.execute(messageValues(conversationId, message)));
    },
    async reference(conversationId) {
      const { result } = await runRepeatable(() => statements.reference.execute({ conversationId }));
      return result[0]?.reference ?? null;
    },
    async rememberNames(conversationId, names) {
      if (names.length === 0) return;
      await runRepeatable(() => statements.rememberNames.execute({ conversationId, names: names.map(toStorableText) }));
    },
    async recordFeedback(feedback) {
      const values = { ...feedback, reason: toStorableText(feedback.reason) };
      await runRepeatable(() => statements.recordFeedback.execute(values));
    },
    purge: () => runOnce(() => purgeDatabase(database)),
    async ping() {
      await runOnce(() => pool.query('select 1'));
    },
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}

function turnValues(turn: FinishedTurn) {
  return {
    ...turn,
    personId: turn.personId === null ? null : toStorableText(turn.personId),
    messages: toJsonText(turn.messages),
    asked: turn.asked === null ? null : toJsonText(turn.asked),
  };
}

function messageValues(conversationId: string, message: NewOutgoingMessage) {
  const { activity, replacesActivityId = null, about = null } = message;
  return { conversationId, activity, replacesActivityId, about };
}

function outcomeValues(outcome: SendOutcome) {
  const nothing = { activityId: null, notBefore: null, failure: null };
  switch (outcome.kind) {
    case 'sent':
      return { ...nothing, state: 'sent', activityId: outcome.activityId ?? null };
    case 'later':
      return {
        ...nothing,
        state: 'pending',
        notBefore: outcome.notBefore.toISOString(),
        failure: toStorableText(outcome.reason),
      };
    case 'failed':
      return { ...nothing, state: 'failed', failure: toStorableText(outcome.reason) };
  }
}

function queued(conversationId: string, message: NewOutgoingMessage, id: number | null): OutgoingMessage {
  if (id === null) throw new LotseError('LOTSE-UNEXPECTED', 'The database queued fewer messages than it was given.');
  return { ...message, id, conversationId, attempts: 0 };
}

function toInboxActivity({ sequence, conversationId, activityId, activity, attempts }: InboxActivity): InboxActivity {
  return { sequence, conversationId, activityId, activity, attempts };
}

type OutgoingRow = Omit<OutgoingMessage, 'replacesActivityId' | 'about'> & {
  replacesActivityId: string | null;
  about: unknown;
};

function toOutgoingMessage({ replacesActivityId, about, ...row }: OutgoingRow): OutgoingMessage {
  return {
    ...row,
    ...(replacesActivityId === null ? {} : { replacesActivityId }),
    ...(about === null ? {} : { about: about as OutgoingMessage['about'] }),
  };
}

function leaseLost(): LotseError {
  return new LotseError(
    'LOTSE-UNEXPECTED',
    'The turn was not saved: somebody else holds the conversation or has finished this activity.',
  );
}
