import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { newSession } from '../../src/conversation/session.ts';
import type { Message } from '../../src/messaging/message.ts';
import { buttonActivity, messageActivity } from '../support/activities.ts';
import { echo, sayReply, startHarnessInMemory } from '../support/teams-harness.ts';

type InMemory = Awaited<ReturnType<typeof startHarnessInMemory>>;

describe('a pressed button', () => {
  let lotse: InMemory;
  let heard: Message[];
  beforeEach(async () => {
    heard = [];
    lotse = await startHarnessInMemory({
      respond: (turn) => {
        heard.push(turn.message);
        return echo(turn);
      },
    });
  });
  afterEach(() => lotse.close());

  function press(verb: string, data: unknown, changes?: Record<string, unknown>) {
    return lotse.post(buttonActivity(lotse.connector.serviceUrl, verb, data, changes));
  }

  const buttons: [verb: string, data: object, content: object][] = [
    ['article.show', { articleId: 'vpn', language: 'de' }, { kind: 'showArticle', articleId: 'vpn', language: 'de' }],
    [
      'example.ask',
      { question: 'Wie verbinde ich mich mit dem VPN?', language: 'de' },
      { kind: 'text', text: 'Wie verbinde ich mich mit dem VPN?', edited: false, forwarded: false },
    ],
    [
      'clarify.choose',
      { question: 'VPN weg', language: 'de' },
      { kind: 'choose', question: 'VPN weg', language: 'de' },
    ],
    ['ticket.open', { language: 'en' }, { kind: 'openTicket', language: 'en' }],
    ['person.request', { language: 'de' }, { kind: 'requestPerson', language: 'de' }],
  ];
  for (const [verb, data, content] of buttons) {
    it(`(${verb}) is answered with a message of its own, and with a sentence at the card that says where`, async () => {
      const response = await press(verb, data);
      const [sent] = await lotse.connector.waitFor(1);

      assert.equal(response.status, 200);
      assert.deepEqual(response.body, {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'hint answerBelow de',
      });
      assert.deepEqual(heard[0]?.content, content);
      assert.equal(heard[0]?.personId, 'person-1');
      assert.equal(sent?.activity.text, 'text' in content ? content.text : (content as { kind: string }).kind);
    });
  }

  it('(clarify.choose) leaves a card with the choice in place of the question', async () => {
    const data = { articleId: 'vpn', question: 'Zugang?', language: 'de', title: 'VPN verbinden' };

    const response = await press('clarify.choose', data);
    await lotse.connector.waitFor(1);

    assert.equal(response.status, 200);
    assert.deepEqual(response.body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'VPN verbinden' }] },
    });
    assert.deepEqual(heard[0]?.content, { kind: 'choose', articleId: 'vpn', question: 'Zugang?', language: 'de' });
  });

  const sentences: [what: string, verb: string, data: unknown, sentence: string][] = [
    ['that Lotse does not know', 'launch.rocket', {}, 'hint unknownAction de'],
    ['of an old card', 'article.show', { id: 'vpn' }, 'hint staleCard de'],
    ['without data', 'clarify.choose', undefined, 'hint staleCard de'],
    ['with an empty example', 'example.ask', { question: '', language: 'de' }, 'hint staleCard de'],
  ];
  for (const [what, verb, data, sentence] of sentences) {
    it(`${what} gets a sentence`, async () => {
      const response = await press(verb, data);

      assert.equal(response.status, 200);
      assert.deepEqual(response.body, {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: sentence,
      });
      assert.deepEqual(heard, []);
    });
  }

  it('gets a sentence with a number when the turn fails', async () => {
    const broken = await startHarnessInMemory({ respond: () => Promise.reject(new Error('broken')) });

    const response = await broken.post(buttonActivity(broken.connector.serviceUrl, 'ticket.open', { language: 'de' }));
    await broken.close();

    assert.equal(response.status, 200);
    assert.match(JSON.stringify(response.body), /"value":"failure F-[2-9A-Z]{6}"/);
  });

  it('waits for the running turn of its conversation and sees what it remembered', async () => {
    const order: string[] = [];
    const busy = await startHarnessInMemory({
      respond: async ({ message, session }) => {
        if (message.content.kind === 'text') await wait(100);
        order.push(`${message.content.kind} ${session?.welcomed}`);
        return { replies: [sayReply('ok')], session: { ...newSession, welcomed: true } };
      },
    });
    const { serviceUrl } = busy.connector;

    await busy.post(messageActivity(serviceUrl, 'eine Frage'));
    const response = await busy.post(buttonActivity(serviceUrl, 'ticket.open', { language: 'de' }));
    await busy.connector.waitFor(2);
    await busy.close();

    assert.equal(response.status, 200);
    assert.deepEqual(order, ['text undefined', 'openTicket true']);
  });
});

describe('an invoke that is no button', () => {
  const refused: [name: string, status: number, body: unknown][] = [
    ['task/fetch', 200, { task: { type: 'message', value: 'hint unknownAction de' } }],
    ['composeExtension/query', 200, { composeExtension: { type: 'message', text: 'hint unknownAction de' } }],
    ['signin/verifyState', 501, undefined],
    ['fileConsent/invoke', 200, undefined],
  ];
  for (const [name, status, body] of refused) {
    it(`(${name}) is refused in the shape that Teams shows`, async () => {
      const lotse = await startHarnessInMemory({});

      const response = await lotse.post(buttonActivity(lotse.connector.serviceUrl, '', {}, { name, value: {} }));
      await lotse.close();

      assert.equal(response.status, status);
      assert.deepEqual(response.body, body);
    });
  }
});

describe('a thumb', () => {
  it('is stored with its masked reason and the message that it judged, never who pressed it', async () => {
    const lotse = await startHarnessInMemory({});
    const reason = 'Mein Passwort ist Sommer2026!, fragen Sie erika@stadt.example';
    const value = {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: JSON.stringify({ feedbackText: reason }) },
    };

    const response = await lotse.post(
      buttonActivity(lotse.connector.serviceUrl, '', {}, { name: 'message/submitAction', value, replyToId: 'sent-7' }),
    );
    await lotse.close();

    assert.equal(response.status, 200);
    assert.deepEqual(lotse.store.feedback, [
      {
        conversationId: 'a:conversation',
        activityId: 'sent-7',
        reaction: 'dislike',
        reason: 'Mein Passwort ist …, fragen Sie …',
      },
    ]);
  });

  const forms = [
    { name: 'of Teams itself', feedback: '{"feedbackText":"zu lang"}', reason: 'zu lang' },
    { name: 'of Teams itself, left empty', feedback: '{"feedbackText":""}', reason: '' },
    {
      name: 'of one’s own',
      feedback: '{"reasons":["veraltet","falsch"],"comment":"Schritt 3"}',
      reason: 'veraltet; falsch; Schritt 3',
    },
    { name: 'that comes as an object', feedback: { comment: 'veraltet', other: 7 }, reason: 'veraltet' },
    { name: 'that comes as plain text', feedback: 'zu lang', reason: 'zu lang' },
    { name: 'that was not filled in', feedback: undefined, reason: '' },
  ];
  for (const { name, feedback, reason } of forms) {
    it(`brings the reason from a form ${name}`, async () => {
      const lotse = await startHarnessInMemory({});
      const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } };

      await lotse.post(
        buttonActivity(
          lotse.connector.serviceUrl,
          '',
          {},
          { name: 'message/submitAction', value, replyToId: 'sent-7' },
        ),
      );
      await lotse.close();

      assert.equal(lotse.store.feedback[0]?.reason, reason);
    });
  }

  it('finds the passages that the answer quoted', async () => {
    const answer = sayReply('So geht es.');
    assert.ok(answer.kind === 'answer');
    const citations = answer.citations.map((citation) => ({ ...citation, passageId: 'vpn-verbinden#schritte' }));
    const lotse = await startHarnessInMemory({
      respond: ({ session }) =>
        Promise.resolve({ replies: [{ ...answer, citations }], session: session ?? newSession }),
    });

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'Wie verbinde ich mich?'));
    await lotse.connector.waitFor(1);
    await lotse.close();

    const about = { kind: 'answer', articleIds: ['vpn-verbinden'], passageIds: ['vpn-verbinden#schritte'] };
    assert.deepEqual(lotse.store.outgoing[0]?.about, about);
  });

  it('is answered even when Teams sends something odd', async () => {
    const lotse = await startHarnessInMemory({});
    const value = { actionName: 'feedback', actionValue: { reaction: 'shrug' } };

    const response = await lotse.post(
      buttonActivity(lotse.connector.serviceUrl, '', {}, { name: 'message/submitAction', value }),
    );
    await lotse.close();

    assert.equal(response.status, 200);
    assert.deepEqual(lotse.store.feedback, []);
  });
});
