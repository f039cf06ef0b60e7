import assert from 'node:assert/strict';
import { getTableName } from 'drizzle-orm';
import { retentionOf, retentionPeriods } from '../../src/store/retention.ts';
import * as schema from '../../src/store/schema.ts';
import type { AskedQuestion, Store } from '../../src/store/store.ts';
import { createTestStore, type TestDatabase } from '../support/database.ts';
import { columnsWith } from './columns-with.ts';

const chatText = 'words of a person';

describe('retention', () => {
  let store: Store;
  let database: TestDatabase;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    const created = await createTestStore();
    ({ store, database } = created);
    stop = () => created.stop();
  });
  afterEach(() => stop());

  it('leaves no chat text anywhere in the database after its time', async () => {
    await sayTheTextEverywhere(store, database);
    const before = await columnsWith(database, chatText);
    await makeOlder(database, longestPeriod());

    await store.purge();

    assert.deepEqual(before, [
      'conversations.reference',
      'conversations.session',
      'desk_articles.body',
      'desk_articles.subject',
      'desk_tickets.customer',
      'desk_tickets.title',
      'feedback.reason',
      'inbox.activity',
      'outgoing_messages.activity',
      'outgoing_messages.failure',
      'questions.text',
      'ticket_tasks.content',
      'ticket_tasks.failure',
      'tickets.subject',
    ]);
    assert.deepEqual(await columnsWith(database, chatText), []);
  });

  it('deletes what is over, table by table, and says how much', async () => {
    await sayTheTextEverywhere(store, database);
    await makeOlder(database, longestPeriod());

    const deleted = await store.purge();

    assert.deepEqual(deleted, {
      inbox: 1,
      outgoing_messages: 2,
      feedback: 1,
      ticket_tasks: 1,
      tickets: 1,
      desk_tickets: 1,
      questions: 1,
      'questions.text': 0,
      passage_vectors: 1,
      conversations: 1,
      'conversations.session': 0,
    });
  });

  it('knows a class for every table', async () => {
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );

    const classified = Object.entries(schema).filter(([name]) => name in retentionOf);

    assert.deepEqual(
      tables.map(({ name }) => name),
      classified.map(([, table]) => getTableName(table)).sort(),
    );
  });

  const classes = [
    { name: 'session', column: 'conversations.session', step: '1 minute' },
    { name: 'inbox', column: 'inbox.activity', step: '1 minute' },
    { name: 'outgoing', column: 'outgoing_messages.activity', step: '1 minute' },
    { name: 'feedback', column: 'feedback.reason', step: '1 minute' },
    { name: 'ticket', column: 'tickets.subject', step: '1 minute' },
    { name: 'ticketTask', column: 'ticket_tasks.content', step: '1 minute' },
    { name: 'deskTicket', column: 'desk_articles.body', step: '1 minute' },
    // A question has a day and no time of day.
    { name: 'questionText', column: 'questions.text', step: '24 hours' },
    { name: 'conversation', column: 'conversations.reference', step: '1 minute' },
  ] as const;
  for (const { name, column, step } of classes) {
    it(`keeps the class ${name} for ${retentionPeriods[name]} and no longer`, async () => {
      await sayTheTextEverywhere(store, database);
      await makeOlder(database, `${retentionPeriods[name]} - ${step}`);
      await store.purge();
      const shortBefore = await columnsWith(database, chatText);

      await makeOlder(database, step);
      await store.purge();

      assert.ok(shortBefore.includes(column));
      assert.ok(!(await columnsWith(database, chatText)).includes(column));
    });
  }

  it(`knows that something was asked for ${retentionPeriods.question}, when its text is long gone`, async () => {
    await sayTheTextEverywhere(store, database);
    await makeOlder(database, `${retentionPeriods.question} - 24 hours`);
    await store.purge();
    const shortBefore = await database.query('select outcome, article_ids, text from questions');

    await makeOlder(database, '24 hours');
    await store.purge();

    assert.deepEqual(shortBefore, [{ outcome: 'abstain', article_ids: ['vpn'], text: null }]);
    assert.deepEqual(await database.query('select * from questions'), []);
  });

  it(`keeps the vector of a passage for ${retentionPeriods.passageVector} after its last use`, async () => {
    await sayTheTextEverywhere(store, database);
    await makeOlder(database, `${retentionPeriods.passageVector} - 24 hours`);
    await store.purge();
    const shortBefore = await database.query('select text_hash from passage_vectors');

    await makeOlder(database, '24 hours');
    await store.purge();

    assert.equal(shortBefore.length, 1);
    assert.deepEqual(await database.query('select text_hash from passage_vectors'), []);
  });
});

async function sayTheTextEverywhere(store: Store, database: TestDatabase): Promise<void> {
  const conversationId = 'c';
  const activity = { text: chatText };
  await store.receive({ conversationId, activityId: 'a', activity });
  await store.claim(conversationId, 'us', 60);
  const about = { kind: 'answer', articleIds: ['vpn'], passageIds: ['vpn#1'] };
  const turn = {
    conversationId,
    owner: 'us',
    sequence: null,
    session: { topic: chatText },
    reference: { user: chatText },
    personId: 'person',
  };
  const asked: AskedQuestion = { language: 'de', outcome: 'abstain', articleIds: ['vpn'], text: chatText };
  const [sent] = await store.finishTurn({ ...turn, asked, messages: [{ activity, about }, { activity }] });
  await store.recordOutcome(sent?.id ?? 0, { kind: 'failed', reason: chatText });
  await store.recordFeedback({ conversationId, activityId: 'm', reaction: 'dislike', reason: chatText });
  await openTickets(database);
  await database.query(`insert into passage_vectors (model, dimensions, text_hash, vector) values ('m', 1, 'h', '')`);
}

/** A ticket whose task still waits, and one of the embedded desk. */
async function openTickets(database: TestDatabase): Promise<void> {
  await database.query(
    `with ticket as (
       insert into tickets (key, person_id, conversation_id, language, kind, subject, urgency)
       values ('key', 'person', 'c', 'de', 'ticket', $1, 'normal') returning id)
     insert into ticket_tasks (ticket_id, sequence, key, content, failure)
     select id, 1, 'task', jsonb_build_object('text', $1::text), $1 from ticket`,
    [chatText],
  );
  await database.query(
    `with ticket as (
       insert into desk_tickets (title, "group", state, priority, customer, tags)
       values ($1, 'IT', 'new', 'normal', $1, '{lotse-key}') returning id)
     insert into desk_articles (ticket_id, subject, body, internal, sender)
     select id, $1, $1, false, 'Customer' from ticket`,
    [chatText],
  );
}

/** Turns every clock of the database back. */
async function makeOlder(database: TestDatabase, period: string): Promise<void> {
  const moments = await database.query<{ name: string; change: string }>(
    `select table_name as name, string_agg(format('%1$I = %1$I - (%2$L)::interval', column_name, $1::text), ', ') as change
     from information_schema.columns
     where table_schema = 'public' and data_type in ('timestamp with time zone', 'date') group by table_name`,
    [period],
  );
  for (const { name, change } of moments) await database.query(`update ${name} set ${change}`);
}

function longestPeriod(): string {
  return retentionPeriods.conversation;
}
