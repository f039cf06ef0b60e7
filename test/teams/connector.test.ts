import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { newSession } from '../../src/conversation/session.ts';
import { messageActivity } from '../support/activities.ts';
import type { Misbehaviour } from '../support/fake-connector.ts';
import { plainActivities, sayReply, startHarnessInMemory } from '../support/teams-harness.ts';

type InMemory = Awaited<ReturnType<typeof startHarnessInMemory>>;

describe('sending', () => {
  let lotse: InMemory;
  beforeEach(async () => {
    lotse = await startHarnessInMemory({});
  });
  afterEach(() => lotse.close());

  const passing: [what: string, misbehaviour: Misbehaviour][] = [
    ['a 502', { status: 502 }],
    ['a 503', { status: 503 }],
    ['a 401', { status: 401 }],
    ['a 429', { status: 429, retryAfter: 1 }],
    ['a connector that does not answer', 'stall'],
  ];
  for (const [what, misbehaviour] of passing) {
    it(`tries again after ${what}, exactly once when it then works`, async () => {
      lotse.connector.misbehave(misbehaviour);

      await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo'));
      await lotse.connector.waitFor(1);
      await wait(50);

      assert.equal(lotse.connector.sent.length, 1);
      assert.equal(lotse.connector.sent[0]?.activity.text, 'hallo');
    });
  }

  it('waits as long as a 429 says, and keeps the order meanwhile', async () => {
    lotse.connector.misbehave({ status: 429, retryAfter: 1 });
    const started = Date.now();

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'eins'));
    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'zwei'));
    const sent = await lotse.connector.waitFor(2);

    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['eins', 'zwei'],
    );
    assert.ok(Date.now() - started >= 950);
    assert.equal(lotse.connector.refused.length, 1);
  });

  it('may double the one message whose acceptance was never heard, and no other', async () => {
    lotse.connector.misbehave('acceptAndBreak');

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'eins'));
    await lotse.connector.waitFor(2);
    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'zwei'));
    const sent = await lotse.connector.waitFor(3);

    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['eins', 'eins', 'zwei'],
    );
  });

  const final: [what: string, misbehaviour: Misbehaviour, code: string][] = [
    ['blocked the bot', { status: 403, code: 'ConversationBlockedByUser' }, 'LOTSE-CONNECTOR-BLOCKED'],
    ['left', { status: 404, code: 'ConversationNotFound' }, 'LOTSE-CONNECTOR-GONE'],
    ['are refused for another reason', { status: 400, code: 'BadSyntax' }, 'LOTSE-CONNECTOR-REFUSED'],
  ];
  for (const [what, misbehaviour, code] of final) {
    it(`does not try again when people ${what}, and goes on with the next message`, async () => {
      lotse.connector.misbehave(misbehaviour);

      await lotse.post(messageActivity(lotse.connector.serviceUrl, 'eins'));
      await lotse.post(messageActivity(lotse.connector.serviceUrl, 'zwei'));
      const [sent] = await lotse.connector.waitFor(1);
      await wait(20);

      assert.equal(sent?.activity.text, 'zwei');
      assert.equal(lotse.connector.refused.length, 1);
      assert.equal(lotse.store.outgoing[0]?.state, 'failed');
      assert.match(lotse.logged(), new RegExp(code));
    });
  }

  it('stays below 60 messages in 30 s: the fake, which counts, refuses none', async () => {
    const { serviceUrl } = lotse.connector;

    for (let index = 0; index < 65; index += 1) await lotse.post(messageActivity(serviceUrl, String(index)));
    await lotse.connector.waitFor(58);
    await wait(100);

    assert.equal(lotse.connector.sent.length, 58);
    assert.equal(lotse.connector.refused.length, 0);
    assert.equal(
      lotse.store.inbox.every((row) => row.done),
      true,
    );
  });

  it('takes up after a restart what still had to be sent', async () => {
    lotse.connector.misbehaveAlways({ status: 503 });
    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'bleibt'));
    await untilRefused(lotse);
    await lotse.channel.stop();
    lotse.connector.misbehaveAlways(undefined);

    const next = await startHarnessInMemory({}, lotse);
    const [sent] = await lotse.connector.waitFor(1);
    await next.close();

    assert.equal(sent?.activity.text, 'bleibt');
  });
});

describe('a message that is too large for Teams', () => {
  it('is sent without its card', async () => {
    const lotse = await startHarnessInMemory({
      toActivities: () => [
        { type: 'message', text: 'Text', attachments: [{ contentType: 'card', content: 'x'.repeat(30_000) }] },
      ],
    });

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo'));
    const [sent] = await lotse.connector.waitFor(1);
    await lotse.close();

    assert.equal(sent?.activity.text, 'Text');
    assert.equal(sent?.activity.attachments, undefined);
  });

  it('is sent in parts, cut between paragraphs, with the feedback below the last', async () => {
    const paragraphs = Array.from({ length: 30 }, (_, index) => `${index} ${'wort '.repeat(200)}`.trim());
    const text = paragraphs.join('\n\n');
    const lotse = await startHarnessInMemory({
      respond: () => Promise.resolve({ replies: [sayReply(text)], session: newSession }),
      toActivities: (reply) => plainActivities(reply).map((activity) => ({ ...activity, entities: [] })),
    });

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'alles'));
    const sent = await lotse.connector.waitFor(5);
    await lotse.close();

    assert.equal(sent.map(({ activity }) => activity.text).join('\n\n'), text);
    assert.deepEqual(
      sent.map(({ activity }) => activity.channelData !== undefined),
      [false, false, false, false, true],
    );
  });
});

async function untilRefused(lotse: InMemory): Promise<void> {
  while (lotse.store.outgoing[0]?.attempts !== 1) await wait(5);
}
