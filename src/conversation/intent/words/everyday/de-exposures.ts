import type { WordList } from '../../concepts.ts';

/** German words for records that others must not see, and for the places where others see them. */
export const germanExposureWords: WordList = {
  displayed: `
    steht stand hängt hing klebt klebte pappt pappte sichtbar zu_sehen gesehen sieht_man sehen_konnte lesen_konnte
    lesbar zu_lesen abfotografiert fotografiert eingeblendet aufgenommen aufgezeichnet mitgeschnitten liegt lag lesen
    angepinnt geschrieben lief_mit reinzoomt angezeigt
  `,
  publicPlace: `
    whiteboard tafel flipchart pinnwand schwarzen_brett aushang plakat theke *theke tresen empfang schaufenster beamer
    leinwand projektor instagram insta facebook* tiktok youtube twitter linkedin homepage internetseite* webseite
    website öffentlich* presse presseverteil* zeitung internet im_netz online google elterngruppe*
    whatsapp_gruppe whatsappgruppe* gruppenchat* klassengruppe* betreff betreffzeile gang flur aula bildschirmfoto
    videokonferenz* bildschirm_geteilt meinen_bildschirm mein_bildschirm chatgpt chat_gpt copilot_web deepl ki_seite
    übersetzer dropbox wetransfer google_drive gdrive private_cloud privaten_cloud jeder_mit_dem_link jeder_mit_link
    altpapier papiercontainer papiertonne mülltonne müll fundbüro presseverteiler geteilten_bildschirm
    geteilter_bildschirm geteiltem_bildschirm papiermüll schredderkiste container
  `,
  sensitive: `
    *akte *akten akte akten personalakte* krankenakte* jugendamtsakte* gehälter gehalts* *gehälter lohn* lohnliste*
    lohnabrechnung* gehaltsliste* gehaltstabelle* besoldung* *bescheid *bescheide bescheid bescheide diagnose*
    krankmeldung* krankenliste* krankheiten gesundheitsdaten patient* *gutachten gutachten attest* atteste*
    sozialdaten sozialfälle* sozialhilfe* sozialamts* jugendamt* jugendhilfe* kindeswohl* pflegefamilie* pflegeeltern*
    pflegekind* adoption* adoptions* unterhalts* wohngeld* bürgergeld* obdachlos* hundesteuer* steuerbescheid*
    steuerdaten steuernummer* geburtsurkunde* sterbeurkunde* heiratsurkunde* ausweiskopie* passkopie* reisepässe
    personalausweise meldedaten melderegister* meldeauskunft* auskunftssperre geburtsdaten geburtsdatum kontonummern
    bankdaten personendaten personenbezogen* personaldaten personalliste* bewerbungsunterlagen bewerberdaten
    bewerberliste* mitarbeiterdaten mitarbeiterliste* adressliste* adresslisten adressdaten telefonliste* notenliste*
    noten zeugnis* zeugnisse förderkinder* entwicklungsbericht* beobachtungsbögen teilnehmerliste* teilnehmerbögen
    elternliste* elternadressen schülerliste* schülerdaten kinderliste* kinderfotos allergien rückständig* rückstände*
    schuldner* vollstreckung* wählerverzeichnis* wahlunterlagen briefwahl* vergabeunterlagen angebotspreis*
    angebotspreise* ausschreibungsunterlagen nichtöffentlich* nicht_öffentlich* vertraulich* geheim* interne_liste
    internes_protokoll kundendaten bürgerdaten klientendaten klientenliste* protokoll_der_nichtöffentlichen
    dienstgeheimnis* verschlusssache* beurteilung* abmahnung* kündigung* disziplinar* bem_akte schwerbehind* familien
    familie unfallbericht* strafanzeige* bußgeld* ordnungswidrigkeit* zugangsdaten_aller kontaktdaten datenpanne*
    datenleck* datenschutzverstoß* datenschutzvorfall* datenschutzverletzung* passwortliste* kennwortliste*
  `,
  wrongRecipient: `
    falschen_empfänger falsche_empfänger falscher_empfänger falschen_adressat* falschen_verteiler falschem_verteiler
    falsche_adresse falsche_mailadresse falsche_email* falsche_e_mail falsche_mail_adresse falsche_faxnummer
    falsche_nummer falsche_person falsche_familie falsche_firma falschen_herrn falsche_frau falschen_kollegen
    falsche_kollegin falschen_bürger falsche_bürgerin falschen_kunden falschen_müller falschen_meier falschen_schmid*
    falschen_chat falscher_chat falsche_gruppe falschen_kanal falschen_ordner_gestellt falsche_datei an_einen_falschen
    an_eine_falsche an_den_falschen an_die_falsche an_falschen an_falsche an_nen_falschen an_ne_falsche
    an_die_falschen falsch_gelandet falsch_verschickt falsch_adressiert falsch_geschickt falsch_zugestellt verkehrten
    an_den_verkehrten an_die_verkehrte adressat_vertippt adresse_vertippt empfänger_vertippt empfänger_verwechselt
    adresse_verwechselt namen_verwechselt adressen_verwechselt cc_statt_bcc cc_anstatt_bcc cc_genommen_statt nicht_bcc
    statt_bcc statt_ins_bcc statt_in_bcc ins_cc_statt offen_im_an im_an_feld offenen_verteiler offener_verteiler
    für_alle_sichtbar alle_adressen_sichtbar an_alle_statt allen_antworten allen_geantwortet antworten_an_alle
    an_alle_geantwortet an_alle_lehrer an_alle_eltern an_alle_mitarbeiter* an_alle_beschäftigten an_alle_kollegen
    an_alle_bürger an_presseverteiler an_den_presseverteiler an_die_presse an_die_zeitung an_einen_der_bieter
    an_einen_bieter an_den_bieter statt_an anstatt_an statt_in_den anstatt_in statt_an_die statt_an_den
      ein_fremder_empfänger an_einen_fremden an_eine_fremde an_fremde
    an_den_nachbarn an_private* an_meine_private an_mein_privates an_seine_private* auf_seine_private auf_ihre_private
    auf_meine_private private_dropbox private_mail* outlook_ergänzt automatisch_ergänzt autovervollständig*
    offen_im_cc offen_in_cc sichtbar_im_cc in_cc_statt bcc_vergessen bcc_nehmen bcc_genommen cc_geschickt_statt
    vom_nachbarn des_nachbarn vom_nachbar von_jemand_anderem einer_anderen_person eines_anderen_bürgers
    einer_anderen_familie von_einem_anderen_bürger falsche_anlage falscher_anhang falschen_anhang falsches_dokument
    falsche_liste
  `,
  wentOut: `
    raus rausgeschickt rausgegangen rausgesendet geschickt verschickt gesendet versendet versandt gemailt zugemailt
    gefaxt zugeschickt ging gegangen gelandet weitergeleitet weitergegeben hochgeladen gestellt veröffentlicht
    gepostet eingefügt reinkopiert geteilt freigegeben kopiert gezogen geladen abgerufen abrufbar online ausgedruckt
    mitgenommen verteilt ausgehändigt mitgegeben überlassen enthielt bekommen gekriegt erhalten im_umschlag beigelegt
    eingetütet zugestellt im_brief angehängt war_dran hat_jetzt haben_jetzt hat_nun
  `,
  everyone: `
    jeder jede jeder_aus alle_können jeder_kann alle_aus alle_im_haus alle_mitarbeiter alle_kollegen sogar_der
    sogar_die praktikant* ferienjobber azubi* aushilfe besucher* schüler eltern eine_mutter ein_vater elternteil
    bürger bürgerin externe* fremde* unbefugte* sämtliche für_alle alle_kinder von_allen aller_mitarbeiter*
    aller_beschäftigten aller_kollegen ganze_belegschaft das_ganze_haus die_ganze_welt ein_elternteil
    ihrem_eigenen_kind papa mama vater mutter opa oma besuch kunde kundin ganzen_landkreis ganze_verwaltung
    ganze_stadt halbe_stadt halben_stadt ganzen_verteiler ganze_abteilung gesamte_abteilung ganze_kollegium
    alle_kontakte meine_kontakte
  `,
  canSee: `
    lesen sehen einsehen aufmachen öffnen aufrufen abrufen abrufbar einsehbar sichtbar zugreifen anschauen angucken
    runterladen herunterladen gesehen gelesen sieht liest
  `,
  printer: `
    im_drucker im_kopierer auf_dem_kopierer am_kopierer am_drucker im_druckerfach im_faxgerät auf_dem_fax im_fax
    drucker_auf_dem drucker_im_flur ausgabefach
  `,
  defaced: 'casino potenzmittel viagra ausgetauscht fremde_inhalte pornos pornografie* erotik* gehackt wettanbieter',
};
