import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { sampleNow, sampleService } from '../../scripts/cards/sample-service.ts';
import { respond } from '../../src/conversation/respond.ts';
import { toActivities } from '../../src/teams/cards/to-activities.ts';
import { buttonActivity, messageActivity } from '../support/activities.ts';
import type { FakeConnector } from '../support/fake-connector.ts';
import { createFakeTickets, type FakeTickets } from '../support/fake-tickets.ts';
import { press } from '../support/press-button.ts';
import { openRespondent } from '../support/respondent.ts';
import { startHarnessInMemory } from '../support/teams-harness.ts';

type Sent = FakeConnector['sent'][number];
const welcome = 1;
const stranger = { from: { id: '29:stranger', aadObjectId: 'person-2' } };

describe('tickets in Teams', () => {
  let opened: Awaited<ReturnType<typeof openRespondent>>;
  let lotse: Awaited<ReturnType<typeof startHarnessInMemory>>;
  let tickets: FakeTickets;
  before(async () => {
    opened = await openRespondent(resolve('knowledge'), sampleNow);
  });
  after(() => opened.close());
  beforeEach(async () => {
    tickets = createFakeTickets();
    lotse = await startHarnessInMemory({
      respond: (turn) => respond(turn, { ...opened, tickets }),
      toActivities: (reply) => toActivities(reply, { service: sampleService, now: sampleNow }),
    });
  });
  afterEach(() => lotse.close());

  /** Writes to Lotse and gives the card that it answers with, after the welcome. */
  async function ask(text: string): Promise<Sent> {
    await lotse.post(messageActivity(lotse.connector.serviceUrl, text));
    const sent = await lotse.connector.waitFor(welcome + 1);
    return sent[welcome] as Sent;
  }

  async function tap(shown: Sent, verb: string, typed: Record<string, string>, changes?: Record<string, unknown>) {
    const { serviceUrl } = lotse.connector;
    const { status, body } = await lotse.post(
      press(shown, verb, typed, { serviceUrl, ...(changes ? { changes } : {}) }),
    );
    assert.equal(status, 200);
    return body as { type: string; value: unknown };
  }

  async function openedTicket(): Promise<Sent> {
    const form = await ask('Ticket bitte: Bildschirm in 1.05 bleibt schwarz, erreichbar unter 3311');
    await tap(form, 'ticket.submit', {});
    const sent = await lotse.connector.waitFor(welcome + 2);
    return sent[welcome + 1] as Sent;
  }

  it('become the status card in the response, and by an update that stays', async () => {
    const form = await ask('Ticket bitte: Bildschirm in 1.05 bleibt schwarz, erreichbar unter 3311');

    const response = await tap(form, 'ticket.submit', {});
    const [, , update, ...more] = await lotse.connector.waitFor(welcome + 2);

    assert.equal(response.type, 'application/vnd.microsoft.card.adaptive');
    assert.match(JSON.stringify(response.value), /Ticket LO-1001.*Bildschirm in 1\.05 bleibt schwarz/);
    assert.deepEqual([update?.method, update?.activityId], ['PUT', form.activityId]);
    assert.deepEqual(update?.activity.attachments?.[0]?.content, response.value);
    assert.deepEqual(more, []);
    const [ticket] = await tickets.ticketsOf('person-1');
    assert.equal(ticket?.cardActivityId, form.activityId);
  });

  it('come back in place with a sentence and everything that was typed', async () => {
    const form = await ask('Ticket');

    const response = await tap(form, 'ticket.submit', { description: '', phone: 'keine', subject: 'Eilt' });

    const card = JSON.stringify(response.value);
    assert.match(card, /Bitte beschreiben Sie in ein, zwei Sätzen.*"value":"keine".*"value":"Eilt"/s);
    assert.deepEqual(await tickets.ticketsOf('person-1'), []);
  });

  it('are one however often the form is sent at once', async () => {
    const form = await ask('Ticket: Maus kaputt');

    const responses = await Promise.all([1, 2, 3].map(() => tap(form, 'ticket.submit', {})));

    assert.equal(tickets.store.tasks.length, 1);
    for (const { value } of responses) assert.match(JSON.stringify(value), /LO-1001/);
  });

  it('let the subject follow the description until somebody changes it', async () => {
    const form = await ask('Ticket: Maus kaputt');

    await tap(form, 'ticket.submit', { description: 'Tastatur kaputt. Sie klemmt.' });

    assert.equal((await tickets.ticketsOf('person-1'))[0]?.subject, 'Tastatur kaputt');
  });

  it('are read from whatever a device makes of the fields', async () => {
    const form = await ask('Ticket: Maus kaputt');
    const odd = {
      description: 'Maus kaputt',
      urgency: 'sofort',
      category: 'nichts',
      includeConversation: 'vielleicht',
    };
    const untyped = { ...odd, phone: 17, subject: { a: 1 } } as unknown as Record<string, string>;

    await tap(form, 'ticket.submit', untyped);

    const [ticket] = await tickets.ticketsOf('person-1');
    assert.deepEqual([ticket?.subject, ticket?.urgency, ticket?.category], ['Maus kaputt', 'normal', null]);
  });

  it('stay within what Teams takes when a field is huge', async () => {
    const form = await ask('Ticket');
    const huge = '"\n😡'.repeat(10_000);

    const response = await tap(form, 'ticket.submit', { description: huge, phone: huge, subject: huge });
    const sent = await lotse.connector.waitFor(welcome + 2);

    assert.match(JSON.stringify(response.value), /Die Beschreibung ist zu lang/);
    const size = (sent.at(-1)?.raw.length ?? 0) * 2;
    assert.ok(size < 28 * 1024, `${size} bytes`);
  });

  for (const data of [{}, { language: 'de', formKey: 'x', kind: 'ticket' }, { language: 'de', kind: 'ticket' }]) {
    it(`say that a card is old whose form has no key: ${JSON.stringify(data)}`, async () => {
      const response = await lotse.post(buttonActivity(lotse.connector.serviceUrl, 'ticket.submit', data));

      assert.match(JSON.stringify(response.body), /Diese Karte ist nicht mehr aktuell/);
    });
  }

  it('take a comment on the card that shows them, and show it', async () => {
    const status = await openedTicket();

    const response = await tap(status, 'ticket.comment', { comment: 'Auch der zweite.' });

    assert.match(JSON.stringify(response.value), /Ihre Ergänzung: Auch der zweite\./);
    assert.deepEqual(tickets.store.tasks[1]?.content, { kind: 'comment', text: 'Auch der zweite.' });
  });

  it('are never kept with a password that was typed into a field', async () => {
    const form = await ask('Ticket');
    const typed = { description: 'Mein Passwort ist Sommer2026! und es geht nicht', phone: '3311' };
    await tap(form, 'ticket.submit', typed);
    const sent = await lotse.connector.waitFor(welcome + 3);
    const status = sent.find(({ method }) => method === 'PUT') as Sent;

    await tap(status, 'ticket.comment', { comment: 'Das Kennwort lautet Winter2026!' });

    await lotse.connector.waitFor(welcome + 5);
    const remarks = lotse.connector.sent.filter(({ activity }) => /wie ein Passwort/.test(activity.text ?? ''));
    assert.equal(remarks.length, 2);
    const kept = JSON.stringify([tickets.store, lotse.store.inbox, lotse.store.outgoing, lotse.connector.sent]);
    assert.match(kept, /\[entfernt\]/);
    assert.doesNotMatch(`${kept} ${lotse.logged()}`, /Sommer2026|Winter2026/);
  });

  it('are never logged', async () => {
    const status = await openedTicket();

    await tap(status, 'ticket.comment', { comment: 'Auch der zweite.' });

    assert.doesNotMatch(lotse.logged(), /Bildschirm|zweite|3311/);
  });

  for (const verb of ['ticket.comment', 'ticket.close']) {
    it(`say nothing to a stranger who presses ${verb} on a card that is not theirs`, async () => {
      const status = await openedTicket();
      const before = lotse.connector.sent.length;

      const response = await tap(status, verb, { comment: 'Fremd' }, stranger);
      const sent = await lotse.connector.waitFor(before + 1);

      assert.equal(response.type, 'application/vnd.microsoft.activity.message');
      assert.equal(response.value, 'Meine Antwort steht unten im Chat.');
      assert.equal(sent.at(-1)?.method, 'POST');
      assert.match(sent.at(-1)?.activity.text ?? '', /finde ich nicht unter Ihren Tickets/);
      assert.equal(tickets.store.tasks.length, 1);
    });
  }

  it('show a stranger an empty list', async () => {
    await openedTicket();
    const before = lotse.connector.sent.length;

    const { serviceUrl } = lotse.connector;
    await lotse.post(buttonActivity(serviceUrl, 'ticket.list', { language: 'de' }, stranger));
    const sent = await lotse.connector.waitFor(before + 1);

    const card = JSON.stringify(sent.at(-1)?.activity.attachments);
    assert.match(card, /Sie haben noch kein Ticket/);
    assert.doesNotMatch(card, /LO-1001|Bildschirm/);
  });

  it('are a sentence in a channel, whichever button is pressed there', async () => {
    const status = await openedTicket();
    const conversation = { id: '19:team@thread.tacv2', conversationType: 'channel', tenantId: 'our-tenant' };

    const response = await tap(status, 'ticket.close', {}, { conversation });

    assert.match(String(response.value), /Hier lesen andere mit/);
    assert.equal(tickets.store.tasks.length, 1);
  });

  it('keep the steps of an emergency readable after the one tap', async () => {
    const steps = await ask('Ich habe auf einen Phishing-Link geklickt!').then(() => lotse.connector.sent[0] as Sent);

    const response = await tap(steps, 'ticket.submit', {});
    const sent = await lotse.connector.waitFor(welcome + 2);

    assert.equal(response.value, 'Meine Antwort steht unten im Chat.');
    assert.equal(sent.at(-1)?.method, 'POST');
    assert.match(JSON.stringify(sent.at(-1)?.activity.attachments), /Ticket LO-1001.*hoch/s);
  });
});
