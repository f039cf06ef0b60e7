import type { Citation, Reply } from '../../src/messaging/reply.ts';
import type { Language } from '../../src/shared/language.ts';

type Entry = { id: string; title: string; date: string; sentence: string };

const address = 'https://lotse.hasefeld.example/articles';

const entries: Record<Language, [newer: Entry, older: Entry]> = {
  de: [
    {
      id: 'wartung-2024-09-telefonanlage',
      title: 'Wartung der Telefonanlage am 21. September 2024',
      date: '2024-09-21',
      sentence: 'Am Samstag, 21. September 2024, wurde die Telefonanlage von 6:00 bis 10:00 Uhr aktualisiert.',
    },
    {
      id: 'wartung-2024-03-druckserver',
      title: 'Wartung des Druckservers in den Rechenzentren Rathaus und Stadtwerke am 16. März 2024',
      date: '2024-03-16',
      sentence: 'Am Samstag, 16. März 2024, wurde der Druckserver von 8:00 bis 12:00 Uhr gewartet.',
    },
  ],
  en: [
    {
      id: 'wartung-2024-09-telefonanlage-en',
      title: 'Maintenance of the telephone system on 21 September 2024',
      date: '2024-09-21',
      sentence: 'On Saturday, 21 September 2024, the telephone system was updated from 6:00 to 10:00.',
    },
    {
      id: 'wartung-2024-03-druckserver-en',
      title: 'Maintenance of the print server in the data centres Town Hall and City Works on 16 March 2024',
      date: '2024-03-16',
      sentence: 'On Saturday, 16 March 2024, the print server was serviced from 8:00 to 12:00.',
    },
  ],
};

const titles = { de: 'Wartungshinweise', en: 'Maintenance' };

/** What Lotse says about the past: one entry, several, and none. */
export function pastSamples(language: Language): { name: string; reply: Reply }[] {
  const [newer, older] = entries[language];
  const year = { from: '2024-01-01', to: '2024-12-31' };
  const title = titles[language];
  const nearest = [newer].map(({ id, title, date }) => ({ articleId: id, title, date, url: `${address}/${id}` }));
  return [
    { name: 'answer-past', reply: { ...answerOf(language, [older]), offers: ['article', 'ticket', 'person'] } },
    {
      name: 'answer-listed',
      reply: { ...answerOf(language, [newer, older]), listed: { title, found: 12, period: year } },
    },
    {
      name: 'abstain-missing',
      reply: {
        kind: 'abstain',
        language,
        nearest,
        offers: ['ticket', 'person'],
        missing: { title, period: year, isOnMatter: true, years: ['2024', '2025'] },
      },
    },
    {
      name: 'abstain-other-years',
      reply: {
        kind: 'abstain',
        language,
        nearest: [],
        offers: ['ticket', 'person'],
        missing: { title, period: year, isOnMatter: false, years: ['2025', '2026'] },
      },
    },
  ];
}

function answerOf(language: Language, cited: Entry[]): Extract<Reply, { kind: 'answer' }> {
  return {
    kind: 'answer',
    language,
    articleId: cited[0]?.id ?? '',
    notices: [],
    sentences: cited.map(({ sentence }, index) => ({ text: sentence, citation: index + 1, block: 'paragraph' })),
    citations: cited.map((entry, index) => toCitation(entry, index + 1, language)),
    germanOnly: false,
    generatedByModel: false,
    offers: ['ticket', 'person'],
  };
}

function toCitation({ id, title, date, sentence }: Entry, n: number, language: Language): Citation {
  const url = `${address}/${id}`;
  return { n, articleId: id, title, section: '', url, quote: sentence, language, updated: date, date };
}
