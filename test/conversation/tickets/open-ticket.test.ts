import assert from 'node:assert/strict';
import {
  formOf,
  onlyReply,
  openShipped,
  startTicketConversation,
  type TicketConversation,
} from './ticket-conversation.ts';

describe('a wish for a ticket', () => {
  let opened: Awaited<ReturnType<typeof openShipped>>;
  before(async () => {
    opened = await openShipped();
  });
  after(() => opened.close());

  let chat: TicketConversation;
  beforeEach(() => {
    chat = startTicketConversation(opened);
  });

  it('shows a form with what the sentence holds', async () => {
    const result = await chat.say('Ticket bitte: Bildschirm in 1.05 bleibt schwarz, erreichbar unter 3311');

    const form = formOf(onlyReply(result, 'ticket'));
    assert.equal(form.description, 'Bildschirm in 1.05 bleibt schwarz');
    assert.equal(form.phone, '3311');
    assert.equal(form.subject, 'Bildschirm in 1.05 bleibt schwarz');
    assert.equal(form.urgency, 'normal');
    assert.deepEqual(chat.tickets.store.tasks, [], 'nothing is stored before it is sent');
  });

  const sentences: [sentence: string, description: string, phone: string][] = [
    ['Ticket', '', ''],
    ['Bitte ein Ticket erstellen', '', ''],
    ['I need a ticket please', '', ''],
    ['Mein Drucker geht nicht, bitte ein Ticket erstellen.', 'Mein Drucker geht nicht', ''],
    ['Ticket: Maus kaputt. Tel. 0541 555-3311', 'Maus kaputt', '0541 555-3311'],
    ['Please open a ticket: the screen in 1.05 stays black', 'The screen in 1.05 stays black', ''],
    [
      'Bitte ein Ticket: Beamer fällt ständig aus 😡, ich bin unter 3311 erreichbar',
      'Beamer fällt ständig aus 😡',
      '3311',
    ],
    ['Ich möchte ein Ticket für einen neuen Bildschirm', 'Ich möchte ein Ticket für einen neuen Bildschirm', ''],
  ];
  for (const [sentence, description, phone] of sentences) {
    it(`takes “${description}” and “${phone}” from “${sentence}”`, async () => {
      const form = formOf(onlyReply(await chat.say(sentence), 'ticket'));

      assert.deepEqual([form.description, form.phone], [description, phone]);
    });
  }

  it('carries the question that was not answered, with what was asked before', async () => {
    await chat.say('Wie verbinde ich mich von zu Hause mit dem VPN?');
    await chat.say('Wie lege ich in AutoCAD einen neuen Layer an?');

    const form = formOf(onlyReply(await chat.press({ kind: 'openTicket', language: 'de' }), 'ticket'));

    assert.equal(form.description, 'Wie lege ich in AutoCAD einen neuen Layer an?');
    assert.equal(
      form.conversation,
      [
        'Frage: Wie verbinde ich mich von zu Hause mit dem VPN?',
        'Gezeigter Artikel: VPN verbinden',
        'Frage: Wie lege ich in AutoCAD einen neuen Layer an?',
      ].join('\n'),
    );
    assert.equal(form.includeConversation, true);
    assert.deepEqual(form.articleIds, []);
  });

  it('knows the category and the article after an answer that did not help', async () => {
    await chat.say('Mein Notebook ist sehr langsam');
    await chat.say('geht immer noch nicht');

    const form = formOf(onlyReply(await chat.press({ kind: 'openTicket', language: 'de' }), 'ticket'));

    assert.equal(form.description, 'Mein Notebook ist sehr langsam\ngeht immer noch nicht');
    assert.equal(form.subject, 'Mein Notebook ist sehr langsam');
    assert.equal(form.category, 'arbeitsplatz');
    assert.deepEqual(form.articleIds, ['notebook-langsam']);
  });

  it('finds the category of what the sentence says, and still gives the form where an article answers', async () => {
    const reply = onlyReply(await chat.say('Ticket bitte: Ich kann mich nicht mit dem VPN verbinden'), 'ticket');

    assert.equal(formOf(reply).category, 'netzwerk');
    assert.ok(reply.about === 'open');
    assert.ok(
      reply.form?.categories.some(({ id, title }) => id === 'netzwerk' && title.en === 'Network, Wi-Fi and VPN'),
    );
  });

  it('gives every form a key of its own', async () => {
    const one = formOf(onlyReply(await chat.press({ kind: 'openTicket', language: 'de' }), 'ticket'));
    const other = formOf(onlyReply(await chat.press({ kind: 'openTicket', language: 'de' }), 'ticket'));

    assert.notEqual(one.key, other.key);
  });

  it('cuts a subject between words and never inside an emoji', async () => {
    const form = formOf(onlyReply(await chat.say(`Ticket: Absturz${'👩‍💻'.repeat(60)}`), 'ticket'));

    assert.ok(form.subject.length <= 80, form.subject);
    assert.match(form.subject, /^Absturz(👩‍💻)+ …$/u);
  });

  it('shows nothing personal where others read along', async () => {
    const inGroup = { isPersonal: false };
    await chat.say('Mein Notebook ist sehr langsam', inGroup);

    const result = await chat.press({ kind: 'openTicket', language: 'de' }, inGroup);

    assert.equal(onlyReply(result, 'hint').hint, 'groupChat');
    assert.deepEqual(chat.session().recent, []);
  });
});

describe('a wish to talk to someone', () => {
  let opened: Awaited<ReturnType<typeof openShipped>>;
  before(async () => {
    opened = await openShipped();
  });
  after(() => opened.close());

  let chat: TicketConversation;
  beforeEach(() => {
    chat = startTicketConversation(opened);
  });

  it('shows the form for a call, with what was talked about', async () => {
    await chat.say('Mein Notebook ist sehr langsam');

    const form = formOf(onlyReply(await chat.press({ kind: 'requestPerson', language: 'de' }), 'human'));

    assert.equal(form.kind, 'callback');
    assert.equal(form.description, 'Mein Notebook ist sehr langsam');
    assert.match(form.conversation, /^Frage: Mein Notebook ist sehr langsam\nGezeigter Artikel: /);
  });

  it('takes the number from the sentence', async () => {
    const form = formOf(onlyReply(await chat.say('Bitte rufen Sie mich zurück, erreichbar unter 3311'), 'human'));

    assert.deepEqual([form.description, form.phone], ['', '3311']);
  });

  it('names the number alone where others read along', async () => {
    const reply = onlyReply(await chat.say('Ich möchte mit einem Menschen sprechen', { isPersonal: false }), 'human');

    assert.equal(reply.form, null);
  });
});

describe('an emergency', () => {
  let opened: Awaited<ReturnType<typeof openShipped>>;
  before(async () => {
    opened = await openShipped();
  });
  after(() => opened.close());

  it('has a complete urgent ticket one tap away, and the steps stay', async () => {
    const chat = startTicketConversation(opened);
    const reply = onlyReply(await chat.say('Ich habe auf einen Phishing-Link geklickt!'), 'security');
    assert.ok(reply.urgentForm && reply.sentences.length > 0);

    const result = await chat.press(
      { kind: 'submitTicket', language: 'de', form: reply.urgentForm, keepCard: true },
      { cardActivityId: 'the-steps' },
    );

    const status = onlyReply(result, 'ticketStatus');
    const [task] = chat.tickets.store.tasks;
    assert.equal(result.replacement, undefined);
    assert.equal(status.ticket.urgency, 'high');
    assert.equal(status.ticket.category, 'sicherheit');
    assert.ok(task?.content?.kind === 'create');
    assert.equal(task.content.text.description, 'Ich habe auf einen Phishing-Link geklickt!');
    const [stored] = await chat.tickets.ticketsOf('erika');
    assert.equal(stored?.cardActivityId, null);
  });

  it('offers no tap where others read along', async () => {
    const chat = startTicketConversation(opened);

    const result = await chat.say('Ich habe auf einen Phishing-Link geklickt!', { isPersonal: false });

    assert.equal(onlyReply(result, 'security').urgentForm, undefined);
  });
});
