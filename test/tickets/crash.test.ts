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
/** How long a busy machine may take to start a process and let it do its work, in milliseconds. */
const patience = 120_000;
const points = ['beforeTask', 'afterTask', 'afterTaskCommit', 'afterRead', 'afterLookCommit'] as const;

/** What is there in the end: in the ticket system, and in the chats. */
type Aftermath = { signal: string | null; tickets: string[]; cards: string[]; replies: string[] };

describe('a process that is killed while it works on tickets', () => {
  let aftermath: Map<string, Aftermath>;

  before(async function killAll() {
    // Five pairs of processes load the SDK; that takes a while on a busy machine.
    this.timeout(400_000);
    aftermath = new Map(await Promise.all(points.map(async (point) => [point, await crashAt(point)] as const)));
  });

  for (const point of points) {
    it(`at the point ${point} loses nothing and doubles nothing`, () => {
      const found = aftermath.get(point);

      assert.deepEqual(found, {
        signal: 'SIGKILL',
        tickets: people.map((person) => `${person}: Bildschirm, Nachtrag 1, Nachtrag 2, Antwort 1, Antwort 2: closed`),
        cards: people.map((person) => `${person}: card-${person}`),
        replies: people.map((person) => `${person}: Antwort 1, Antwort 2`),
      });
    });
  }
});

type Stage = { zammad: FakeZammad; connector: FakeConnector; store: Store; tickets: TicketStore };

async function crashAt(point: string): Promise<Aftermath> {
  const database = await createTestDatabase();
  const pool = openPool({ connectionString: database.connectionString, log });
  const [connector, zammad] = await Promise.all([startFakeConnector(), startFakeZammad()]);
  const stage = { connector, zammad, store: createStoreOn(pool), tickets: createPostgresTicketStore(pool) };
  // The search index catches up all the time, but not at once.
  const indexing = setInterval(() => zammad.refreshIndex(), 150);
  for (const person of people) await openWithTwoRemarks(person, stage);

  const answering = answerWhenTold(stage, database);
  const signal = await runUntilItEnds(point, stage, database);
  const second = start('', stage, database);
  await answering;
  await until(() => repliesIn(connector, '').length >= 2 * people.length);
  // Whatever would come twice comes now.
  await wait(500);

  const found = { signal, ...whatIsThere(stage) };
  await end(second);
  clearInterval(indexing);
  await Promise.all([connector.close(), zammad.close(), stage.store.close()]);
  await database.drop();
  return found;
}

/** A person whose ticket is to be told with two remarks and its closing. */
async function openWithTwoRemarks(person: string, { store, tickets, connector }: Stage): Promise<void> {
  const reference = { serviceUrl: connector.serviceUrl, channelId: 'msteams', conversation: { id: person } };
  const turn = { conversationId: person, owner: 'us', personId: person, sequence: null, session: null, asked: null };
  await store.claim(person, 'us', 60);
  await store.finishTurn({ ...turn, reference, messages: [] });
  await store.release(person, 'us');
  const ids = { key: person, personId: person, conversationId: person, cardActivityId: `card-${person}` };
  const text = { description: 'Bildschirm', phone: '', conversation: '' };
  const { ticket } = await tickets.submit(newTicket({ ...ids, subject: person, text }));
  for (const remark of ['Nachtrag 1', 'Nachtrag 2']) {
    const content = { kind: 'comment', text: remark } as const;
    await tickets.addTask(person, ticket.reference, { key: `${person} ${remark}`, content });
  }
  const close = { key: `${person} close`, content: { kind: 'close' }, state: 'closed' } as const;
  await tickets.addTask(person, ticket.reference, close);
}

/** The helpdesk answers each ticket twice as soon as everything has been told. */
async function answerWhenTold({ zammad, tickets }: Stage, database: TestDatabase): Promise<void> {
  await until(async () => {
    const [row] = await database.query<{ left: string }>(
      `select count(*) as left from ticket_tasks where state = 'waiting'`,
    );
    return row?.left === '0';
  });
  for (const { id } of zammad.tickets) {
    zammad.write(id, { body: 'Antwort 1', sender: 'Agent' });
    zammad.write(id, { body: 'Antwort 2', sender: 'Agent' });
    await tickets.noteChange(String(id));
  }
}

function whatIsThere({ zammad, connector }: Stage): Omit<Aftermath, 'signal'> {
  const tickets = zammad.tickets.map(({ id, title, state }) => {
    const texts = zammad.articles.filter(({ ticketId }) => ticketId === id).map(({ body }) => body);
    return `${title}: ${texts.join(', ')}: ${state}`;
  });
  const updates = connector.sent.filter(({ method }) => method === 'PUT');
  const cards = updates.map(({ conversationId, activityId }) => `${conversationId}: ${activityId}`);
  const replies = people.map((person) => `${person}: ${repliesIn(connector, person).join(', ')}`);
  return { tickets: tickets.sort(), cards: cards.sort(), replies };
}

/** What was posted to a person, or to all. */
function repliesIn(connector: FakeConnector, person: string): (string | undefined)[] {
  const posts = connector.sent.filter(({ method }) => method === 'POST');
  return posts
    .filter(({ conversationId }) => !person || conversationId === person)
    .map(({ activity }) => activity.text);
}

function start(point: string, { zammad }: Stage, database: TestDatabase): ChildProcess {
  const args = [database.connectionString, zammad.url, zammad.token, point];
  return fork(program, args, { execArgv: ['--import', 'tsx'] });
}

async function runUntilItEnds(point: string, stage: Stage, database: TestDatabase): Promise<string | null> {
  const child = start(point, stage, database);
  const tooLate = setTimeout(() => child.kill('SIGTERM'), patience);
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(tooLate);
  return signal;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${patience} ms in vain.`);
    await wait(30);
  }
}
