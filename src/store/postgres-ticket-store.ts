import type pg from 'pg';
import type { TicketView } from '../messaging/ticket-view.ts';
import { LotseError } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';
import { toJsonText, toStorableText } from './json-text.ts';
import { runOnce, runRepeatable } from './run-statement.ts';
import { type Statement, ticketStatements as statements } from './ticket-statements.ts';
import type {
  NewTicket,
  TaskOutcome,
  TicketRecord,
  TicketStore,
  TicketTask,
  TicketTaskContent,
} from './ticket-store.ts';

/** The tickets on a migrated PostgreSQL, beside the store on the same connections. */
export function createPostgresTicketStore(pool: pg.Pool): TicketStore {
  const ask = (statement: Statement, values: unknown[]) => askOn<TicketRow>(pool, statement, values);

  return {
    async submit(ticket) {
      const { result, repeated } = await runRepeatable(() => ask(statements.submit, ticketValues(ticket)));
      const [row] = result;
      if (!row || row.person_id !== ticket.personId) {
        throw new LotseError('LOTSE-UNEXPECTED', 'This form was sent before by another person.');
      }
      return { ticket: toRecord(row), isNew: row.is_new || repeated };
    },
    async ticketsOf(personId) {
      const { result } = await runRepeatable(() => ask(statements.ticketsOf, [personId]));
      return result.map(toRecord);
    },
    async ticketOf(personId, reference) {
      const id = idOf(reference);
      if (id === null) return null;
      const { result } = await runRepeatable(() => ask(statements.ticketOf, [personId, id]));
      return result[0] ? toRecord(result[0]) : null;
    },
    async rememberCard(ticketId, cardActivityId) {
      await runRepeatable(() => ask(statements.rememberCard, [ticketId, cardActivityId]));
    },
    async addTask(personId, reference, task) {
      const id = idOf(reference);
      if (id === null) return null;
      const values = [id, task.key, toJsonText(task.content), task.state ?? null];
      const { result } = await runRepeatable(() => addInTransaction(pool, personId, values));
      return result ? toRecord(result) : null;
    },
    async claimTasks({ owner, leaseSeconds, limit }) {
      const values = [owner, leaseSeconds, limit];
      const rows = await runOnce(() => askOn<TaskRow>(pool, statements.claimTasks, values));
      return rows.map(toTask);
    },
    async keepTasks({ owner, leaseSeconds }) {
      await runRepeatable(() => ask(statements.keepTasks, [owner, leaseSeconds]));
    },
    async retryParked() {
      const { rowCount } = await runOnce(() => pool.query(statements.retryParked));
      return rowCount ?? 0;
    },
    async finishTask(task, outcome) {
      const { statement, values } = outcomeStatement(outcome);
      const rows = await runOnce(() => ask(statement, [task.id, task.owner, ...values]));
      if (rows.length === 0) throw new LotseError('LOTSE-UNEXPECTED', 'Somebody else works on this task by now.');
    },
    async noteChange(systemId) {
      const { result } = await runRepeatable(() => ask(statements.noteChange, [systemId]));
      return result.length > 0;
    },
    async claimChanged({ owner, leaseSeconds, staleSeconds, limit }) {
      const values = [owner, leaseSeconds, staleSeconds, limit];
      const rows = await runOnce(() => ask(statements.claimChanged, values));
      return rows.map(toRecord);
    },
    async postponeLook({ ticketId, owner }, seconds) {
      await runRepeatable(() => ask(statements.postponeLook, [ticketId, owner, seconds]));
    },
    async finishLook({ ticketId, owner, seenComment }, changes, messages) {
      const { number = null, state = null, seenComment: seen = null } = changes;
      const values = [ticketId, owner, seenComment, number, state, seen, toJsonText(messages)];
      const rows = await runOnce(() => ask(statements.finishLook, values));
      return rows.length > 0;
    },
  };
}

type TicketRow = {
  id: string;
  is_new: boolean;
  person_id: string;
  conversation_id: string;
  card_activity_id: string | null;
  language: Language;
  kind: TicketView['kind'];
  subject: string;
  category: string | null;
  urgency: TicketView['urgency'];
  state: TicketView['state'];
  system_id: string | null;
  number: string | null;
  seen_comment: string;
  created_at: Date;
  updated_at: Date;
};

type TaskRow = TicketRow & {
  task_id: string;
  sequence: number;
  task_key: string;
  content: TicketTaskContent;
  attempts: number;
  ambiguous_since: Date | null;
  was_parked: boolean;
};

async function askOn<Row extends pg.QueryResultRow>(
  connection: Pick<pg.ClientBase, 'query'> | pg.Pool,
  statement: Statement,
  values: unknown[],
): Promise<Row[]> {
  return (await connection.query<Row>({ ...statement, values })).rows;
}

async function addInTransaction(pool: pg.Pool, personId: string, values: unknown[]): Promise<TicketRow | null> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const [own] = await askOn(client, statements.lockTicket, [personId, values[0]]);
    const [ticket = null] = own ? await askOn<TicketRow>(client, statements.addTask, values) : [];
    await client.query('commit');
    client.release();
    return ticket;
  } catch (thrown) {
    // A connection in doubt is not used again; closing it undoes what was begun.
    client.release(true);
    throw thrown;
  }
}

function ticketValues(ticket: NewTicket): unknown[] {
  const { key, personId, conversationId, cardActivityId = null, language, kind, category, urgency } = ticket;
  const content: TicketTaskContent = { kind: 'create', text: ticket.text };
  const subject = toStorableText(ticket.subject);
  const row = [key, personId, conversationId, cardActivityId, language, kind, subject, category, urgency];
  return [...row, toJsonText(content), ticket.articleIds];
}

function outcomeStatement(outcome: TaskOutcome): { statement: Statement; values: unknown[] } {
  switch (outcome.kind) {
    case 'done': {
      const { systemId = null, number = null, state = null, seenComment = null } = outcome.changes;
      const values = [systemId, number, state, seenComment, toJsonText(outcome.messages)];
      return { statement: statements.finishDone, values };
    }
    case 'later': {
      const values = [outcome.seconds, outcome.ambiguous, toStorableText(outcome.failure)];
      return { statement: statements.finishLater, values };
    }
    case 'parked': {
      const values = [toStorableText(outcome.failure), toJsonText(outcome.messages)];
      return { statement: statements.finishParked, values };
    }
    default:
      return outcome satisfies never;
  }
}

/** The number in a reference like LO-2041; null for anything else. */
function idOf(reference: string): number | null {
  const [, digits] = /^LO-(\d{1,15})$/i.exec(reference) ?? [];
  return digits ? Number(digits) : null;
}

function toRecord(row: TicketRow): TicketRecord {
  return {
    id: Number(row.id),
    reference: `LO-${row.id}`,
    number: row.number,
    kind: row.kind,
    subject: row.subject,
    category: row.category,
    urgency: row.urgency,
    state: row.state,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    personId: row.person_id,
    conversationId: row.conversation_id,
    cardActivityId: row.card_activity_id,
    language: row.language,
    systemId: row.system_id,
    seenComment: Number(row.seen_comment),
  };
}

function toTask(row: TaskRow): TicketTask {
  return {
    id: Number(row.task_id),
    sequence: row.sequence,
    key: row.task_key,
    content: row.content,
    attempts: row.attempts,
    ambiguousSince: row.ambiguous_since,
    wasParked: row.was_parked,
    ticket: toRecord(row),
  };
}
