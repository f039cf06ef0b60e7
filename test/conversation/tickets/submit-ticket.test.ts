import assert from 'node:assert/strict';
import type { TicketForm } from '../../../src/messaging/ticket-view.ts';
import {
  formOf,
  onlyReplacement,
  onlyReply,
  openShipped,
  startTicketConversation,
  submission,
  type TicketConversation,
} from './ticket-conversation.ts';

const onCard = { cardActivityId: 'card-1' };

describe('a form that is sent', () => {
  let opened: Awaited<ReturnType<typeof openShipped>>;
  before(async () => {
    opened = await openShipped();
  });
  after(() => opened.close());

  let chat: TicketConversation;
  let form: TicketForm;
  beforeEach(async () => {
    chat = startTicketConversation(opened);
    await chat.say('Mein Notebook ist sehr langsam');
    form = formOf(onlyReply(await chat.press({ kind: 'openTicket', language: 'de' }), 'ticket'));
  });

  async function created() {
    const [ticket] = await chat.tickets.ticketsOf('erika');
    const content = chat.tickets.store.tasks[0]?.content;
    assert.ok(ticket && content?.kind === 'create');
    return { ticket, text: content.text };
  }

  it('becomes a ticket at once, and its card the status card with our reference', async () => {
    const result = await chat.press(submission({ ...form, phone: '3311' }), onCard);

    const { ticket, news } = onlyReplacement(result, 'ticketStatus');
    assert.deepEqual([ticket.reference, ticket.state, ticket.number, news], ['LO-1001', 'waiting', null, 'received']);
    const stored = await created();
    assert.equal(stored.ticket.cardActivityId, 'card-1');
    assert.deepEqual(stored.text, {
      description: 'Mein Notebook ist sehr langsam',
      phone: '3311',
      conversation: form.conversation,
    });
    assert.equal(chat.tickets.wakes(), 1);
  });

  it('leaves the conversation out when the person took out the tick', async () => {
    await chat.press(submission({ ...form, includeConversation: false }), onCard);

    assert.equal((await created()).text.conversation, '');
  });

  it('is one ticket however often it is sent: double tap, other device, yesterday’s card', async () => {
    await chat.press(submission(form), onCard);
    await chat.press(submission(form), onCard);

    const again = await chat.press(submission({ ...form, description: 'etwas anderes' }), { cardActivityId: 'card-2' });

    const { ticket, news } = onlyReplacement(again, 'ticketStatus');
    assert.deepEqual([ticket.reference, news], ['LO-1001', 'already']);
    assert.equal(chat.tickets.store.tasks.length, 1);
  });

  it('is not offered again with the next form', async () => {
    await chat.press(submission(form), onCard);

    const next = formOf(onlyReply(await chat.press({ kind: 'openTicket', language: 'de' }), 'ticket'));

    assert.deepEqual([next.description, next.conversation], ['', '']);
  });

  it('takes the first sentence for a subject that was left empty', async () => {
    const description = 'Der Beamer ist aus. Im Raum 1.05, seit gestern.';

    await chat.press(submission({ ...form, subject: '', description }), onCard);

    assert.equal((await created()).ticket.subject, 'Der Beamer ist aus');
  });

  const mistakes: [what: string, change: Partial<TicketForm>, problem: string][] = [
    ['an empty description', { description: '  \n' }, 'descriptionMissing'],
    ['nothing but an emoji', { description: '😡' }, 'descriptionMissing'],
    ['an endless description', { description: 'Wort '.repeat(1_200) }, 'descriptionTooLong'],
    ['an endless subject', { subject: 'Betreff '.repeat(20) }, 'subjectTooLong'],
    ['a number without digits', { phone: 'rufen Sie an' }, 'phoneUnreadable'],
    ['an endless number', { phone: '1234 '.repeat(20) }, 'phoneUnreadable'],
    ['a call without a number', { kind: 'callback', phone: '' }, 'phoneMissing'],
  ];
  for (const [what, change, problem] of mistakes) {
    it(`comes back with ${what}, and with everything that was typed`, async () => {
      const typed: TicketForm = { ...form, phone: '3311', subject: 'Langsam', urgency: 'low', ...change };

      const { replies, replacement } = await chat.press(submission(typed), onCard);

      assert.deepEqual(replies, []);
      assert.ok(replacement && 'form' in replacement && replacement.form);
      assert.deepEqual(replacement.form.problems, [problem]);
      const trimmed = {
        description: typed.description.trim(),
        phone: typed.phone.trim(),
        subject: typed.subject.trim(),
      };
      assert.deepEqual(replacement.form.form, { ...typed, ...trimmed });
      assert.deepEqual(chat.tickets.store.tasks, []);
    });
  }

  const unusual: [what: string, change: Partial<TicketForm>][] = [
    ['right-to-left text', { description: 'الشاشة سوداء في الغرفة 1.05', phone: '٣٣١١' }],
    ['emoji and line breaks', { description: '👩‍💻 Absturz 💥\r\nseit heute\u0000', phone: '+49 (541) 555-4444' }],
    ['a category that does not exist', { category: 'raumfahrt' }],
  ];
  for (const [what, change] of unusual) {
    it(`may hold ${what}`, async () => {
      const result = await chat.press(submission({ ...form, ...change }), onCard);

      onlyReplacement(result, 'ticketStatus');
      const { ticket, text } = await created();
      const expected = change.description?.replace('\r\n', '\n').replace('\u0000', '') ?? form.description;
      assert.equal(text.description, expected);
      assert.notEqual(ticket.category, 'raumfahrt');
    });
  }

  it('asks for a call without a word about the matter', async () => {
    await chat.press(submission({ ...form, kind: 'callback', description: '', subject: '', phone: '3311' }), onCard);

    const { ticket, text } = await created();
    assert.deepEqual([ticket.kind, ticket.subject, text.phone], ['callback', 'Bitte um Rückruf', '3311']);
  });

  it('is refused where others read along', async () => {
    const result = await chat.press(submission(form), { ...onCard, isPersonal: false });

    assert.equal(onlyReply(result, 'hint').hint, 'groupChat');
    assert.deepEqual(chat.tickets.store.tasks, []);
  });

  it('leaves one sentence when it is cancelled', async () => {
    const result = await chat.press({ kind: 'cancelTicket', language: 'de', about: 'ticket' }, onCard);

    assert.equal(onlyReplacement(result, 'ticketCancelled').about, 'ticket');
  });

  it('stays the ticket that it is when it is cancelled afterwards on another device', async () => {
    await chat.press(submission(form), onCard);

    const result = await chat.press({ kind: 'cancelTicket', language: 'de', about: 'ticket' }, onCard);

    assert.equal(onlyReplacement(result, 'ticketStatus').ticket.reference, 'LO-1001');
  });
});
