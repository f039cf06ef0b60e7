import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reply } from '../../src/messaging/reply.ts';
import { newTicket } from '../contracts/ticket-store.contract.ts';
import { openTicketOffice, type TicketOffice } from '../support/ticket-office.ts';

describe('what the helpdesk does', () => {
  let office: TicketOffice;
  let systemId: string;

  async function openWithTicket(staleSeconds: number): Promise<void> {
    office = await openTicketOffice({ staleSeconds });
    await office.open.tickets.submit(newTicket({ key: 'a' }));
    office.open.tickets.wake();
    await office.until('the ticket is there', () => office.store.tasks[0]?.state === 'done');
    systemId = String(office.zammad.tickets[0]?.id);
    office.store.queued.length = 0;
  }

  beforeEach(() => openWithTicket(3_600));
  afterEach(() => office.stop());

  const reply = (body: string) => office.zammad.write(Number(systemId), { body, sender: 'Agent' });

  const said = () =>
    office.store.queued.map(({ activity }) => {
      const said = activity as Reply;
      return said.kind === 'ticketReply' ? said.text : said.kind === 'ticketStatus' ? said.news : said.kind;
    });

  /** Long enough for a look that something had called for. */
  const quiet = () => wait(150);

  it('comes to the person in order, each word once, however often it is reported', async () => {
    reply('Bitte neu starten.');
    reply('Hat es geholfen?');

    await Promise.all([1, 2, 3].map(() => office.open.noteChange(systemId)));
    await office.until('both are told', () => office.store.queued.length >= 2);
    await office.open.noteChange(systemId);
    await quiet();

    assert.deepEqual(said(), ['Bitte neu starten.', 'Hat es geholfen?']);
  });

  it('comes also when the report is lost', async () => {
    await office.stop();
    await openWithTicket(0);
    reply('Bitte neu starten.');

    await office.until('it is told', () => office.store.queued.length > 0);

    assert.deepEqual(said(), ['Bitte neu starten.']);
  });

  it('does not echo what the person or Lotse wrote', async () => {
    const comment = { key: 'k', content: { kind: 'comment', text: 'Danke' } } as const;
    await office.open.tickets.addTask('person-1', 'LO-1001', comment);
    office.open.tickets.wake();
    await office.until('it is there', () => office.zammad.articles.length === 2);

    await office.open.noteChange(systemId);
    await quiet();

    assert.deepEqual(said(), []);
  });

  it('shows a new state on the card of the ticket', async () => {
    const [ticket] = office.zammad.tickets;
    assert.ok(ticket);
    for (const state of ['pending reminder', 'closed', 'open']) {
      ticket.state = state;
      await office.open.noteChange(systemId);
      const count = office.store.queued.length + 1;
      await office.until(`${state} is told`, () => office.store.queued.length === count);
    }

    assert.deepEqual(said(), ['shown', 'closed', 'reopened']);
    assert.deepEqual(
      office.store.queued.map(({ replacesActivityId }) => replacesActivityId),
      ['card-1', 'card-1', 'card-1'],
    );
  });

  it('settles a ticket that is no longer there', async () => {
    office.zammad.tickets.length = 0;

    await office.open.noteChange(systemId);
    await office.until('it is told', () => office.store.queued.length > 0);

    assert.deepEqual(said(), ['closed']);
  });

  it('is looked at again when the ticket system did not answer', async () => {
    reply('Bitte neu starten.');
    office.zammad.misbehave('GET', { kind: 'cut' }, { kind: 'answer', status: 500, body: 'no' });

    await office.open.noteChange(systemId);
    await office.until('it is told', () => office.store.queued.length > 0);

    assert.deepEqual(said(), ['Bitte neu starten.']);
  });

  it('is nothing to Lotse where the ticket is not ours', async () => {
    const foreign = await office.open.noteChange('99');
    await quiet();

    assert.equal(foreign, false);
    assert.equal(office.zammad.requests.filter((request) => request.includes('99')).length, 0);
  });
});
