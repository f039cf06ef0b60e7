import assert from 'node:assert/strict';
import pino from 'pino';
import { openPool } from '../../src/store/open-pool.ts';
import { createStoreOn } from '../../src/store/postgres-store.ts';
import { createPostgresTicketStore } from '../../src/store/postgres-ticket-store.ts';
import type { TicketStore } from '../../src/store/ticket-store.ts';
import { describeTicketStore, newTicket } from '../contracts/ticket-store.contract.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createFakeTicketStore } from '../support/fake-ticket-store.ts';

const log = pino({ level: 'silent' });

describe('PostgreSQL ticket store', () => {
  let database: TestDatabase;
  let tickets: TicketStore;

  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  async function open() {
    await database.query('truncate tickets, outgoing_messages, questions cascade');
    const pool = openPool({ connectionString: database.connectionString, log });
    const store = createStoreOn(pool);
    const pending = (conversationId: string) => store.pendingMessages(conversationId);
    return { tickets: createPostgresTicketStore(pool), pending, stop: () => store.close() };
  }

  describeTicketStore(open);

  describe('on its own', () => {
    let stop: () => Promise<void>;

    beforeEach(async () => {
      ({ tickets, stop } = await open());
    });
    afterEach(() => stop());

    it('keeps the text of a ticket no longer than it is needed', async () => {
      const text = { description: 'private words', phone: '', conversation: '' };
      await tickets.submit(newTicket({ key: 'a', text }));
      const [task] = await tickets.claimTasks({ owner: 'us', leaseSeconds: 60, limit: 1 });
      const before = await database.query('select content from ticket_tasks');

      await tickets.finishTask({ id: task?.id ?? 0, owner: 'us' }, { kind: 'done', changes: {}, messages: [] });

      const after = await database.query('select content from ticket_tasks');
      assert.match(JSON.stringify(before), /private words/);
      assert.deepEqual(after, [{ content: null }]);
    });

    it('counts an opened ticket for the report, without the person', async () => {
      for (const _tap of [1, 2]) await tickets.submit(newTicket({ key: 'a', articleIds: ['vpn-verbinden'] }));

      const counted = await database.query('select language, outcome, article_ids, text from questions');

      assert.deepEqual(counted, [{ language: 'de', outcome: 'ticket', article_ids: ['vpn-verbinden'], text: null }]);
    });

    it('stores characters that PostgreSQL refuses, without them', async () => {
      const text = { description: 'NUL \0 and half a pair \ud83d', phone: '', conversation: '' };

      const { ticket } = await tickets.submit(newTicket({ key: 'a', subject: 'NUL \0', text }));

      const [task] = await tickets.claimTasks({ owner: 'us', leaseSeconds: 60, limit: 1 });
      const description = 'NUL  and half a pair \ufffd';
      assert.equal(ticket.subject, 'NUL ');
      assert.deepEqual(task?.content, { kind: 'create', text: { ...text, description } });
    });
  });
});

describe('the ticket store in memory', () => {
  describeTicketStore(async () => {
    const tickets = createFakeTicketStore();
    const pending = async (id: string) => tickets.queued.filter(({ conversationId }) => conversationId === id);
    return { tickets, pending, stop: () => Promise.resolve() };
  });
});
