import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { NewTicket, TaskOutcome, TicketStore, TicketTask } from '../../src/store/ticket-store.ts';

export type OpenTickets = {
  tickets: TicketStore;
  /** The activities that wait to be sent in a conversation, in their order. */
  pending(conversationId: string): Promise<{ activity: unknown; replacesActivityId?: string }[]>;
  stop(): Promise<void>;
};

/** What every ticket store promises; `open` gives an empty one. */
export function describeTicketStore(open: () => Promise<OpenTickets>): void {
  let opened: OpenTickets;
  let tickets: TicketStore;

  beforeEach(async () => {
    opened = await open();
    tickets = opened.tickets;
  });
  afterEach(() => opened.stop());

  async function claim(owner: string, leaseSeconds = 60): Promise<TicketTask[]> {
    return tickets.claimTasks({ owner, leaseSeconds, limit: 10 });
  }

  async function claimOne(owner: string, leaseSeconds = 60): Promise<TicketTask> {
    const [task] = await claim(owner, leaseSeconds);
    assert.ok(task, 'a task is due');
    return task;
  }

  async function finish(outcome: TaskOutcome): Promise<void> {
    const task = await claimOne('us');
    await tickets.finishTask({ id: task.id, owner: 'us' }, outcome);
  }

  async function createdTicket(key: string) {
    const { ticket } = await tickets.submit(newTicket({ key }));
    await finish({ kind: 'done', changes: { systemId: `s-${key}`, number: '10001', state: 'open' }, messages: [] });
    return ticket;
  }

  const look = (owner: string, staleSeconds = 600) =>
    tickets.claimChanged({ owner, leaseSeconds: 60, staleSeconds, limit: 10 });

  describe('submit', () => {
    it('gives a ticket that waits, with a reference', async () => {
      const { ticket, isNew } = await tickets.submit(newTicket({ key: 'a' }));

      assert.equal(isNew, true);
      assert.match(ticket.reference, /^LO-\d+$/);
      assert.deepEqual([ticket.state, ticket.number, ticket.systemId], ['waiting', null, null]);
      assert.deepEqual(await tickets.ticketOf('person-1', ticket.reference), ticket);
    });

    it('gives the same ticket for the same key, whatever else is sent', async () => {
      const first = await tickets.submit(newTicket({ key: 'a' }));

      const second = await tickets.submit(newTicket({ key: 'a', subject: 'changed' }));

      assert.deepEqual(second, { ticket: first.ticket, isNew: false });
      assert.equal((await claim('us')).length, 1);
    });

    it('makes one ticket of 20 that send the same form at once', async () => {
      const sent = Array.from({ length: 20 }, () => tickets.submit(newTicket({ key: 'a' })));

      const answers = await Promise.all(sent);

      assert.equal(new Set(answers.map(({ ticket }) => ticket.reference)).size, 1);
      assert.equal(answers.filter(({ isNew }) => isNew).length, 1);
      assert.equal((await claim('us')).length, 1);
    });

    it('shows nobody the ticket of another person', async () => {
      await tickets.submit(newTicket({ key: 'a' }));

      const stranger = tickets.submit(newTicket({ key: 'a', personId: 'person-2' }));

      await assert.rejects(stranger, { name: 'LotseError' });
    });
  });

  describe("a person's tickets", () => {
    it('are theirs alone, the one that changed last on top', async () => {
      const first = await createdTicket('a');
      const second = await createdTicket('b');
      await tickets.submit(newTicket({ key: 'c', personId: 'person-2' }));
      await tickets.addTask('person-1', first.reference, { key: 't', content: { kind: 'comment', text: 'x' } });

      const mine = await tickets.ticketsOf('person-1');

      assert.deepEqual(
        mine.map(({ reference }) => reference),
        [first.reference, second.reference],
      );
    });

    it('cannot be seen or changed by a stranger', async () => {
      const { reference } = await createdTicket('a');

      const seen = await tickets.ticketOf('person-2', reference);
      const changed = await tickets.addTask('person-2', reference, { key: 't', content: { kind: 'close' } });

      assert.deepEqual([seen, changed, await claim('us')], [null, null, []]);
    });

    it('are not found under what is no reference', async () => {
      const answers = await Promise.all(
        ['', 'LO-', 'LO-x', 'LO-999999999999999999', "LO-1' or 1=1"].map((text) => tickets.ticketOf('person-1', text)),
      );

      assert.deepEqual(answers, [null, null, null, null, null]);
    });

    it('know the message that shows them', async () => {
      const { id, reference } = await createdTicket('a');

      await tickets.rememberCard(id, 'card-2');

      assert.equal((await tickets.ticketOf('person-1', reference))?.cardActivityId, 'card-2');
    });
  });

  describe('addTask', () => {
    it('adds a task once and changes the state with it', async () => {
      const { reference } = await createdTicket('a');
      const close = { key: 't', content: { kind: 'close' }, state: 'closed' } as const;

      const closed = await tickets.addTask('person-1', reference, close);
      await tickets.addTask('person-1', reference, { key: 'u', content: { kind: 'reopen' }, state: 'open' });
      const again = await tickets.addTask('person-1', reference, close);

      assert.deepEqual([closed?.state, again?.state], ['closed', 'open']);
    });

    it('keeps the sequence of a ticket under 20 callers', async () => {
      const { reference } = await createdTicket('a');
      const keys = Array.from({ length: 20 }, (_, index) => `t${index}`);

      await Promise.all(
        keys.map((key) => tickets.addTask('person-1', reference, { key, content: { kind: 'comment', text: key } })),
      );

      const sequences: number[] = [];
      for (let task = (await claim('us'))[0]; task; task = (await claim('us'))[0]) {
        sequences.push(task.sequence);
        await tickets.finishTask({ id: task.id, owner: 'us' }, { kind: 'done', changes: {}, messages: [] });
      }
      assert.deepEqual(
        sequences,
        keys.map((_key, index) => index + 2),
      );
    });
  });

  describe('claimTasks', () => {
    it('gives the text, the ticket and the attempts before', async () => {
      const { ticket } = await tickets.submit(newTicket({ key: 'a' }));

      const task = await claimOne('us');

      assert.deepEqual(
        { key: task.key, content: task.content, attempts: task.attempts, sequence: task.sequence },
        { key: 'a', content: { kind: 'create', text: newTicket({ key: 'a' }).text }, attempts: 0, sequence: 1 },
      );
      assert.deepEqual([task.ticket.reference, task.ambiguousSince, task.wasParked], [ticket.reference, null, false]);
    });

    it('gives a task to one owner at a time', async () => {
      for (let index = 0; index < 30; index += 1) await tickets.submit(newTicket({ key: `k${index}` }));
      const owners = Array.from({ length: 20 }, (_, index) => `owner-${index}`);

      const claimed = await Promise.all(
        owners.map((owner) => tickets.claimTasks({ owner, leaseSeconds: 60, limit: 3 })),
      );

      const keys = claimed.flat().map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length);
      assert.deepEqual(
        await tickets
          .claimTasks({ owner: 'late', leaseSeconds: 60, limit: 30 - keys.length + 1 })
          .then((rest) => rest.length),
        30 - keys.length,
      );
    });

    it('gives of each ticket the next one only', async () => {
      const { ticket } = await tickets.submit(newTicket({ key: 'a' }));
      await tickets.addTask('person-1', ticket.reference, { key: 't', content: { kind: 'close' } });
      const first = await claim('us');

      const meanwhile = await claim('us');
      await tickets.finishTask({ id: first[0]?.id ?? 0, owner: 'us' }, created('s-1'));
      const then = await claim('us');

      assert.deepEqual([first.map(({ key }) => key), meanwhile, then.map(({ key }) => key)], [['a'], [], ['t']]);
    });

    it('gives a task again when its owner did not come back, and says that nobody knows what became of it', async () => {
      await tickets.submit(newTicket({ key: 'a' }));
      await claim('dead', 0.03);
      await wait(60);

      const again = await claimOne('us');

      assert.equal(again.attempts, 1);
      assert.ok(again.ambiguousSince && again.ambiguousSince <= new Date());
    });

    it('leaves a task with an owner who keeps it', async () => {
      await tickets.submit(newTicket({ key: 'a' }));
      await claim('us', 0.05);
      await tickets.keepTasks({ owner: 'us', leaseSeconds: 60 });
      await wait(80);

      const theirs = await claim('them');

      assert.deepEqual(theirs, []);
    });
  });

  describe('finishTask', () => {
    it('commits what the ticket is now together with the messages', async () => {
      const { ticket } = await tickets.submit(newTicket({ key: 'a' }));
      const messages = [
        { conversationId: 'c-1', activity: { text: 'number' }, replacesActivityId: 'card-1' },
        { conversationId: 'agents', activity: { text: 'new' } },
        { conversationId: 'c-1', activity: { text: 'second' } },
      ];

      await finish({ kind: 'done', changes: { systemId: 's-1', number: '10001', state: 'open' }, messages });

      const now = await tickets.ticketOf('person-1', ticket.reference);
      assert.deepEqual([now?.systemId, now?.number, now?.state], ['s-1', '10001', 'open']);
      assert.deepEqual(
        (await opened.pending('c-1')).map(({ activity, replacesActivityId }) => [activity, replacesActivityId]),
        [
          [{ text: 'number' }, 'card-1'],
          [{ text: 'second' }, undefined],
        ],
      );
      assert.equal((await opened.pending('agents')).length, 1);
    });

    it('refuses one who lost the task, and writes nothing', async () => {
      const { ticket } = await tickets.submit(newTicket({ key: 'a' }));
      const task = await claimOne('slow', 0.03);
      await wait(60);
      await claim('us');

      const late = tickets.finishTask({ id: task.id, owner: 'slow' }, created('s-2'));

      await assert.rejects(late, { name: 'LotseError' });
      assert.equal((await tickets.ticketOf('person-1', ticket.reference))?.systemId, null);
    });

    it('keeps a ticket closed that was closed before the system had it', async () => {
      const { ticket } = await tickets.submit(newTicket({ key: 'a' }));
      await tickets.addTask('person-1', ticket.reference, { key: 't', content: { kind: 'close' }, state: 'closed' });

      await finish(created('s-1'));

      assert.equal((await tickets.ticketOf('person-1', ticket.reference))?.state, 'closed');
    });

    it('keeps a task for later until its time has come, and remembers a doubt', async () => {
      await tickets.submit(newTicket({ key: 'a' }));
      await finish({ kind: 'later', seconds: 0.15, ambiguous: true, failure: 'LOTSE-TICKETS-AMBIGUOUS' });

      const early = await claim('us');
      await wait(250);
      const due = await claimOne('us');

      assert.deepEqual(early, []);
      assert.equal(due.attempts, 1);
      assert.notEqual(due.ambiguousSince, null);
    });

    it('parks a task until it is told to try again; the ticket is refused then', async () => {
      const { ticket } = await tickets.submit(newTicket({ key: 'a' }));
      await finish({
        kind: 'parked',
        failure: 'no',
        messages: [{ conversationId: 'c-1', activity: { text: 'sorry' } }],
      });
      const parked = await tickets.ticketOf('person-1', ticket.reference);
      const nothing = await claim('us');

      const count = await tickets.retryParked();

      const task = await claimOne('us');
      await tickets.finishTask({ id: task.id, owner: 'us' }, created('s-1'));
      assert.deepEqual([parked?.state, nothing, count, task.wasParked], ['refused', [], 1, true]);
      assert.equal((await tickets.ticketOf('person-1', ticket.reference))?.state, 'open');
      assert.equal((await opened.pending('c-1')).length, 1);
    });

    it('lets a remark wait behind a ticket that was refused, and a closing pass a remark that was', async () => {
      const refused = await tickets.submit(newTicket({ key: 'a' }));
      await finish({ kind: 'parked', failure: 'no', messages: [] });
      const accepted = await createdTicket('b');
      for (const { reference } of [refused.ticket, accepted]) {
        await tickets.addTask('person-1', reference, {
          key: `${reference}/2`,
          content: { kind: 'comment', text: 'x' },
        });
        await tickets.addTask('person-1', reference, { key: `${reference}/3`, content: { kind: 'close' } });
      }

      await finish({ kind: 'parked', failure: 'no', messages: [] });

      assert.deepEqual(
        (await claim('us')).map(({ key }) => key),
        [`${accepted.reference}/3`],
      );
    });
  });

  describe('coming back', () => {
    it('looks at a ticket of ours that changed, once', async () => {
      await createdTicket('a');

      const known = await tickets.noteChange('s-a');
      const looked = await look('us');

      assert.equal(known, true);
      assert.deepEqual(
        looked.map(({ systemId }) => systemId),
        ['s-a'],
      );
      assert.deepEqual(await look('them'), []);
    });

    it('does not know the ticket of somebody else', async () => {
      await createdTicket('a');

      assert.equal(await tickets.noteChange('foreign'), false);
      assert.deepEqual(await look('us'), []);
    });

    it('looks at open tickets from time to time, and at closed ones only when they changed', async () => {
      await createdTicket('open');
      const closed = await createdTicket('closed');
      await tickets.addTask('person-1', closed.reference, { key: 't', content: { kind: 'close' }, state: 'closed' });
      await finish({ kind: 'done', changes: {}, messages: [] });

      const stale = await look('us', 0);

      assert.deepEqual(
        stale.map(({ systemId }) => systemId),
        ['s-open'],
      );
    });

    it('does not look at a ticket that still has something to be told there', async () => {
      const { reference } = await createdTicket('a');
      await tickets.noteChange('s-a');
      await tickets.addTask('person-1', reference, { key: 't', content: { kind: 'comment', text: 'x' } });

      const before = await look('us');
      await finish({ kind: 'done', changes: {}, messages: [] });
      const after = await look('us');

      assert.deepEqual([before.length, after.length], [0, 1]);
    });

    it('writes what was seen, with its messages, against the state that was looked at', async () => {
      const { id, reference } = await createdTicket('a');
      await tickets.noteChange('s-a');
      await look('us');
      const message = { conversationId: 'c-1', activity: { text: 'reply' } };

      const written = await tickets.finishLook(
        { ticketId: id, owner: 'us', seenComment: 0 },
        { seenComment: 7, state: 'pending' },
        [message],
      );
      const again = await tickets.finishLook({ ticketId: id, owner: 'us', seenComment: 0 }, { seenComment: 7 }, [
        message,
      ]);

      const now = await tickets.ticketOf('person-1', reference);
      assert.deepEqual([written, again], [true, false]);
      assert.deepEqual([now?.seenComment, now?.state], [7, 'pending']);
      assert.equal((await opened.pending('c-1')).length, 1);
      assert.deepEqual(await look('us'), []);
    });

    it('looks again at what changed while it was being looked at', async () => {
      const { id } = await createdTicket('a');
      await tickets.noteChange('s-a');
      await look('us');

      await tickets.noteChange('s-a');
      await tickets.finishLook({ ticketId: id, owner: 'us', seenComment: 0 }, {}, []);

      assert.equal((await look('us')).length, 1);
    });

    it('looks again, a little later, at what could not be seen', async () => {
      const { id } = await createdTicket('a');
      await tickets.noteChange('s-a');
      await look('us');

      await tickets.postponeLook({ ticketId: id, owner: 'us' }, 0.1);
      const early = await look('them');
      await wait(150);

      assert.deepEqual([early.length, (await look('them')).length], [0, 1]);
    });

    it('writes nothing when the person has done something meanwhile', async () => {
      const { id, reference } = await createdTicket('a');
      await tickets.noteChange('s-a');
      await look('us');
      await tickets.addTask('person-1', reference, { key: 't', content: { kind: 'close' }, state: 'closed' });

      const written = await tickets.finishLook({ ticketId: id, owner: 'us', seenComment: 0 }, { state: 'open' }, []);

      assert.equal(written, false);
      assert.equal((await tickets.ticketOf('person-1', reference))?.state, 'closed');
    });
  });
}

function created(systemId: string): TaskOutcome {
  return { kind: 'done', changes: { systemId, number: '10001', state: 'open' }, messages: [] };
}

/** A ticket of person-1 as a form makes it. */
export function newTicket(changes: Partial<NewTicket> & { key: string }): NewTicket {
  return {
    personId: 'person-1',
    conversationId: 'c-1',
    cardActivityId: 'card-1',
    language: 'de',
    kind: 'ticket',
    subject: 'Bildschirm bleibt schwarz',
    category: 'hardware',
    urgency: 'normal',
    text: { description: 'Bildschirm in 1.05 bleibt schwarz', phone: '3311', conversation: '' },
    articleIds: [],
    ...changes,
  };
}
