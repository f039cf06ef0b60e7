import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { AskedQuestion, FinishedTurn, NewOutgoingMessage, OutgoingMessage, Store } from '../../src/store/store.ts';

/** Looks behind a store's back: what is only written during a turn, for others to read. */
export type Look = {
  questions(): Promise<AskedQuestion[]>;
  personOf(conversationId: string): Promise<string | null>;
};

/** What every store promises; `createStore` gives an empty one. */
export function describeStore(createStore: () => Promise<{ store: Store; look: Look; stop(): Promise<void> }>): void {
  let store: Store;
  let look: Look;
  let stop: () => Promise<void>;
  let count = 0;
  let conversationId: string;

  before(async () => {
    const created = await createStore();
    ({ store, look } = created);
    stop = () => created.stop();
  });
  after(() => stop());
  beforeEach(() => {
    count += 1;
    conversationId = `conversation-${count}`;
  });

  const receive = (activityId: string) =>
    store.receive({ conversationId, activityId, activity: { type: 'message', text: `text of ${activityId}` } });

  const finish = (turn: Partial<FinishedTurn>) =>
    store.finishTurn({
      conversationId,
      owner: 'us',
      personId: 'person',
      sequence: null,
      session: { welcomed: true },
      reference: { user: 'u' },
      messages: [],
      asked: null,
      ...turn,
    });

  async function queue(messages: NewOutgoingMessage[]): Promise<OutgoingMessage[]> {
    await store.claim(conversationId, 'us', 60);
    return finish({ messages });
  }

  describe('receive', () => {
    it('takes an activity once and knows a redelivery', async () => {
      const first = await receive('a');

      const second = await receive('a');

      assert.deepEqual([first, second], [true, false]);
    });

    it('still knows it when its turn is done', async () => {
      await receive('a');
      await store.claim(conversationId, 'us', 60);
      const next = await store.nextActivity(conversationId);
      await finish({ sequence: next?.sequence ?? null });

      const again = await receive('a');

      assert.equal(again, false);
      assert.equal(await store.nextActivity(conversationId), null);
    });

    it('takes the same activity id in another conversation', async () => {
      await receive('a');

      const elsewhere = await store.receive({ conversationId: `${conversationId}-b`, activityId: 'a', activity: {} });

      assert.equal(elsewhere, true);
    });
  });

  describe('claim', () => {
    it('gives the conversation to one owner at a time', async () => {
      const ours = await store.claim(conversationId, 'us', 60);

      const theirs = await store.claim(conversationId, 'them', 60);

      assert.deepEqual(ours, { session: null, reference: null });
      assert.equal(theirs, null);
    });

    it('renews for the same owner', async () => {
      await store.claim(conversationId, 'us', 0.05);
      await store.claim(conversationId, 'us', 60);
      await wait(80);

      const theirs = await store.claim(conversationId, 'them', 60);

      assert.equal(theirs, null);
    });

    it('lets another one take over when the time is up', async () => {
      await store.claim(conversationId, 'us', 0.03);
      await wait(60);

      const theirs = await store.claim(conversationId, 'them', 60);

      assert.notEqual(theirs, null);
    });

    it('brings what the last turn remembered', async () => {
      await store.claim(conversationId, 'us', 60);
      await finish({ session: { language: 'de' }, reference: { serviceUrl: 'https://example.org' } });

      const claim = await store.claim(conversationId, 'us', 60);

      assert.deepEqual(claim, { session: { language: 'de' }, reference: { serviceUrl: 'https://example.org' } });
    });
  });

  describe('nextActivity', () => {
    it('gives the oldest one until it is done, counting attempts', async () => {
      await receive('a');
      await receive('b');

      const first = await store.nextActivity(conversationId);
      const again = await store.nextActivity(conversationId);

      assert.deepEqual([first?.activityId, first?.attempts], ['a', 1]);
      assert.deepEqual([again?.activityId, again?.attempts], ['a', 2]);
      assert.deepEqual(again?.activity, { type: 'message', text: 'text of a' });
    });

    it('goes on with the next one, in the order of arrival', async () => {
      for (const id of ['a', 'b', 'c']) await receive(id);
      await store.claim(conversationId, 'us', 60);
      const order: (string | undefined)[] = [];

      for (let turn = 0; turn < 4; turn += 1) {
        const next = await store.nextActivity(conversationId);
        order.push(next?.activityId);
        if (next) await finish({ sequence: next.sequence });
      }

      assert.deepEqual(order, ['a', 'b', 'c', undefined]);
    });
  });

  describe('finishTurn', () => {
    it('queues the messages in their order and gives them back with their ids', async () => {
      const about = { kind: 'answer', articleIds: ['vpn'], passageIds: ['vpn#1'] };

      const queued = await queue([
        { activity: { text: '1' }, about },
        { activity: { text: '2' }, replacesActivityId: 'x' },
      ]);

      assert.deepEqual(
        queued.map(({ id: _id, ...message }) => message),
        [
          { conversationId, activity: { text: '1' }, about, attempts: 0 },
          { conversationId, activity: { text: '2' }, replacesActivityId: 'x', attempts: 0 },
        ],
      );
      assert.deepEqual(await store.pendingMessages(conversationId), queued);
    });

    it('throws and writes nothing when the conversation has passed to somebody else', async () => {
      await receive('a');
      await store.claim(conversationId, 'us', 0.03);
      const next = await store.nextActivity(conversationId);
      await wait(60);
      await store.claim(conversationId, 'them', 60);

      const turn = finish({ sequence: next?.sequence ?? null, messages: [{ activity: { text: 'late' } }] });

      await assert.rejects(turn, { name: 'LotseError' });
      assert.deepEqual(await store.pendingMessages(conversationId), []);
      assert.equal((await store.nextActivity(conversationId))?.activityId, 'a');
    });

    it('throws and writes nothing when the activity is done already', async () => {
      await receive('a');
      await store.claim(conversationId, 'us', 60);
      const next = await store.nextActivity(conversationId);
      await finish({ sequence: next?.sequence ?? null, session: { turn: 1 } });

      const again = finish({ sequence: next?.sequence ?? null, session: { turn: 2 }, messages: [{ activity: {} }] });

      await assert.rejects(again, { name: 'LotseError' });
      assert.deepEqual(await store.pendingMessages(conversationId), []);
      assert.deepEqual((await store.claim(conversationId, 'us', 60))?.session, { turn: 1 });
    });
  });

  describe('what a turn leaves for the report and for the data protection officer', () => {
    const asked = { language: 'de', outcome: 'abstain', articleIds: ['vpn', 'wlan'], text: 'Wie geht … ?' } as const;
    const question = { ...asked, articleIds: [...asked.articleIds] };

    it('is the question once, also when the turn is finished a second time', async () => {
      await receive('a');
      await store.claim(conversationId, 'us', 60);
      const next = await store.nextActivity(conversationId);
      const before = await look.questions();

      await finish({ sequence: next?.sequence ?? null, asked: question });
      const again = finish({ sequence: next?.sequence ?? null, asked: question });

      await assert.rejects(again, { name: 'LotseError' });
      assert.deepEqual((await look.questions()).slice(before.length), [question]);
    });

    it('is nothing where nothing was asked', async () => {
      await store.claim(conversationId, 'us', 60);
      const before = await look.questions();

      await finish({ asked: null });

      assert.deepEqual(await look.questions(), before);
    });

    it('is whose chat it is, and nobody in a group', async () => {
      await store.claim(conversationId, 'us', 60);
      await store.claim(`${conversationId}-group`, 'us', 60);

      await finish({ personId: 'person-1' });
      await finish({ conversationId: `${conversationId}-group`, personId: null });

      assert.equal(await look.personOf(conversationId), 'person-1');
      assert.equal(await look.personOf(`${conversationId}-group`), null);
    });
  });

  describe('recordOutcome', () => {
    it('is done with a message that was sent or failed', async () => {
      const [sent, failed] = await queue([{ activity: { text: '1' } }, { activity: { text: '2' } }]);
      assert.ok(sent && failed);

      await store.recordOutcome(sent.id, { kind: 'sent', activityId: 'm1' });
      await store.recordOutcome(failed.id, { kind: 'failed', reason: 'blocked' });

      assert.deepEqual(await store.pendingMessages(conversationId), []);
    });

    it('keeps a message for later until its time has come', async () => {
      const [message] = await queue([{ activity: { text: '1' } }]);
      assert.ok(message);

      await store.recordOutcome(message.id, { kind: 'later', notBefore: new Date(Date.now() + 250), reason: '429' });
      const early = await store.pendingMessages(conversationId);
      await wait(350);
      const due = await store.pendingMessages(conversationId);

      assert.deepEqual(early, []);
      assert.deepEqual(due, [{ ...message, attempts: 1 }]);
    });

    it('does not wake a message that was sent', async () => {
      const [message] = await queue([{ activity: { text: '1' } }]);
      assert.ok(message);
      await store.recordOutcome(message.id, { kind: 'sent', activityId: 'm1' });

      await store.recordOutcome(message.id, { kind: 'later', notBefore: new Date(0), reason: 'too late' });

      assert.deepEqual(await store.pendingMessages(conversationId), []);
    });
  });

  describe('release', () => {
    it('lets the next one claim', async () => {
      await store.claim(conversationId, 'us', 60);

      const waiting = await store.release(conversationId, 'us');

      assert.deepEqual(waiting, { activities: false, messages: false });
      assert.notEqual(await store.claim(conversationId, 'them', 60), null);
    });

    it('says that an activity arrived meanwhile', async () => {
      await store.claim(conversationId, 'us', 60);
      await receive('a');

      const waiting = await store.release(conversationId, 'us');

      assert.deepEqual(waiting, { activities: true, messages: false });
    });

    it('says that a message waits', async () => {
      await store.claim(conversationId, 'us', 60);
      await store.queueMessage(conversationId, { activity: { text: 'news' } });

      const waiting = await store.release(conversationId, 'us');

      assert.deepEqual(waiting, { activities: false, messages: true });
    });

    it('leaves a conversation alone that belongs to somebody else', async () => {
      await store.claim(conversationId, 'us', 60);

      await store.release(conversationId, 'them');

      assert.equal(await store.claim(conversationId, 'them', 60), null);
    });
  });

  describe('conversationsWithWork', () => {
    it('names those with undone activities or due messages that nobody holds', async () => {
      await receive('a');
      await store.queueMessage(`${conversationId}-message`, { activity: { text: 'news' } });
      await store.receive({ conversationId: `${conversationId}-held`, activityId: 'a', activity: {} });
      await store.claim(`${conversationId}-held`, 'us', 60);

      const found = (await store.conversationsWithWork()).filter((id) => id.startsWith(conversationId));

      assert.deepEqual(found.sort(), [conversationId, `${conversationId}-message`]);
    });

    it('names a conversation whose owner has not come back', async () => {
      await receive('a');
      await store.claim(conversationId, 'us', 0.03);
      await wait(60);

      const found = await store.conversationsWithWork();

      assert.ok(found.includes(conversationId));
    });

    it('is silent about what is done, sent or not yet due', async () => {
      const [message] = await queue([{ activity: { text: '1' } }]);
      await store.recordOutcome(message?.id ?? 0, {
        kind: 'later',
        notBefore: new Date(Date.now() + 60_000),
        reason: '',
      });
      await store.release(conversationId, 'us');

      const found = await store.conversationsWithWork();

      assert.ok(!found.includes(conversationId));
    });
  });

  describe('queueMessage and reference', () => {
    it('queues what Lotse says by itself', async () => {
      await store.queueMessage(conversationId, { activity: { text: 'news' }, replacesActivityId: 'x' });

      const [message] = await store.pendingMessages(conversationId);

      assert.deepEqual([message?.activity, message?.replacesActivityId], [{ text: 'news' }, 'x']);
    });

    it('knows how a conversation is reached', async () => {
      const before = await store.reference(conversationId);
      await queue([]);

      const after = await store.reference(conversationId);

      assert.deepEqual([before, after], [null, { user: 'u' }]);
    });
  });

  it('answers a ping', async () => {
    await store.ping();
  });
}
