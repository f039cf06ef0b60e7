import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { type Classification, messageClasses } from '../../src/conversation/classifier/classify-message.ts';
import { respond } from '../../src/conversation/respond.ts';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import type { MessageContent } from '../../src/messaging/message.ts';
import { renderText } from '../../src/messaging/render-text.ts';
import type { Reply } from '../../src/messaging/reply.ts';
import type { Language } from '../../src/shared/language.ts';
import { openRespondent } from '../support/respondent.ts';

const shipped = resolve('knowledge');
const duringTheNotice = new Date('2026-11-23T09:00:00+01:00');
const afterTheNotice = new Date('2027-08-02T09:00:00+02:00');
const nothing = Object.fromEntries(messageClasses.map((name) => [name, 0])) as Classification;
const known: Session = { ...newSession, welcomed: true };

describe('a turn of the conversation', () => {
  let respondent: Respondent & { close(): Promise<void> };
  before(async () => {
    respondent = await openRespondent(shipped, duringTheNotice);
  });
  after(() => respondent.close());

  async function turn(content: MessageContent, session: Session | null, clientLanguage: Language = 'de') {
    const message = { conversationId: 'c', personId: 'p', clientLanguage, isPersonal: true, content };
    return respond({ message, session }, respondent);
  }

  function say(text: string, session: Session | null = known) {
    return turn({ kind: 'text', text, edited: false, forwarded: false }, session);
  }

  function only<Kind extends Reply['kind']>(replies: Reply[], kind: Kind): Extract<Reply, { kind: Kind }> {
    assert.equal(replies.length, 1);
    const [reply] = replies;
    assert.equal(reply?.kind, kind);
    return reply as Extract<Reply, { kind: Kind }>;
  }

  it('quotes the article word for word and cites it', async () => {
    const { replies } = await say('Wie verbinde ich mich von zu Hause mit dem VPN?');

    const answer = only(replies, 'answer');
    const article = respondent.knowledge().articles.get('vpn-verbinden');
    assert.equal(answer.citations[0]?.articleId, 'vpn-verbinden');
    assert.ok(answer.sentences.length > 2);
    for (const { quote } of answer.citations) assert.ok(article?.markdown.includes(quote), quote);
    for (const { citation } of answer.sentences) assert.ok(answer.citations.some(({ n }) => n === citation));
    assert.equal(answer.generatedByModel, false);
  });

  it('chats with who asks nothing, and leaves nothing of it for the editors', async () => {
    const { replies, asked } = await say('na du blechkiste, auch schon wach heute morgen');

    only(replies, 'smalltalk');
    assert.equal(asked, undefined);
  });

  it('asks a collection for another time when the person goes on with one', async () => {
    const first = await say('Wartungshinweise 2024');
    const second = await say('und 2023?', first.session);
    const third = await say('Und im Herbst 2025?', second.session);

    assert.equal(only(first.replies, 'answer').listed?.found, 2);
    assert.equal(only(second.replies, 'abstain').missing?.period.from, '2023-01-01');
    assert.equal(only(third.replies, 'answer').articleId, 'wartung-2025-11-e-akte');
    assert.deepEqual(first.asked?.articleIds, ['wartung-2024-09-telefonanlage', 'wartung-2024-03-druckserver']);
  });

  it('shows an article of the past with its date', async () => {
    const { replies } = await turn(
      { kind: 'showArticle', articleId: 'wartung-2024-03-druckserver', language: 'de' },
      known,
    );

    assert.equal(only(replies, 'article').date, '2024-03-16');
  });

  it('keeps the steps of a list in the order of the article', async () => {
    const { replies } = await say('Wie verbinde ich mich von zu Hause mit dem VPN?');

    const numbers = only(replies, 'answer').sentences.flatMap(({ number }) => number ?? []);
    assert.deepEqual(
      numbers,
      [...numbers].sort((one, other) => one - other),
    );
    assert.equal(numbers[0], 1);
  });

  it('stays within 900 characters', async () => {
    for (const { title } of respondent.knowledge().articles.values()) {
      const [reply] = (await say(title)).replies;
      if (reply?.kind !== 'answer') continue;
      const length = reply.sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
      assert.ok(length <= 900, `${title}: ${length}`);
    }
  });

  it('answers an English question with the translation', async () => {
    const { replies } = await say('How do I connect to the VPN from home?');

    const answer = only(replies, 'answer');
    assert.equal(answer.language, 'en');
    assert.equal(answer.citations[0]?.articleId, 'vpn-verbinden-en');
    assert.equal(answer.germanOnly, false);
  });

  it('answers an English question with German steps where there is no translation, and says so', async () => {
    const { replies } = await say('My Outlook mailbox is full, what is the quota?');

    const answer = only(replies, 'answer');
    assert.equal(answer.articleId, 'outlook-postfach-voll');
    assert.equal(answer.germanOnly, true);
    assert.equal(answer.language, 'en');
  });

  it('welcomes a person once, with the first answer and never instead of it', async () => {
    const first = await say('Wie verbinde ich mich mit dem VPN?', null);
    const second = await say('Wie verbinde ich mich mit dem VPN?', first.session);

    assert.deepEqual(
      first.replies.map(({ kind }) => kind),
      ['welcome', 'answer'],
    );
    assert.deepEqual(
      second.replies.map(({ kind }) => kind),
      ['answer'],
    );
  });

  it('puts the steps of an emergency before the welcome', async () => {
    const { replies } = await say('Ich habe auf einen Phishing-Link geklickt!', null);

    assert.deepEqual(
      replies.map(({ kind }) => kind),
      ['security', 'welcome'],
    );
  });

  for (const clientLanguage of ['de', 'en'] as const) {
    it(`welcomes in the language of the Teams client (${clientLanguage}) when the app is installed`, async () => {
      const { replies, session } = await turn({ kind: 'installed' }, null, clientLanguage);

      const welcome = only(replies, 'welcome');
      assert.deepEqual([welcome.language, welcome.examples.length], [clientLanguage, 3]);
      assert.equal(session.welcomed, true);
    });
  }

  it('shows a valid notice above an answer that it concerns', async () => {
    const { replies } = await say('Mein Drucker wird als offline angezeigt');

    const answer = only(replies, 'answer');
    assert.equal(answer.citations[0]?.articleId, 'drucker-offline');
    assert.match(answer.notices[0]?.text ?? '', /FollowMe/);
  });

  it('shows no notice once it has expired', async () => {
    const later = await openRespondent(shipped, afterTheNotice);

    const { replies } = await respond(
      {
        message: {
          conversationId: 'c',
          personId: 'p',
          clientLanguage: 'de',
          isPersonal: true,
          content: { kind: 'text', text: 'Mein Drucker wird als offline angezeigt', edited: false, forwarded: false },
        },
        session: known,
      },
      later,
    );

    await later.close();
    assert.deepEqual(only(replies, 'answer').notices, []);
  });

  it('says that it does not know rather than guess', async () => {
    for (const text of [
      'Wie lege ich in AutoCAD einen neuen Layer an?',
      'Was gibt es heute in der Kantine?',
      'VPN-Fehler 691',
    ]) {
      const { replies } = await say(text);

      assert.equal(replies[0]?.kind, 'abstain', text);
    }
  });

  it('asks back when the question could mean several articles, and goes on with the choice', async () => {
    const asked = await say('drucker');
    const clarify = only(asked.replies, 'clarify');
    assert.ok(clarify.choices.length >= 2 && clarify.choices.length <= 4);

    const chosen = clarify.choices[0]?.articleId ?? '';
    const answered = await turn(
      { kind: 'choose', articleId: chosen, question: clarify.question, language: 'de' },
      asked.session,
    );

    assert.equal(only(answered.replies, 'answer').articleId, chosen);
  });

  it('answers as a question what was taken for an emergency, once the person says that it was none', async () => {
    const text = 'Ich habe auf einen komischen Link geklickt. Wie melde ich diese Phishing-Mail?';
    const alarmed = await say(text);
    const { question = '' } = only(alarmed.replies, 'security');

    const answered = await turn({ kind: 'choose', question, language: 'de' }, alarmed.session);

    assert.equal(question, text);
    assert.equal(only(answered.replies, 'answer').articleId, 'phishing-melden');
  });

  it('tells the steps of what is likely an emergency also where the topic would go on, and where the search fails', async () => {
    const first = await say('Wie verbinde ich mich mit dem VPN?');
    const alarmed = { ...respondent, classify: () => ({ ...nothing, question: 0.5, passwordGiven: 0.5 }) };
    const search = { ...respondent.search, search: () => Promise.reject(new Error('away')) };
    const message = { conversationId: 'c', personId: 'p', clientLanguage: 'de', isPersonal: true } as const;
    const content = { kind: 'text', text: 'leider geht immer noch nichts', edited: false, forwarded: false } as const;

    const inTopic = await respond({ message: { ...message, content }, session: first.session }, alarmed);
    const inOutage = await respond({ message: { ...message, content }, session: known }, { ...alarmed, search });

    assert.equal(only(inTopic.replies, 'security').case, 'passwordGiven');
    assert.equal(only(inOutage.replies, 'security').case, 'passwordGiven');
  });

  it('continues the last topic with a message that has no content of its own', async () => {
    const first = await say('Mein Notebook ist sehr langsam');
    const second = await say('geht immer noch nicht', first.session);

    assert.equal(only(first.replies, 'answer').articleId, 'notebook-langsam');
    assert.equal(only(second.replies, 'answer').articleId, 'notebook-langsam');
  });

  it('continues it with a message that only says where else', async () => {
    const first = await say('Wie verbinde ich mich mit dem VPN?');
    const second = await say('und auf dem iPhone?', first.session);

    assert.equal(only(second.replies, 'answer').articleId, 'vpn-verbinden');
  });

  it('does not continue a topic with a question of its own', async () => {
    const first = await say('Mein Notebook ist sehr langsam');
    const second = await say('Wie bekomme ich ein Headset?', first.session);

    assert.equal(only(second.replies, 'answer').articleId, 'headset-bestellen');
  });

  it('gives the steps of an emergency from the article that service.yaml names', async () => {
    const { replies } = await say('Mein Diensthandy wurde gestohlen');

    const security = only(replies, 'security');
    assert.equal(security.case, 'deviceLost');
    assert.equal(security.citations[0]?.articleId, 'notebook-verloren');
    assert.ok(security.sentences.length >= 3);
  });

  it('adds a line in the language of the person in distress', async () => {
    const { replies } = await say('Laptopum çalındı, ne yapmalıyım?');

    assert.match(only(replies, 'security').ownLanguageLine ?? '', /4444/);
  });

  it('shows the whole article with links that lead somewhere', async () => {
    const { replies } = await turn({ kind: 'showArticle', articleId: 'vpn-verbinden', language: 'de' }, known);

    const article = only(replies, 'article');
    assert.match(article.markdown, /\]\(https:\/\/lotse\.example\/articles\/vpn-fehler-809\)/);
    assert.doesNotMatch(article.markdown, /\]\(vpn-fehler-809\)/);
  });

  it('says when an article is gone that an old card offers', async () => {
    const { replies } = await turn({ kind: 'showArticle', articleId: 'gibt-es-nicht', language: 'de' }, known);

    assert.equal(only(replies, 'hint').hint, 'articleGone');
  });

  it('answers a choice whose article is gone honestly', async () => {
    const { replies } = await turn({ kind: 'choose', articleId: 'weg', question: 'Drucker', language: 'de' }, known);

    assert.equal(replies[0]?.kind, 'abstain');
  });

  for (const what of ['picture', 'voice', 'sticker', 'file'] as const) {
    it(`reacts to a message of nothing but a ${what}`, async () => {
      const { replies } = await turn({ kind: 'attachment', what }, known);

      assert.equal(only(replies, 'hint').hint, what);
    });
  }

  it('says outside the chat that tickets are opened and shown there, by words that it understands', async () => {
    const wishes = [
      ['de', 'Ticket erstellen', /^Im Chat lege ich .*„Ticket erstellen“/],
      ['de', 'Meine Tickets', /^Im Chat zeige ich .*„Meine Tickets“/],
      ['en', 'Create a ticket', /^I can create a ticket .* in the chat.*“Create a ticket”/],
      ['en', 'My tickets', /^I can show you your tickets in the chat.*“My tickets”/],
    ] as const;
    for (const [language, wish, expected] of wishes) {
      const { replies } = await say(wish, { ...known, language });

      const reply = only(replies, 'ticket');
      const text = renderText(reply, { service: respondent.service(), now: duringTheNotice, form: 'plain' });
      assert.match(text, expected);
    }
  });

  it('treats text without a letter as empty and a very long one as too long', async () => {
    assert.equal(only((await say('???')).replies, 'hint').hint, 'empty');
    assert.equal(only((await say('Drucker '.repeat(600))).replies, 'hint').hint, 'tooLong');
  });

  it('takes no longer question from a card than from a person', async () => {
    const question = 'Drucker 2020 '.repeat(400);

    const { replies } = await turn({ kind: 'choose', articleId: 'vpn-verbinden', question, language: 'de' }, known);

    assert.equal(only(replies, 'hint').hint, 'tooLong');
  });

  it('answers forwarded words only where it has something on them', async () => {
    const forwarded = (text: string) => turn({ kind: 'text', text, edited: false, forwarded: true }, known);

    assert.equal((await forwarded('Wie verbinde ich mich mit dem VPN?')).replies[0]?.kind, 'answer');
    assert.equal(
      only((await forwarded('Anbei das Protokoll der Ratssitzung vom Montag.')).replies, 'hint').hint,
      'forwarded',
    );
  });

  it('keeps the conversation’s language for a message that shows none', async () => {
    const english: Session = { ...known, language: 'en' };

    const { replies } = await say('VPN', english);

    assert.equal(replies[0]?.language, 'en');
  });
});
