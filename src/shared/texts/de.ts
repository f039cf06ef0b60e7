import type { Service } from '../service.ts';
import { germanTicketTexts } from './de-tickets.ts';
import { outside } from './outside.ts';
import { germanPastTexts } from './past.ts';

/** Every sentence that Lotse says in German. */
export const de = {
  languageTag: 'de-DE',
  days: {
    monday: 'Montag',
    tuesday: 'Dienstag',
    wednesday: 'Mittwoch',
    thursday: 'Donnerstag',
    friday: 'Freitag',
    saturday: 'Samstag',
    sunday: 'Sonntag',
  },
  hours: {
    range: (from: string, to: string) => `${from}–${to} Uhr`,
    daySpan: (first: string, last: string) => `${first} bis ${last}`,
    service: (list: string) => `Servicezeiten: ${list}.`,
    openUntil: (time: string) => `Dort ist jetzt jemand für Sie da, heute bis ${time} Uhr.`,
    openAround: 'Dort ist jetzt jemand für Sie da.',
    againToday: (time: string) => `Dort ist heute ab ${time} Uhr wieder jemand für Sie da.`,
    againOn: (day: string, time: string) => `Dort ist ab ${day}, ${time} Uhr, wieder jemand für Sie da.`,
    emergency: (service: Service) => `Im Notfall: ${service.emergency.phone} (${service.emergency.hours.de}).`,
  },
  welcome: {
    heading: 'Guten Tag, ich bin Lotse.',
    from: (service: Service) => `${service.name.de}, ${service.organisation}`,
    introduction:
      'Ich helfe Ihnen bei Fragen zur IT. Schreiben Sie mir, was Sie tun möchten oder was nicht klappt. Ich antworte aus den Hilfeartikeln des Hauses und zeige Ihnen, woher die Antwort stammt.',
    examples: 'Zum Beispiel',
    goodToKnow: 'Gut zu wissen',
    automatic:
      'Ich bin ein automatisches System und kann mich irren. Prüfen Sie Wichtiges bitte an der Quelle, die unter jeder Antwort steht.',
    person: (service: Service) =>
      `Einen Menschen erreichen Sie unter ${service.phone.internal}${outside(service, 'extern')}.`,
    stored:
      'Ich lösche den Text Ihrer Nachricht, sobald sie beantwortet ist. Worum es im Gespräch ging, merke ich mir 12 Stunden, damit Sie nachfragen können. Weiß ich keine Antwort, bewahre ich die Frage 90 Tage für die Redaktion der Hilfeartikel auf: ohne Ihren Namen; auch andere Namen und Nummern darin mache ich unkenntlich. Rückmeldungen bleiben ein Jahr gespeichert, ohne Ihren Namen. Der Chatverlauf in Teams bleibt bestehen.',
    noPasswords: 'Bitte schreiben Sie mir keine Passwörter.',
  },
  answer: {
    germanOnly: 'Diesen Artikel gibt es nur auf Deutsch.',
    source: 'Quelle',
    sources: 'Quellen',
    asOf: (month: string) => `Stand ${month}`,
    page: (page: number) => `S. ${page}`,
    video: 'Video ansehen',
    spoken: 'Antwort von Lotse',
  },
  past: germanPastTexts,
  notice: {
    line: (title: string) => `Bekannte Störung: ${title}.`,
    until: (moment: string) => `Der Hinweis gilt bis ${moment} Uhr.`,
  },
  clarify: {
    introduction: 'Dazu habe ich mehrere Artikel.',
    question: 'Worum geht es Ihnen?',
    noneFits: 'Passt nichts davon? Dann schreiben Sie mir Ihre Frage bitte etwas genauer.',
    chosen: (title: string) => `Ihre Auswahl: ${title}`,
  },
  abstain: {
    sentence: 'Dazu habe ich nichts Verlässliches gefunden, und raten möchte ich nicht.',
    stillReading: 'Einige Dokumente lese ich gerade erst ein: Fragen Sie gern in einer Minute noch einmal.',
    ways: (service: Service) =>
      `Stellen Sie die Frage gern mit anderen Worten, oder rufen Sie die ${service.phone.internal} an${outside(service, 'extern')}.`,
    nearest: 'Vielleicht hilft Ihnen das weiter',
  },
  security: {
    headings: {
      phishing: 'Verdacht auf Phishing: Bitte handeln Sie jetzt.',
      passwordGiven: 'Passwort preisgegeben: Bitte handeln Sie jetzt.',
      deviceLost: 'Gerät oder Ausweis verloren: Bitte handeln Sie jetzt.',
      ransom: 'Verdacht auf Schadsoftware: Bitte handeln Sie jetzt.',
      passwordCaller: 'Jemand will Ihr Passwort wissen: Geben Sie nichts preis.',
      accountMisused: 'Verdacht auf Missbrauch eines Kontos: Bitte handeln Sie jetzt.',
      incident: 'Verdacht auf einen Sicherheitsvorfall: Bitte handeln Sie jetzt.',
    },
    callOpen: (service: Service) =>
      `**Rufen Sie sofort die ${service.phone.internal} an**${outside(service, 'extern')}. ${service.emergency.hours.de} erreichbar: **${service.emergency.phone}**.`,
    callClosed: (service: Service) =>
      `**Rufen Sie sofort die ${service.emergency.phone} an** (${service.emergency.hours.de} erreichbar).`,
    reassurance: 'Ein Anruf zu viel schadet nicht.',
  },
  human: (service: Service) => `Gern. Bitte rufen Sie die ${service.phone.internal} an${outside(service, 'extern')}.`,
  ...germanTicketTexts,
  smalltalk: {
    greeting: 'Guten Tag! Was kann ich für Sie tun? Schreiben Sie mir einfach Ihre Frage zur IT.',
    thanks: 'Gern geschehen! Wenn noch etwas ist, schreiben Sie mir einfach.',
    help: 'Ich helfe Ihnen bei Fragen zur IT. Schreiben Sie mir in einem Satz, was Sie tun möchten oder was nicht klappt, zum Beispiel:',
    identity:
      'Ich bin Lotse, ein automatischer Assistent und kein Mensch. Ich antworte aus den Hilfeartikeln des Hauses und nenne immer die Quelle. Irren kann ich mich trotzdem.',
    farewell: 'Auf Wiedersehen! Wenn Sie wieder eine Frage haben, bin ich hier.',
  },
  hints: {
    picture: 'Bilder kann ich nicht lesen. Bitte schreiben Sie mir, was darauf steht und was Sie gerade tun wollten.',
    voice: 'Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie mir Ihre Frage.',
    sticker: 'Mit Stickern und bewegten Bildern kann ich nichts anfangen. Was kann ich für Sie tun?',
    file: 'Dateien kann ich nicht öffnen. Bitte schreiben Sie mir in ein, zwei Sätzen, worum es geht.',
    empty: 'Ihre Nachricht ist leer bei mir angekommen. Bitte schreiben Sie mir Ihre Frage.',
    forwarded: 'Sie haben mir eine Nachricht weitergeleitet. Bitte schreiben Sie dazu, was Sie wissen möchten.',
    edited:
      'Sie haben Ihre Nachricht geändert. Ich beantworte nur neue Nachrichten. Bitte senden Sie Ihre Frage noch einmal.',
    tooLong: 'Das ist mir zu lang. Bitte fragen Sie in wenigen Sätzen, am besten eine Sache nach der anderen.',
    guest: 'Hier darf ich nur Beschäftigten des Hauses antworten. Bitte fragen Sie die Person, die Sie eingeladen hat.',
    groupChat: 'Hier lesen andere mit. Bitte schreiben Sie mir im persönlichen Chat, dort antworte ich Ihnen.',
    secretRemoved:
      'In Ihrer Nachricht stand etwas, das wie ein Passwort oder ein Zugangsschlüssel aussieht. Ich habe es nicht gespeichert. Bitte löschen Sie die Nachricht im Chat und ändern Sie das Passwort.',
    staleCard: 'Diese Karte ist nicht mehr aktuell. Bitte schreiben Sie mir Ihre Frage noch einmal.',
    unknownAction: 'Diese Schaltfläche kenne ich nicht. Bitte schreiben Sie mir, was Sie tun möchten.',
    answerBelow: 'Meine Antwort steht unten im Chat.',
    ticketNotYours:
      'Dieses Ticket finde ich nicht unter Ihren Tickets. Bitte prüfen Sie die Nummer, oder schreiben Sie „Meine Tickets“.',
    commentEmpty: 'Bitte schreiben Sie zuerst, was Sie ergänzen möchten.',
    commentTooLong: 'Ihre Ergänzung ist zu lang. Bitte kürzen Sie sie auf höchstens 4.000 Zeichen.',
    articleGone: 'Diesen Artikel gibt es nicht mehr. Bitte stellen Sie mir Ihre Frage noch einmal.',
  },
  failure: (service: Service, reference: string) =>
    `Da ist bei mir etwas schiefgegangen, an Ihnen lag es nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal. Klappt es dann immer noch nicht, rufen Sie bitte die ${service.phone.internal} an${outside(service, 'extern')} und nennen Sie die Nummer ${reference}.`,
  article: {
    continued: (url: string) => `Der Artikel geht noch weiter: [im Browser weiterlesen](${url}).`,
    inBrowser: (url: string) => `[Im Browser öffnen](${url})`,
    spoken: (title: string) => `Artikel: ${title}`,
  },
  buttons: {
    article: 'Ganzen Artikel zeigen',
    ticket: 'Ticket erstellen',
    person: 'Jemanden sprechen',
    urgentTicket: 'Dringendes Ticket',
    noEmergency: 'Kein Notfall',
    sendTicket: 'Ticket absenden',
    requestCallback: 'Rückruf anfordern',
    cancel: 'Abbrechen',
    change: 'Ändern',
    tickets: 'Meine Tickets',
    comment: 'Ergänzung senden',
    close: 'Ticket schließen',
    withdraw: 'Rückruf absagen',
    reopen: 'Wieder öffnen',
    reply: 'Antworten',
  },
  card: {
    fallback: (service: Service) =>
      `Diese Karte kann Ihr Gerät nicht anzeigen. Bitte öffnen Sie Teams am Computer, oder rufen Sie die ${service.phone.internal} an${outside(service, 'extern')}.`,
    ways: 'So kommen Sie weiter',
  },
  page: {
    page: (page: number) => `Seite ${page}`,
    asOf: (date: string) => `Stand: ${date}`,
    owner: (owner: string) => `Verantwortlich: ${owner}`,
    plain:
      'Dieser Text ist sehr lang oder sehr aufwendig gegliedert. Er wird hier ohne Listen, Tabellen, Hervorhebungen und Links gezeigt.',
    footnotes: 'Fußnoten',
    footnoteBack: 'Zurück zum Text',
    contact: 'Noch Fragen?',
    call: 'Telefon',
    emergency: 'Notfall',
    expiredTitle: 'Dieser Link gilt nicht mehr',
    expired:
      'Links zu Artikeln gelten nur eine begrenzte Zeit. Stellen Sie Lotse Ihre Frage in Teams noch einmal, dann erhalten Sie einen neuen Link.',
    goneTitle: 'Diesen Artikel gibt es nicht mehr',
    gone: 'Der Artikel wurde entfernt oder umbenannt. Stellen Sie Lotse Ihre Frage in Teams noch einmal.',
  },
};

/** The shape that every language has; German is the original. */
export type Texts = typeof de;
