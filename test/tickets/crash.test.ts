import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { openPool } from '../../src/store/open-pool.ts';
import { createStoreOn } from '../../src/store/postgres-store.ts';
import { createPostgresTicketStore } from '../../src/store/postgres-ticket-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { TicketStore } from '../../src/store/ticket-store.ts';
import { newTicket } from '../contracts/ticket-store.contract.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { type FakeZammad, startFakeZammad } from '../support/fake-zammad.ts';

const program = fileURLToPath(new URL('./ticket-process.ts', import.meta.url));
const log = pino({ level: 'silent' });
const people = ['a', 'b', 'c'];
const points = ['beforeTask', 'afterTask', 'afterTaskCommit', 'afterRead', 'afterLookCommit'] as const;

/** What is there after a crash: in the ticket system, and in the chats. */
type Aftermath = { tickets: string[]; cards: string[]; replies: string[]; killed: boolean };

describe('a process that is killed while it works on tickets', () => {
  let aftermath: Map<string, Aftermath>;

  before(async function killAll() {
    // Five pairs of processes load the SDK; that takes a while on a busy machine.
    this.timeout(120_000);
    aftermath = new Map(await Promise.all(points.map(async (point) => [point, await crashAt(point)] as const)));
  });

  for (const point of points) {
    it(`at the point ${point} loses nothing and doubles nothing`, () => {
      const found = aftermath.get(point);

      assert.deepEqual(found, {
        killed: true,
        tickets: people.map((person) => `${person}: Bildschirm, Nachtrag 1, Nachtrag 2, closed`),
        cards: people.map((person) => `${person}: PUT`),
        replies: people.map((person) => `${person}: Antwort 1, Antwort 2`),
      });
    });
  }
});

async function crashAt(point: string): Promise<Aftermath> {
  const database = await createTestDatabase();
  const pool = openPool({ connectionString: database.connectionString, log });
  const [connector, zammad] = await Promise.all([startFakeConnector(), startFakeZammad()]);
  // The search index catches up all the time, but not at once.
  const indexing = setInterval(() => zammad.refreshIndex(), 150);
  const [store, tickets] = [createStoreOn(pool), createPostgresTicketStore(pool)];
  const start = (at: string) =>
    fork(program, [database.connectionString, zammad.url, zammad.token, at], { execArgv: ['--import', 'tsx'] });

  await Promise.all(people.map((person) => openWithTwoRemarks(person, { store, tickets, connector })));
  const first = start(point);
  const ended = once(first, 'exit');
  await answerWhenReady(zammad, database);
  const [, signal] = (await ended) as [number | null, string | null];
  const second = start('');
  const replied = () => connector.sent.filter(({ method }) => method === 'POST').length;
  await answerAndWait(zammad, database, () => replied() >= people.length * 2);

  await end(second);
  clearInterval(indexing);
  await Promise.all([connector.close(), zammad.close(), store.close()]);
  await database.drop();
  return { killed: signal === 'SIGKILL', ...whatIsThere(zammad, connector) };
}

async function openWithTwoRemarks(
  person: string,
  { store, tickets, connector }: { store: Store; tickets: TicketStore; connector: FakeConnector },
): Promise<void> {
  const reference = { serviceUrl: connector.serviceUrl, channelId: 'msteams', conversation: { id: person } };
  const turn = { conversationId: person, owner: 'us', personId: person, sequence: null, session: null, asked: null };
  await store.claim(person, 'us', 60);
  await store.finishTurn({ ...turn, reference, messages: [] });
  await store.release(person, 'us');
  const ids = { key: person, personId: person, conversationId: person, cardActivityId: `card-${person}` };
  const { ticket } = await tickets.submit(newTicket({ ...ids, subject: person, text: text('Bildschirm') }));
  const add = (key: string, content: Parameters<TicketStore['addTask']>[2]['content']) =>
    tickets.addTask(person, ticket.reference, { key: `${person} ${key}`, content });
  await add('1', { kind: 'comment', text: 'Nachtrag 1' });
  await add('2', { kind: 'comment', text: 'Nachtrag 2' });
  await add('3', { kind: 'close' });
}

function text(description: string) {
  return { description, phone: '', conversation: '' };
}

/** The helpdesk writes twice as soon as a ticket has all that was to be told of it, and opens it, so that it is looked at. */
async function answerWhenReady(zammad: FakeZammad, database: TestDatabase): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && (await answerDone(zammad, database)) < people.length) await wait(20);
}

async function answerAndWait(zammad: FakeZammad, database: TestDatabase, isOver: () => boolean): Promise<void> {
  await answerWhenReady(zammad, database);
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && !isOver()) await wait(20);
  // Whatever would come twice comes now.
  await wait(700);
}
