import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { TicketRecord } from '../../src/store/ticket-store.ts';
import { newTicket } from '../contracts/ticket-store.contract.ts';
import { replyIn } from '../support/fake-messenger.ts';
import type { ZammadFault } from '../support/fake-zammad.ts';
import { openTicketOffice, type TicketOffice } from '../support/ticket-office.ts';
import { user } from '../support/zammad-model.ts';

const unavailable: ZammadFault = { kind: 'answer', status: 503, body: '<h1>Service Unavailable</h1>' };

describe('what the ticket system is told', () => {
  let office: TicketOffice;

  beforeEach(async () => {
    office = await openTicketOffice({});
  });
  afterEach(() => office.stop());

  async function submit(key: string): Promise<TicketRecord> {
    const { ticket } = await office.open.tickets.submit(newTicket({ key }));
    office.open.tickets.wake();
    return ticket;
  }

  async function comment(ticket: TicketRecord, text: string): Promise<void> {
    const task = { key: `${ticket.reference} ${text}`, content: { kind: 'comment', text } as const };
    await office.open.tickets.addTask('person-1', ticket.reference, task);
    office.open.tickets.wake();
  }

  async function close(ticket: TicketRecord): Promise<void> {
    const task = { key: `${ticket.reference} close`, content: { kind: 'close' }, state: 'closed' } as const;
    await office.open.tickets.addTask('person-1', ticket.reference, task);
    office.open.tickets.wake();
  }

  const isDone = () => office.store.tasks.every(({ state }) => state === 'done');
  const done = () => office.until('everything is told', isDone);

  function commentsThere(): string[] {
    return office.zammad.articles.map(({ body }) => body).filter((body) => body.startsWith('Nachtrag'));
  }

  it('is a ticket with what the person wrote', async () => {
    await submit('a');
    await done();

    const [article] = office.zammad.articles;
    assert.equal(article?.body, 'Bildschirm in 1.05 bleibt schwarz\n\nRückrufnummer: 3311');
    assert.match(article?.subject ?? '', /^LO-1001: /);
  });

  it('comes back as the number on the card of the person', async () => {
    const { reference } = await submit('a');
    await done();

    const [message] = office.store.queued;
    const { ticket, news } = replyIn(message, 'ticketStatus');
    assert.deepEqual([ticket.reference, ticket.state, news], [reference, 'open', 'numbered']);
    assert.match(ticket.number ?? '', /^\d+$/);
    assert.deepEqual([message?.conversationId, message?.replacesActivityId], ['c-1', 'card-1']);
    assert.deepEqual(office.messenger.woken, ['c-1']);
  });

  it('is one ticket although the form was sent twice', async () => {
    await Promise.all([submit('a'), submit('a')]);
    await done();

    assert.equal(office.zammad.tickets.length, 1);
  });

  describe('while requests fail', () => {
    const faults: [string, ZammadFault[]][] = [
      ['the answer is lost', [{ kind: 'cut', first: 'carryOut' }]],
      ['the answer breaks off', [{ kind: 'cutAnswer' }]],
      [
        'a gateway says 502 although it was done',
        [{ kind: 'answer', status: 502, body: 'Bad Gateway', first: 'carryOut' }],
      ],
      ['nobody answers', [{ kind: 'stall', first: 'carryOut' }]],
      ['it is unavailable', [unavailable, unavailable]],
      ['it is busy', [{ kind: 'answer', status: 429, body: '', headers: { 'Retry-After': '0' } }]],
      ['the token is not accepted for a while', [{ kind: 'answer', status: 401, body: '{}' }]],
    ];
    for (const [what, answers] of faults) {
      it(`is one ticket and one comment, where ${what}`, async () => {
        office.zammad.misbehave('POST', ...answers);
        const ticket = await submit('a');
        await office.until('the ticket is there', () => office.zammad.tickets.length > 0);
        office.zammad.refreshIndex();
        await done();
        office.zammad.misbehave('POST', ...answers);
        await comment(ticket, 'Nachtrag 1');
        await comment(ticket, 'Nachtrag 2');
        await done();

        assert.equal(office.zammad.tickets.length, 1);
        assert.deepEqual(commentsThere(), ['Nachtrag 1', 'Nachtrag 2']);
      });
    }
  });

  it('keeps its order per ticket', async () => {
    office.zammad.misbehave('POST', unavailable);
    const tickets = await Promise.all(['a', 'b', 'c'].map(submit));
    for (const ticket of tickets) {
      await comment(ticket, 'Nachtrag 1');
      await comment(ticket, 'Nachtrag 2');
      await close(ticket);
    }
    await done();

    const texts = office.zammad.tickets.map(({ id }) =>
      office.zammad.articles.filter(({ ticketId }) => ticketId === id).map(({ body }) => body.split('\n')[0]),
    );
    assert.deepEqual(
      texts,
      tickets.map(() => ['Bildschirm in 1.05 bleibt schwarz', 'Nachtrag 1', 'Nachtrag 2']),
    );
    assert.deepEqual(
      office.zammad.tickets.map(({ state }) => state),
      ['closed', 'closed', 'closed'],
    );
  });

  it('shows a ticket as closed that the person closed before it had a number', async () => {
    office.zammad.misbehave('POST', unavailable, unavailable);
    const ticket = await submit('a');
    await close(ticket);
    await done();

    const { ticket: shown, news } = replyIn(office.store.queued[0], 'ticketStatus');
    assert.deepEqual([shown.state, news], ['closed', 'numbered']);
    assert.equal(office.zammad.tickets[0]?.state, 'closed');
  });

  it('is parked where it is refused: the person is told once, and it is tried again at the next start', async () => {
    const refusal: ZammadFault = { kind: 'answer', status: 422, body: '{"error":"no"}' };
    office.zammad.misbehave('POST', refusal, refusal);
    const { reference } = await submit('a');
    const isParked = () => office.store.tasks[0]?.state === 'parked';
    await office.until('it is parked', isParked);
    await office.restart();
    await office.until('it was tried again', () => isParked() && office.store.tasks[0]?.attempts === 2);
    const told = office.store.queued.map((message) => replyIn(message, 'ticketStatus').news);
    await office.restart();
    await done();

    const ticket = await office.open.tickets.ticketOf('person-1', reference);
    assert.deepEqual(told, ['refused']);
    assert.equal(office.store.queued[0]?.replacesActivityId, undefined);
    assert.equal(ticket?.state, 'open');
  });

  it('waits for as long as it is asked to, whatever else is to be told', async () => {
    office.zammad.misbehave('POST', { kind: 'answer', status: 429, body: '', headers: { 'Retry-After': '1' } });
    await submit('a');
    await office.until('it was asked', () => office.zammad.requests.length > 0);
    await wait(100);
    const asked = office.zammad.requests.length;
    await submit('b');
    await wait(400);

    assert.equal(office.zammad.requests.length, asked);
    await done();
    assert.equal(office.zammad.tickets.length, 2);
  });

  it('leaves no word of a ticket in the log', async () => {
    office.zammad.misbehave('POST', unavailable, { kind: 'answer', status: 422, body: '{"error":"Bildschirm"}' });
    await submit('a');
    await office.until('it was tried', () => office.store.tasks[0]?.state !== 'waiting');

    assert.match(office.logged(), /LOTSE-TICKETS-/);
    assert.doesNotMatch(office.logged(), /Bildschirm|3311|person-1/);
  });

  it('is finished when the workers stop', async () => {
    await submit('a');
    await office.until('it was begun', () => office.zammad.requests.length > 0);
    await office.open.stop();

    const isHeld = office.store.tasks.some(({ owner }) => owner !== null);
    assert.deepEqual([isHeld, office.zammad.tickets.length], [false, 1]);
  });
});

describe('a search that lags behind', () => {
  it('is waited for before anything is sent again', async () => {
    const office = await openTicketOffice({ settleSeconds: 0.5 });
    office.zammad.misbehave('POST', { kind: 'cut', first: 'carryOut' });
    await office.open.tickets.submit(newTicket({ key: 'a' }));
    office.open.tickets.wake();
    await office.until('the ticket is there', () => office.zammad.tickets.length > 0);
    await wait(300);
    office.zammad.refreshIndex();
    await office.until('it is found', () => office.store.tasks[0]?.state === 'done');
    await office.stop();

    assert.equal(office.zammad.tickets.length, 1);
  });
});

describe('the requester', () => {
  it('is asked for only when the ticket is made, and named where the system does not know them', async () => {
    const asked: string[][] = [];
    const office = await openTicketOffice({
      people: {
        find: async (...ids) => {
          asked.push(ids);
          return { name: 'Erika Muster', email: 'erika@example.org' };
        },
      },
    });
    await office.open.tickets.submit(newTicket({ key: 'a' }));
    const before = asked.length;
    office.open.tickets.wake();
    await office.until('the ticket is there', () => office.zammad.tickets.length > 0);
    await office.stop();

    assert.deepEqual([before, asked], [0, [['c-1', 'person-1']]]);
    assert.match(office.zammad.articles[0]?.body ?? '', /^Erika Muster\nerika@example\.org\n/);
  });

  it('is their own account where the system knows them', async () => {
    const office = await openTicketOffice({ people: { find: async () => ({ email: 'erika@example.org' }) } });
    office.zammad.users.push(user(77, 'erika@example.org', 'Erika'));
    await office.open.tickets.submit(newTicket({ key: 'a' }));
    office.open.tickets.wake();
    await office.until('the ticket is there', () => office.zammad.tickets.length > 0);
    await office.stop();

    assert.equal(office.zammad.tickets[0]?.customerId, 77);
  });
});

describe("the helpdesk's channel", () => {
  it('hears of a new ticket together with its number', async () => {
    const office = await openTicketOffice({
      agentChannel: '19:agents',
      people: { find: async () => ({ name: 'Erika Muster' }) },
    });
    await office.open.tickets.submit(newTicket({ key: 'a' }));
    office.open.tickets.wake();
    await office.until('it is told', () => office.store.queued.length === 2);
    await office.stop();

    const message = office.store.queued.find(({ conversationId }) => conversationId === '19:agents');
    const { requester, body, ticket } = replyIn(message, 'agentTicket');
    assert.deepEqual([requester, ticket.reference], ['Erika Muster', 'LO-1001']);
    assert.match(body, /Bildschirm in 1\.05.*3311/s);
    assert.deepEqual(office.messenger.opened, [['19:agents', 'c-1']]);
    assert.ok(office.messenger.woken.includes('19:agents'));
  });
});
