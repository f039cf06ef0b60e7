import assert from 'node:assert/strict';
import { respond } from '../../../src/conversation/respond.ts';
import type { MessageContent } from '../../../src/messaging/message.ts';
import {
  formOf,
  onlyReplacement,
  onlyReply,
  openShipped,
  startTicketConversation,
  submission,
  type TicketConversation,
} from './ticket-conversation.ts';

const language = 'de';
const reference = 'LO-1001';
const key = '0b7f5a3e-2f0c-4a53-8f0e-0f5d2e0f9a11';
const onCard = { cardActivityId: 'card-1' };

describe('a person’s own tickets', () => {
  let opened: Awaited<ReturnType<typeof openShipped>>;
  before(async () => {
    opened = await openShipped();
  });
  after(() => opened.close());

  let chat: TicketConversation;
  beforeEach(async () => {
    chat = startTicketConversation(opened);
    await send('Mein Notebook ist sehr langsam');
  });

  async function send(description: string): Promise<void> {
    const form = formOf(onlyReply(await chat.press({ kind: 'openTicket', language }), 'ticket'));
    await chat.press(submission({ ...form, description, subject: '' }), onCard);
  }

  function added(): unknown[] {
    return chat.tickets.store.tasks.slice(1).map(({ content }) => content);
  }

  for (const words of ['Meine Tickets', 'my tickets', 'Wie ist der Stand meiner Tickets?']) {
    it(`are listed for “${words}”, the newest change first`, async () => {
      await send('Der Beamer ist aus');

      const reply = onlyReply(await chat.say(words), 'ticket');

      assert.ok(reply.about === 'state');
      assert.deepEqual(
        reply.tickets?.map(({ subject }) => subject),
        ['Der Beamer ist aus', 'Mein Notebook ist sehr langsam'],
      );
      assert.doesNotMatch(JSON.stringify(reply.tickets), /erika|card-1/);
    });
  }

  for (const words of ['LO-1001', 'Wie steht es um LO-1001?', 'stand von lo-1001']) {
    it(`show the one that “${words}” names`, async () => {
      const status = onlyReply(await chat.say(words), 'ticketStatus');

      assert.deepEqual([status.ticket.reference, status.news], [reference, 'shown']);
    });
  }

  it('open from the list', async () => {
    const status = onlyReply(await chat.press({ kind: 'showTicket', language, reference }), 'ticketStatus');

    assert.equal(status.ticket.subject, 'Mein Notebook ist sehr langsam');
  });

  it('take a comment, once, and the card that was pressed shows the ticket from then on', async () => {
    const comment: MessageContent = {
      kind: 'commentTicket',
      language,
      reference,
      key,
      text: ' Jetzt ist es ganz aus. ',
    };

    const first = await chat.press(comment, { cardActivityId: 'card-7' });
    await chat.press(comment, { cardActivityId: 'card-7' });

    const status = onlyReplacement(first, 'ticketStatus');
    assert.deepEqual([status.news, status.comment], ['commented', 'Jetzt ist es ganz aus.']);
    assert.notEqual(status.commentKey, key);
    assert.deepEqual(added(), [{ kind: 'comment', text: 'Jetzt ist es ganz aus.' }]);
    assert.equal((await chat.tickets.ticketOf('erika', reference))?.cardActivityId, 'card-7');
    assert.equal(chat.tickets.wakes(), 3);
  });

  const wrongComments: [what: string, text: string, problem: string][] = [
    ['an empty comment', '  ', 'commentEmpty'],
    ['an endless comment', 'Wort '.repeat(1_000), 'commentTooLong'],
  ];
  for (const [what, text, problem] of wrongComments) {
    it(`keep ${what} in its field and say what is wrong`, async () => {
      const result = await chat.press({ kind: 'commentTicket', language, reference, key, text }, onCard);

      const status = onlyReplacement(result, 'ticketStatus');
      assert.deepEqual(status.draft, { text: text.trim(), problem });
      assert.equal(status.commentKey, key);
      assert.deepEqual(added(), []);
    });
  }

  it('close with what was typed beside the button, and reopen', async () => {
    const closed = await chat.press(
      { kind: 'closeTicket', language, reference, key, text: 'Hat sich erledigt.' },
      onCard,
    );
    const next = onlyReplacement(closed, 'ticketStatus');
    const again = { kind: 'reopenTicket', language, reference, key: next.commentKey, text: '' } as const;
    const reopened = onlyReplacement(await chat.press(again, onCard), 'ticketStatus');

    assert.deepEqual([next.ticket.state, next.news], ['closed', 'closed']);
    assert.deepEqual([reopened.ticket.state, reopened.news], ['open', 'reopened']);
    assert.deepEqual(added(), [{ kind: 'comment', text: 'Hat sich erledigt.' }, { kind: 'close' }, { kind: 'reopen' }]);
  });

  it('say how they stand when an old card closes what was reopened since', async () => {
    const close: MessageContent = { kind: 'closeTicket', language, reference, key, text: '' };
    const closed = onlyReplacement(await chat.press(close, onCard), 'ticketStatus');
    await chat.press({ kind: 'reopenTicket', language, reference, key: closed.commentKey, text: '' }, onCard);

    const late = onlyReplacement(await chat.press(close, onCard), 'ticketStatus');

    assert.deepEqual([late.ticket.state, late.news], ['open', 'shown']);
  });

  const verbs: MessageContent[] = [
    { kind: 'showTicket', language, reference },
    { kind: 'commentTicket', language, reference, key, text: 'Ich lese mit.' },
    { kind: 'closeTicket', language, reference, key, text: '' },
    { kind: 'reopenTicket', language, reference, key, text: '' },
    { kind: 'text', text: 'Stand von LO-1001', edited: false, forwarded: false },
  ];
  for (const content of verbs) {
    it(`are nobody else’s (${content.kind})`, async () => {
      const result = await chat.press(content, { personId: 'mallory', conversationId: 'a:mallory', ...onCard });

      assert.equal(onlyReply(result, 'hint').hint, 'ticketNotYours');
      assert.equal(result.replacement, undefined);
      assert.deepEqual(added(), []);
    });

    it(`never appear where others read along (${content.kind})`, async () => {
      const result = await chat.press(content, { isPersonal: false, ...onCard });

      assert.equal(onlyReply(result, 'hint').hint, 'groupChat');
      assert.deepEqual(added(), []);
    });
  }

  it('are not in a stranger’s list, nor on a form that a stranger cancels', async () => {
    const stranger = { personId: 'mallory', ...onCard };

    const list = onlyReply(await chat.press({ kind: 'listTickets', language }, stranger), 'ticket');
    const cancelled = await chat.press({ kind: 'cancelTicket', language, about: 'ticket' }, stranger);

    assert.ok(list.about === 'state');
    assert.deepEqual(list.tickets, []);
    onlyReplacement(cancelled, 'ticketCancelled');
  });

  it('do not come to who sends somebody else’s form', async () => {
    const form = formOf(onlyReply(await chat.press({ kind: 'openTicket', language }), 'ticket'));
    await chat.press(submission({ ...form, description: 'Streng vertraulich' }), onCard);

    const stolen = chat.press(submission({ ...form, description: 'Meins' }), { personId: 'mallory' });

    await assert.rejects(stolen, /Not yours/);
  });
});

describe('a Lotse that changes nothing', () => {
  let opened: Awaited<ReturnType<typeof openShipped>>;
  before(async () => {
    opened = await openShipped();
  });
  after(() => opened.close());

  it('says whom to call instead', async () => {
    const chat = startTicketConversation(opened);
    const respondent = { ...chat.respondent, tickets: null };
    const who = { conversationId: 'c', personId: 'p', clientLanguage: 'de', isPersonal: true } as const;
    const content = { kind: 'text', text: 'Ticket erstellen', edited: false, forwarded: false } as const;

    const { replies } = await respond({ message: { ...who, content }, session: chat.session() }, respondent);

    assert.deepEqual(replies, [{ kind: 'ticket', language: 'de', about: 'open', form: null }]);
  });
});
