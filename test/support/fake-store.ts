import { LotseError } from '../../src/shared/errors.ts';
import type {
  AskedQuestion,
  ConversationReference,
  Feedback,
  InboxActivity,
  NewOutgoingMessage,
  OutgoingMessage,
  Store,
  Waiting,
} from '../../src/store/store.ts';

type InboxRow = Omit<InboxActivity, 'activity'> & { activity: unknown; done: boolean };
type OutgoingRow = OutgoingMessage & {
  state: 'pending' | 'sent' | 'failed';
  notBefore: number;
  sentActivityId?: string | undefined;
};
type Conversation = {
  personId: string | null;
  session: unknown;
  reference: ConversationReference;
  owner: string | null;
  leasedUntil: number;
};

export type FakeStore = Store & {
  inbox: InboxRow[];
  outgoing: OutgoingRow[];
  feedback: Feedback[];
  questions: AskedQuestion[];
  /** Whose chat this is, as far as a turn has told. */
  personOf(conversationId: string): string | null;
  /** Under which names people can be found, by conversation. */
  remembered: Map<string, string[]>;
  /** From now on every call fails as if the database were gone, until it is set back. */
  setDown(down: boolean): void;
};

/** The store in memory, for tests that are not about the database. */
export function createFakeStore(): FakeStore {
  const inbox: InboxRow[] = [];
  const outgoing: OutgoingRow[] = [];
  const feedback: Feedback[] = [];
  const questions: AskedQuestion[] = [];
  const remembered = new Map<string, string[]>();
  const conversations = new Map<string, Conversation>();
  let down = false;

  function requireUp(): void {
    if (down) throw new LotseError('LOTSE-DATABASE-DOWN', 'The database cannot be reached.');
  }

  function conversation(id: string): Conversation {
    const existing = conversations.get(id);
    if (existing) return existing;
    const fresh: Conversation = { personId: null, session: null, reference: null, owner: null, leasedUntil: 0 };
    conversations.set(id, fresh);
    return fresh;
  }

  function isHeld(id: string): boolean {
    const { owner, leasedUntil } = conversation(id);
    return owner !== null && leasedUntil > Date.now();
  }

  function queue(conversationId: string, message: NewOutgoingMessage): OutgoingRow {
    const row: OutgoingRow = {
      ...structuredClone(message),
      id: outgoing.length + 1,
      conversationId,
      attempts: 0,
      state: 'pending',
      notBefore: 0,
    };
    outgoing.push(row);
    return row;
  }

  function due(conversationId: string): OutgoingRow[] {
    const now = Date.now();
    return outgoing.filter(
      (row) => row.conversationId === conversationId && row.state === 'pending' && row.notBefore <= now,
    );
  }

  function waiting(id: string): Waiting {
    return {
      activities: inbox.some((row) => row.conversationId === id && !row.done),
      messages: due(id).length > 0,
    };
  }

  function hasWork(id: string): boolean {
    const { activities, messages } = waiting(id);
    return activities || messages;
  }

  return {
    inbox,
    outgoing,
    feedback,
    questions,
    remembered,
    personOf: (conversationId) => conversation(conversationId).personId,
    setDown(next) {
      down = next;
    },
    async receive(activity) {
      requireUp();
      const known = inbox.some(
        (row) => row.conversationId === activity.conversationId && row.activityId === activity.activityId,
      );
      if (!known) inbox.push({ ...structuredClone(activity), sequence: inbox.length + 1, attempts: 0, done: false });
      return !known;
    },
    async claim(conversationId, owner, leaseSeconds) {
      requireUp();
      const row = conversation(conversationId);
      if (isHeld(conversationId) && row.owner !== owner) return null;
      row.owner = owner;
      row.leasedUntil = Date.now() + leaseSeconds * 1_000;
      return structuredClone({ session: row.session, reference: row.reference });
    },
    async nextActivity(conversationId) {
      requireUp();
      const row = inbox.find((candidate) => candidate.conversationId === conversationId && !candidate.done);
      if (!row) return null;
      row.attempts += 1;
      const { done: _done, ...activity } = row;
      return structuredClone(activity);
    },
    async finishTurn(turn) {
      requireUp();
      const row = conversation(turn.conversationId);
      if (row.owner !== turn.owner || !isHeld(turn.conversationId))
        throw new LotseError('LOTSE-UNEXPECTED', 'The lease was lost.');
      const activity = inbox.find((candidate) => candidate.sequence === turn.sequence);
      if (activity?.done) throw new LotseError('LOTSE-UNEXPECTED', 'The activity is done already.');
      if (activity) {
        activity.done = true;
        activity.activity = null;
      }
      row.session = structuredClone(turn.session);
      row.reference = structuredClone(turn.reference);
      row.personId = turn.personId;
      if (turn.asked) questions.push(structuredClone(turn.asked));
      return turn.messages.map((message) => toMessage(queue(turn.conversationId, message)));
    },
    async pendingMessages(conversationId) {
      requireUp();
      return due(conversationId).map(toMessage);
    },
    async recordOutcome(messageId, outcome) {
      requireUp();
      const row = outgoing.find(({ id }) => id === messageId);
      if (!row) return;
      row.attempts += 1;
      if (outcome.kind === 'later') {
        row.notBefore = outcome.notBefore.getTime();
        return;
      }
      row.state = outcome.kind;
      row.activity = null;
      if (outcome.kind === 'sent') row.sentActivityId = outcome.activityId;
    },
    async release(conversationId, owner) {
      requireUp();
      const row = conversation(conversationId);
      if (row.owner === owner) row.owner = null;
      return waiting(conversationId);
    },
    async conversationsWithWork() {
      requireUp();
      const ids = new Set([...inbox, ...outgoing].map((row) => row.conversationId));
      return [...ids].filter((id) => hasWork(id) && !isHeld(id));
    },
    async queueMessage(conversationId, message) {
      requireUp();
      queue(conversationId, message);
    },
    async reference(conversationId) {
      requireUp();
      return structuredClone(conversations.get(conversationId)?.reference ?? null);
    },
    async rememberNames(conversationId, names) {
      requireUp();
      if (conversations.has(conversationId)) remembered.set(conversationId, names);
    },
    async recordFeedback(judged) {
      requireUp();
      const index = feedback.findIndex(
        (known) => known.conversationId === judged.conversationId && known.activityId === judged.activityId,
      );
      if (index >= 0) feedback.splice(index, 1);
      feedback.push(judged);
    },
    async purge() {
      requireUp();
      return {};
    },
    async ping() {
      requireUp();
    },
    async close() {},
  };
}

function toMessage(row: OutgoingRow): OutgoingMessage {
  const { state: _state, notBefore: _notBefore, sentActivityId: _sent, ...message } = row;
  return structuredClone(message);
}
