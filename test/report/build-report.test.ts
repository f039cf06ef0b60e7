import assert from 'node:assert/strict';
import { respond } from '../../src/conversation/respond.ts';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { newSession } from '../../src/conversation/session.ts';
import { buildReport, type Report } from '../../src/report/build-report.ts';
import { describeReport } from '../../src/report/describe-report.ts';
import type { Judgement } from '../../src/store/report-rows.ts';
import type { AskedQuestion } from '../../src/store/store.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../support/knowledge-folder.ts';
import { openRespondent } from '../support/respondent.ts';

const period = { since: '2026-11-16', until: '2026-11-23' };
const plain = { bold: same, dim: same, cyan: same };

const files = {
  'netz/wlan.md': articleFile(
    { id: 'wlan', title: 'Mit dem WLAN verbinden', more: 'owner: Team Netz\n' },
    'Wählen Sie das Netz Rathaus-Intern und melden Sie sich an.\n\n## Wenn es nicht klappt\n\nStarten Sie das Notebook neu.',
  ),
  'netz/wlan-en.md': articleFile(
    { id: 'wlan-en', title: 'Connect to the Wi-Fi', language: 'en', more: 'translationOf: wlan\n' },
    'Choose the network Rathaus-Intern and sign in.',
  ),
  'druck/drucker.md': articleFile(
    { id: 'drucker', title: 'Einen Drucker einrichten' },
    'Öffnen Sie die Einstellungen und wählen Sie den Drucker.',
  ),
  'druck/toner.md': articleFile({ id: 'toner', title: 'Toner wechseln' }, 'Öffnen Sie die Klappe am Gerät.'),
};

describe('the report for editors', () => {
  let folder: KnowledgeFolder;
  let respondent: Respondent & { close(): Promise<void> };
  before(async () => {
    folder = await createKnowledgeFolder(files);
    respondent = await openRespondent(folder.path, new Date('2026-11-23T09:00:00+01:00'));
  });
  after(async () => {
    await respondent.close();
    await folder.remove();
  });

  function build(rows: { questions?: AskedQuestion[]; judgements?: Judgement[] }): Report {
    const { wordWeight } = respondent;
    const tools = { knowledge: respondent.knowledge(), analyzer: respondent.analyzer(), wordWeight };
    return buildReport({ questions: [], judgements: [], ...rows }, period, tools);
  }

  const beamer = [
    'Wer repariert den Beamer?',
    'Der Beamer flackert',
    'Wie lange dauert es, bis die Beamer repariert werden?',
    'der beamer ist dunkel',
    'Kann ich einen Beamer ausleihen?',
  ].map((text) => unanswered(text));

  it('groups what was not answered by what it is about', () => {
    const others = ['Wo ist die Kantine?', 'Wie beantrage ich Urlaub?'].map((text) => unanswered(text));

    const { unanswered: topics } = build({ questions: [...others, ...beamer] });

    assert.deepEqual(topics, {
      total: 7,
      topics: [
        {
          topic: ['Beamer'],
          count: 5,
          examples: ['Der Beamer flackert', 'der beamer ist dunkel', 'Wer repariert den Beamer?'],
          nearest: [],
        },
      ],
      other: 2,
    });
  });

  it('does not break down a group of four', () => {
    const report = build({
      questions: [
        ...beamer.slice(0, 4),
        ...times(4, asked('clarify', ['wlan'])),
        ...times(4, asked('ticket', ['toner'])),
      ],
      judgements: times(4, judgement({ articleIds: ['drucker'], reason: 'Schritt fehlt' })),
    });

    assert.deepEqual(report.asked, { total: 8, outcomes: [], other: 8 });
    assert.deepEqual(report.unanswered, { total: 4, topics: [], other: 4 });
    assert.deepEqual(report.askedBack, { total: 4, topics: [], other: 4 });
    assert.deepEqual(report.unhelpful, { total: 4, articles: [], other: 4 });
    assert.deepEqual(report.ticketsDespiteArticle, { total: 4, articles: [], other: 4 });
    assert.ok(!JSON.stringify(report).includes('Beamer') && !JSON.stringify(report).includes('Schritt'));
  });

  it('groups by the nearest article what shares no word', () => {
    const questions = ['Alles dunkel', 'Nichts geht mehr', 'Hilfe', 'Was nun?', 'Kaputt'].map((text) => ({
      ...unanswered(text),
      articleIds: ['drucker', 'toner'],
    }));

    const [topic] = build({ questions }).unanswered.topics;

    assert.deepEqual([topic?.topic, topic?.count], [[], 5]);
    assert.deepEqual(
      topic?.nearest.map(({ articleId }) => articleId),
      ['drucker', 'toner'],
    );
  });

  it('says which article was found unhelpful, where and why, with file and owner; a translation counts as its original', () => {
    const judgements = [
      ...times(3, judgement({ articleIds: ['wlan'], passageIds: ['wlan#wenn-es-nicht-klappt'], reason: 'veraltet' })),
      ...times(2, judgement({ articleIds: ['wlan-en'], reason: '' })),
      ...times(6, judgement({ articleIds: ['wlan'], reaction: 'like' })),
    ];

    const { unhelpful, helpful } = build({ judgements });

    const article = { articleId: 'wlan', title: 'Mit dem WLAN verbinden', file: 'netz/wlan.md', owner: 'Team Netz' };
    assert.deepEqual(unhelpful, {
      total: 5,
      articles: [{ article, count: 5, reasons: [{ text: 'veraltet', count: 3 }], sections: ['Wenn es nicht klappt'] }],
      other: 0,
    });
    assert.equal(helpful.total, 6);
  });

  it('counts tickets that were opened although an article existed, and articles never shown', () => {
    const report = build({
      questions: [
        ...times(6, asked('ticket', ['wlan-en'])),
        ...times(9, asked('ticket', [])),
        ...times(5, asked('answer', ['wlan'])),
      ],
    });

    assert.deepEqual(
      report.ticketsDespiteArticle.articles.map(({ article, count }) => [article.articleId, count]),
      [['wlan', 6]],
    );
    assert.equal(report.ticketsDespiteArticle.total, 6);
    assert.deepEqual(
      report.neverShown.map(({ articleId }) => articleId),
      ['drucker', 'toner'],
    );
    assert.deepEqual(report.asked, { total: 5, outcomes: [{ outcome: 'answer', count: 5 }], other: 0 });
  });

  it('keeps an article that no longer exists by its id', () => {
    const report = build({ questions: times(5, asked('ticket', ['gone'])) });

    const article = { articleId: 'gone', title: 'gone', file: null, owner: null };
    assert.deepEqual(report.ticketsDespiteArticle.articles, [{ article, count: 5 }]);
  });

  it('names no person, however they wrote', async () => {
    const says = [
      'Hier ist Hannelore Kowalczyk, wer repariert den Beamer?',
      'Der Beamer von Frau Kowalczyk bleibt dunkel',
      'Bei Kowalczyk (Durchwahl 3311) flackert der Beamer',
      'Beamer dunkel, Gruß H. Kowalczyk, Zimmer 214, hannelore.kowalczyk@stadt.example',
      'kowalczyk hier, beamer ist schwarz',
    ];
    const questions: AskedQuestion[] = [];
    for (const text of says) {
      const content = { kind: 'text' as const, text, edited: false, forwarded: false };
      const message = { conversationId: 'c', personId: 'p', clientLanguage: 'de' as const, isPersonal: true, content };
      const turn = await respond({ message, session: { ...newSession, welcomed: true } }, respondent);
      if (turn.asked) questions.push(turn.asked);
    }

    const report = build({ questions });

    assert.equal(report.unanswered.topics[0]?.count, 5);
    const everything = [JSON.stringify(report), describeReport(report, 'de', plain), JSON.stringify(questions)].join();
    assert.ok(!/kowalczyk|hannelore|3311|214/i.test(everything), everything);
  });

  for (const language of ['de', 'en'] as const) {
    it(`is written in ${language}, and every total adds up`, () => {
      const report = build({
        questions: [...beamer, unanswered('Wo ist die Kantine?'), ...times(7, asked('answer', ['wlan']))],
        judgements: times(5, judgement({ articleIds: ['wlan'], reason: 'zu lang' })),
      });

      const text = describeReport(report, language, plain);

      const expected =
        language === 'de'
          ? ['Bericht für die Redaktion: 2026-11-16 bis 2026-11-23', '    6  nicht beantwortet', '    1  Weiteres']
          : ['Report for the editors: 2026-11-16 to 2026-11-23', '    6  not answered', '    1  Other'];
      for (const line of [
        ...expected,
        '    5  Mit dem WLAN verbinden',
        'netz/wlan.md · Team Netz',
        '– zu lang (5 ×)',
      ]) {
        assert.ok(text.includes(line), `${line} in\n${text}`);
      }
      assert.ok(!text.includes('undefined') && !text.includes('\u001b'));
    });
  }
});

function same(text: string): string {
  return text;
}

function asked(outcome: string, articleIds: string[]): AskedQuestion {
  return { language: 'de', outcome, articleIds, text: null };
}

function unanswered(text: string): AskedQuestion {
  return { ...asked('abstain', []), text };
}

function judgement(given: Partial<Judgement>): Judgement {
  return { kind: 'answer', articleIds: [], passageIds: [], reaction: 'dislike', reason: '', ...given };
}

function times<Item>(count: number, item: Item): Item[] {
  return Array.from({ length: count }, () => ({ ...item }));
}
