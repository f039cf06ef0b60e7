import assert from 'node:assert/strict';
import { messageActivity } from '../support/activities.ts';
import { startHarnessInMemory } from '../support/teams-harness.ts';

type InMemory = Awaited<ReturnType<typeof startHarnessInMemory>>;

describe('POST /api/messages', () => {
  let lotse: InMemory;
  before(async () => {
    lotse = await startHarnessInMemory({});
  });
  after(() => lotse.close());

  it('refuses what is not JSON with 400 and says so in JSON', async () => {
    const refused = await lotse.post('{"type":');

    assert.equal(refused.status, 400);
    assert.deepEqual(refused.body, { error: { code: 'LOTSE-ACTIVITY-UNREADABLE', message: 'The body is not JSON.' } });
  });

  it('refuses JSON that is no activity with 400 and names the fields', async () => {
    const refused = await lotse.post({ type: 'message', channelId: 'msteams' });

    assert.equal(refused.status, 400);
    assert.match(JSON.stringify(refused.body), /LOTSE-ACTIVITY-UNREADABLE.*serviceUrl, conversation, from, recipient/);
  });

  it('refuses more than 256 kB with 413', async () => {
    const refused = await lotse.post(messageActivity(lotse.connector.serviceUrl, 'x'.repeat(300_000)));

    assert.equal(refused.status, 413);
    assert.match(JSON.stringify(refused.body), /LOTSE-ACTIVITY-TOO-LARGE/);
  });

  it('takes no orders from a page in the browser of this machine', async () => {
    const body = messageActivity(lotse.connector.serviceUrl, 'hallo');

    const refused = await lotse.post(body, { Origin: 'https://evil.example' });

    assert.equal(refused.status, 401);
    assert.match(JSON.stringify(refused.body), /LOTSE-NOT-AUTHENTICATED/);
  });

  it('acknowledges what it does not answer and stores nothing of it', async () => {
    const { serviceUrl } = lotse.connector;
    const ignored = ['typing', 'messageReaction', 'event', 'endOfConversation', 'messageDelete', 'somethingNew'];
    const stored = lotse.store.inbox.length;

    const statuses = await Promise.all(
      ignored.map(async (type) => (await lotse.post(messageActivity(serviceUrl, 'x', { type }))).status),
    );

    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 200]);
    assert.equal(lotse.store.inbox.length, stored);
  });

  it('answers 503 with Retry-After while the database is down, so that Teams sends again', async () => {
    lotse.store.setDown(true);

    const refused = await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo'));
    lotse.store.setDown(false);

    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get('retry-after'), '5');
    assert.match(JSON.stringify(refused.body), /LOTSE-DATABASE-DOWN/);
  });
});

describe('POST /api/messages while Lotse is being stopped', () => {
  it('answers 503, and what runs is finished first', async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const lotse = await startHarnessInMemory({
      respond: async ({ session }) => {
        await held;
        return { replies: [{ kind: 'smalltalk', language: 'de', about: 'thanks' }], session: session as never };
      },
    });
    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'Danke'));

    const stopped = lotse.channel.stop();
    const refused = await lotse.post(messageActivity(lotse.connector.serviceUrl, 'noch etwas'));
    finish();
    await stopped;

    assert.equal(refused.status, 503);
    assert.equal(lotse.connector.sent[0]?.activity.text, 'smalltalk');
    assert.deepEqual(await lotse.store.conversationsWithWork(), []);
    await lotse.close();
  });
});
