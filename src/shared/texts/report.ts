import type { Language } from '../language.ts';

const de = {
  title: (since: string, until: string) => `Bericht für die Redaktion: ${since} bis ${until}`,
  promise: (smallest: number) =>
    `Ohne Personen: Was auf jemanden hinweisen könnte, ist durch „…“ ersetzt. Was seltener als ${smallest}-mal vorkommt, steht unter „Weiteres“.`,
  nothing: 'In dieser Zeit wurde nichts gefragt.',
  asked: 'Gefragt',
  outcomes: {
    answer: 'beantwortet',
    notice: 'mit einem Störungshinweis beantwortet',
    clarify: 'zurückgefragt',
    abstain: 'nicht beantwortet',
    security: 'Notfälle',
  } as Readonly<Record<string, string>>,
  other: 'Weiteres',
  none: 'nichts',
  unanswered: 'Nicht beantwortet: Hier fehlt vielleicht ein Artikel',
  askedBack: 'Zurückgefragt: Hier war nicht klar, welcher Artikel gemeint war',
  about: (words: string) => `„${words}“`,
  near: (title: string) => `in der Nähe von „${title}“`,
  various: 'Verschiedenes',
  nearest: 'am nächsten',
  unhelpful: 'Nicht hilfreich: Hier lohnt es sich, den Artikel zu überarbeiten',
  reasons: 'Gründe',
  sections: 'Abschnitte',
  helpful: (likes: number, dislikes: number) => `${likes} × hilfreich, ${dislikes} × nicht hilfreich`,
  tickets: 'Ticket trotz Artikel: Hier half der Artikel nicht weiter',
  mostShown: 'Am häufigsten gezeigt',
  neverShown: 'In dieser Zeit nie gezeigt',
  more: (count: number) => `… und ${count} weitere (vollständig mit --json)`,
  noOwner: 'ohne Zuständige',
  gone: 'Artikel gibt es nicht mehr',
};

/** What editors read, in German. */
export type ReportTexts = typeof de;

const en: ReportTexts = {
  title: (since, until) => `Report for the editors: ${since} to ${until}`,
  promise: (smallest) =>
    `No personal data: anything that could point to somebody is replaced by “…”. What happened fewer than ${smallest} times is counted under “Other”.`,
  nothing: 'Nothing was asked in this period.',
  asked: 'Asked',
  outcomes: {
    answer: 'answered',
    notice: 'answered with a known problem',
    clarify: 'clarifying question asked',
    abstain: 'not answered',
    security: 'emergencies',
  },
  other: 'Other',
  none: 'nothing',
  unanswered: 'Not answered: an article may be missing here',
  askedBack: 'Clarifying question asked: it was not clear which article was meant',
  about: (words) => `“${words}”`,
  near: (title) => `near “${title}”`,
  various: 'Various',
  nearest: 'nearest',
  unhelpful: 'Not helpful: the article is worth revising',
  reasons: 'reasons',
  sections: 'sections',
  helpful: (likes, dislikes) => `${likes} × helpful, ${dislikes} × not helpful`,
  tickets: 'Ticket despite an article: the article was not enough',
  mostShown: 'Shown most often',
  neverShown: 'Never shown in this period',
  more: (count) => `… and ${count} more (all of them with --json)`,
  noOwner: 'no owner',
  gone: 'the article no longer exists',
};

/** The texts of `lotse report`, by language. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { de, en };
