import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { LotseError } from '../../src/shared/errors.ts';
import type { NewSystemTicket, TicketSystem } from '../../src/tickets/ticket-system.ts';

/** The same ticket system seen from the other side: what somebody of the helpdesk does and sees there. */
export type Helpdesk = {
  reply(ticketId: string, text: string): Promise<void>;
  note(ticketId: string, text: string): Promise<void>;
  setState(ticketId: string, state: 'new' | 'open' | 'pending reminder' | 'closed'): Promise<void>;
  look(
    ticketId: string,
  ): Promise<{ title: string; group: string; priority: string; customer: string; texts: string[] }>;
  /** How many tickets there are with this word in the title. */
  count(title: string): Promise<number>;
  /** Lets the settle time of the system pass. */
  settle(): Promise<void>;
};

/** A ticket of the contract; what a test is about is given. */
export function newTicket(given: Partial<NewSystemTicket>): NewSystemTicket {
  return {
    key: randomUUID(),
    reference: 'LO-1001',
    subject: 'Bildschirm bleibt schwarz',
    body: 'In 1.05 bleibt der Bildschirm schwarz.\n\nRückruf: 3311',
    category: null,
    urgency: 'normal',
    requester: { name: 'Erika Muster', email: 'erika@example.org', userPrincipalName: 'erika@example.org' },
    ...given,
  };
}

/** What every ticket system promises. */
export function describeTicketSystem(
  start: () => Promise<{ system: TicketSystem; helpdesk: Helpdesk; stop(): Promise<void> }>,
): void {
  let system: TicketSystem;
  let helpdesk: Helpdesk;
  let stop: () => Promise<void>;
  before(async () => {
    ({ system, helpdesk, stop } = await start());
  });
  after(() => stop());

  describe('create', () => {
    it('gives id and number, and the helpdesk sees what was said', async () => {
      const ticket = newTicket({ urgency: 'high' });

      const created = await system.create(ticket);

      const seen = await helpdesk.look(created.id);
      assert.match(created.number, /^\d+$/);
      assert.equal(created.state, 'open');
      assert.equal(seen.title, ticket.subject);
      assert.equal(seen.priority, '3 high');
      assert.equal(seen.customer, 'erika@example.org');
      assert.match(seen.texts.join('\n'), /In 1\.05 bleibt der Bildschirm schwarz\./);
    });

    it('says who asks in the text where the person has no address', async () => {
      const requester = { name: 'Ohne Post', userPrincipalName: 'ohne', phone: '3311' };

      const created = await system.create(newTicket({ requester }));

      const seen = await helpdesk.look(created.id);
      assert.notEqual(seen.customer, 'ohne');
      assert.match(seen.texts.join('\n'), /^Ohne Post\nohne\n3311\n\nIn 1\.05/);
    });

    it('keeps emoji, right-to-left and very long text, and loses only what no database can hold', async () => {
      const body = `👩‍💻 שלום \u202Eabc ${'ä'.repeat(100_000)}\0 Ende`;

      const created = await system.create(newTicket({ subject: `🖥️ ${'W'.repeat(5_000)}`, body }));

      const seen = await helpdesk.look(created.id);
      assert.ok(seen.texts.join('\n').includes(body.replace('\0', '')));
      assert.match(seen.title, /^🖥️ W{100,}…$/);
    });

    it('takes a text that is empty or blank', async () => {
      const created = await system.create(newTicket({ subject: ' ', body: '\n ' }));

      assert.equal((await helpdesk.look(created.id)).title, 'LO-1001');
    });
  });

  describe('findByKey', () => {
    it('finds the ticket of this key and no other', async () => {
      const [one, other] = [newTicket({}), newTicket({})];
      const created = await system.create(one);
      await system.create(other);
      await helpdesk.settle();

      const found = await system.findByKey(one.key);

      assert.equal(found?.id, created.id);
      assert.equal(found?.number, created.number);
    });

    it('gives null where there is none', async () => {
      assert.equal(await system.findByKey(randomUUID()), null);
    });

    it('takes a key literally, whatever is in it', async () => {
      const ticket = newTicket({ key: '" OR tags:"x,y' });
      await system.create(newTicket({}));
      const before = await system.findByKey(ticket.key);
      const created = await system.create(ticket);
      await helpdesk.settle();

      const found = await system.findByKey(ticket.key);

      assert.equal(before, null);
      assert.equal(found?.id, created.id);
    });
  });

  describe('comments', () => {
    it('are found again by their mark', async () => {
      const { id } = await system.create(newTicket({}));

      await system.addComment(id, { mark: 'LO-1001/2', text: 'Jetzt flackert er.' });

      assert.equal(await system.hasComment(id, 'LO-1001/2'), true);
      assert.equal(await system.hasComment(id, 'LO-1001/20'), false);
      assert.ok((await helpdesk.look(id)).texts.includes('Jetzt flackert er.'));
    });

    it('come back in order, and say which are from the helpdesk', async () => {
      const { id } = await system.create(newTicket({}));
      await system.addComment(id, { mark: 'LO-1001/2', text: 'Noch etwas.' });
      await helpdesk.reply(id, 'Bitte neu starten.');
      await helpdesk.reply(id, 'Hat es geholfen?');

      const read = await system.read(id);

      const fromHelpdesk = read?.comments.filter((comment) => comment.fromHelpdesk) ?? [];
      assert.deepEqual(
        fromHelpdesk.map(({ text }) => text),
        ['Bitte neu starten.', 'Hat es geholfen?'],
      );
      assert.deepEqual(
        read?.comments.map((comment) => comment.fromHelpdesk),
        [false, false, true, true],
      );
      assert.ok((fromHelpdesk[0]?.id ?? 0) < (fromHelpdesk[1]?.id ?? 0));
      assert.ok(Math.abs(Date.now() - (fromHelpdesk[0]?.createdAt.getTime() ?? 0)) < 60_000);
    });

    it('leave out what the helpdesk keeps to itself', async () => {
      const { id } = await system.create(newTicket({}));

      await helpdesk.note(id, 'Der ruft dauernd an.');

      const read = await system.read(id);
      assert.equal(JSON.stringify(read).includes('dauernd'), false);
    });
  });

  describe('state', () => {
    it('can be closed and opened again, twice without harm', async () => {
      const { id } = await system.create(newTicket({}));

      await system.setState(id, 'closed');
      await system.setState(id, 'closed');
      const closed = await system.read(id);
      await system.setState(id, 'open');
      const reopened = await system.read(id);

      assert.equal(closed?.state, 'closed');
      assert.equal(reopened?.state, 'open');
    });

    for (const [there, here] of [
      ['new', 'open'],
      ['open', 'open'],
      ['pending reminder', 'pending'],
      ['closed', 'closed'],
    ] as const) {
      it(`${there} there is ${here} here`, async () => {
        const { id } = await system.create(newTicket({}));

        await helpdesk.setState(id, there);

        assert.equal((await system.read(id))?.state, here);
      });
    }
  });

  describe('a ticket that is not there', () => {
    for (const id of ['99999999', '0', '../users/me', 'abc', '']) {
      it(`reads as null, and refuses everything else: ${id || 'empty'}`, async () => {
        assert.equal(await system.read(id), null);
        assert.equal(await system.hasComment(id, 'LO-1/1'), false);
        await assert.rejects(system.addComment(id, { mark: 'LO-1/1', text: 'x' }), isRefusal);
        await assert.rejects(system.setState(id, 'closed'), isRefusal);
      });
    }
  });

  it('says who answers', async () => {
    assert.match(await system.probe(), /https?:\/\//);
  });

  it('keeps fifty tickets apart that are made at once', async () => {
    const title = `Gleichzeitig ${randomUUID()}`;
    const tickets = Array.from({ length: 50 }, () => newTicket({ subject: title }));

    const created = await Promise.all(tickets.map((ticket) => system.create(ticket)));

    await helpdesk.settle();
    assert.equal(new Set(created.map(({ id }) => id)).size, 50);
    assert.equal(await helpdesk.count(title), 50);
    const found = await system.findByKey(tickets[17]?.key ?? '');
    assert.equal(found?.id, created[17]?.id);
  });
}

function isRefusal(error: unknown): boolean {
  return error instanceof LotseError && error.code === 'LOTSE-TICKETS-REFUSED';
}
