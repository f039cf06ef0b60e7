import assert from 'node:assert/strict';
import { defaultProfiles, type TicketProfile } from '../../src/tickets/ticket-profile.ts';
import type { Requester } from '../../src/tickets/ticket-system.ts';
import { createZammadTicketSystem } from '../../src/tickets/zammad-ticket-system.ts';
import { describeTicketSystem, type Helpdesk, newTicket } from '../contracts/ticket-system.contract.ts';
import { type FakeZammad, startFakeZammad } from '../support/fake-zammad.ts';
import { user } from '../support/zammad-model.ts';

const profile = defaultProfiles.zammad;

function systemOn(zammad: FakeZammad, given: TicketProfile) {
  const address = { url: () => zammad.url, token: zammad.token, timeLimitMs: 10_000 };
  return createZammadTicketSystem({ name: 'zammad', address, profile: given });
}

describe('Zammad, spoken to by the adapter', () => {
  describeTicketSystem(async () => {
    const zammad = await startFakeZammad();
    zammad.users.push(user(7, 'erika@example.org', 'Erika'));
    return { system: systemOn(zammad, profile), helpdesk: helpdeskOf(zammad), stop: () => zammad.close() };
  });

  describe('in its own ways', () => {
    let zammad: FakeZammad;
    beforeEach(async () => {
      zammad = await startFakeZammad();
      zammad.users.push(user(7, 'erika@example.org', 'Erika'));
    });
    afterEach(() => zammad.close());

    it('finds a ticket only once its search has caught up', async () => {
      const system = systemOn(zammad, profile);
      const ticket = newTicket({});
      await system.create(ticket);

      const early = await system.findByKey(ticket.key);
      zammad.refreshIndex();
      const late = await system.findByKey(ticket.key);

      assert.equal(early, null);
      assert.equal(late?.id, '1');
    });

    it('is asked whether its search can find a ticket by a tag at all', async () => {
      const system = systemOn(zammad, profile);
      const empty = await system.probe();
      await system.create(newTicket({}));
      zammad.refreshIndex();

      const full = await system.probe();
      zammad.search.isFull = false;
      const without = await system.probe();

      assert.match(empty, /^Zammad at http\S+ as lotse@example\.org$/);
      assert.equal(full, empty);
      assert.match(without, /connect it with Elasticsearch/);
    });

    it('is not taken in by a ticket whose tag is merely similar', async () => {
      const system = systemOn(zammad, profile);
      await system.create(newTicket({ key: 'abc-1-2' }));
      zammad.refreshIndex();

      assert.equal(await system.findByKey('abc-1'), null);
    });

    it('gets plain text of what the helpdesk writes as HTML', async () => {
      const system = systemOn(zammad, profile);
      const { id } = await system.create(newTicket({}));
      const body =
        '<div>Guten Tag &amp; hallo,<br>bitte <b>neu starten</b>.</div><ul><li>eins</li><li>zwei</li></ul><script>x</script><img src="data:,x">';
      zammad.write(Number(id), { body });

      const read = await system.read(id);

      assert.equal(read?.comments.at(-1)?.text, 'Guten Tag & hallo,\nbitte neu starten.\n * eins\n * zwei');
    });

    it('does not take its own automatic mails for a reply', async () => {
      const system = systemOn(zammad, profile);
      const { id } = await system.create(newTicket({}));
      zammad.write(Number(id), { body: 'Wir haben Ihre Nachricht erhalten.', sender: 'System', type: 'email' });

      const read = await system.read(id);

      assert.deepEqual(
        read?.comments.map(({ fromHelpdesk }) => fromHelpdesk),
        [false, false],
      );
    });

    it('gets a comment in the name of the ticket’s customer', async () => {
      const system = systemOn(zammad, profile);
      const { id } = await system.create(newTicket({}));

      await system.addComment(id, { mark: 'LO-1001/2', text: 'Noch etwas.' });

      const { sender, originById, internal, subject } = zammad.articles.at(-1) ?? {};
      assert.deepEqual(
        { sender, originById, internal, subject },
        { sender: 'Customer', originById: 7, internal: false, subject: 'LO-1001/2' },
      );
    });

    it('shows a merged ticket as closed and a state of one’s own as open', async () => {
      const system = systemOn(zammad, profile);
      const { id } = await system.create(newTicket({}));
      const [ticket] = zammad.tickets;
      assert.ok(ticket);

      ticket.state = 'merged';
      const merged = await system.read(id);
      ticket.state = 'wartet auf Ersatzteil';
      const unknown = await system.read(id);

      assert.deepEqual([merged?.state, unknown?.state], ['closed', 'open']);
    });

    it('uses the profile’s group, priority, states and kind of article', async () => {
      const given: TicketProfile = {
        ...profile,
        categories: [{ id: 'network', title: { de: 'Netz', en: 'Network' }, group: 'Netze' }],
        urgency: { ...profile.urgency, high: '1 low' },
        states: { ...profile.states, closed: 'removed' },
        articleType: 'note',
      };
      const system = systemOn(zammad, given);

      const { id } = await system.create(newTicket({ category: 'network', urgency: 'high' }));
      await system.setState(id, 'closed');

      const { group, priority, state } = zammad.tickets[0] ?? {};
      assert.deepEqual({ group, priority, state }, { group: 'Netze', priority: '1 low', state: 'removed' });
      assert.equal(zammad.articles[0]?.type, 'note');
    });
  });

  describe('the requester', () => {
    let zammad: FakeZammad;
    beforeEach(async () => {
      zammad = await startFakeZammad();
      zammad.users.push(user(7, 'erika@example.org', 'Erika'));
    });
    afterEach(() => zammad.close());

    /** The address of the ticket's customer, and the ticket's text. */
    async function createFor(requester: Requester, given: Partial<TicketProfile['requester']>) {
      await systemOn(zammad, { ...profile, requester: { ...profile.requester, ...given } }).create(
        newTicket({ requester, body: 'Text' }),
      );
      const { customerId } = zammad.tickets.at(-1) ?? {};
      const customer = zammad.users.find(({ id }) => id === customerId)?.email;
      return { customer, text: zammad.articles.at(-1)?.body };
    }

    it('is found by the address, whatever its case', async () => {
      const made = await createFor({ name: 'Erika', email: 'Erika@Example.org' }, {});

      assert.deepEqual(made, { customer: 'erika@example.org', text: 'Text' });
    });

    it('is found by the login', async () => {
      zammad.users.push({ ...user(8, 'max@mail.example', 'Max'), login: 'max@corp.example' });

      const made = await createFor(
        { email: 'other@mail.example', userPrincipalName: 'max@corp.example' },
        { attribute: 'login' },
      );

      assert.deepEqual(made, { customer: 'max@mail.example', text: 'Text' });
    });

    for (const [what, requester, prepare] of [
      ['who is unknown', { name: 'Neu Hier', email: 'neu@example.org' }, () => undefined],
      [
        'who has only left',
        { name: 'Neu Hier', email: 'neu@example.org' },
        (z: FakeZammad) => z.users.push({ ...user(9, 'neu@example.org', 'Neu'), active: false }),
      ],
      [
        'who is there twice',
        { name: 'Neu Hier', email: 'neu@example.org' },
        (z: FakeZammad) => z.users.push(user(8, 'neu@example.org', 'Neu'), user(9, 'neu@example.org', 'Neu')),
      ],
      ['who is merely similar to another', { name: 'Neu Hier', email: 'eri@example.org' }, () => undefined],
      ['without an address', { name: 'Neu Hier' }, () => undefined],
      ['whose address is none', { name: 'Neu Hier', email: 'x" OR login:"*' }, () => undefined],
    ] as const) {
      it(`${what} gets the ticket under Lotse’s own account, named in the text`, async () => {
        prepare(zammad);

        const made = await createFor(requester, {});

        assert.equal(made.customer, 'lotse@example.org');
        assert.match(made.text ?? '', /^Neu Hier\n/);
        assert.match(made.text ?? '', /\n\nText$/);
      });
    }

    it('who is unknown becomes a customer only when configured', async () => {
      const made = await createFor({ name: 'Neu Hier', email: 'neu@example.org' }, { createCustomers: true });

      assert.equal(made.customer, 'neu@example.org');
      assert.match(made.text ?? '', /^Neu Hier\nneu@example\.org\n\nText$/);
    });

    it('whose account Zammad refuses still gets a ticket', async () => {
      zammad.misbehave('POST', { kind: 'answer', status: 422, body: JSON.stringify({ error: 'Invalid email' }) });

      const made = await createFor({ name: 'Neu Hier', email: 'neu@example.org' }, { createCustomers: true });

      assert.equal(made.customer, 'lotse@example.org');
    });
  });
});

function helpdeskOf(zammad: FakeZammad): Helpdesk {
  const write = (id: string, text: string, internal: boolean) => {
    zammad.write(Number(id), { body: `<div>${text}</div>`, internal });
    return Promise.resolve();
  };
  const find = (id: string) => zammad.tickets.find((ticket) => String(ticket.id) === id);
  return {
    reply: (id, text) => write(id, text, false),
    note: (id, text) => write(id, text, true),
    setState(id, state) {
      const ticket = find(id);
      if (ticket) ticket.state = state;
      return Promise.resolve();
    },
    look(id) {
      const ticket = find(id);
      assert.ok(ticket);
      const texts = zammad.articles.filter(({ ticketId }) => ticketId === ticket.id).map(({ body }) => body);
      const customer = zammad.users.find((each) => each.id === ticket.customerId)?.email ?? '';
      return Promise.resolve({ ...ticket, customer, texts });
    },
    count: (title) => Promise.resolve(zammad.tickets.filter((ticket) => ticket.title === title).length),
    settle: () => Promise.resolve(zammad.refreshIndex()),
  };
}
