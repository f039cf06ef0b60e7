import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { openRespondent } from '../support/respondent.ts';

describe('an answer from the knowledge base', () => {
  let respondent: Respondent & { close(): Promise<void> };
  before(async function () {
    // All articles of the house are read and indexed here.
    this.timeout(120_000);
    respondent = await openRespondent(resolve('knowledge'), new Date('2027-08-02T09:00:00+02:00'));
  });
  after(() => respondent.close());

  async function ask(text: string, articleId?: string) {
    const { reply } = await answerQuestion({ text, language: 'de', articleId }, respondent);
    return reply;
  }

  async function sentencesOf(text: string, articleId: string): Promise<string> {
    const reply = await ask(text, articleId);
    return reply.kind === 'answer' ? reply.sentences.map((sentence) => sentence.text).join(' ') : '';
  }

  it('holds the kind of fact that is asked for', async () => {
    assert.match(
      await sentencesOf('In welchem Zimmer hilft man mir ohne App?', 'passwort-zuruecksetzen'),
      /Raum 1\.17/,
    );
    assert.match(await sentencesOf('Wie lange gilt der Voucher?', 'wlan-gaeste'), /24 Stunden/);
    assert.match(
      await sentencesOf('Von welchem Absender kommt der Scan?', 'scannen-an-email'),
      /scan@hasefeld\.example/,
    );
  });

  it('opens with the whole lead of the article', async () => {
    const text = await sentencesOf('Wie gebe ich meine Termine frei?', 'outlook-kalender-freigeben');
    const lead = respondent.knowledge().articles.get('outlook-kalender-freigeben')?.passages[0];

    for (const sentence of lead?.sentences.slice(0, 2) ?? []) assert.ok(text.includes(sentence.text), sentence.text);
  });

  it('asks back with the articles that are about a subject, those of its own field first', async () => {
    const reply = await ask('drucker');

    assert.equal(reply.kind, 'clarify');
    const choices = reply.kind === 'clarify' ? reply.choices.map(({ articleId }) => articleId) : [];
    assert.deepEqual(choices.slice(0, 3).sort(), ['drucker-offline', 'drucker-papierstau', 'drucker-verbinden']);
  });

  it('does not ask back when the message names one article, misspelt or in other words', async () => {
    for (const text of ['pasword vergessen', 'VPN verbinden']) assert.equal((await ask(text)).kind, 'answer', text);
  });

  it('looks for the matter and not for the word "Anleitung": every article is one', async () => {
    const answered = await ask('Anleitung Outlook Abwesenheit');
    const vague = await ask('Anleitung WLAN');

    assert.equal(answered.kind === 'answer' && answered.articleId, 'outlook-abwesenheit');
    assert.equal(vague.kind === 'clarify' && vague.choices[0]?.articleId, 'wlan-dienstgeraet');
    assert.equal(
      vague.kind === 'clarify' && vague.choices.every(({ articleId }) => /^(wlan|vpn)-/.test(articleId)),
      true,
    );
  });

  it('names the page of a document that it quotes, and opens there', async () => {
    const reply = await ask('Wie schnell muss mein Internetanschluss fürs Homeoffice sein?');

    assert.equal(reply.kind, 'answer');
    const source = reply.citations.find(({ section }) => section === 'Internet zu Hause');
    assert.deepEqual(source?.place, { kind: 'page', page: 2 });
    assert.equal(source?.url, 'https://lotse.example/articles/leitfaden-mobile-arbeit#page=2');
  });

  it('names the moment of a video that it quotes, and starts there', async () => {
    const reply = await ask('Gibt es ein Video, wie lange der QR-Code im Authenticator gilt?');

    assert.equal(reply.kind, 'answer');
    const source = reply.citations.find(({ place }) => place?.kind === 'moment' && place.seconds === 100);
    assert.equal(source?.url, 'https://video.hasefeld.example/mfa-einrichten#t=100');
  });

  it('says with a refusal that documents are still being read', async () => {
    const reading = { ...respondent, knowledge: () => ({ ...respondent.knowledge(), pendingDocuments: 1 }) };
    const question = { text: 'Was gibt es heute in der Kantine?', language: 'de' } as const;

    const [now, later] = [await answerQuestion(question, reading), await answerQuestion(question, respondent)];

    assert.equal(now.reply.kind === 'abstain' && now.reply.stillReading, true);
    assert.equal(later.reply.kind === 'abstain' && later.reply.stillReading, false);
  });

  it('offers with a refusal only what names a specific word of the question', async () => {
    const foreign = await ask('Was gibt es heute in der Kantine?');
    const near = await ask('VPN-Fehler 691');

    assert.deepEqual(foreign.kind === 'abstain' && foreign.nearest, []);
    assert.ok(near.kind === 'abstain' && near.nearest.length > 0);
  });
});
