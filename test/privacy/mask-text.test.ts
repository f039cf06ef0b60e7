import assert from 'node:assert/strict';
import { loadCommonWords } from '../../src/privacy/common-words.ts';
import { collectArticleWords, createMaskText, type MaskText, maskPersons } from '../../src/privacy/mask-text.ts';

const articles = [
  'Den Beamer im Ratssaal starten\nSchalten Sie den Beamer mit der Fernbedienung ein. Die Kollegin Frau Ahrens hilft.',
];

describe('masking a text', () => {
  let maskText: MaskText;

  before(() => {
    const words = collectArticleWords(articles);
    maskText = createMaskText({ loadCommonWords, articleWords: () => words });
  });

  const kept = [
    'Wie stelle ich den Beamer im Ratssaal scharf?',
    'Wo kann ich Urlaub beantragen?',
    'Der Beamer flackert seit heute morgen, wer repariert das?',
    'Outlook stürzt beim Öffnen von Anhängen ab, Fehler 0x80070057 unter Windows 11',
    'wie kündige ich meine visitenkarten',
    'How do I connect the projector?',
  ];
  for (const text of kept) {
    it(`leaves "${text}" as it is`, () => {
      assert.equal(maskText(text), text);
    });
  }

  const masked = [
    ['Frau Müller aus Zimmer 214 kann nicht drucken', '… aus … kann nicht drucken'],
    ['frau müller kommt nicht in ihr Postfach', '… kommt nicht in ihr Postfach'],
    ['Kollegin Sabine Schreiber braucht Zugriff von Herrn Dr. Weber', 'Kollegin … braucht Zugriff von …'],
    ['hallo hier ist peter, mein Notebook NB-04711 startet nicht', 'hallo hier ist …, mein Notebook … startet nicht'],
    ['Der Beamer ist dunkel. Gruß Hannes Zimmermann', 'Der Beamer ist dunkel. …'],
    ['Mein Name ist Erika Mustermann', 'Mein Name ist …'],
    ['meine Mail erika.muster@stadt.example kommt nicht an', 'meine Mail … kommt nicht an'],
    ['Bitte Rückruf unter 3311 oder +49 171 2345678', 'Bitte Rückruf unter … oder …'],
    ['Personalnummer 448812, Durchwahl 12', 'Personalnummer …, Durchwahl …'],
    ['am 12.03.2026 um 8:30 Uhr ging es noch', 'am … um … Uhr ging es noch'],
    ['Mein Passwort ist Sommer2026!', 'Mein Passwort ist …'],
    ['liegt auf \\\\server\\müller$ und https://example.org/?user=erika', 'liegt auf … und …'],
    ['MEIN DRUCKER GEHT NICHT SAGT MÜLLER', 'mein drucker geht nicht sagt …'],
    ['Can Susan get access please', 'Can … get access please'],
    ['Yazıcı VPN bağlanmıyor', '… VPN …'],
    ['Der Klein und der Richter können nicht drucken', 'Der … und der … können nicht drucken'],
    ['Ist Ahrens da?', 'Ist … da?'],
    ['Laufwerk H: fehlt. Gruß H. Kowalczyk', 'Laufwerk H: fehlt. …'],
  ] as const;
  for (const [text, expected] of masked) {
    it(`writes "${expected}"`, () => {
      assert.equal(maskText(text), expected);
    });
  }

  it('masks what is masked already no further', () => {
    for (const [text] of masked) assert.equal(maskText(maskText(text)), maskText(text));
  });

  it('keeps it short', () => {
    const long = maskText('Der Drucker druckt nicht. '.repeat(100));

    assert.ok(long.length <= 310);
  });
});

it('masking does not take long over a row of letters that is no word', () => {
  const maskText = createMaskText({ loadCommonWords, articleWords: () => collectArticleWords(articles) });
  maskText('Wie drucke ich?');
  const started = performance.now();

  for (let round = 0; round < 10; round += 1) assert.equal(maskText('fehler'.repeat(660)), '…');

  assert.ok(performance.now() - started < 500);
});

describe('masking persons in a question that a model is to understand', () => {
  const masked = [
    ['Mein Klapprechner zickt, Zscaler meldet E-4711', 'Mein Klapprechner zickt, Zscaler meldet …'],
    ['Frau Müller aus Zimmer 214 kann nicht drucken', 'Frau … aus Zimmer … kann nicht drucken'],
    ['meine Mail erika.muster@stadt.example kommt nicht an', 'meine Mail … kommt nicht an'],
    ['Bitte Rückruf unter +49 171 2345678', 'Bitte Rückruf unter …'],
    ['Mein Passwort ist Sommer2026!', 'Mein Passwort ist …'],
    ['Der Klein kann nicht drucken', 'Der … kann nicht drucken'],
    ['Yazıcı VPN bağlanmıyor', 'Yazıcı VPN bağlanmıyor'],
    ['Ich bin Anna Müller, wie geht VPN?', 'Ich bin … …, wie geht VPN?'],
    ['mein Name ist Müller', 'mein Name ist …'],
    ['Hi, my name is John Smith', 'Hi, my name is … …'],
    ['Ich bin Hausmeister ohne Konto', 'Ich bin Hausmeister ohne Konto'],
  ] as const;
  for (const [text, expected] of masked) {
    it(`writes "${expected}"`, () => {
      assert.equal(maskPersons(text), expected);
    });
  }
});
