import type { ArticleLink, Citation, NoticeLine, Sentence } from '../../src/messaging/reply.ts';
import type { Language } from '../../src/shared/language.ts';

type SampleTexts = {
  articleId: string;
  title: string;
  sentences: Sentence[];
  citations: Citation[];
  notice: NoticeLine;
  choices: ArticleLink[];
  question: string;
  emergency: Sentence[];
  emergencySource: Citation;
  markdown: string;
};

const address = 'https://lotse.hasefeld.example/articles';

function link(articleId: string, title: string): ArticleLink {
  return { articleId, title, url: `${address}/${articleId}` };
}

function citation(n: number, articleId: string, title: string, section: string, quote: string): Citation {
  const language = articleId.endsWith('-en') ? 'en' : 'de';
  return { n, articleId, title, section, url: `${address}/${articleId}`, quote, language, updated: '2026-03-12' };
}

/** One lifelike content per language, from which every kind of reply is made. */
export const sampleTexts: Record<Language, SampleTexts> = {
  de: {
    articleId: 'vpn-verbinden',
    title: 'VPN verbinden',
    question: 'VPN geht nicht',
    sentences: [
      { text: 'Verbinden Sie das VPN, bevor Sie Laufwerk H: öffnen.', citation: 1, block: 'paragraph' },
      {
        text: 'Klicken Sie auf „Start“, geben Sie „Hasefeld VPN“ ein und öffnen Sie das Programm.',
        citation: 2,
        block: 'step',
        number: 1,
      },
      {
        text: 'Prüfen Sie, ob im Feld „Gateway“ die Adresse vpn.hasefeld.example steht.',
        citation: 2,
        block: 'step',
        number: 2,
      },
      { text: 'Warten Sie, bis der Status „Verbunden“ erscheint.', citation: 2, block: 'step', number: 3 },
      {
        text: 'Der Druckserver heißt \\\\print.hasefeld.example: Öffnen Sie ihn erst danach.',
        citation: 2,
        block: 'bullet',
      },
    ],
    citations: [
      citation(1, 'vpn-verbinden', 'VPN verbinden', '', 'Verbinden Sie das VPN, bevor Sie Laufwerk H: öffnen.'),
      citation(
        2,
        'vpn-verbinden',
        'VPN verbinden',
        'So gehen Sie vor',
        'Prüfen Sie, ob im Feld „Gateway“ die Adresse `vpn.hasefeld.example` steht. Klicken Sie auf „Verbinden“ und melden Sie sich mit Ihrem Dienstkonto an. Bestätigen Sie die Anfrage im Microsoft Authenticator.',
      ),
    ],
    notice: {
      id: 'hinweis-2026-11-vpn',
      title: 'VPN-Gateway gestört',
      text: 'Das VPN-Gateway trennt einzelne Verbindungen. Bitte verbinden Sie sich nach fünf Minuten neu.',
      validUntil: '2026-11-27T17:00:00.000Z',
    },
    choices: [
      link('vpn-verbinden', 'VPN verbinden'),
      link('vpn-getrennt', 'VPN bricht alle paar Minuten ab'),
      link('vpn-fehler-809', 'VPN-Fehler 809: Das Gateway des Rathausnetzes antwortet nicht auf die Anfrage'),
    ],
    emergency: [
      { text: 'Sagen Sie am Telefon, was fehlt und wo Sie es zuletzt hatten.', citation: 1, block: 'step', number: 1 },
      { text: 'Bitten Sie den IT-Service, das Gerät sofort zu sperren.', citation: 1, block: 'step', number: 2 },
    ],
    emergencySource: citation(
      1,
      'notebook-verloren',
      'Notebook, Smartphone oder Dienstausweis verloren oder gestohlen',
      'Sofort tun',
      'Sagen Sie am Telefon, was fehlt und wo Sie es zuletzt hatten.',
    ),
    markdown: `Verbinden Sie das VPN, bevor Sie Laufwerk H: öffnen.

## So gehen Sie vor

1. Klicken Sie auf „Start“ und öffnen Sie das Programm.
2. Prüfen Sie, ob im Feld „Gateway“ die Adresse \`vpn.hasefeld.example\` steht.

## Wenn es nicht klappt

- Es erscheint der Fehler 809: Lesen Sie [VPN-Fehler 809](${address}/vpn-fehler-809).
- Die Verbindung bricht ab: Starten Sie das Notebook neu.
`,
  },
  en: {
    articleId: 'vpn-verbinden-en',
    title: 'Connect to the VPN',
    question: 'VPN does not work',
    sentences: [
      { text: 'Connect the VPN before opening drive H:.', citation: 1, block: 'paragraph' },
      { text: 'Click “Start”, type “Hasefeld VPN” and open the program.', citation: 2, block: 'step', number: 1 },
      {
        text: 'Check that the field “Gateway” shows the address vpn.hasefeld.example.',
        citation: 2,
        block: 'step',
        number: 2,
      },
      { text: 'The print server is called \\\\print.hasefeld.example.', citation: 2, block: 'bullet' },
    ],
    citations: [
      citation(1, 'vpn-verbinden-en', 'Connect to the VPN', '', 'Connect the VPN before opening drive H:.'),
      citation(
        2,
        'vpn-verbinden-en',
        'Connect to the VPN',
        'What to do',
        'Check that the field “Gateway” shows the address `vpn.hasefeld.example`.',
      ),
    ],
    notice: {
      id: 'hinweis-2026-11-vpn',
      title: 'VPN gateway disrupted',
      text: 'The VPN gateway drops some connections. Please wait five minutes and reconnect.',
      validUntil: '2026-11-27T17:00:00.000Z',
    },
    choices: [
      link('vpn-verbinden-en', 'Connect to the VPN'),
      link('vpn-fehler-809-en', 'VPN error 809: the gateway of the town hall network does not answer'),
    ],
    emergency: [
      { text: 'Say on the phone what is missing and where you last had it.', citation: 1, block: 'step', number: 1 },
      { text: 'Ask the IT Service to lock the device at once.', citation: 1, block: 'step', number: 2 },
    ],
    emergencySource: citation(
      1,
      'notebook-verloren-en',
      'Notebook, smartphone or staff ID card lost or stolen',
      'Do this at once',
      'Say on the phone what is missing and where you last had it.',
    ),
    markdown: `Connect the VPN before opening drive H:.

## What to do

1. Click “Start” and open the program.
2. Check that the field “Gateway” shows the address \`vpn.hasefeld.example\`.

## If it does not work

- Error 809 appears: read [VPN error 809](${address}/vpn-fehler-809-en).
`,
  },
};
