import assert from 'node:assert/strict';
import { messageActivity } from '../support/activities.ts';
import { startHarnessInMemory } from '../support/teams-harness.ts';

describe('a message from Teams', () => {
  it('is acknowledged, answered, and the citation reaches the wire', async () => {
    const lotse = await startHarnessInMemory({});

    const acknowledged = await lotse.post(messageActivity(lotse.connector.serviceUrl, 'VPN geht nicht'));
    const [answer] = await lotse.connector.waitFor(1);
    await lotse.close();

    assert.equal(acknowledged.status, 200);
    assert.equal(answer?.conversationId, 'a:conversation');
    assert.equal(answer?.activity.text, 'VPN geht nicht');
    assert.deepEqual(JSON.parse(answer?.raw ?? '').entities, [
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'VPN',
              url: 'http://localhost',
              abstract: 'VPN geht nicht',
            },
          },
        ],
      },
    ]);
    assert.deepEqual(answer?.activity.channelData, { feedbackLoop: { type: 'default' } });
  });
});
