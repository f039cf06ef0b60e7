import assert from 'node:assert/strict';
import pg from 'pg';
import { erasePersonData, findPersonIds, readPersonData, readUntoldTasks } from '../../src/store/person-data.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestStore, type TestDatabase } from '../support/database.ts';
import { columnsWith } from './columns-with.ts';

type Seeded = { objectId: string; userId: string; address: string; words: string };

const erika: Seeded = {
  objectId: '0b6a2c1e-aaaa-4bbb-8ccc-000000000001',
  userId: '29:erika',
  address: 'Erika.Muster@stadt.example',
  words: 'words of the person',
};
const stranger: Seeded = {
  objectId: '0b6a2c1e-aaaa-4bbb-8ccc-000000000002',
  userId: '29:stranger',
  address: 'stranger@stadt.example',
  words: 'words of a stranger',
};

describe('what is stored about a person', () => {
  let store: Store;
  let database: TestDatabase;
  let pool: pg.Pool;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    const created = await createTestStore();
    ({ store, database } = created);
    pool = new pg.Pool({ connectionString: database.connectionString, max: 2 });
    pool.on('error', () => undefined);
    stop = async () => {
      await pool.end();
      await created.stop();
    };
    for (const person of [erika, stranger]) await live(person, store, database);
  });
  afterEach(() => stop());

  async function dataOf(person: string) {
    const address = person.includes('@') ? person : '';
    return readPersonData(pool, { ids: await findPersonIds(pool, person), address });
  }

  const names = [
    { by: 'object id', name: erika.objectId },
    { by: 'object id in capitals', name: erika.objectId.toUpperCase() },
    { by: 'id in the channel', name: erika.userId },
    { by: 'sign-in name that the roster gave', name: 'erika@stadt.example' },
    { by: 'address', name: ` ${erika.address} ` },
  ];
  for (const { by, name } of names) {
    it(`is found by ${by}`, async () => {
      const ids = await findPersonIds(pool, name);

      assert.deepEqual(ids, [erika.objectId, erika.userId]);
    });
  }

  it('is nobody under a name that was never heard', async () => {
    assert.deepEqual(await findPersonIds(pool, 'nobody@stadt.example'), []);
    assert.deepEqual(await findPersonIds(pool, ''), []);
  });

  it('is shown area by area, and nothing of anybody else', async () => {
    const data = await dataOf(erika.objectId);

    const counts = Object.entries(data).map(([area, rows]) => [area, rows.length]);
    assert.deepEqual(Object.fromEntries(counts), {
      ids: 2,
      conversations: 1,
      received: 3,
      sent: 2,
      judgements: 1,
      tickets: 1,
      ticketTasks: 2,
      deskTickets: 2,
      deskArticles: 2,
      groups: 1,
    });
    const shown = JSON.stringify(data);
    assert.ok(!shown.includes('stranger'));
    assert.equal(shown.split(erika.words).length - 1, 14);
  });

  it('can be erased: the words stand nowhere afterwards, the stranger keeps everything', async () => {
    const person = { ids: await findPersonIds(pool, erika.objectId), address: '' };
    const strangersBefore = await dataOf(stranger.objectId);

    const erased = await erasePersonData(pool, person);

    assert.deepEqual(erased, {
      feedback: 1,
      inbox: 3,
      outgoing_messages: 2,
      desk_articles: 2,
      desk_tickets: 2,
      ticket_tasks: 2,
      tickets: 1,
      'conversations.session': 1,
      conversations: 1,
    });
    for (const trace of [erika.words, erika.objectId, erika.userId, erika.address]) {
      assert.deepEqual(await columnsWith(database, trace), [], trace);
    }
    assert.deepEqual(await findPersonIds(pool, erika.objectId), []);
    assert.deepEqual(await dataOf(stranger.objectId), strangersBefore);
  });

  it('leaves what belongs to nobody', async () => {
    const before = await database.query('select count(*)::int as count from questions');

    await erasePersonData(pool, { ids: await findPersonIds(pool, erika.objectId), address: '' });

    assert.deepEqual(await database.query('select count(*)::int as count from questions'), before);
  });

  it('names what the ticket system has not heard of', async () => {
    const ids = await findPersonIds(pool, erika.objectId);

    const untold = await readUntoldTasks(pool, { ids, address: '' });

    assert.deepEqual(untold, [{ reference: 'LO-1001', kind: 'comment', state: 'waiting' }]);
  });
});

/** A person leaves traces in every table: a chat, a message that waits, a group, a judgement, a ticket and what the desk made of it. */
async function live(person: Seeded, store: Store, database: TestDatabase): Promise<void> {
  const { objectId, userId, words } = person;
  const chat = `chat of ${userId}`;
  const from = { id: userId, aadObjectId: objectId };
  const activity = { text: words, from };
  await store.receive({ conversationId: chat, activityId: 'answered', activity });
  await store.claim(chat, 'us', 60);
  const next = await store.nextActivity(chat);
  const about = { kind: 'answer', articleIds: ['vpn'], passageIds: ['vpn#1'] };
  const [sent] = await store.finishTurn({
    conversationId: chat,
    owner: 'us',
    personId: objectId,
    sequence: next?.sequence ?? null,
    session: { topic: words },
    reference: { user: { ...from, name: words }, conversation: { id: chat, conversationType: 'personal' } },
    messages: [{ activity: { text: words }, about }, { activity: { text: words } }],
    asked: { language: 'de', outcome: 'abstain', articleIds: [], text: 'Wie geht …?' },
  });
  await store.recordOutcome(sent?.id ?? 0, { kind: 'sent', activityId: `sent to ${userId}` });
  await store.recordFeedback({
    conversationId: chat,
    activityId: `sent to ${userId}`,
    reaction: 'like',
    reason: words,
  });
  await store.rememberNames(chat, [person.address, `${userId.slice(3)}@stadt.example`]);
  await store.receive({ conversationId: chat, activityId: 'waiting', activity });
  await writeInGroup(person, store);
  await openTicket(person, chat, database);
}

async function writeInGroup({ objectId, userId, words }: Seeded, store: Store): Promise<void> {
  const group = `group with ${userId.slice(3)}`;
  const from = { id: userId, aadObjectId: objectId };
  await store.receive({ conversationId: group, activityId: 'a', activity: { text: words, from } });
  await store.claim(group, 'us', 60);
  await store.finishTurn({
    conversationId: group,
    owner: 'us',
    personId: null,
    sequence: null,
    session: { topic: words },
    reference: { user: from, conversation: { id: group, conversationType: 'groupChat' } },
    messages: [],
    asked: null,
  });
}

async function openTicket({ objectId, address, words }: Seeded, chat: string, database: TestDatabase): Promise<void> {
  const [ticket] = await database.query<{ id: number }>(
    `insert into tickets (key, person_id, conversation_id, language, kind, subject, urgency)
     values ($1, $2, $3, 'de', 'ticket', $4, 'normal') returning id`,
    [`key-${objectId}`, objectId, chat, words],
  );
  await database.query(
    `insert into ticket_tasks (ticket_id, sequence, key, content, state)
     values ($1, 1, $2 || 'a', null, 'done'), ($1, 2, $2 || 'b', jsonb_build_object('kind', 'comment', 'text', $3::text), 'waiting')`,
    [ticket?.id, objectId, words],
  );
  // The second one's own ticket has long been forgotten here; only the address tells whose it is.
  for (const tag of [`lotse-key-${objectId}`, 'lotse-forgotten']) {
    await database.query(
      `with made as (
         insert into desk_tickets (title, "group", state, priority, customer, tags)
         values ($1, 'IT', 'new', 'normal', $2, array[$3]) returning id)
       insert into desk_articles (ticket_id, subject, body, internal, sender) select id, $1, $1, false, 'Customer' from made`,
      [words, address, tag],
    );
  }
}
