import type { WordList } from './concepts.ts';

/** German words for emergencies. */
export const germanSecurityWords: WordList = {
  clicked: `klick_da klick_drauf angewählt doppelklick draufklick link_gekommen link_gelandet links_gekommen seite_gelandet seite_gekommen link_gegangen links_gegangen seite_gegangen getappt gedrückt_habe geöffnet_und_geklickt draufgegangen drauf_gegangen reingegangen betätigt aufgerufen besucht dem_klick den_klick klick_auf der_klick draufgekommen raufgeklickt aktivieren_geklickt geklickt angeklickt angeklikt draufgeklickt reingeklickt draufgeklickt rumgeklickt durchgeklickt geclickt angeclickt klickte gedrückt draufgedrückt getippt angetippt draufgetippt gefolgt aufgerufen bestätigt`,
  opened: `nach_dem_öffnen angeschaut angeguckt ausgepackt angesehen geladen gespeichert_und_geöffnet geöffnet aufgemacht runtergeladen heruntergeladen gedownloadet gedownloaded downgeloadet installiert ausgeführt gestartet aktiviert entpackt angeklickt draufgeklickt doppelgeklickt`,
  scanned: 'gescannt gescant abgescannt eingescannt abfotografiert fotografiert',
  link: '*link *links verlinkung* *button* *knopf schaltfläche* qr weblink* internetadresse* webseite* website* homepage',
  attachment: `anhang* anhänge* anhaeng* *anhang *anlage anlage* datei* *datei rechnung* *rechnung bewerbung* mahnung* dokument*
    lieferschein* makro* zip* bestellung* word excel download*`,
  mail: `*mail *mails email* nachricht* *nachricht sms-nachricht e_mail e_mails newsletter* postfachnachricht* schreiben`,
  suspicious: `trick* falle fallen schädlich* infiziert* war_gar_nicht war_garnicht gar_nicht_von garnicht_von nicht_von_denen kam_gar_nicht inhalt_aktiviert inhalte_aktiviert makros_aktiviert bearbeitung_aktiviert captcha* betrugsseite* package_was nicht_von_uns nicht_kenn malware den_ich_nicht gefakt gefaked gefakter fenster_auf werbelink* werbung malware verdächtig* dubios* fake* gefälscht* fälschung* betrüg* betrug* spam* *spam unbekannt* fremd* komisch* seltsam*
    merkwürdig* angeblich* vermeintlich* zwielichtig* unseriös* suspekt* virus* viren* schadsoftware* schadprogramm*
    trojan* hacker* abzock* gauner* bösartig* faul böse* nachgemacht* eigenartig* sonderbar* krumm* fishing* fisching*
    fischig* pishing* phising* phisching* phishig* phishink* paketmail* gewinnspiel* abgezockt verseucht* verarscht mulmig*
    dhl hermes dpd ups gls fedex paypal sparkasse* *sparkasse volksbank* postbank* commerzbank* ing netflix amazon ebay zoll
    zollamt paket* finanzamt* nigeria docusign steuerrückzahlung* steuererstattung* bankmail* gewinn* erotik* nicht_echt
    war_nicht_echt nicht_koscher nicht_vertrauenswürdig kein_echter keine_echte unecht* täusch* getäuscht* klon* geklont*
    ich_nicht_kenne nicht_kenne nicht_kannte kenne_ich_nicht antivir* fakeseite* chinesisch* russisch* kyrillisch*`,
  alarm: `was_ist_zu_tun was_ist_nun wie_gehe_ich_vor was_muss_ich was_machen was_soll_ich_tun reicht_neustart war_das_falsch oh_nein oh_gott oh_je ohje ohjee mist scheisse scheiße shit verdammt hilfe was_jetzt was_nun was_mach* was_tun panik angst
    sorge* sorgen dumm* blöd* idiot* depp* dämlich* peinlich* schlimm gehackt unsicher schwarzes_fenster reflex reflexartig
    aus_versehen versehentlich versehen versehendlich leider dummerweise blöderweise unüberlegt gedankenlos was_soll_ich
    muss_ich_mir reingefallen fehler_gemacht mist_gebaut missgeschick nicht_aufgepasst nicht_nachgedacht was_kann_passieren
    gefährlich`,
  fell: `reingefallen hereingefallen reinfallen_lassen auf_den_leim gephisht gefisht gephished gepisht phishing_opfer
    betrogen_worden abgezockt opfer_von reingelegt was_eingefangen etwas_eingefangen was_böses_eingefangen eingefangen_habe`,
  harmless: `einladung* teams teamsmeeting* besprechung* termin* freigabe* handbuch anleitung* intranet* wiki citrix* umfrage*
    schulungsplattform sharepoint onedrive bewerberportal passwort_zurück*`,
  secret: `zahl ziffern mein*_daten meine_ganzen_daten alle_daten all_meine_daten die_zahl zahlen_aus zahlencode passwort* *passwort passwörter* kennwort* *kennwort kennwörter* passwd paswort* pasword* pwd zugangsdaten anmeldedaten
    logindaten login code *code codes sicherheitscode* geheimzahl* geheimnummer* tan *tan zugangscode* bestätigungscode*
    einmalcode* pin *pin pincode* benutzerdaten nutzerdaten zugang`,
  bankData: `kreditkart* bankdaten kontodaten kontonummer* iban bankverbindung* kartendaten kartennummer* ausweisdaten
    personalausweis* geburtsdatum onlinebanking*`,
  entered: `geschrieben eingegeben eingetippt eingetippt getippt eingetragen reingetippt reingeschrieben hinterlegt ausgefüllt eingeloggt
    angemeldet angegeben abgeschickt reingegeben bestätigt eingab tippte eigegeben eingeben_lassen angegeben`,
  told: `gesagt verraten weitergegeben durchgegeben mitgeteilt gegeben rausgegeben herausgegeben preisgegeben diktiert
    vorgelesen geschickt gesendet zugeschickt geteilt rausgerückt weitergesagt durchgesagt genannt aufgeschrieben
    weitergeleitet übermittelt ausgeplaudert rausgehauen weitergereicht gemailt anvertraut vorgesagt buchstabiert`,
  fakePage: `trick* falle aussah_wie sieht_aus_wie nicht_unser* nachgebaut* adresse_nicht_stimmt adresse_stimmt_nicht url_stimmt url_nicht adresse_war_falsch falsche_url adresse_falsch adresse_nicht_von_uns nicht_unsere nicht_von_uns adresse_anders falsche_internetadresse fake* gefälscht* nachgemacht* phishing* phising* pishing* betrügerisch* falsche_seite falschen_seite falsche_website
    falschen_website falsche_webseite falschen_webseite falsche_anmeldeseite falschen_anmeldeseite falsche_loginseite
    falschen_login falsche_login falschen_link falsche_adresse falschen_adresse fremde_seite fremden_seite fremden_webseite komische_seite komischen_seite komischen_link
    verdächtig* dubios* unseriös* komische_website komischen_website merkwürdigen_seite seltsamen_seite falschen_formular
    falschen_outlook falsche_outlook falsche_microsoft falschen_microsoft unbekannten_seite nicht_echt unecht* scam* betrug*
    betrüger* geklont* täuschend* keine_echte kein_echter spam* nicht_die_richtige nicht_die_echte sah_aus_wie sieht_aus_wie
    hacker* gehackt angeblich* vermeintlich* falsche_citrix falsche_portal* falschen_portal* komisch* seltsam* merkwürdig* mit_komischer falsch*_seite* falsch*_website* falsch*_webseite* falsch*_internetseite* falsch*_portal* falsch*_link falsch*_formular* falsch*_maske falsch*_login* falsch*_anmelde* fremd*_seite* fremd*_website* komisch*_seite*`,
  page: 'seite* webseite* website* *seite formular* *formular link *link maske fenster loginmaske* homepage',
  wrong: 'falsch* gefälscht* vertippt',
  mySecret: `mein*_passwort* mein*_passwörter* mein*_kennwort* mein*_pin mein*_pw mein*_code* mein*_zugangsdaten mein*_login* mein*_anmeldedaten mein*_zugang mein*_tan mein*_authenticator* mein*_bestätigungscode* mein*_sicherheitscode*
    mein*_windows_passwort mein*_logindaten mein*_benutzerdaten mein*_geheimzahl mein*_outlook_passwort mein*_citrix_passwort mein*_mfa_code den_code dem_code das_passwort das_pw das_kennwort die_zugangsdaten die_pin die_tan ihr_passwort sein_passwort ihr_kennwort sein_kennwort unser*_passwort* unser*_kennwort*`,
  caller: `anruf* *anruf angerufen rief ruft anrief anrufe telefon telefonat* telefoniert telefonisch* hotline* *hotline am_apparat
    leitung am_hörer hörer anrufer* callcenter* dran dringend_anruf`,
  stranger: `externer externe chattet jemand einer eine_frau ein_mann typ typen mann frau stimme kerl person leute unbekannt* fremd* microsoft irgendjemand irgendwer irgendein* wer
    techniker* supporter* support it it_abteilung it_service it_mitarbeiter it_support helpdesk* administrator* angeblich* vermeintlich* anrufer* dame wildfremd*
    bank sparkasse polizei rechenzentrum* dienstleister* absender* hacker* betrüger* servicedesk edv betrug* engländer* inder akzent`,
  colleague: `amtsleit* dezernent* geschäftsführ* kollege* kollegin* chef* chefin* vorgesetzt* abteilungsleit* amtsleit* sachgebietsleit* bürgermeister* azubi*
    praktikant* vertretung* mitarbeiter* teamleit* herr herrn frau freund* mann`,
  demands: `stunden_zeit tage_zeit frist ultimatum countdown sonst will wollen wollte wollten verlangt verlangen verlangte fordert forderte fordern fragt fragte gefragt fragen bittet bat gebeten bitten soll sollte sollen auffordern aufgefordert auffordert abfragt abgefragt abfragen wissen verlangt_wird haben_will forderung* aufforderung mit_der_bitte erbittet erfragt erfragen drängt drängelt nach_meinem nach_meinen nach_meiner`,
  handOver: `sage gebe nenne schicke durchgebe mitteile vorlese verrate gib geben_sie nennen_sie bestätigen_sie zurückschicken herausgabe nennen geben sagen durchgeben vorlesen schicken mitteilen verraten weitergeben durchsagen rausgeben herausgeben
    eingeben bestätigen diktieren senden ansagen preisgeben buchstabieren rausrücken zuschicken aktualisieren verifizieren weiterzuleiten weiterleiten mitzuteilen durchzugeben anzugeben zu_nennen zu_bestätigen zu_schicken zu_senden einzugeben vorzulesen rauszugeben herauszugeben weiterzugeben ablesen abzulesen`,
  remoteControl: `zugriff_auf fernzugriff* fernwartung* fernsteuer* remotezugriff* fernwartungs* remote aufschalten aufgeschaltet draufschalten
    bildschirm_teilen bildschirm_freigeben zugriff_auf_meinen zugriff_auf_den fernwartungssoftware* auf_meinen_rechner auf_meinen_pc auf_meinen_computer`,
  giftCard: `steam_karten steamkarten steam_guthaben itunes_karten gutschein* geschenkkarte* guthabenkarte* guthabencode* google_play_karten googleplay* amazonkarten amazongutschein* paysafekarte* prepaidkarte*`,
  software: `windows drucker* rechner programm* system* fachverfahren* anwendung* app* e_akte notebook* laptop* pc gerät* messgerät* handy diensthandy*
    telefon_anlage kopierer* router* startbildschirm* portal* anmeldung* seite netzlaufwerk* laufwerk* excel tresor update*`,
  allowed: `darf_ich dürfen_wir darf_man dürfte_ich darf_das`,
  device: `karte usb_stick usb_sticks usb_laufwerk diensthandy* *handy* handys mobiltelefon* diensttelefon* telefon* diensttablet* dienstlaptop* dienstnotebook* *laptop *notebook
    arbeitslaptop* dienstrechner* dienstgerät* dienst-pc rechner pc computer gerät geräte mobilgerät* dienstausweis* ausweis* mitarbeiterausweis*
    chipkarte* zugangskarte* schlüsselkarte* signaturkarte* smartcard* transponder* dienstkarte* zutrittskarte* türkarte* *stick *sticks usbstick* speicherstick* festplatte* speicherkarte* hardwaretoken*
    sicherheitsschlüssel* laptoptasche* notebooktasche* diensttasche* aktentasche dienst_telefon diensttel handi händi`,
  thing: `datei* *datei *dateien ordner* *ordner mail* *mail *mails email* postfach* *postfach termin* kalender* kontakt* nachricht* chat* kanal*
    *netz netz netzwerk* internet* verbindung* *verbindung laufwerk* *laufwerk symbol* taskleiste* drucker* *drucker ton bild bilder foto* mikro* kamera*
    maus* tastatur* netzteil* *netzteil *kabel kabel ladekabel* ladegerät* headset* kopfhörer* zettel* pin pins passwort* *passwort kennwort* *kennwort code* *code lizenz*
    recht rechte zugriff* berechtigung* zertifikat* konto account signatur* daten seite* profil* einstellung* akku* empfang signal fokus fahrrad*
    joghurt* geldbeutel* geldbörse* schlüssel büroschlüssel* hausschlüssel* button* schaltfläche* liste* menü* leiste* funktion* option* favoriten lesezeichen* dokument* notiz* aufgabe*
    vorlage* makro* tabelle* spalte* text* inhalt* team gruppe* programm* software* anwendung* hülle *hülle adapter* monitor* bildschirm* sprache schrift* hintergrund*
    benachrichtigung* klingelton* rufnummer* anruf* ausdruck* scan* akte* *akte vorgang* version* update* lautsprecher* dock* stift* nummer* rechnung* geduld zeit nerven überblick faden lust interesse werbung meldung* fehler* blatt stau toner* nachname* sim*`,
  stolen: `gestohlen* geklaut* entwendet* geraubt* gestolen* beklaut* diebstahl* ausgeraubt* überfallen klaut* stiehlt mitgehen_lassen
    gemopst weggenommen entrissen gestolhen mitgenommen_worden`,
  lost: `verbummelt irgendwo_gelassen irgendwo_liegen rausgerutscht rausgefallen unterwegs_verloren runtergefallen_und verloren* verlohren* verlor* abhanden abhandengekommen weggekommen verschollen verlegt vermisse vermisst vermissen verschwunden* verschütt unauffindbar* nicht_auffindbar nicht_mehr_auffindbar nirgends_zu_finden nirgendwo_zu_finden nirgends_auffindbar verbummelt verschlampt verschludert verbaselt verlorengegangen flöten fallen_lassen_irgendwo rausgefallen runtergefallen_irgendwo`,
  gone: `nicht_gesehen nicht_mehr_gesehen weg futsch nicht_mehr_da fehlt fehlen nicht_zu_finden nicht_mehr_zu_finden ist_nirgends sind_nirgends`,
  seek: `keiner_weiß_wo niemand_weiß_wo keiner_weiss_wo weiß_keiner_wo nirgends_finden nirgendwo_finden nirgends_mehr finde find finden gefunden suche such wiederfinden auffinden keine_ahnung_wo weiss_nicht_wo weis_nicht_wo weiss_nicht_mehr_wo weiss_nimmer_wo`,
  nowhere: 'keiner_weiß niemand_weiß nirgends nirgendwo nirgens',
  leftBehind: `gezogen rausgefallen runtergefallen vergessen liegt gelassen steht_noch vergesen zurückgelassen geblieben dagelassen`,
  tookAway: 'mitgenommen weggenommen genommen eingesteckt',
  place: `bürger bürgerin bürgern kunden kundin klienten klientin patienten außendienst außentermin* veranstaltung* messe* kongress* lehrgang* fortbildung* seminar* tagung* irgendwo klo toilette rasthof* umkleide* sporthalle* schule kita friedhof* markt wochenmarkt* weihnachtsmarkt* zug bahn *bahn bus taxi straßenbahn tram ice ic flugzeug flieger flughafen* bahnhof* hotel* restaurant* café cafe kneipe* bar park parkplatz* supermarkt* abteil uber s_bahn u_bahn regionalbahn re regio messe konferenz zugabteil parkbank tankstelle raststätte rastplatz imbiss biergarten mietwagen* unterwegs autodach fähre fundbüro arztpraxis wartezimmer baustelle gaststätte bäckerei edeka rewe aldi lidl schwimmbad kino`,
  lossNoun: 'verlust* diebstahl* geräteverlust* verlustmeldung* verlustanzeige*',
  breakIn: 'eingebrochen aufgebrochen einbruch* einbrecher* überfallen ausgeraubt',
  ransom: `lösegeld* loesegeld* erpress* *trojaner verschlüsselungstrojaner* verschlüsselungsvirus* kryptotrojaner*`,
  encrypted: 'verschlüsselt* verschlüselt* verschlüsseln_sich verschlüsselungs* gecryptet',
  files: `keine_datei dateien_mehr dateien *dateien daten alles ordner dokumente* server laufwerk* rechner pc computer bilder fotos tabellen unterlagen word excel system files
    festplatte* netzlaufwerk* akten g`,
  all: 'komplett* vollständig* total alle alles sämtliche* ganze* gesamt* plötzlich* auf_einmal keine_datei überall jede*',
  pay: `forderung* lösegeld* paysafe* paypal_guthaben zahlen bezahlen zahle bezahle überweis* geld *geld zahlung* bezahl* freikaufen`,
  screen: `bildschirm* fenster* *fenster popup* pop pop_up meldung* *meldung nachricht* warnung* *warnung monitor* text* zettel notiz* hinweis* desktop* hintergrund* totenkopf* countdown* forderung* browser* textdatei* display* bild seite* rechner pc laptop notebook datei`,
  decryptNote: 'entschlüssel* lies_mich liesmich readme* entschlüsselung*',
  oddEnding: `kürzel* müll kauderwelsch hieroglyphen endung* dateiendung* umbenannt unlesbar* lesbar zeichensalat heißen_jetzt heissen_jetzt heißen_plötzlich heißen_alle kryptisch* wirres_zeug`,
  malware: `viren virus trojan* schadsoftware* malware* schadprogramm* wurm spyware keylogger* infiziert* verseucht* infektion* virenbefall* virusmeldung* virenwarnung* virenmeldung* virenalarm*`,
  malwareSign: `reingeholt eingeschleppt gezogen eingefangen gefangen infiziert* verseucht* gefunden erkannt entdeckt befallen eingeschleppt drauf schlägt_an meldet schlägt_alarm alarm warnung* virenwarnung* virusmeldung* virenmeldung* virenalarm* geholt eingenistet befall* virenbefall* virusbefall*`,
  callNumber: `anrufen anzurufen rufen nummer* telefonnummer* hotline* rufnummer* kontaktieren`,
  pointer: 'maus mauszeiger* cursor zeiger mauspfeil',
  selfMoving: `ohne_mein_zutun von_selbst von_alleine von_selber von_allein ferngesteuert* fremdgesteuert* wie_von_geisterhand selbstständig selbständig ohne_mich bewegt_sich`,
  hacked: `gehackt* gehackd gehakt kompromittiert* gekapert* geknackt* übernommen_worden gehijackt hacker_auf hackerangriff* cyberangriff* hacker_in`,
  leaked:
    'steht_jetzt_in steht_in_einer steht_im für_alle_sichtbar öffentlich_geworden falsche_hände falschen_händen geleakt geleaked leak abgegriffen ausgespäht ausspioniert abgefangen rausgefunden herausgefunden erbeutet abgephisht ergaunert gehackt geknackt',
  didIt:
    'ich_habs_getan ich_habs_gemacht habs_getan hab_es_getan habe_es_getan hab_es_gemacht habe_es_gemacht hab_ich_gemacht habe_ich_gemacht hab_ich_auch_gemacht hab_ich_getan habe_ich_getan hab_ich_auch habs_gemacht habe_das_gemacht hab_das_gemacht hab_ich_dann habe_ich_dann habe_ich_auch hab_ich_natürlich hab_ich_leider habe_ich_leider',
  chat: 'chat* gruppenchat* *chat kanal betreff* suchfeld* benutzernamenfeld alle_konnten alle_können intranet* öffentlich* ausgedruckt',
  whereIs: 'wo_ist_mein wo_ist_meine wo_bleibt_mein wo_ist_denn_mein wo_ist_nur_mein wo_hab_ich_mein wo_habe_ich_mein',
  accompanied: 'mit samt mitsamt inkl inklusive voller',
  steers: 'steuert fernsteuert kontrolliert bewegt übernimmt bedient',
  knows: 'kennt kennen weiß weiss mitgelesen gesehen herausgefunden rausgefunden gestohlen geklaut mitbekommen',
  leftLying:
    'liegengelassen liegengeblieben liegen_lassen liegen_gelassen liegen_geblieben liegenlassen liegengelasen stehengelassen stehen_gelassen stehen_lassen',
  home: 'zuhause daheim hause büro schreibtisch schublade homeoffice küchentisch arbeitsplatz',
  fraud:
    'trick* gefälscht* betrüg* betrug* phishing* phising* pishing* dubios* verdächtig* nachgemacht* hacker* trojan* captcha* abzock* gefakt*',
  acted:
    'gegangen gemacht geantwortet beantwortet überwiesen bezahlt reagiert zurückgeschrieben genutzt teilgenommen ausgefüllt heruntergeladen runtergeladen eingefügt gekauft gelandet draufgegangen zurückgerufen',
  antivirus: 'virenschutz* virenscanner* virenprogramm* antivirenprogramm* viruscanner* virenwächter*',
  needsIt: 'braucht brauchte brauchen benötigt möchte möchten haben_will bräuchte',
  obliged: 'muss müssen soll sollen sollte müsse',
  bigName: 'bank sparkasse polizei bundespolizei technischer_support technischen_support hausbank',
  installIt:
    'runterladen herunterladen runterlade installieren installiere downloaden webseite_gehen seite_gehen webseite_öffnen programm_starten eintippen',
  locks:
    'gesperrt blockiert geht_nicht_weg geht_nicht_zu nicht_schließen nicht_wegklicken geht_nicht_mehr_weg geht_nicht_mehr_zu lässt_sich_nicht_schließen',
};
