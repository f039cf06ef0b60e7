import { LotseError } from '../../src/shared/errors.ts';
import type { NewOutgoingMessage } from '../../src/store/store.ts';
import type {
  AddressedMessage,
  TaskOutcome,
  TicketChanges,
  TicketRecord,
  TicketStore,
  TicketTask,
} from '../../src/store/ticket-store.ts';

type TicketRow = {
  ticket: TicketRecord;
  key: string;
  owner: string | null;
  leasedUntil: number;
  changedThereAt: number;
  lookedAt: number;
};
type TaskRow = Omit<TicketTask, 'ticket' | 'content'> & {
  content: TicketTask['content'] | null;
  ticketId: number;
  state: 'waiting' | 'done' | 'parked';
  notBefore: number;
  owner: string | null;
  leasedUntil: number;
  failure: string | null;
};

export type FakeTicketStore = TicketStore & {
  tasks: TaskRow[];
  /** Where outcomes put their messages. */
  queued: AddressedMessage[];
};

/** The ticket store in memory; `queue` passes on what would be sent. */
export function createFakeTicketStore(queue?: (id: string, message: NewOutgoingMessage) => void): FakeTicketStore {
  const rows: TicketRow[] = [];
  const tasks: TaskRow[] = [];
  const queued: AddressedMessage[] = [];
  let last = 0;

  /** Grows with every call, so that two moments are never the same. */
  function now(): number {
    last = Math.max(last + 1, Date.now());
    return last;
  }

  function commitMessages(messages: AddressedMessage[]): void {
    for (const message of structuredClone(messages)) {
      queued.push(message);
      const { conversationId, ...rest } = message;
      queue?.(conversationId, rest);
    }
  }

  function addRow(ticketId: number, key: string, content: TicketTask['content']): void {
    const sequence = 1 + tasks.filter((task) => task.ticketId === ticketId).length;
    tasks.push({
      id: tasks.length + 1,
      ticketId,
      sequence,
      key,
      content,
      attempts: 0,
      ambiguousSince: null,
      wasParked: false,
      state: 'waiting',
      notBefore: 0,
      owner: null,
      leasedUntil: 0,
      failure: null,
    });
  }

  function own(personId: string, reference: string): TicketRow | undefined {
    return rows.find(({ ticket }) => ticket.personId === personId && ticket.reference === reference);
  }

  function waits(ticketId: number, before: number): boolean {
    return tasks.some((task) => task.ticketId === ticketId && task.state === 'waiting' && task.sequence < before);
  }

  function change(row: TicketRow, changes: TicketChanges): void {
    for (const [name, value] of Object.entries(changes)) {
      if (value !== undefined) Object.assign(row.ticket, { [name]: value });
    }
    row.ticket.updatedAt = new Date(now());
  }

  function finish(task: TaskRow, row: TicketRow, outcome: TaskOutcome): void {
    task.owner = null;
    switch (outcome.kind) {
      case 'done': {
        const closedHere = row.ticket.systemId === null && !['waiting', 'refused'].includes(row.ticket.state);
        Object.assign(task, { state: 'done', content: null, ambiguousSince: null, failure: null });
        change(row, closedHere ? { ...outcome.changes, state: row.ticket.state } : outcome.changes);
        return commitMessages(outcome.messages);
      }
      case 'later':
        task.notBefore = Date.now() + outcome.seconds * 1_000;
        task.failure = outcome.failure;
        if (outcome.ambiguous) task.ambiguousSince = new Date();
        return;
      case 'parked':
        Object.assign(task, { state: 'parked', wasParked: true, failure: outcome.failure });
        if (row.ticket.systemId === null) change(row, { state: 'refused' });
        return commitMessages(outcome.messages);
      default:
        return outcome satisfies never;
    }
  }

  return {
    tasks,
    queued,
    async submit(given) {
      const known = rows.find(({ key }) => key === given.key);
      if (known && known.ticket.personId !== given.personId) throw new LotseError('LOTSE-UNEXPECTED', 'Not yours.');
      if (known) return { ticket: structuredClone(known.ticket), isNew: false };
      const { key, text, articleIds: _articleIds, cardActivityId = null, ...fields } = structuredClone(given);
      const id = 1001 + rows.length;
      const moment = new Date(now());
      const ticket: TicketRecord = {
        ...fields,
        cardActivityId,
        id,
        reference: `LO-${id}`,
        number: null,
        state: 'waiting',
        systemId: null,
        seenComment: 0,
        createdAt: moment,
        updatedAt: moment,
      };
      rows.push({ ticket, key, owner: null, leasedUntil: 0, changedThereAt: 0, lookedAt: now() });
      addRow(id, key, { kind: 'create', text });
      return { ticket: structuredClone(ticket), isNew: true };
    },
    async ticketsOf(personId) {
      const mine = rows.map(({ ticket }) => ticket).filter((ticket) => ticket.personId === personId);
      return structuredClone(mine.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || b.id - a.id));
    },
    async ticketOf(personId, reference) {
      return structuredClone(own(personId, reference)?.ticket ?? null);
    },
    async rememberCard(ticketId, cardActivityId) {
      const row = rows.find(({ ticket }) => ticket.id === ticketId);
      if (row) row.ticket.cardActivityId = cardActivityId;
    },
    async addTask(personId, reference, { key, content, state }) {
      const row = own(personId, reference);
      if (!row) return null;
      if (!tasks.some((task) => task.key === key)) {
        addRow(row.ticket.id, key, structuredClone(content));
        change(row, { state });
        row.owner = null;
      }
      return structuredClone(row.ticket);
    },
    async claimTasks({ owner, leaseSeconds, limit }) {
      const due = tasks.filter(
        (task) =>
          task.state === 'waiting' &&
          task.notBefore <= Date.now() &&
          (task.owner === null || task.leasedUntil <= Date.now()) &&
          !waits(task.ticketId, task.sequence) &&
          (task.sequence === 1 || rows.some(({ ticket }) => ticket.id === task.ticketId && ticket.systemId)),
      );
      return due.slice(0, limit).map((task) => {
        if (task.owner !== null) task.ambiguousSince = new Date(task.leasedUntil);
        Object.assign(task, { owner, leasedUntil: Date.now() + leaseSeconds * 1_000, attempts: task.attempts + 1 });
        const ticket = rows.find((row) => row.ticket.id === task.ticketId)?.ticket as TicketRecord;
        const { id, sequence, key, content, attempts, ambiguousSince, wasParked } = structuredClone(task);
        const given = { id, sequence, key, ambiguousSince, wasParked, content: content as TicketTask['content'] };
        return { ...given, attempts: attempts - 1, ticket: structuredClone(ticket) };
      });
    },
    async keepTasks({ owner, leaseSeconds }) {
      for (const task of tasks) if (task.owner === owner) task.leasedUntil = Date.now() + leaseSeconds * 1_000;
    },
    async retryParked() {
      const parked = tasks.filter((task) => task.state === 'parked');
      for (const task of parked) task.state = 'waiting';
      return parked.length;
    },
    async finishTask({ id, owner }, outcome) {
      const task = tasks.find((candidate) => candidate.id === id);
      const row = rows.find(({ ticket }) => ticket.id === task?.ticketId);
      if (!task || !row || task.owner !== owner || task.state !== 'waiting') {
        throw new LotseError('LOTSE-UNEXPECTED', 'Somebody else works on this task by now.');
      }
      finish(task, row, outcome);
    },
    async noteChange(systemId) {
      const row = rows.find(({ ticket }) => ticket.systemId === systemId);
      if (row) row.changedThereAt = now();
      return row !== undefined;
    },
    async claimChanged({ owner, leaseSeconds, staleSeconds, limit }) {
      const wanted = rows.filter(
        (row) =>
          row.ticket.systemId !== null &&
          (row.changedThereAt > 0 || (row.ticket.state !== 'closed' && row.lookedAt <= now() - staleSeconds * 1_000)) &&
          (row.owner === null || row.leasedUntil <= Date.now()) &&
          !waits(row.ticket.id, Number.POSITIVE_INFINITY),
      );
      return wanted.slice(0, limit).map((row) => {
        Object.assign(row, { owner, leasedUntil: Date.now() + leaseSeconds * 1_000, lookedAt: now() });
        return structuredClone(row.ticket);
      });
    },
    async postponeLook({ ticketId, owner }, seconds) {
      const row = rows.find(({ ticket }) => ticket.id === ticketId);
      if (row?.owner === owner)
        Object.assign(row, { leasedUntil: Date.now() + seconds * 1_000, changedThereAt: now() });
    },
    async finishLook({ ticketId, owner, seenComment }, changes, messages) {
      const row = rows.find(({ ticket }) => ticket.id === ticketId);
      if (!row || row.owner !== owner || row.ticket.seenComment !== seenComment) return false;
      row.owner = null;
      if (row.changedThereAt <= row.lookedAt) row.changedThereAt = 0;
      if (Object.values(changes).some((value) => value !== undefined)) change(row, changes);
      commitMessages(messages);
      return true;
    },
  };
}
