import assert from 'node:assert/strict';
import type { MessageContent } from '../../src/messaging/message.ts';
import { type IncomingActivity, incomingActivitySchema } from '../../src/teams/incoming/activity-schema.ts';
import { readActivity } from '../../src/teams/incoming/read-activity.ts';
import { messageActivity } from '../support/activities.ts';

const options = { groupChats: false };
const html = (content: string) => ({ contentType: 'text/html', content });

function incoming(text: string, changes?: Record<string, unknown>): IncomingActivity {
  return incomingActivitySchema.parse(messageActivity('https://smba.example/', text, changes));
}

function contentOf(text: string, changes?: Record<string, unknown>): MessageContent | undefined {
  const reading = readActivity(incoming(text, changes), options);
  return reading.kind === 'message' ? reading.message.content : undefined;
}

describe('a message', () => {
  it('names who wrote, where, and in which language the client is', () => {
    const german = readActivity(incoming('Hallo'), options);
    const other = readActivity(incoming('Hello', { locale: 'fr-FR', from: { id: '29:without-directory' } }), options);

    assert.deepEqual(german, {
      kind: 'message',
      message: {
        conversationId: 'a:conversation',
        isPersonal: true,
        personId: 'person-1',
        clientLanguage: 'de',
        content: { kind: 'text', text: 'Hallo', edited: false, forwarded: false },
      },
    });
    assert.equal(other.kind === 'message' && other.message.clientLanguage, 'en');
    assert.equal(other.kind === 'message' && other.message.personId, '29:without-directory');
  });

  const texts: [received: string, read: string][] = [
    ['Drucker&nbsp;druckt nicht', 'Drucker druckt nicht'],
    ['Drucker\u00a0druckt\u200b nicht', 'Drucker druckt nicht'],
    ['Fehler &lt;809&gt; &amp; mehr', 'Fehler <809> & mehr'],
    ['&#252;ber &#xFC;ber', 'über über'],
    ['<p>Erste Zeile</p><p>Zweite</p>', 'Erste Zeile\nZweite'],
    ['eins<br/>zwei', 'eins\nzwei'],
    ['  viel   Platz \n\n\n\n unten  ', 'viel Platz\n\nunten'],
    ['if (a<b && c>d) x', 'if (a<b && c>d) x'],
    ['&unbekannt; bleibt', '&unbekannt; bleibt'],
  ];
  for (const [received, read] of texts) {
    it(`reads ${JSON.stringify(received)} as ${JSON.stringify(read)}`, () => {
      const content = contentOf(received);

      assert.deepEqual(content, { kind: 'text', text: read, edited: false, forwarded: false });
    });
  }

  it('loses the mention of Lotse and keeps the names of others', () => {
    const entities = [
      { type: 'mention', text: '<at>Lotse</at>', mentioned: { id: '28:lotse' } },
      { type: 'mention', text: '<at>Erika</at>', mentioned: { id: '29:erika' } },
    ];

    const content = contentOf('<at>Lotse</at> was sagt <at>Erika</at>?', { entities });

    assert.deepEqual(content, { kind: 'text', text: 'was sagt Erika?', edited: false, forwarded: false });
  });

  it('is marked when it was edited', () => {
    const content = contentOf('neu', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } });

    assert.deepEqual(content, { kind: 'text', text: 'neu', edited: true, forwarded: false });
  });

  it('whose deletion was taken back is not answered again', () => {
    const changes = { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } };

    assert.deepEqual(readActivity(incoming('alt', changes), options), { kind: 'nothing' });
  });

  it('is marked when it was forwarded, and the forwarded words are its text', () => {
    const forwarded = { contentType: 'forwardedMessageReference', content: '{"messagePreview":"VPN &amp; mehr"}' };

    const content = contentOf('', { attachments: [forwarded] });

    assert.deepEqual(content, { kind: 'text', text: 'VPN & mehr', edited: false, forwarded: true });
  });

  const media: [what: string, attachments: object[]][] = [
    ['picture', [{ contentType: 'image/*', contentUrl: 'https://x.example' }]],
    ['picture', [html('<p><img src="https://x.example" itemtype="http://schema.skype.com/AMSImage"></p>')]],
    ['picture', [{ contentType: 'application/vnd.microsoft.teams.file.download.info', content: { fileType: 'PNG' } }]],
    ['voice', [{ contentType: 'audio/mp4' }]],
    ['voice', [{ contentType: 'application/vnd.microsoft.card.audio', content: {} }]],
    ['sticker', [html('<img itemtype="http://schema.skype.com/Giphy" alt="hurra">')]],
    ['file', [{ contentType: 'application/vnd.microsoft.teams.file.download.info', content: { fileType: 'pdf' } }]],
    ['file', [{ contentType: 'reference', name: 'liste.xlsx' }]],
  ];
  for (const [what, attachments] of media) {
    it(`of nothing but a ${what} is known as such (${JSON.stringify(attachments).slice(0, 60)})`, () => {
      const content = contentOf('', { attachments });

      assert.deepEqual(content, { kind: 'attachment', what });
    });
  }

  it('with words beside a picture is read by its words', () => {
    const content = contentOf('was bedeutet das', { attachments: [html('<p>was</p>'), { contentType: 'image/*' }] });

    assert.equal(content?.kind, 'text');
  });

  it('of nothing but spaces is empty', () => {
    const content = contentOf('&nbsp; \n', { attachments: [html('<p>&nbsp;</p>')] });

    assert.deepEqual(content, { kind: 'empty' });
  });

  it('above 4,000 characters is too long', () => {
    const atLimit = readActivity(incoming('x'.repeat(4_000)), options);
    const above = readActivity(incoming('x'.repeat(4_001)), options);

    assert.equal(atLimit.kind, 'message');
    assert.deepEqual(above, { kind: 'hint', hint: 'tooLong' });
  });
});

describe('an installation', () => {
  it('is seen in either form that Teams sends', () => {
    const byUpdate = contentOf('', { type: 'installationUpdate', action: 'add' });
    const byMembers = contentOf('', { type: 'conversationUpdate', membersAdded: [{ id: '28:lotse' }] });

    assert.deepEqual([byUpdate, byMembers], [{ kind: 'installed' }, { kind: 'installed' }]);
  });

  it('is not seen in a removal or another member', () => {
    const removed = readActivity(incoming('', { type: 'installationUpdate', action: 'remove' }), options);
    const other = readActivity(
      incoming('', { type: 'conversationUpdate', membersAdded: [{ id: '29:erika' }] }),
      options,
    );

    assert.deepEqual([removed.kind, other.kind], ['nothing', 'nothing']);
  });
});

describe('a group chat', () => {
  const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true };
  const entities = [{ type: 'mention', text: '<at>Lotse</at>', mentioned: { id: '28:lotse' } }];

  it('gets a hint where Lotse is mentioned, else nothing', () => {
    const mentioned = readActivity(incoming('<at>Lotse</at> hilf', { conversation, entities }), options);
    const others = readActivity(incoming('wir reden', { conversation }), options);

    assert.deepEqual(mentioned, { kind: 'hint', hint: 'groupChat' });
    assert.deepEqual(others, { kind: 'nothing' });
  });

  it('is answered where it is switched on and Lotse mentioned', () => {
    const mentioned = readActivity(incoming('<at>Lotse</at> hilf', { conversation, entities }), { groupChats: true });
    const others = readActivity(incoming('wir reden', { conversation }), { groupChats: true });

    assert.equal(mentioned.kind, 'message');
    assert.deepEqual(others, { kind: 'nothing' });
  });

  it('is not welcomed where it is switched off', () => {
    const installed = readActivity(incoming('', { type: 'installationUpdate', action: 'add', conversation }), options);

    assert.deepEqual(installed, { kind: 'nothing' });
  });
});
