import assert from 'node:assert/strict';
import { sampleNight, sampleNow, sampleService } from '../../scripts/cards/sample-service.ts';
import { sampleTexts } from '../../scripts/cards/sample-texts.ts';
import { renderText } from '../../src/messaging/render-text.ts';
import type { Reply, Sentence } from '../../src/messaging/reply.ts';
import { fallbackService } from '../../src/shared/fallback-service.ts';

const inChat = { service: sampleService, now: sampleNow, form: 'chat' } as const;
const plain = { ...inChat, form: 'plain' } as const;

function answer(sentences: Sentence[]): Extract<Reply, { kind: 'answer' }> {
  const { articleId, citations } = sampleTexts.de;
  return {
    kind: 'answer',
    language: 'de',
    articleId,
    notices: [],
    sentences,
    citations,
    germanOnly: false,
    generatedByModel: false,
    offers: [],
  };
}

function step(number: number, text: string): Sentence {
  return { text, citation: 2, block: 'step', number };
}

describe('a reply as text', () => {
  it('gives sentences in order, steps as a numbered list and the source below', () => {
    const reply = answer(sampleTexts.de.sentences);

    const text = renderText(reply, plain);

    assert.equal(
      text,
      [
        'Verbinden Sie das VPN, bevor Sie Laufwerk H: öffnen.',
        '',
        '1. Klicken Sie auf „Start“, geben Sie „Hasefeld VPN“ ein und öffnen Sie das Programm.',
        '2. Prüfen Sie, ob im Feld „Gateway“ die Adresse vpn.hasefeld.example steht.',
        '3. Warten Sie, bis der Status „Verbunden“ erscheint.',
        '',
        '- Der Druckserver heißt \\\\print.hasefeld.example: Öffnen Sie ihn erst danach.',
        '',
        'Quelle: VPN verbinden, Stand 03/2026',
      ].join('\n'),
    );
  });

  it('marks each sentence with its citation in the chat', () => {
    const text = renderText(answer([step(1, 'Öffnen Sie das Programm.'), step(2, 'Verbinden Sie.')]), inChat);

    assert.match(text, /^1\. Öffnen Sie das Programm\. \[2\]\n\n2\. Verbinden Sie\. \[2\]/);
  });

  it('keeps the numbers of the article when steps are left out', () => {
    const sentences = [step(2, 'Zwei.'), step(5, 'Fünf.')];

    const asPlain = renderText(answer(sentences), plain);
    const asChat = renderText(answer(sentences), inChat);

    assert.match(asPlain, /2\. Zwei\.\n5\. Fünf\./);
    assert.match(asChat, /\*\*2\.\*\* Zwei\. \[2\]\n\n\*\*5\.\*\* Fünf\. \[2\]/, 'Markdown would count 2, 3');
  });

  it('joins the sentences of one step', () => {
    const text = renderText(answer([step(1, 'Warten Sie.'), step(1, 'Das dauert kurz.'), step(2, 'Weiter.')]), plain);

    assert.match(text, /1\. Warten Sie\. Das dauert kurz\.\n2\. Weiter\./);
  });

  it('protects words that Markdown would change, in the chat only', () => {
    const sentences: Sentence[] = [
      { text: 'Öffnen Sie „\\\\print.hasefeld.example“ und wählen Sie *21*.', citation: 1, block: 'paragraph' },
    ];

    const asChat = renderText(answer(sentences), inChat);
    const asPlain = renderText(answer(sentences), plain);

    assert.match(asChat, /Öffnen Sie „`\\\\print\.hasefeld\.example`“ und wählen Sie `\*21\*`\. \[1\]/);
    assert.match(asPlain, /„\\\\print\.hasefeld\.example“ und wählen Sie \*21\*\./);
  });

  it('leaves addresses alone, so that they can be followed', () => {
    const sentences: Sentence[] = [{ text: 'Öffnen Sie https://a.example/b_c.', citation: 1, block: 'paragraph' }];

    const text = renderText(answer(sentences), inChat);

    assert.match(text, /Öffnen Sie https:\/\/a\.example\/b_c\. \[1\]/);
  });

  it('sets notices above the answer', () => {
    const text = renderText({ ...answer([step(1, 'Los.')]), notices: [sampleTexts.de.notice] }, plain);

    assert.match(text, /^Bekannte Störung: VPN-Gateway gestört\. Das VPN-Gateway trennt .*\n\n1\. Los\./);
  });

  it('tells an English reader that the answer is in German', () => {
    const reply: Reply = { ...answer(sampleTexts.de.sentences), language: 'en', germanOnly: true };

    const text = renderText(reply, plain);

    assert.match(text, /^This article is only available in German\.\n\nVerbinden Sie/);
    assert.match(text, /Source: VPN verbinden, as of 03\/2026$/);
  });

  it('names every source article once', () => {
    const { citations } = sampleTexts.de;
    const other = {
      ...citations[0],
      n: 3,
      articleId: 'wlan',
      title: 'WLAN',
      updated: undefined,
    } as (typeof citations)[0];

    const text = renderText({ ...answer([step(1, 'Los.')]), citations: [...citations, other] }, plain);

    assert.match(text, /Quellen: VPN verbinden, Stand 03\/2026; WLAN$/);
  });

  it('names the pages of a document, each once, in the language of the reply', () => {
    const [first] = sampleTexts.de.citations;
    assert.ok(first);
    const citations = [2, 2, 3].map((page, index) => ({
      ...first,
      n: index + 1,
      place: { kind: 'page' as const, page },
    }));
    const reply = { ...answer([step(1, 'Los.')]), citations };

    assert.match(renderText(reply, plain), /Quelle: VPN verbinden, S\. 2, 3, Stand 03\/2026$/);
    assert.match(renderText({ ...reply, language: 'en' }, plain), /Source: VPN verbinden, p\. 2, 3, as of 03\/2026$/);
  });

  it('links the moments of a video in the chat, and only names them elsewhere', () => {
    const [first] = sampleTexts.de.citations;
    assert.ok(first);
    const citations = [34, 4_134].map((seconds, index) => ({
      ...first,
      n: index + 1,
      url: `https://video.example/vpn#t=${seconds}`,
      place: { kind: 'moment' as const, seconds },
    }));
    const reply = { ...answer([step(1, 'Los.')]), citations };

    assert.match(renderText(reply, plain), /VPN verbinden, ▶ 00:34, 1:08:54, Stand/);
    assert.match(
      renderText(reply, { ...plain, form: 'chat' }),
      /VPN verbinden, \[▶ 00:34\]\(https:\/\/video\.example\/vpn#t=34\), \[▶ 1:08:54\]\(https:\/\/video\.example\/vpn#t=4134\), Stand/,
    );
  });

  it('heads a listed article with its day, unless the title names it', () => {
    const [first] = sampleTexts.de.citations;
    assert.ok(first);
    const citations = ['Wartung am 16. März 2024', 'Wartung im März'].map((title, index) => ({
      ...first,
      n: index + 1,
      articleId: title,
      title,
      date: '2024-03-16',
    }));
    const reply = { ...answer([]), citations, listed: { title: 'Wartungshinweise', found: 2 } };

    const text = renderText(reply, plain);

    assert.match(text, /\n\nWartung am 16\. März 2024\n\nWartung im März \(Stand: 16\.03\.2024\)\n\n/);
    assert.match(text, /^Quellen: Wartung am 16\. März 2024 \(Stand: 16\.03\.2024\); Wartung im März \(Stand: 16/m);
  });

  it('puts the number to call before the steps of an emergency, by the hour', () => {
    const reply: Reply = {
      kind: 'security',
      language: 'de',
      case: 'deviceLost',
      sentences: sampleTexts.de.emergency,
      citations: [],
      offers: [],
    };

    const byDay = renderText(reply, plain);
    const byNight = renderText(reply, { ...plain, now: sampleNight });

    assert.match(byDay, /^Gerät oder Ausweis verloren.*\n\nRufen Sie sofort die 4444 an .*0541 555-4455\.\n\n1\. /);
    assert.match(byNight, /^Gerät oder Ausweis verloren.*\n\nRufen Sie sofort die 0541 555-4455 an/);
  });

  it('gives number and hours to who wants a person', () => {
    const text = renderText({ kind: 'human', language: 'de', form: null }, { ...plain, now: sampleNight });

    assert.equal(
      text,
      'Gern. Bitte rufen Sie die 4444 an (extern 0541 555-4444). Dort ist ab Montag, 7:00 Uhr, wieder jemand für Sie da. Servicezeiten: Montag bis Donnerstag 7:00–16:30 Uhr, Freitag 7:00–13:00 Uhr. Im Notfall: 0541 555-4455 (Tag und Nacht).',
    );
  });

  it('makes numbers that can be dialled from anywhere ones to tap, in the chat', () => {
    const text = renderText({ kind: 'human', language: 'de', form: null }, inChat);

    assert.match(text, /rufen Sie die 4444 an \(extern \[0541 555-4444\]\(tel:05415554444\)\)/);
    assert.match(text, /Im Notfall: \[0541 555-4455\]\(tel:05415554455\)/);
  });

  it('leaves numbers alone where Markdown may not be read', () => {
    const text = renderText({ kind: 'failure', language: 'de', reference: 'F-7K3Q2M' }, inChat);

    assert.match(text, /\(extern 0541 555-4444\)/);
  });

  it('names one number once, and leaves no gap where nothing is known of opening hours', () => {
    const text = renderText({ kind: 'human', language: 'de', form: null }, { ...inChat, service: fallbackService });

    assert.equal(text, 'Gern. Bitte rufen Sie die IT-Hotline an. Im Notfall: IT-Hotline (Tag und Nacht).');
  });

  it('lists the nearest articles of an abstention where no card shows them', () => {
    const reply: Reply = { kind: 'abstain', language: 'de', nearest: sampleTexts.de.choices, offers: [] };

    const asPlain = renderText(reply, plain);
    const asChat = renderText(reply, inChat);

    assert.match(
      asPlain,
      /^Dazu habe ich nichts Verlässliches gefunden.*4444.*16:30 Uhr.*\n\nVielleicht hilft .*:\n- VPN verbinden/s,
    );
    assert.doesNotMatch(asChat, /VPN verbinden/);
  });

  it('says with an abstention that documents are still being read', () => {
    const reply: Reply = { kind: 'abstain', language: 'de', nearest: [], offers: [], stillReading: true };

    assert.match(renderText(reply, inChat), /^Dazu habe ich nichts .* Fragen Sie gern in einer Minute noch einmal\./);
  });
});
