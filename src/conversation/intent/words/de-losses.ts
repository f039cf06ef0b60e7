import type { WordList } from '../concepts.ts';

/** German words for lost devices, ransom and viruses. */
export const germanLossWords: WordList = {
  device: `
    leptop* geschäftshandy* *phone diktiergerät* dienstkamera* digitalkamera* karte usb_stick usb_sticks usb_laufwerk
    diensthandy* *handy* handys mobiltelefon* diensttelefon* telefon* diensttablet* dienstlaptop* dienstnotebook*
    *laptop *notebook arbeitslaptop* dienstrechner* dienstgerät* dienst-pc rechner pc computer gerät geräte
    mobilgerät* dienstausweis* ausweis* mitarbeiterausweis* chipkarte* zugangskarte* schlüsselkarte* signaturkarte*
    smartcard* transponder* dienstkarte* zutrittskarte* türkarte* *stick *sticks usbstick* speicherstick* festplatte*
    speicherkarte* hardwaretoken* sicherheitsschlüssel* laptoptasche* notebooktasche* diensttasche* aktentasche
    dienst_telefon diensttel handi händi
  `,
  thing: `
    alles signatur signaturen datei* *datei *dateien ordner* *ordner mail* *mail *mails email* postfach* *postfach
    termin* kalender* kontakt* nachricht* chat* kanal* *netz netz netzwerk* internet* verbindung* *verbindung
    laufwerk* *laufwerk symbol* taskleiste* drucker* *drucker ton bild bilder foto* mikro* maus* tastatur* netzteil*
    *netzteil *kabel kabel ladekabel* ladegerät* headset* kopfhörer* zettel* pin pins passwort* *passwort kennwort*
    *kennwort code* *code lizenz* recht rechte zugriff* berechtigung* zertifikat* konto account daten seite* profil*
    einstellung* akku* empfang signal fokus fahrrad* joghurt* geldbeutel* geldbörse* schlüssel büroschlüssel*
    hausschlüssel* button* schaltfläche* liste* menü* leiste* funktion* option* favoriten lesezeichen* dokument*
    notiz* aufgabe* vorlage* makro* tabelle* spalte* text* inhalt* team gruppe* programm* software* anwendung* hülle
    *hülle adapter* monitor* bildschirm* sprache schrift* hintergrund* benachrichtigung* klingelton* rufnummer* anruf*
    ausdruck* scan* akte* *akte vorgang* version* update* lautsprecher* dock* stift* nummer* rechnung* geduld zeit
    nerven überblick faden lust interesse werbung meldung* fehler* blatt stau toner* nachname* sim*
  `,
  stolen: `
    taschendieb* gestohlen* geklaut* entwendet* geraubt* gestolen* beklaut* diebstahl* ausgeraubt* überfallen klaut*
    stiehlt mitgehen_lassen gemopst weggenommen entrissen gestolhen mitgenommen_worden
  `,
  lost: `
    verbummelt irgendwo_gelassen irgendwo_liegen rausgerutscht rausgefallen unterwegs_verloren runtergefallen_und
    verloren* verlohren* verlor* abhanden abhandengekommen weggekommen verschollen verlegt vermisse vermisst vermissen
    verschwunden* verschütt unauffindbar* nicht_auffindbar nicht_mehr_auffindbar nirgends_zu_finden
    nirgendwo_zu_finden nirgends_auffindbar verschlampt verschludert verbaselt verlorengegangen flöten
    fallen_lassen_irgendwo runtergefallen_irgendwo
  `,
  home: 'zuhause daheim hause büro schreibtisch schublade homeoffice küchentisch arbeitsplatz',
  leftLying: `
    liegengelassen liegengeblieben liegen_lassen liegen_gelassen liegen_geblieben liegenlassen liegengelasen
    stehengelassen stehen_gelassen stehen_lassen
  `,
  gone: `
    eben_noch_da jetzt_nicht_mehr jetz_nicht_mehr nimmer nicht_gesehen nicht_mehr_gesehen weg futsch nicht_mehr_da
    fehlt fehlen nicht_zu_finden nicht_mehr_zu_finden ist_nirgends sind_nirgends
  `,
  seek: `
    such suchen keiner_weiß_wo niemand_weiß_wo keiner_weiss_wo weiß_keiner_wo nirgends_finden nirgendwo_finden
    nirgends_mehr finde find finden gefunden suche wiederfinden auffinden keine_ahnung_wo weiss_nicht_wo weis_nicht_wo
    weiss_nicht_mehr_wo weiss_nimmer_wo
  `,
  accompanied: 'mit samt mitsamt inkl inklusive voller',
  whereIs: `
    wo_ist_mein wo_ist_meine wo_bleibt_mein wo_ist_denn_mein wo_ist_nur_mein wo_hab_ich_mein wo_habe_ich_mein
  `,
  nowhere: 'keiner_weiß niemand_weiß nirgends nirgendwo nirgens',
  leftBehind: `
    gerutscht stecken_lassen steckt hängt noch_drin noch_drinnen gezogen rausgefallen runtergefallen vergessen liegt
    gelassen steht_noch vergesen zurückgelassen geblieben dagelassen
  `,
  tookAway: 'mitgenommen weggenommen genommen eingesteckt',
  place: `
    copyshop freibad jugendzentrum pausenraum rückbank mallorca jacke* jackentasche* hosentasche* handtasche* tasche
    bürger bürgerin bürgern kunden kundin klienten klientin patienten außendienst außentermin* veranstaltung* messe*
    kongress* lehrgang* fortbildung* seminar* tagung* irgendwo klo toilette rasthof* umkleide* sporthalle* schule kita
    friedhof* markt wochenmarkt* weihnachtsmarkt* zug bahn *bahn bus taxi straßenbahn tram ice ic flugzeug flieger
    flughafen* bahnhof* hotel* restaurant* café cafe kneipe* bar park parkplatz* supermarkt* abteil uber s_bahn u_bahn
    regionalbahn re regio messe konferenz zugabteil parkbank tankstelle raststätte rastplatz imbiss biergarten
    mietwagen* unterwegs autodach fähre fundbüro arztpraxis wartezimmer baustelle gaststätte bäckerei edeka rewe aldi
    lidl schwimmbad kino
  `,
  lossNoun: 'verlust* diebstahl* geräteverlust* verlustmeldung* verlustanzeige*',
  breakIn: 'eingebrochen aufgebrochen einbruch* einbrecher* überfallen ausgeraubt',
  ransom: `
    alles_verschlüsselt zahlungsaufforderung* lösegeld* loesegeld* erpress* *trojaner verschlüsselungstrojaner*
    verschlüsselungsvirus* kryptotrojaner*
  `,
  encrypted: 'verschlüsselt* verschlüselt* verschlüsseln_sich verschlüsselungs* gecryptet',
  files: `
    *ordner unterordner keine_datei dateien_mehr dateien *dateien daten alles ordner dokumente* server laufwerk*
    rechner pc computer bilder fotos tabellen unterlagen word excel system files festplatte* netzlaufwerk* akten g
  `,
  all: `
    komplett* vollständig* total alle alles sämtliche* ganze* gesamt* plötzlich* auf_einmal keine_datei überall jede*
  `,
  pay: `
    forderung* lösegeld* paysafe* paypal_guthaben zahlen bezahlen zahle bezahle überweis* geld *geld zahlung* bezahl*
    freikaufen
  `,
  screen: `
    bildschirm* fenster* *fenster popup* pop pop_up meldung* *meldung nachricht* warnung* *warnung monitor* text*
    zettel notiz* hinweis* desktop* hintergrund* totenkopf* countdown* forderung* browser* textdatei* display* bild
    seite* rechner pc laptop notebook datei
  `,
  decryptNote: 'readme_decrypt decrypt_txt entschlüssel* entschlüsselung*',
  noteName: 'daten_zurück dateien_zurück lies_mich liesmich readme* textdatei* txt',
  oddEnding: `
    kürzel* müll kauderwelsch hieroglyphen endung* dateiendung* umbenannt unlesbar* lesbar zeichensalat heißen_jetzt
    heissen_jetzt heißen_plötzlich heißen_alle kryptisch* wirres_zeug
  `,
  malware: `
    viren virus trojan* schadsoftware* malware* schadprogramm* wurm spyware keylogger* infiziert* verseucht*
    infektion* virenbefall* virusmeldung* virenwarnung* virenmeldung* virenalarm*
  `,
  malwareSign: `
    fund funde bedrohung* virenfund* reingeholt eingeschleppt gezogen eingefangen gefangen infiziert* verseucht*
    gefunden erkannt entdeckt befallen drauf schlägt_an schlägt_alarm alarm warnung* virenwarnung* virusmeldung*
    virenmeldung* virenalarm* geholt eingenistet befall* virenbefall* virusbefall*
  `,
  antivirus: 'virenschutz* virenscanner* virenprogramm* antivirenprogramm* viruscanner* virenwächter*',
  callNumber: 'anrufen anzurufen rufen nummer* telefonnummer* hotline* rufnummer* kontaktieren',
  pointer: 'maus mauszeiger* cursor zeiger mauspfeil',
  selfMoving: `
    ohne_mein_zutun von_selbst von_alleine von_selber von_allein ferngesteuert* fremdgesteuert* wie_von_geisterhand
    selbstständig selbständig ohne_mich 
  `,
  steers: 'klickt klickt_da steuert fernsteuert kontrolliert bewegt übernimmt bedient',
  hacked: `
    wurde_übernommen übernommen_worden gehackt* gehackd gehakt kompromittiert* gekapert* geknackt* gehijackt
    hacker_auf hackerangriff* cyberangriff* hacker_in
  `,
  threat: 'totenkopf* countdown rückwärts darknet all_your_data geiseln zwiebel*',
  everywhere: 'seit überall umgedreht tagelang stunden',
};
