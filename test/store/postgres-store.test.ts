import assert from 'node:assert/strict';
import pino from 'pino';
import { createPostgresStore } from '../../src/store/postgres-store.ts';
import type { AskedQuestion, Store } from '../../src/store/store.ts';
import { describeStore, type Look } from '../contracts/store.contract.ts';
import { createTestStore, type TestDatabase } from '../support/database.ts';

const log = pino({ level: 'silent' });
/** A turn of nobody, in which nothing was asked. */
const nobody = { personId: null, asked: null };

describe('PostgreSQL store', () => {
  describeStore(async () => {
    const created = await createTestStore();
    return { ...created, look: lookInto(created.database) };
  });

  describe('with two instances', () => {
    let first: Store;
    let second: Store;
    let database: TestDatabase;
    let stop: () => Promise<void>;

    before(async () => {
      const created = await createTestStore();
      ({ store: first, database } = created);
      stop = () => created.stop();
      second = createPostgresStore({ connectionString: database.connectionString, log });
    });
    after(async () => {
      await second.close();
      await stop();
    });

    it('takes each of 100 activities once in 2,000 parallel deliveries', async () => {
      const deliveries = Array.from({ length: 2_000 }, (_, index) => ({
        conversationId: `duplicates-${index % 7}`,
        activityId: `activity-${index % 100}`,
        activity: { text: 'again' },
      }));

      const taken = await Promise.all(deliveries.map((each, index) => (index % 2 ? first : second).receive(each)));

      const distinct = new Set(deliveries.map((each) => `${each.conversationId} ${each.activityId}`)).size;
      assert.equal(taken.filter(Boolean).length, distinct);
    });

    it('gives a conversation to exactly one of 40 that want it at once', async () => {
      const owners = Array.from({ length: 40 }, (_, index) => `owner-${index}`);

      const claims = await Promise.all(
        owners.map((owner, index) => (index % 2 ? first : second).claim('wanted', owner, 60)),
      );

      assert.equal(claims.filter((claim) => claim !== null).length, 1);
    });

    it('never leaves an activity lying when it arrives while the conversation is released', async () => {
      const noticed: boolean[] = [];

      // One after the other, so that both sides really run at the same time.
      for (let round = 0; round < 400; round += 1) {
        const conversationId = `race-${round}`;
        await first.claim(conversationId, 'first', 60);
        const arrival = second
          .receive({ conversationId, activityId: 'a', activity: {} })
          .then(() => second.claim(conversationId, 'second', 60));
        const [waiting, claim] = await Promise.all([first.release(conversationId, 'first'), arrival]);
        noticed.push(waiting.activities || claim !== null);
      }

      assert.deepEqual(
        noticed.filter((each) => !each),
        [],
      );
    });
  });

  describe('on its own', () => {
    let store: Store;
    let database: TestDatabase;
    let stop: () => Promise<void>;

    before(async () => {
      const created = await createTestStore();
      ({ store, database } = created);
      stop = () => created.stop();
    });
    after(() => stop());

    it('stores characters that PostgreSQL refuses, without them', async () => {
      const activity = { text: 'NUL \0, half a pair \ud83d, a whole one 😀, "\\u0000" written out', 'key\0': 1 };

      await store.receive({ conversationId: 'characters', activityId: 'a', activity });

      const next = await store.nextActivity('characters');
      assert.deepEqual(next?.activity, {
        text: 'NUL , half a pair \ufffd, a whole one 😀, "\\u0000" written out',
        key: 1,
      });
    });

    it('refuses ids that cannot be stored', async () => {
      const nul = store.receive({ conversationId: 'a\0b', activityId: 'a', activity: {} });
      const endless = store.receive({ conversationId: 'endless', activityId: randomText(9_000), activity: {} });

      await assert.rejects(nul, { code: 'LOTSE-ACTIVITY-UNREADABLE' });
      await assert.rejects(endless, { code: 'LOTSE-ACTIVITY-UNREADABLE' });
    });

    it('blanks texts as soon as they are no longer needed', async () => {
      await store.receive({ conversationId: 'blank', activityId: 'a', activity: { text: 'my question' } });
      await store.claim('blank', 'us', 60);
      const next = await store.nextActivity('blank');
      const messages = ['sent', 'failed'].map((text) => ({ activity: { text } }));
      const turn = { ...nobody, conversationId: 'blank', owner: 'us', session: {}, reference: {}, messages };
      const [sent, failed] = await store.finishTurn({ ...turn, sequence: next?.sequence ?? null });
      await store.recordOutcome(sent?.id ?? 0, { kind: 'sent', activityId: 'm' });
      await store.recordOutcome(failed?.id ?? 0, { kind: 'failed', reason: 'gone' });

      const arrived = await database.query(`select activity, state from inbox where conversation_id = 'blank'`);
      const said = await database.query(
        `select activity, state from outgoing_messages where conversation_id = 'blank'`,
      );

      assert.deepEqual(arrived, [{ activity: null, state: 'done' }]);
      assert.deepEqual(said, [
        { activity: null, state: 'sent' },
        { activity: null, state: 'failed' },
      ]);
    });

    it('forgets a session 12 hours after the last message', async () => {
      await store.claim('forgetful', 'us', 60);
      const turn = { ...nobody, conversationId: 'forgetful', owner: 'us', sequence: null, messages: [] };
      await store.finishTurn({ ...turn, session: { topic: 'vpn' }, reference: { user: 'u' } });
      await database.query(
        `update conversations set last_message_at = now() - interval '12 hours' where id = 'forgetful'`,
      );

      const claim = await store.claim('forgetful', 'us', 60);

      assert.deepEqual(claim, { session: null, reference: { user: 'u' } });
    });

    it('remembers what was judged, the last word of each kind once, and nobody', async () => {
      await store.claim('judged', 'us', 60);
      const about = { kind: 'answer', articleIds: ['vpn'], passageIds: ['vpn#1'] };
      const messages = [{ activity: {}, about }];
      const turn = {
        ...nobody,
        conversationId: 'judged',
        owner: 'us',
        sequence: null,
        session: {},
        reference: {},
        messages,
      };
      const [message] = await store.finishTurn(turn);
      await store.recordOutcome(message?.id ?? 0, { kind: 'sent', activityId: 'm1' });

      const judged = { conversationId: 'judged', activityId: 'm1' };
      await store.recordFeedback({ ...judged, reaction: 'like', reason: '' });
      await store.recordFeedback({ ...judged, reaction: 'dislike', reason: 'step 3 is wrong' });
      await store.recordFeedback({ ...judged, activityId: 'unknown', reaction: 'like', reason: '' });

      const rows = await database.query(
        'select kind, article_ids, passage_ids, reaction, reason from feedback order by kind',
      );
      assert.deepEqual(rows, [
        {
          kind: 'answer',
          article_ids: ['vpn'],
          passage_ids: ['vpn#1'],
          reaction: 'dislike',
          reason: 'step 3 is wrong',
        },
        { kind: 'unknown', article_ids: [], passage_ids: [], reaction: 'like', reason: '' },
      ]);
      const everything = JSON.stringify(await database.query('select * from feedback'));
      assert.ok(!everything.includes('judged') && !everything.includes('m1'));
    });

    it('survives that the server ends its connections', async () => {
      await store.ping();
      await database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'lotse'`,
      );

      const taken = await store.receive({ conversationId: 'survivor', activityId: 'a', activity: {} });

      assert.equal(taken, true);
    });

    it('says that the database is down when nobody answers', async () => {
      const nowhere = createPostgresStore({ connectionString: 'postgresql://lotse@127.0.0.1:1/lotse', log });

      const ping = nowhere.ping();

      await assert.rejects(ping, { name: 'LotseError', code: 'LOTSE-DATABASE-DOWN' });
      await nowhere.close();
    });

    it('never quotes a message in an error', async () => {
      await database.query(`alter table inbox add constraint broken check (activity_id <> 'broken')`);

      const broken = store.receive({ conversationId: 'quiet', activityId: 'broken', activity: { text: 'my secret' } });

      const error = await broken.then(
        () => assert.fail('must throw'),
        (thrown: unknown) => thrown,
      );
      assert.ok(error instanceof Error && error.cause instanceof Error);
      assert.ok(!`${error.stack} ${error.cause.stack} ${JSON.stringify(error)}`.includes('my secret'));
    });
  });
});

function lookInto(database: TestDatabase): Look {
  return {
    questions: () =>
      database.query<AskedQuestion>(
        'select language, outcome, article_ids as "articleIds", text from questions order by ctid',
      ),
    async personOf(conversationId) {
      const [row] = await database.query<{ person: string | null }>(
        'select person_id as person from conversations where id = $1',
        [conversationId],
      );
      return row?.person ?? null;
    },
  };
}

/** Not compressible, so that it stays too long for an index. */
function randomText(length: number): string {
  return Array.from({ length }, () => Math.random().toString(36).at(-1)).join('');
}
