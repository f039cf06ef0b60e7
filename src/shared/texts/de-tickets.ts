import type { Service } from '../service.ts';
import { outside } from './outside.ts';

/** What Lotse says about tickets in German. */
export const germanTicketTexts = {
  /** Outside the chat, as in `lotse ask`, where no ticket can be opened or shown. */
  ticket: {
    open: (service: Service) =>
      `Im Chat lege ich Ihnen ein Ticket an, hier geht das nicht. Schreiben Sie dort „Ticket erstellen“. Sie können auch die ${service.phone.internal} anrufen${outside(service, 'extern')} oder an ${service.email} schreiben. Dort nimmt jemand Ihr Anliegen auf.`,
    state: (service: Service) =>
      `Im Chat zeige ich Ihnen Ihre Tickets, hier geht das nicht. Schreiben Sie dort „Meine Tickets“. Sie können auch die ${service.phone.internal} anrufen${outside(service, 'extern')} und die Ticketnummer nennen.`,
  },
  ticketForm: {
    heading: 'Ticket erstellen',
    introduction: 'Beschreiben Sie kurz, worum es geht. Jemand vom IT-Service kümmert sich darum.',
    callbackHeading: 'Jemanden sprechen',
    callback: 'Oder lassen Sie Ihre Nummer hier, dann ruft Sie jemand zurück.',
    callbackSubject: 'Bitte um Rückruf',
    problems: 'Bitte sehen Sie sich das noch einmal an:',
    description: 'Was klappt nicht, oder was brauchen Sie?',
    descriptionExample: 'Zum Beispiel: Der Bildschirm in Raum 1.05 bleibt schwarz.',
    callbackDescription: 'Worum geht es? (freiwillig)',
    phone: 'Unter welcher Nummer erreichen wir Sie?',
    phoneOptional: 'Rückrufnummer (freiwillig)',
    phoneExample: 'Zum Beispiel 3311',
    subject: 'Betreff',
    subjectExample: 'Bleibt das Feld leer, nehme ich den ersten Satz',
    category: 'Thema',
    noCategory: 'Weiß ich nicht',
    urgency: 'Dringlichkeit',
    urgencies: { low: 'Niedrig: Es hat Zeit', normal: 'Normal', high: 'Hoch: Ich kann nicht arbeiten' },
    conversation: 'Aus unserem Gespräch',
    include: 'Diese Zeilen mitsenden',
    asked: 'Frage',
    shown: 'Gezeigter Artikel',
    problem: {
      descriptionMissing: 'Bitte beschreiben Sie in ein, zwei Sätzen, worum es geht.',
      descriptionTooLong: 'Die Beschreibung ist zu lang. Bitte kürzen Sie sie auf höchstens 4.000 Zeichen.',
      subjectTooLong: 'Der Betreff ist zu lang. Bitte kürzen Sie ihn auf höchstens 80 Zeichen.',
      phoneMissing: 'Bitte geben Sie die Nummer an, unter der wir Sie zurückrufen können.',
      phoneUnreadable: 'Die Nummer kann ich nicht lesen. Schreiben Sie sie bitte so: 3311 oder 0170 1234567.',
    },
  },
  ticketCancelled: {
    ticket: 'In Ordnung, ich habe kein Ticket angelegt.',
    callback: 'In Ordnung, es ruft Sie niemand an.',
  },
  ticketStatus: {
    heading: {
      ticket: (reference: string) => `Ticket ${reference}`,
      callback: (reference: string) => `Rückruf ${reference}`,
    },
    received: {
      ticket: 'Ich habe Ihr Ticket aufgenommen und gebe es weiter. Die Nummer aus dem Ticketsystem steht gleich hier.',
      callback: 'Ich habe Ihre Bitte um Rückruf aufgenommen und gebe sie weiter.',
    },
    already: 'Das haben Sie schon abgesendet. Es bleibt bei diesem einen Ticket.',
    numbered: {
      ticket: 'Ihr Ticket ist beim IT-Service angekommen. Sobald jemand antwortet, lesen Sie es hier im Chat.',
      callback: 'Ihre Bitte um Rückruf ist beim IT-Service angekommen.',
    },
    shown: '',
    commented: 'Ich gebe Ihre Ergänzung weiter.',
    closed: 'Das Ticket ist geschlossen. Ist doch noch etwas, öffnen Sie es einfach wieder.',
    reopened: 'Das Ticket ist wieder offen.',
    refused: (service: Service, reference: string) =>
      `Das Ticketsystem hat dieses Ticket nicht angenommen. Bitte rufen Sie die ${service.phone.internal} an${outside(service, 'extern')} und nennen Sie ${reference}.`,
    number: 'Nummer',
    subject: 'Betreff',
    state: 'Stand',
    urgency: 'Dringlichkeit',
    high: 'hoch',
    created: 'Erstellt',
    changed: 'Geändert',
    moment: (moment: string) => `${moment} Uhr`,
    states: {
      waiting: 'wird übermittelt',
      open: 'offen',
      pending: 'zurückgestellt',
      closed: 'geschlossen',
      refused: 'nicht angenommen',
    },
    yourComment: 'Ihre Ergänzung',
    comment: 'Möchten Sie etwas ergänzen?',
    reopenComment: 'Was ist noch offen?',
  },
  ticketList: {
    heading: 'Meine Tickets',
    none: 'Sie haben noch kein Ticket bei mir angelegt.',
    press: 'Wählen Sie ein Ticket aus, um es anzusehen.',
    older: 'Ältere zeige ich Ihnen, wenn Sie mir die Nummer schreiben, zum Beispiel „Stand von LO-1001“.',
  },
  ticketReply: {
    heading: (reference: string, subject: string) => `Antwort zu ${reference}: ${subject}`,
    answer: (reference: string) => `Auf ${reference} antworten`,
    label: 'Ihre Antwort',
  },
  agentTicket: {
    heading: {
      ticket: (reference: string) => `Neues Ticket ${reference}`,
      callback: (reference: string) => `Bitte um Rückruf ${reference}`,
    },
    from: 'Von',
    noName: 'Name nicht bekannt',
    description: 'Anliegen',
    phone: 'Rückrufnummer',
    conversation: 'Aus dem Gespräch mit Lotse',
  },
};
