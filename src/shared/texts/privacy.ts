import type { Language } from '../language.ts';

const de = {
  languageTag: 'de-DE',
  heading: 'Auskunft über gespeicherte personenbezogene Daten',
  purpose:
    'Diese Auskunft enthält alles, was Lotse über diese Person speichert. Texte stehen darin so, wie sie gespeichert sind; Passwörter und Schlüssel wurden schon vor dem Speichern entfernt.',
  fields: {
    about: 'person',
    ids: 'kennungen',
    created: 'erstelltAm',
    sections: 'bereiche',
    name: 'bereich',
    explanation: 'erklärung',
    kept: 'aufbewahrung',
    entries: 'einträge',
    elsewhere: 'nichtEnthalten',
    hint: 'hinweis',
  },
  period: (count: number, unit: 'hours' | 'days') => `${count} ${unit === 'hours' ? 'Stunden' : 'Tage'}`,
  sections: {
    conversations: {
      name: 'Gespräche mit Lotse',
      explanation:
        'Wie Lotse die Person in Teams erreicht (nur Kennungen, kein Name), Prüfwerte des Anmeldenamens, damit diese Auskunft möglich ist, und unter „session“, worum es zuletzt ging.',
      kept: (conversation: string, session: string) =>
        `${conversation} nach der letzten Nachricht; worum es ging, ${session}`,
    },
    received: {
      name: 'Eingegangene Nachrichten',
      explanation: 'Was die Person geschrieben hat und noch nicht beantwortet ist. Beantwortete Nachrichten sind leer.',
      kept: (period: string) => `der Text bis zur Antwort, die leere Zeile ${period}`,
    },
    sent: {
      name: 'Antworten von Lotse',
      explanation:
        'Was noch gesendet werden muss. Gesendete Antworten sind leer; gespeichert bleibt nur, aus welchen Artikeln sie bestanden.',
      kept: (period: string) => `der Text bis zum Senden, die leere Zeile ${period}`,
    },
    judgements: {
      name: 'Rückmeldungen (Daumen)',
      explanation:
        'Es wird nicht gespeichert, wer sie gegeben hat. Solange die beurteilte Antwort oben steht, lassen sie sich noch zuordnen, danach nicht mehr.',
      kept: (period: string, attributable: string) => `${period}, davon höchstens ${attributable} zuordenbar`,
    },
    tickets: {
      name: 'Tickets',
      explanation: 'Was „Meine Tickets“ zeigt. Beschreibung und Verlauf stehen im Ticketsystem.',
      kept: (period: string) => `${period} nach der letzten Änderung`,
    },
    ticketTasks: {
      name: 'Aufträge an das Ticketsystem',
      explanation: 'Was das Ticketsystem noch erfahren muss, mit dem Text bis dahin. Erledigte Aufträge sind leer.',
      kept: (period: string) => period,
    },
    deskTickets: {
      name: 'Tickets im eingebauten Ticketsystem',
      explanation: 'Nur wo die IT kein anderes Ticketsystem hat.',
      kept: (period: string) => `${period} nach der letzten Änderung`,
    },
    deskArticles: {
      name: 'Verlauf der Tickets im eingebauten Ticketsystem',
      explanation: 'Was die Person und die IT dort geschrieben haben.',
      kept: (period: string) => `${period} nach der letzten Änderung des Tickets`,
    },
    groups: {
      name: 'Gruppen und Kanäle',
      explanation: 'Wo die Person als Letzte an Lotse geschrieben hat: nur die Kennung zum Antworten.',
      kept: (period: string) => `bis jemand anderes dort schreibt, höchstens ${period}`,
    },
  },
  elsewhere: [
    'Der Chatverlauf in Microsoft Teams: Er liegt bei Microsoft 365 und wird dort verwaltet.',
    'Tickets im Ticketsystem der IT, wenn es nicht das eingebaute ist: Auskunft und Löschung erfolgen dort, die Nummern stehen oben.',
    'Gezählte Fragen und maskierte Texte für den Bericht an die Redaktion: Sie sind ohne Person, Gespräch und Uhrzeit gespeichert und lassen sich niemandem zuordnen.',
    'Sicherungskopien der Datenbank und das Protokoll des Betriebs: Das Protokoll enthält keine Nachrichtentexte.',
  ],
  unknown: (person: string) =>
    `Unter „${person}“ ist hier niemand bekannt. Nehmen Sie die Objekt-ID aus Entra ID: Anmeldename und E-Mail-Adresse kennt Lotse erst, wenn Teams sie einmal genannt hat.`,
  written: (file: string) => `Die Auskunft steht in ${file}. Nur Sie dürfen die Datei lesen.`,
  willErase: 'Das wird gelöscht:',
  erased: 'Gelöscht:',
  rows: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  untold: (references: string) =>
    `Achtung: Das Ticketsystem weiß von diesen Tickets oder Ergänzungen noch nichts, sie würden verloren gehen: ${references}.`,
  staysHeading: 'Das bleibt:',
  sure: 'Wirklich löschen? Das lässt sich nicht rückgängig machen. (ja/nein) ',
  yes: /^\s*(?:j|ja)\s*$/i,
  needsYes: 'Es wurde nichts gelöscht. Mit --yes wird ohne Rückfrage gelöscht.',
  nothingErased: 'Es wurde nichts gelöscht.',
};

/** What the data protection officer reads, in German. */
export type PrivacyTexts = typeof de;

const en: PrivacyTexts = {
  languageTag: 'en-GB',
  heading: 'Information about stored personal data',
  purpose:
    'This contains everything that Lotse stores about this person. Texts are shown as they are stored; passwords and keys were removed before anything was stored.',
  fields: {
    about: 'person',
    ids: 'ids',
    created: 'createdAt',
    sections: 'sections',
    name: 'section',
    explanation: 'explanation',
    kept: 'kept',
    entries: 'entries',
    elsewhere: 'notIncluded',
    hint: 'note',
  },
  period: (count, unit) => `${count} ${unit}`,
  sections: {
    conversations: {
      name: 'Conversations with Lotse',
      explanation:
        'How Lotse reaches the person in Teams (IDs only, no name), hashes of the sign-in name so that this information can be given, and under “session” what the conversation was last about.',
      kept: (conversation, session) => `${conversation} after the last message; what it was about, ${session}`,
    },
    received: {
      name: 'Messages received',
      explanation: 'What the person wrote and has not been answered yet. Answered messages are blank.',
      kept: (period) => `the text until it is answered, the blank row ${period}`,
    },
    sent: {
      name: 'Replies from Lotse',
      explanation:
        'What still has to be sent. Replies that were sent are blank; only the articles they were made of remain stored.',
      kept: (period) => `the text until it is sent, the blank row ${period}`,
    },
    judgements: {
      name: 'Feedback (thumbs)',
      explanation:
        'Who gave it is not stored. It can be attributed as long as the rated reply is listed above, but no longer after that.',
      kept: (period, attributable) => `${period}, attributable for ${attributable} of them at most`,
    },
    tickets: {
      name: 'Tickets',
      explanation: 'What “My tickets” shows. The descriptions and what was written since are in the ticket system.',
      kept: (period) => `${period} after the last change`,
    },
    ticketTasks: {
      name: 'Jobs for the ticket system',
      explanation: 'What the ticket system still has to be told, with its text until then. Finished jobs are blank.',
      kept: (period) => period,
    },
    deskTickets: {
      name: 'Tickets in the built-in ticket system',
      explanation: 'Only where IT has no other ticket system.',
      kept: (period) => `${period} after the last change`,
    },
    deskArticles: {
      name: 'History of tickets in the built-in ticket system',
      explanation: 'What the person and IT wrote there.',
      kept: (period) => `${period} after the last change to the ticket`,
    },
    groups: {
      name: 'Groups and channels',
      explanation: 'Where the person was the last one to write to Lotse: only the ID needed to reply.',
      kept: (period) => `until somebody else writes there, at most ${period}`,
    },
  },
  elsewhere: [
    'The chat history in Microsoft Teams: it is stored in Microsoft 365 and managed there.',
    'Tickets in the ticket system of IT, unless it is the built-in one: information and erasure happen there; the numbers are listed above.',
    'Counted questions and masked texts for the report to the editors: they are stored without person, conversation or time of day, and cannot be attributed to anybody.',
    'Backups of the database and the operating log: the log contains no message text.',
  ],
  unknown: (person) =>
    `Nobody is known here as “${person}”. Use the object ID from Entra ID: Lotse knows a sign-in name or an e-mail address only once Teams has passed it on.`,
  written: (file) => `The data is in ${file}. Only you can read the file.`,
  willErase: 'This will be erased:',
  erased: 'Erased:',
  rows: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  untold: (references) =>
    `Attention: the ticket system does not know of these tickets or comments yet; they would be lost: ${references}.`,
  staysHeading: 'This remains:',
  sure: 'Really erase it? This cannot be undone. (yes/no) ',
  yes: /^\s*(?:y|yes)\s*$/i,
  needsYes: 'Nothing was erased. Add --yes to erase without being asked.',
  nothingErased: 'Nothing was erased.',
};

/** The texts of `lotse privacy`, by language. */
export const privacyTexts: Readonly<Record<Language, PrivacyTexts>> = { de, en };
