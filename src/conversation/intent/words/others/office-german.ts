import type { WordList } from '../../concepts.ts';

/** German office words that people mix into messages in other languages. */
export const officeGermanWords: WordList = {
  device: `
    *handy* dienstlaptop* dienstausweis* ausweis* schlüsselbund* schlüsselkarte* zugangskarte* zutrittskarte* chipkarte*
    transponder* dienstgerät* dienst_ipad* dienst_laptop* dienst_tablet* signaturkarte* schlüssel datenstick* chip
  `,
  attachment: 'anhang* rechnung* bewerbung* mahnung* lebenslauf* angebot*',
  staffWord: 'kollege* kollegin* kolleg* mitarbeiter* techniker* sachbearbeiter* itler* edv',
  callMe: 'rückruf*',
  ticket: 'störungsmeldung* störungsticket*',
  otherTicket: 'ticketautomat* ticketverkauf* eventticket* parkscheinautomat*',
  faultReport: 'störung',
  personalData: 'personalakte* akte akten gehaltsliste* bescheid* klassenliste* notenliste*',
  wrongRecipient: 'verteiler*',
  workplace: 'serverraum*',
  disposed: 'kleinanzeigen*',
  mailRule: 'weiterleitung* weiterleitungsregel* posteingangsregel*',
  place: 's_bahn* u_bahn* bahnhof* rewe* edeka* lidl* aldi* autobahnraststätte* raststätte*',
  humanAlone: 'mitarbeiter kollege kollegin',
  polite: 'bitte hallo',
  greeting: 'hallo',
  want: 'bitte',
};
