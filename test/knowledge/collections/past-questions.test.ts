import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Respondent } from '../../../src/conversation/respondent.ts';
import { answerQuestion } from '../../../src/knowledge/answer-question.ts';
import { renderText } from '../../../src/messaging/render-text.ts';
import type { Reply } from '../../../src/messaging/reply.ts';
import { openRespondent } from '../../support/respondent.ts';

type Language = 'de' | 'en';
type Answer = Extract<Reply, { kind: 'answer' }>;

const now = new Date('2026-11-28T10:00:00+01:00');

describe('questions about what was', () => {
  let respondent: Respondent & { close(): Promise<void> };
  before(async function () {
    // All articles of the house are read and indexed here.
    this.timeout(120_000);
    respondent = await openRespondent(resolve('knowledge'), now);
  });
  after(() => respondent.close());

  async function ask(text: string, language: Language = 'de'): Promise<Reply> {
    return (await answerQuestion({ text, language }, respondent)).reply;
  }

  async function shown(text: string, language: Language = 'de'): Promise<string[]> {
    const reply = await ask(text, language);
    return reply.kind === 'answer' ? [...new Set(reply.citations.map(({ articleId }) => articleId))] : [reply.kind];
  }

  const say = (reply: Reply) => renderText(reply, { service: respondent.service(), now, form: 'plain' });

  const druck = 'wartung-2024-03-druckserver';
  const telefon = 'wartung-2024-09-telefonanlage';
  const exchange = 'wartung-2025-03-exchange';
  const citrix = 'wartung-2025-06-citrix';
  const akte = 'wartung-2025-11-e-akte';
  const vpn = 'wartung-2026-05-vpn-gateway';

  const questions: [text: string, language: Language, articles: string[]][] = [
    ['Wartungshinweise 2024', 'de', [telefon, druck]],
    ['Welche Wartungen gab es 2025?', 'de', [akte, citrix, exchange]],
    ['Wartungsarbeiten letztes Jahr', 'de', [akte, citrix, exchange]],
    ['Wartungen im Herbst 2025', 'de', [akte]],
    ['Wartungen zwischen Januar und Juni 2025', 'de', [citrix, exchange]],
    ['Was für Wartungen gab es in den letzten zwölf Monaten?', 'de', [vpn]],
    ['maintenance in March 2024', 'en', [druck]],
    ['What maintenance was there in 2024?', 'en', [telefon, druck]],
    ['Wartung Citrix 2025', 'de', [citrix]],
    ['Citrix-Wartung letztes Jahr', 'de', [citrix]],
    ['Wartung der e-Akte', 'de', [akte]],
    ['Wann wurde der Druckserver zuletzt gewartet?', 'de', [druck]],
    ['Warum waren am 22. November 2025 die Volltextsuche und die e-Akte nicht erreichbar?', 'de', [akte]],
  ];
  for (const [text, language, articles] of questions) {
    it(`are answered from the archive: ${text}`, async () => {
      assert.deepEqual(await shown(text, language), articles);
    });
  }

  const currentOnes: [text: string, article: RegExp][] = [
    ['Wie verbinde ich mich mit dem VPN?', /^vpn-verbinden$/],
    ['VPN von zu Hause 2026 einrichten', /^vpn-/],
    ['Drucker verbinden', /^drucker-verbinden$/],
    ['Wie melde ich mich bei Citrix an?', /^citrix-anmelden$/],
    ['Wie leite ich mein Telefon um?', /^telefon-umleitung$/],
    ['Wie war das nochmal mit der Rufumleitung?', /^telefon-umleitung$/],
    ['Wie bekomme ich Zugriff auf die e-Akte?', /^e-akte-/],
    ['Wie installiere ich Office 2021?', /^software-installieren$/],
    ['Letzten Monat ging das VPN noch, jetzt kommt Fehler 809', /^vpn-fehler-809$/],
  ];
  for (const [text, article] of currentOnes) {
    it(`are not seen in what is current: ${text}`, async () => {
      const articles = await shown(text);

      assert.equal(articles.length, 1);
      assert.match(articles[0] ?? '', article);
    });
  }

  it('are answered with every entry, its date, and its own words', async () => {
    const reply = (await ask('Wartungshinweise 2024')) as Answer;

    assert.deepEqual(
      reply.citations.map(({ date }) => date),
      ['2024-09-21', '2024-03-16'],
    );
    for (const { text, citation } of reply.sentences) {
      const source = reply.citations.find(({ n }) => n === citation);
      assert.ok(
        respondent
          .knowledge()
          .articles.get(source?.articleId ?? '')
          ?.markdown.includes(text),
      );
    }
    const text = say(reply);
    assert.match(text, /^Für 2024 habe ich 2 Einträge unter „Wartungshinweise“:/);
    assert.match(text, /^Wartung des Druckservers am 16\. März 2024$/m, 'the title says the day: once is enough');
    assert.match(text, /^Quellen: .*\(Stand: 21\.09\.2024\); .*\(Stand: 16\.03\.2024\)$/m);
  });

  it('are answered with the remark that this is from then', async () => {
    const [german, english] = [say(await ask('Wartung Citrix 2025')), say(await ask('Citrix maintenance 2025', 'en'))];

    assert.match(german, /^Das ist eine ältere Auskunft \(Stand: 14\.06\.2025\)\./);
    assert.match(english, /This is older information \(as of 14 June 2025\)\./);
    assert.match(english, /^Source: .*\(as of 14 June 2025\)$/m);
  });

  it('are refused with the time that was asked for, when there is nothing of it', async () => {
    const year = await ask('Wartungshinweise 2023');
    const month = await ask('Welche Wartungen gab es im Juli 2025?');
    const english = await ask('maintenance in July 2025', 'en');

    assert.deepEqual([year.kind, month.kind, english.kind], ['abstain', 'abstain', 'abstain']);
    assert.match(
      say(year),
      /^Für 2023 habe ich keine Wartungshinweise\. Ich habe welche aus 2024, 2025 und 2026\.\n\nFragen Sie gern nach einer anderen Zeit, /,
    );
    assert.match(say(month), /^Für Juli 2025 habe ich keine Wartungshinweise\./);
    assert.match(
      say(english),
      /^I have nothing under “Maintenance” for July 2025\. There are entries from 2024, 2025 and 2026\./,
    );
  });

  it('are refused with what else there was, when there is nothing on the matter', async () => {
    const reply = await ask('Wartung SAP 2024');

    assert.match(say(reply), /^Dazu habe ich für 2024 keine Wartungshinweise\./);
    assert.match(say(reply), /- Wartung des Druckservers am 16\. März 2024 \(Stand: 16\.03\.2024\)/);
  });

  it('are not answered with the past when they ask for what comes', async () => {
    for (const text of ['Wann ist die nächste Wartung von Citrix?', 'Läuft gerade eine Wartung der Telefonanlage?']) {
      const reply = await ask(text);
      const dates = reply.kind === 'answer' ? reply.citations.flatMap(({ date }) => date ?? []) : [];

      assert.deepEqual(dates, [], text);
    }
  });

  it('can be chosen and gone on with like every other article', async () => {
    const { reply } = await answerQuestion({ text: 'Wie lange?', language: 'de', articleId: citrix }, respondent);

    assert.equal(reply.kind === 'answer' && reply.citations[0]?.date, '2025-06-14');
  });
});
