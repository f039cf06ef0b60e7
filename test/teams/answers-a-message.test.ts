import assert from 'node:assert/strict';
import { newSession } from '../../src/conversation/session.ts';
import { fallbackService } from '../../src/shared/fallback-service.ts';
import { toActivities } from '../../src/teams/cards/to-activities.ts';
import { messageActivity } from '../support/activities.ts';
import { sayReply, startHarnessInMemory } from '../support/teams-harness.ts';

describe('an answer on the wire', () => {
  it('carries its citations, its buttons and the thumbs, and is addressed to the person', async () => {
    const lotse = await startHarnessInMemory({
      respond: () =>
        Promise.resolve({
          replies: [{ ...sayReply('Starten Sie den Client.'), offers: ['ticket'] }],
          session: newSession,
        }),
      toActivities: (reply) => toActivities(reply, { service: fallbackService, now: new Date('2026-11-02T08:00:00Z') }),
    });

    const acknowledged = await lotse.post(messageActivity(lotse.connector.serviceUrl, 'VPN geht nicht'));
    const [answer] = await lotse.connector.waitFor(1);
    await lotse.close();

    const bytes = JSON.parse(answer?.raw ?? '');
    assert.equal(acknowledged.status, 200);
    assert.equal(answer?.conversationId, 'a:conversation');
    assert.deepEqual(bytes.entities, [
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'VPN',
              url: 'http://localhost',
              abstract: 'Starten Sie den Client.',
            },
          },
        ],
      },
    ]);
    assert.deepEqual(bytes.channelData, { feedbackLoop: { type: 'default' } });
    assert.equal(bytes.attachments[0].contentType, 'application/vnd.microsoft.card.adaptive');
    assert.match(JSON.stringify(bytes.attachments[0].content), /"verb":"ticket.open"/);
    assert.match(bytes.text, /Starten Sie den Client\. ?\[1\]/);
    assert.deepEqual([bytes.from, bytes.recipient], [{ id: '28:lotse' }, { id: '29:person', aadObjectId: 'person-1' }]);
  });
});

describe('an installation', () => {
  it('is welcomed once, although Teams announces it in two activities', async () => {
    const lotse = await startHarnessInMemory({
      respond: ({ message }) =>
        Promise.resolve({ replies: [sayReply(message.content.kind)], session: { ...newSession, welcomed: true } }),
    });
    const { serviceUrl } = lotse.connector;

    await lotse.post(messageActivity(serviceUrl, '', { type: 'installationUpdate', action: 'add', text: undefined }));
    await lotse.post(
      messageActivity(serviceUrl, '', {
        type: 'conversationUpdate',
        membersAdded: [{ id: '28:lotse' }],
        text: undefined,
      }),
    );
    await lotse.post(messageActivity(serviceUrl, 'hallo'));
    const sent = await lotse.connector.waitFor(2);
    await lotse.close();

    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['installed', 'text'],
    );
  });
});
