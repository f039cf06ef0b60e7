import assert from 'node:assert/strict';
import { getTableName } from 'drizzle-orm';
import { retentionOf, retentionPeriods } from '../../src/store/retention.ts';
import * as schema from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestStore, type TestDatabase } from '../support/database.ts';

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
    await sayTheTextEverywhere(store);
    const before = await columnsWith(database, chatText);
    await makeOlder(database, longestPeriod());

    await store.purge();

    assert.deepEqual(before, [
      'conversations.reference',
      'conversations.session',
      'feedback.reason',
      'inbox.activity',
      'outgoing_messages.activity',
      'outgoing_messages.failure',
    ]);
    assert.deepEqual(await columnsWith(database, chatText), []);
  });

  it('deletes what is over, table by table, and says how much', async () => {
    await sayTheTextEverywhere(store);
    await makeOlder(database, longestPeriod());

    const deleted = await store.purge();

    assert.deepEqual(deleted, {
      inbox: 1,
      outgoing_messages: 2,
      feedback: 1,
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
    { name: 'session', column: 'conversations.session' },
    { name: 'inbox', column: 'inbox.activity' },
    { name: 'outgoing', column: 'outgoing_messages.activity' },
    { name: 'feedback', column: 'feedback.reason' },
    { name: 'conversation', column: 'conversations.reference' },
  ] as const;
  for (const { name, column } of classes) {
    it(`keeps the class ${name} for ${retentionPeriods[name]} and no longer`, async () => {
      await sayTheTextEverywhere(store);
      await makeOlder(database, `${retentionPeriods[name]} - 1 minute`);
      await store.purge();
      const shortBefore = await columnsWith(database, chatText);

      await makeOlder(database, '1 minute');
      await store.purge();

      assert.ok(shortBefore.includes(column));
      assert.ok(!(await columnsWith(database, chatText)).includes(column));
    });
  }
});

async function sayTheTextEverywhere(store: Store): Promise<void> {
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
  };
  const [sent] = await store.finishTurn({ ...turn, messages: [{ activity, about }, { activity }] });
  await store.recordOutcome(sent?.id ?? 0, { kind: 'failed', reason: chatText });
  await store.recordFeedback({ conversationId, activityId: 'm', reaction: 'dislike', reason: chatText });
}

/** Turns every clock of the database back. */
async function makeOlder(database: TestDatabase, period: string): Promise<void> {
  const moments = await database.query<{ name: string; change: string }>(
    `select table_name as name, string_agg(format('%1$I = %1$I - (%2$L)::interval', column_name, $1::text), ', ') as change
     from information_schema.columns
     where table_schema = 'public' and data_type = 'timestamp with time zone' group by table_name`,
    [period],
  );
  for (const { name, change } of moments) await database.query(`update ${name} set ${change}`);
}

/** Searches every column of every table, whatever its type. */
async function columnsWith(database: TestDatabase, text: string): Promise<string[]> {
  const columns = await database.query<{ name: string; found: boolean }>(
    `select table_name || '.' || column_name as name,
       (xpath('//found/text()', query_to_xml(
         format('select count(*) > 0 as found from %I.%I where %I::text like %L', table_schema, table_name, column_name, $1::text),
         false, true, '')))[1]::text = 'true' as found
     from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    [`%${text}%`],
  );
  return columns.filter((column) => column.found).map((column) => column.name);
}

function longestPeriod(): string {
  return retentionPeriods.conversation;
}
