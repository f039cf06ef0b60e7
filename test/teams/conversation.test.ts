import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { newSession } from '../../src/conversation/session.ts';
import type { Respond } from '../../src/teams/turns/turn.ts';
import { buttonActivity, messageActivity } from '../support/activities.ts';
import { echo, sayReply, startHarnessInMemory } from '../support/teams-harness.ts';

/** Echoes, but every third message takes longer. */
const unevenEcho: Respond = async (turn) => {
  const { content } = turn.message;
  await wait(content.kind === 'text' && Number(content.text) % 3 === 0 ? 20 : 1);
  return echo(turn);
};

describe('a conversation', () => {
  it('is answered in the order of arrival, although messages come at once and turns differ in length', async () => {
    const lotse = await startHarnessInMemory({ respond: unevenEcho });
    const texts = Array.from({ length: 10 }, (_, index) => String(index));
    const bodies = texts.map((text) => messageActivity(lotse.connector.serviceUrl, text));

    await Promise.all(bodies.map((body) => lotse.post(body)));
    const arrival = lotse.store.inbox.map(
      ({ activityId }) => bodies.find((body) => body['id'] === activityId)?.['text'],
    );
    const sent = await lotse.connector.waitFor(10);
    await lotse.close();

    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      arrival,
    );
  });

  it('is answered once although Teams delivers a message three times', async () => {
    const lotse = await startHarnessInMemory({});
    const message = messageActivity(lotse.connector.serviceUrl, 'einmal');

    const statuses = await Promise.all([lotse.post(message), lotse.post(message), lotse.post(message)]);
    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'danach'));
    const sent = await lotse.connector.waitFor(2);
    await lotse.close();

    assert.deepEqual(
      statuses.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['einmal', 'danach'],
    );
  });

  it('remembers from turn to turn', async () => {
    const lotse = await startHarnessInMemory({
      respond: ({ session }) =>
        Promise.resolve({
          replies: [sayReply(session?.topic?.question ?? 'nothing')],
          session: { ...newSession, topic: { question: 'VPN', articleId: null } },
        }),
    });
    const { connector } = lotse;

    await lotse.post(messageActivity(connector.serviceUrl, 'eins'));
    await connector.waitFor(1);
    await lotse.post(messageActivity(connector.serviceUrl, 'zwei'));
    const sent = await connector.waitFor(2);
    await lotse.close();

    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['nothing', 'VPN'],
    );
  });

  it('keeps nothing of a text once it is answered', async () => {
    const lotse = await startHarnessInMemory({});

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'vertraulich'));
    await lotse.connector.waitFor(1);
    await lotse.close();

    assert.equal(JSON.stringify([lotse.store.inbox, lotse.store.outgoing]).includes('vertraulich'), false);
    assert.equal(lotse.logged().includes('vertraulich'), false);
  });

  it('does not answer a message that was deleted while it waited', async () => {
    const { promise: released, resolve: release } = deferred();
    const lotse = await startHarnessInMemory({
      respond: async (turn) => {
        await released;
        return echo(turn);
      },
    });
    const { serviceUrl } = lotse.connector;
    const deleted = messageActivity(serviceUrl, 'versehentlich');

    await lotse.post(messageActivity(serviceUrl, 'eins'));
    await lotse.post(deleted);
    await lotse.post({ ...deleted, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } });
    await lotse.post(messageActivity(serviceUrl, 'zwei'));
    release();
    const sent = await lotse.connector.waitFor(2);
    await lotse.close();

    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['eins', 'zwei'],
    );
  });
});

describe('two instances on one store', () => {
  it('answer a conversation once, though its turn takes longer than the lease', async () => {
    const timing = { leaseSeconds: 0.15, sweepMs: 20, sendMs: 300, retryMs: 30 };
    const slowEcho: Respond = async (turn) => {
      await wait(500);
      return echo(turn);
    };
    const one = await startHarnessInMemory({ respond: slowEcho, timing });
    const other = await startHarnessInMemory({ respond: slowEcho, timing }, one);

    await one.post(messageActivity(one.connector.serviceUrl, 'eins'));
    await other.post(messageActivity(one.connector.serviceUrl, 'zwei'));
    const sent = await one.connector.waitFor(2);
    await wait(50);
    await other.close();
    await one.close();

    assert.equal(one.connector.sent.length, 2);
    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['eins', 'zwei'],
    );
  });

  it('let a button wait while the other one holds its conversation', async () => {
    const lotse = await startHarnessInMemory({});
    await lotse.store.claim('a:conversation', 'another instance', 0.4);

    const response = await lotse.post(buttonActivity(lotse.connector.serviceUrl, 'ticket.open', { language: 'de' }));
    const [sent] = await lotse.connector.waitFor(1);
    await lotse.close();

    assert.equal(response.status, 200);
    assert.equal(sent?.activity.text, 'openTicket');
  });
});

describe('a message that Lotse starts itself', () => {
  it('goes to the conversation', async () => {
    const lotse = await startHarnessInMemory({});
    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo'));
    await lotse.connector.waitFor(1);

    await lotse.channel.messenger.send('a:conversation', sayReply('Ihr Ticket ist gelöst.'));
    const sent = await lotse.connector.waitFor(2);
    await lotse.close();

    assert.equal(sent[1]?.activity.text, 'Ihr Ticket ist gelöst.');
    assert.equal(sent[1]?.conversationId, 'a:conversation');
  });

  it('is refused where nobody has ever written', async () => {
    const lotse = await startHarnessInMemory({});

    const sending = lotse.channel.messenger.send('a:unknown', sayReply('hallo'));

    await assert.rejects(sending, { code: 'LOTSE-CONNECTOR-GONE' });
    await lotse.close();
  });

  it('replaces the message it names', async () => {
    const lotse = await startHarnessInMemory({});
    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo'));
    await lotse.connector.waitFor(1);

    await lotse.store.queueMessage('a:conversation', {
      activity: { type: 'message', text: 'neu' },
      replacesActivityId: 'sent-1',
    });
    const sent = await lotse.connector.waitFor(2);
    await lotse.close();

    assert.deepEqual([sent[1]?.method, sent[1]?.activityId, sent[1]?.activity.text], ['PUT', 'sent-1', 'neu']);
  });
});

describe('a turn that fails', () => {
  it('is tried again and then answered', async () => {
    let attempts = 0;
    const lotse = await startHarnessInMemory({
      respond: (turn) => {
        attempts += 1;
        if (attempts < 2) return Promise.reject(new TypeError('broken'));
        return echo(turn);
      },
    });

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo'));
    const [sent] = await lotse.connector.waitFor(1);
    await lotse.close();

    assert.equal(attempts, 2);
    assert.equal(sent?.activity.text, 'hallo');
  });

  it('is given up after three attempts, with a number that stands in the log beside the cause', async () => {
    const lotse = await startHarnessInMemory({
      respond: ({ message }) => {
        const broken = message.content.kind === 'text' && message.content.text === 'kaputt';
        return broken ? Promise.reject(new TypeError('cannot read "kaputt"')) : echo({ message, session: null });
      },
    });
    const { serviceUrl } = lotse.connector;

    await lotse.post(messageActivity(serviceUrl, 'kaputt'));
    await lotse.post(messageActivity(serviceUrl, 'danach'));
    const sent = await lotse.connector.waitFor(2);
    await lotse.close();

    const reference = /^failure (F-[2-9A-HJ-NP-Z]{6})$/.exec(sent[0]?.activity.text ?? '')?.[1] ?? 'no reference';
    assert.equal(sent[1]?.activity.text, 'danach');
    assert.match(lotse.logged(), new RegExp(`"error":"TypeError".*"reference":"${reference}"`));
    assert.equal(lotse.logged().includes('kaputt'), false);
  });
});

describe('the database going down in the middle of a turn', () => {
  it('delays the answer until it is back, and loses nothing', async () => {
    let lotse: Awaited<ReturnType<typeof startHarnessInMemory>> | undefined;
    let turns = 0;
    lotse = await startHarnessInMemory({
      respond: (turn) => {
        turns += 1;
        if (turns === 1) lotse?.store.setDown(true);
        return echo(turn);
      },
    });

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'bleibt'));
    await wait(150);
    const sentMeanwhile = lotse.connector.sent.length;
    lotse.store.setDown(false);
    const [sent] = await lotse.connector.waitFor(1);
    await lotse.close();

    assert.equal(sentMeanwhile, 0);
    assert.equal(sent?.activity.text, 'bleibt');
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
