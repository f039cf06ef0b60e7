import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { newSession } from '../../src/conversation/session.ts';
import type { Respond } from '../../src/teams/turns/turn.ts';
import { messageActivity } from '../support/activities.ts';
import { sayReply, startHarnessInMemory } from '../support/teams-harness.ts';

type Harness = Awaited<ReturnType<typeof startHarnessInMemory>>;

const conversationId = 'a:conversation';

describe('messages that Lotse starts itself', () => {
  let harness: Harness;
  let finishTurn: () => void;

  beforeEach(async () => {
    const mayFinish = new Promise<void>((resolve) => {
      finishTurn = resolve;
    });
    const respond: Respond = async ({ message }) => {
      const said = message.content.kind === 'text' ? message.content.text : '';
      if (said === 'slow') await mayFinish;
      return { replies: [sayReply(`answer to ${said}`)], session: newSession };
    };
    harness = await startHarnessInMemory({ respond });
    await harness.post(messageActivity(harness.connector.serviceUrl, 'hello'));
    await harness.connector.waitFor(1);
  });
  afterEach(() => harness.close());

  const texts = () => harness.connector.sent.map(({ activity }) => activity.text);

  function queue(text: string): Promise<void> {
    const { messenger } = harness.channel;
    return messenger.betweenTurns(conversationId, async () => {
      for (const { conversationId: id, ...message } of messenger.compose(sayReply(text), {
        conversationId,
        replaces: null,
      })) {
        await harness.store.queueMessage(id, message);
      }
    });
  }

  it('stand behind what a turn says that began before them', async () => {
    await harness.post(messageActivity(harness.connector.serviceUrl, 'slow'));
    await wait(50);

    const queued = queue('news');
    await wait(50);
    finishTurn();
    await queued;

    await harness.connector.waitFor(3);
    assert.deepEqual(texts(), ['answer to hello', 'answer to slow', 'news']);
  });

  it('wait for the turn of another process too', async () => {
    while (!(await harness.store.claim(conversationId, 'another process', 60))) await wait(5);

    const queued = queue('news');
    await wait(150);
    const meanwhile = texts();
    await harness.store.release(conversationId, 'another process');
    await queued;

    await harness.connector.waitFor(2);
    assert.deepEqual([meanwhile, texts()], [['answer to hello'], ['answer to hello', 'news']]);
  });

  it('can take the place of a message', () => {
    const replaced = harness.channel.messenger.compose(sayReply('x'), { conversationId, replaces: 'sent-1' });
    const fresh = harness.channel.messenger.compose(sayReply('x'), { conversationId, replaces: null });

    assert.deepEqual(
      [...replaced, ...fresh].map(({ replacesActivityId }) => replacesActivityId),
      ['sent-1', undefined],
    );
  });

  it('reach a channel in which nobody has written, on the way of the conversation named', async () => {
    const { messenger } = harness.channel;

    await messenger.openChannel('19:agents', conversationId);
    await messenger.send('19:agents', sayReply('new ticket'));

    await harness.connector.waitFor(2);
    const sent = harness.connector.sent.at(-1);
    assert.deepEqual([sent?.conversationId, sent?.activity.text], ['19:agents', 'new ticket']);
    assert.equal(sent?.activity.recipient, undefined);
  });
});

describe('who a person is', () => {
  let harness: Harness;

  before(async () => {
    harness = await startHarnessInMemory({});
    await harness.post(messageActivity(harness.connector.serviceUrl, 'hello'));
    await harness.connector.waitFor(1);
  });
  after(() => harness.close());

  it('stands in the roster of their conversation', async () => {
    const member = {
      name: 'Erika Muster',
      email: 'erika@example.org',
      userPrincipalName: 'em@example.org',
      tenantId: 't',
    };
    harness.connector.members.set('29:person', { id: '29:person', ...member });

    const person = await harness.channel.people.find(conversationId, 'person-1');

    const { tenantId: _tenant, ...expected } = member;
    assert.deepEqual(person, expected);
  });

  it('is told as far as it is there', async () => {
    harness.connector.members.set('29:person', { id: '29:person', name: ' ', email: null, userPrincipalName: 'em' });

    assert.deepEqual(await harness.channel.people.find(conversationId, 'person-1'), {
      name: undefined,
      email: undefined,
      userPrincipalName: 'em',
    });
  });

  it('is not known where nobody answers for them', async () => {
    harness.connector.members.clear();

    const gone = await harness.channel.people.find(conversationId, 'person-1');
    const nowhere = await harness.channel.people.find('a:never-heard-of', 'person-1');

    assert.deepEqual([gone, nowhere], ['unknown', 'unknown']);
  });
});
