import type { WordList } from '../concepts.ts';

/** German words for phishing, passwords and callers. */
export const germanAttackWords: WordList = {
  clicked: `erwischt doppelgeklickt drauf_geklickt klick_da klick_drauf angewählt doppelklick draufklick link_gekommen link_gelandet links_gekommen seite_gelandet seite_gekommen link_gegangen links_gegangen seite_gegangen getappt gedrückt_habe geöffnet_und_geklickt draufgegangen drauf_gegangen reingegangen betätigt aufgerufen besucht dem_klick den_klick klick_auf der_klick draufgekommen raufgeklickt aktivieren_geklickt geklickt angeklickt angeklikt draufgeklickt reingeklickt rumgeklickt durchgeklickt geclickt angeclickt klickte gedrückt draufgedrückt getippt angetippt draufgetippt gefolgt`,
  opened: `
    nach_dem_öffnen angeschaut angeguckt ausgepackt angesehen geladen gespeichert_und_geöffnet geöffnet aufgemacht
    runtergeladen heruntergeladen gedownloadet gedownloaded downgeloadet installiert ausgeführt gestartet aktiviert
    entpackt angeklickt draufgeklickt doppelgeklickt
  `,
  scanned: 'gescannt gescant abgescannt eingescannt abfotografiert fotografiert',
  link: `
    seite *link *links verlinkung* *button* *knopf schaltfläche* qr weblink* internetadresse* webseite* website*
    homepage
  `,
  mailLink: '*anhang link links anhang anhänge mailanhang*',
  attachment: `
    anhang* anhänge* anhaeng* *anhang *anlage anlage* datei* *datei rechnung* *rechnung bewerbung* mahnung* dokument*
    lieferschein* makro* zip* bestellung* word excel download*
  `,
  mail: `
    ein_schreiben das_schreiben *mail *mails email* nachricht* *nachricht sms-nachricht e_mail e_mails newsletter*
    postfachnachricht*
  `,
  suspicious: `
    externem externen .ru .cn .xyz .exe gmail gmx inhalt_aktivieren klingt_gar_nicht nicht_nach_ihm nicht_nach_ihr
    unsicher* gewonnen popups müll quatsch blödsinn schrott trick* falle fallen schädlich* infiziert* war_gar_nicht
    war_garnicht gar_nicht_von garnicht_von nicht_von_denen kam_gar_nicht inhalt_aktiviert inhalte_aktiviert
    makros_aktiviert bearbeitung_aktiviert captcha* betrugsseite* package_was nicht_von_uns nicht_kenn malware
    den_ich_nicht gefakt gefaked gefakter fenster_auf werbelink* werbung verdächtig* dubios* fake* gefälscht*
    fälschung* betrüg* betrug* spam* *spam unbekannt* fremd* komisch* seltsam* merkwürdig* angeblich* vermeintlich*
    zwielichtig* unseriös* suspekt* virus* viren* schadsoftware* schadprogramm* trojan* hacker* abzock* gauner*
    bösartig* faul böse* nachgemacht* eigenartig* sonderbar* krumm* fishing* fisching* fischig* pishing* phising*
    phisching* phishig* phishink* paketmail* gewinnspiel* abgezockt verseucht* verarscht mulmig* dhl hermes dpd ups
    gls fedex paypal sparkasse* *sparkasse volksbank* postbank* commerzbank* ing netflix amazon ebay zoll zollamt
    paket* finanzamt* nigeria docusign steuerrückzahlung* steuererstattung* bankmail* gewinn* erotik* nicht_echt
    war_nicht_echt nicht_koscher nicht_vertrauenswürdig kein_echter keine_echte unecht* täusch* getäuscht* klon*
    geklont* ich_nicht_kenne nicht_kenne nicht_kannte kenne_ich_nicht antivir* fakeseite* chinesisch* russisch*
    kyrillisch*
  `,
  acted: `
    gegangen gemacht geantwortet beantwortet überwiesen bezahlt reagiert zurückgeschrieben genutzt teilgenommen
    ausgefüllt heruntergeladen runtergeladen eingefügt gekauft gelandet draufgegangen zurückgerufen
  `,
  fraud: `
    trick* gefälscht* betrüg* betrug* phishing* phising* pishing* dubios* verdächtig* nachgemacht* hacker* trojan*
    captcha* abzock* gefakt*
  `,
  alarm: `
    was_runtergeladen irgendwas_runtergeladen irgendwas_heruntergeladen wurde_irgendwas hat_sich_was nicht_wohl
    bedenken ungutes mulmig verunsichert schlechtes_gefühl komisches_gefühl blödes_gefühl bauchweh bin_unsicher
    bin_ich_unsicher was_ist_zu_tun was_ist_nun wie_gehe_ich_vor was_muss_ich was_machen was_soll_ich_tun
    reicht_neustart war_das_falsch oh_nein oh_gott oh_je ohje ohjee mist scheisse scheiße shit verdammt hilfe
    was_jetzt was_nun was_mach* was_tun panik angst sorge* sorgen dumm* blöd* idiot* depp* dämlich* peinlich* schlimm
    gehackt schwarzes_fenster reflex reflexartig aus_versehen versehentlich versehen versehendlich leider dummerweise
    blöderweise unüberlegt gedankenlos was_soll_ich muss_ich_mir reingefallen fehler_gemacht mist_gebaut missgeschick
    nicht_aufgepasst nicht_nachgedacht was_kann_passieren gefährlich
  `,
  fell: `
    reingefallen hereingefallen reinfallen_lassen auf_den_leim gephisht gefisht gephished gepisht phishing_opfer
    betrogen_worden abgezockt opfer_von reingelegt was_eingefangen etwas_eingefangen was_böses_eingefangen
    eingefangen_habe
  `,
  harmless: `
    einladung* teams teamsmeeting* besprechung* termin* freigabe* handbuch anleitung* intranet* wiki citrix* umfrage*
    schulungsplattform sharepoint onedrive bewerberportal passwort_zurück*
  `,
  secret: `
    wie_ich_mich_anmelde womit_ich_mich kenwort* zahl ziffern mein*_daten meine_ganzen_daten alle_daten
    all_meine_daten die_zahl zahlen_aus zahlencode passwort* *passwort passwörter* kennwort* *kennwort kennwörter*
    passwd paswort* pasword* pwd zugangsdaten anmeldedaten logindaten login code *code codes sicherheitscode*
    geheimzahl* geheimnummer* tan  zugangscode* bestätigungscode* einmalcode* pin *pin pincode* benutzerdaten
    nutzerdaten zugang
  `,
  bankData: `
    kreditkart* bankdaten kontodaten kontonummer* iban bankverbindung* kartendaten kartennummer* ausweisdaten
    personalausweis* geburtsdatum onlinebanking*
  `,
  entered: `
    passwort_rein daten_rein geschrieben eingegeben eingetippt getippt eingetragen reingetippt reingeschrieben
    hinterlegt ausgefüllt eingeloggt angemeldet angegeben abgeschickt reingegeben bestätigt eingab tippte eigegeben
    eingeben_lassen
  `,
  told: `
    kopiert reinkopiert eingefügt reingeschrieben gepostet veröffentlicht hochgeladen rumgeschickt abfotografiert
    gesagt verraten weitergegeben durchgegeben mitgeteilt gegeben rausgegeben herausgegeben preisgegeben diktiert
    vorgelesen geschickt gesendet zugeschickt geteilt rausgerückt weitergesagt durchgesagt genannt aufgeschrieben
    weitergeleitet übermittelt ausgeplaudert rausgehauen weitergereicht gemailt anvertraut vorgesagt buchstabiert
  `,
  fakePage: `
    nicht_zur_stadt gar_nicht_zu_uns nicht_zu_uns micros0ft nicht_unsere sah_1 fakeseite gefakt* gefaked* fakeseite*
    aussah aussahen aussieht trick* falle aussah_wie sieht_aus_wie nicht_unser* nachgebaut* adresse_nicht_stimmt
    adresse_stimmt_nicht url_stimmt url_nicht adresse_war_falsch falsche_url adresse_falsch adresse_nicht_von_uns
    nicht_von_uns adresse_anders falsche_internetadresse fake* gefälscht* nachgemacht* phishing* phising* pishing*
    betrügerisch* falsche_seite falschen_seite falsche_website falschen_website falsche_webseite falschen_webseite
    falsche_anmeldeseite falschen_anmeldeseite falsche_loginseite falschen_login falsche_login falschen_link
    falsche_adresse falschen_adresse fremde_seite fremden_seite fremden_webseite komische_seite komischen_seite
    komischen_link verdächtig* dubios* unseriös* komische_website komischen_website merkwürdigen_seite seltsamen_seite
    falschen_formular falschen_outlook falsche_outlook falsche_microsoft falschen_microsoft unbekannten_seite
    nicht_echt unecht* scam* betrug* betrüger* geklont* täuschend* keine_echte kein_echter spam* nicht_die_richtige
    nicht_die_echte sah_aus_wie hacker* gehackt angeblich* vermeintlich* falsche_citrix falsche_portal*
    falschen_portal* komisch* seltsam* merkwürdig* mit_komischer falsch*_seite* falsch*_website* falsch*_webseite*
    falsch*_internetseite* falsch*_portal* falsch*_link  falsch*_maske falsch*_login*
    falsch*_anmelde* fremd*_seite* fremd*_website* komisch*_seite*
  `,
  page: 'seite* webseite* website* *seite formular* *formular link *link maske fenster loginmaske* homepage',
  wrong: 'falsch* gefälscht* vertippt',
  mySecret: `
    mein*_kenwort* mein*_paswort* mein*_pasword* mein*_password* mein*_passwort* mein*_passwörter* mein*_kennwort*
    mein*_pin mein*_pw mein*_code* mein*_zugangsdaten mein*_login* mein*_anmeldedaten mein*_zugang mein*_tan
    mein*_authenticator* mein*_bestätigungscode* mein*_sicherheitscode* mein*_windows_passwort mein*_logindaten
    mein*_benutzerdaten mein*_geheimzahl mein*_outlook_passwort mein*_citrix_passwort mein*_mfa_code den_code dem_code
    das_passwort das_pw das_kennwort die_zugangsdaten die_pin die_tan ihr_passwort sein_passwort ihr_kennwort
    sein_kennwort unser*_passwort* unser*_kennwort*
  `,
  chat: `
    chat* gruppenchat* *chat kanal betreff* suchfeld* benutzernamenfeld alle_konnten alle_können intranet* öffentlich*
    ausgedruckt
  `,
  didIt: `
    ich_habs_getan ich_habs_gemacht habs_getan hab_es_getan habe_es_getan hab_es_gemacht habe_es_gemacht
    hab_ich_gemacht habe_ich_gemacht hab_ich_auch_gemacht hab_ich_getan habe_ich_getan hab_ich_auch habs_gemacht
    habe_das_gemacht hab_das_gemacht hab_ich_dann habe_ich_dann habe_ich_auch hab_ich_natürlich hab_ich_leider
    habe_ich_leider
  `,
  leaked: `
    jemand_hat_mein steht_jetzt_im steht_jetz_in steht_jetz_im steht_jetzt_bei steht_im_chat hat_jetzt_ein
    hat_jetzt_jemand hat_ein_fremder hat_jemand_anderes haben_jetzt_andere steht_jetzt_in  
    für_alle_sichtbar öffentlich_geworden falsche_hände falschen_händen geleakt geleaked leak abgegriffen ausgespäht
    ausspioniert abgefangen rausgefunden herausgefunden erbeutet abgephisht ergaunert gehackt geknackt
  `,
  knows: `
    hat_noch_mein hat_immer_noch_mein kennt kennen weiß weiss mitgelesen gesehen herausgefunden rausgefunden gestohlen
    geklaut mitbekommen
  `,
  caller: `
    tel am_tel anruf* *anruf angerufen rief ruft anrief anrufe telefon telefonat* telefoniert telefonisch* hotline*
    *hotline am_apparat leitung am_hörer hörer anrufer* callcenter* dran dringend_anruf
  `,
  onThePhone: 'am_tel am_telefon angerufen ruft_an ruft_so rief anrufer* am_apparat',
  stranger: `
    ein_herr der_herr ein_gewisser herr_von eine_dame frau_von da_ist_einer ruft_einer war_einer einer_an einer_am
    einer_von hat_einer einer_der externer externe chattet jemand eine_frau ein_mann typ typen mann frau stimme kerl
    person leute unbekannt* fremd* microsoft irgendjemand irgendwer irgendein* wer techniker* supporter* support it
    it_abteilung it_service it_mitarbeiter it_support helpdesk* administrator* angeblich* vermeintlich* anrufer* dame
    wildfremd* bank sparkasse polizei rechenzentrum* dienstleister* absender* hacker* betrüger* servicedesk edv
    betrug* engländer* inder akzent
  `,
  colleague: `
    amtsleit* dezernent* geschäftsführ* kollege* kollegin* chef* chefin* vorgesetzt* abteilungsleit* sachgebietsleit*
    bürgermeister* azubi* praktikant* vertretung* mitarbeiter* teamleit* herr herrn frau freund* mann
  `,
  demands: `
    wolte wollt veröffentlich* wolle solle verlange stunden_zeit tage_zeit frist ultimatum countdown sonst will wollen
    wollte wollten verlangt verlangen verlangte fordert forderte fordern fragt fragte gefragt fragen bittet bat
    gebeten bitten soll sollte sollen auffordern aufgefordert auffordert abfragt abgefragt abfragen wissen
    verlangt_wird haben_will forderung* aufforderung mit_der_bitte erbittet erfragt erfragen drängt drängelt
    nach_meinem nach_meinen nach_meiner
  `,
  locks: `
    gesperrt blockiert geht_nicht_weg geht_nicht_zu nicht_schließen nicht_wegklicken geht_nicht_mehr_weg
    geht_nicht_mehr_zu lässt_sich_nicht_schließen
  `,
  installIt: `
    drücke eingebe öffne installiere strg windows_taste starte quick_assist runterladen herunterladen runterlade
    installieren downloaden webseite_gehen seite_gehen webseite_öffnen programm_starten eintippen
  `,
  bigName: 'bank sparkasse polizei bundespolizei technischer_support technischen_support hausbank',
  obliged: 'muss müssen soll sollen sollte müsse',
  needsIt: 'brauche brauch benötige braucht brauchte brauchen benötigt möchte möchten haben_will bräuchte',
  handOver: `
    drücke eingebe öffne klicke starte sage gebe nenne schicke durchgebe mitteile vorlese verrate gib geben_sie
    nennen_sie bestätigen_sie zurückschicken herausgabe nennen geben sagen durchgeben vorlesen schicken mitteilen
    verraten weitergeben durchsagen rausgeben herausgeben eingeben bestätigen diktieren senden ansagen preisgeben
    buchstabieren rausrücken zuschicken aktualisieren verifizieren weiterzuleiten weiterleiten mitzuteilen
    durchzugeben anzugeben zu_nennen zu_bestätigen zu_schicken zu_senden einzugeben vorzulesen rauszugeben
    herauszugeben weiterzugeben ablesen abzulesen
  `,
  remoteControl: `
    zugriff_erlaubt zugriff_gegeben zugriff_gewährt zugriff_auf fernzugriff* fernwartung* fernsteuer* remotezugriff*
    fernwartungs* remote aufschalten aufgeschaltet draufschalten bildschirm_teilen bildschirm_freigeben
    zugriff_auf_meinen zugriff_auf_den fernwartungssoftware* auf_meinen_rechner auf_meinen_pc auf_meinen_computer
  `,
  giftCard: `
    eilüberweisung* dringende_überweisung sofort_überweisen geld_überweisen steam_karten steamkarten steam_guthaben
    itunes_karten gutschein* geschenkkarte* guthabenkarte* guthabencode* google_play_karten googleplay* amazonkarten
    amazongutschein* paysafekarte* prepaidkarte*
  `,
  software: `
    akte akten digitalen it_shop shop windows drucker* rechner programm* system* fachverfahren* anwendung* app* e_akte
    notebook* laptop* pc gerät* messgerät* handy diensthandy* telefon_anlage kopierer* router* startbildschirm*
    portal* anmeldung* seite netzlaufwerk* laufwerk* excel tresor update*
  `,
  whatNow: 'was_jetzt was_nun was_tun was_mach_ich was_machen was_soll_ich',
  dictated: 'vorgelesen diktiert durchgesagt durchgegeben verraten ausgeplaudert buchstabiert',
  secretNote: 'zettel* papier heft notizbuch* notizzettel post_it postit',
};
