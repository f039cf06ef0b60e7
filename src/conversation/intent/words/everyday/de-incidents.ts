import type { WordList } from '../../concepts.ts';

/** German words for incidents that are told as a story: strangers, accounts that act alone, what turned out to be false. */
export const germanIncidentWords: WordList = {
  turnedOut: `
    war_keine war_kein war_gar_kein* war_garkein* war_überhaupt_kein* war_aber_kein* war_wohl_kein* war_wohl_nicht
    war_doch_nicht war_gar_nicht war_nicht_echt war_nicht_die_echte war_nicht_von nicht_echt_war gar_nicht_echt
    gibt_es_gar_nicht gibts_gar_nicht gibt_es_überhaupt_nicht gibts_nicht gibt_es_hier_nicht gibt_es_nicht
    gar_nicht_unsere nicht_unsere gar_nicht_ist gar_nicht_die gar_nicht_der nicht_der_ist nicht_die_ist
    stellt_sich_heraus stellte_sich_heraus stellt_sich_raus stellte_sich_raus hat_sich_herausgestellt sich_als_falsch
    sich_als_fake entpuppt* endung_ru aus_nigeria aus_russland aus_china aus_indien verarscht verarschen
    veräppelt hereingelegt reinlegen_lassen gelinkt übers_ohr zu_gutgläubig gutgläubig sah_doch_aus sah_aus_wie
    sah_genauso_aus sah_echt_aus täuschend_echt geschnallt gerochen_den_braten keine_echte kein_echter war_die_echt
    war_der_echt war_das_echt war_die_mail_echt echt_war
  `,
  deniedBy: `
    weiß_von_nichts wissen_von_nichts weiß_von_nix wissen_von_nix weiß_von_kein* wissen_von_kein* wusste_von_nichts
    wusste_von_nix wusste_von_kein* weiß_nichts_davon weiß_davon_nichts wissen_nichts_davon wissen_davon_nichts
    niemanden_geschickt niemand_geschickt keinen_geschickt keinen_techniker* niemanden_beauftragt nichts_geschickt
    nichts_verschickt nichts_verschickt_hat nie_verschickt keine_verschickt keine_mail_verschickt verschickt_nie
    nichts_rausgeschickt verschickt_solche* verschicken_solche* verschickt_sowas schickt_solche* macht_sowas_nicht
    nichts_bestellt niemand_bestellt hat_niemand_bestellt hat_keiner_bestellt gar_keine_umfrage* überhaupt_keine*
    kennt_hier_keiner kennt_hier_niemand kennt_ihn_keiner kennt_ihn_niemand kennt_den_keiner kennt_sie_keiner
    kennt_die_keiner kennt_keiner kennt_niemand kennt_hier_kein* keiner_kennt niemand_kennt gar_nicht_hier
    nicht_von_ihnen_war nicht_von_ihm_war nicht_von_ihr_war ist_nicht_von_uns ist_gar_nicht_von nicht_von_der_schule*
    ist_das_plakat_nicht keiner_von_uns niemand_von_uns hat_keiner_aufgehängt hat_niemand_aufgehängt
     ganz_andere_firma andere_firma doch_ausgefallen nie_gehört
    noch_nie_gehört nichts_mitgeteilt gar_keine_neue* keine_neue_kontonummer keine_neue_iban nie_gewechselt
    nichts_geändert nicht_geändert überhaupt_nicht_geändert nie_geändert nie_beantragt nicht_beantragt
    arbeitet_hier_gar_nicht arbeitet_hier_nicht arbeitet_gar_nicht gibt_es_bei_uns_nicht gibts_bei_uns_nicht
    gar_keine_sprachnachricht* keine_solche* keine_solchen nicht_von_ihnen nicht_von_denen nicht_von_dort
    nicht_von_ihr_stammt mail_ist_nicht_von stammt_nicht_von stammt_gar_nicht haben_wir_nicht_verschickt haben_wir_nie
    kommt_nicht_von_ihnen hätten_sie_nie
  `,
  isItYou: `
    seid_ihr_das wart_ihr_das war_das_von_euch ist_das_von_euch kommt_das_von_euch kommt_die_von_euch
    kommt_der_von_euch gehört_der_zu_euch gehören_die_zu_euch einer_von_euch habt_ihr_jemand* habt_ihr_wen
    habt_ihr_einen haben_sie_jemand* ist_der_von_euch ist_die_von_euch sind_sie_das sind_die_von_euch
    hättet_ihr_ihn_geschickt hätten_ihn_geschickt ihr_hättet_ihn ihr_hättet_sie gehört_das_so
    hat_das_seine_richtigkeit ist_das_ok ist_das_normal ist_das_richtig darf_der_das dürfen_die_das ist_das_erlaubt
    laufen_bei_ihnen_gerade wartungsarbeiten vorher_ankündigen vorher_angekündigt schaltet_ihr_euch
    seid_ihr_gerade_auf
  `,
  symptom: `
    andere_startseite neue_startseite fremde_startseite startseite_geändert startseite_ist dauernd_werbung
    ständig_werbung nur_noch_werbung überall_werbung werbung_auf werbefenster neue_programme
    fremde_programme unbekannte_programme neue_symbole komische_symbole neues_symbol keinen_mucks keinen_muks
    lüfter_läuft lüfter_dreht lüfter_wie lämpchen lampe_leuchtet kamera_leuchtet kamera_an kamera_geht kameralicht
    kameralämpchen webcam_leuchtet webcam_an fenster_gingen fenster_gehen fenster_auf fenster_zu flackerte flackert
    flimmert spinnt_seitdem seitdem_langsam spinnt alles_langsam schwarzes_fenster schwarze_fenster schwarz_geworden
    wurde_es_schwarz wurde_schwarz kurz_schwarz bildschirm_schwarz umgeleitet andere_suchmaschine chinesischen_zeichen
    chinesische_zeichen kyrillische_zeichen akku_leer_in glühend_heiß wird_heiß heißgelaufen heiß_geworden
    wird_ganz_warm werden_weiß weiß_geworden sehr_langsam_seitdem fehlermeldung_auf kästchen
  `,
  enabled: `
    makros_erlaubt makro_erlaubt makros_zugelassen makros_freigegeben makros_aktiviert makros_eingeschaltet
    makros_angemacht inhalt_freigegeben inhalt_aktiviert inhalte_aktiviert inhalte_freigegeben inhalt_erlaubt
    bearbeitung_aktiviert bearbeitung_erlaubt bearbeitung_freigegeben bearbeiten_aktiviert bearbeiten_geklickt
    auf_bearbeitung_aktivieren auf_inhalt_aktivieren auf_inhalte_aktivieren geschützte_ansicht_beendet balken_geklickt
    balken_klicke leiste_geklickt
  `,
  runBox: `
    ausführen_fenster ausführen_feld ausführen_dialog ausführenfenster ausführen_eingefügt windows_taste_r
    windowstaste windows_r win_r strg_v powershell eingabeaufforderung kommandozeile befehl_eingefügt
    befehl_reinkopiert befehl_kopiert schwarzes_fenster cmd
  `,
  captcha: `
    captcha* kein_roboter bin_kein_roboter kein_robot ich_bin_ein_mensch bestätigen_dass_ich_ein_mensch
    mensch_bestätigen roboter_prüfung roboterabfrage
  `,
  siren: `
    sirene sirenen heult heulton heulender computerstimme frauenstimme männerstimme roboterstimme stimme_sagt
    piept_laut piepst_laut laut_piept piept_wie_verrückt lauter_ton alarmton bildschirm_rot roter_bildschirm
    roten_bildschirm alles_rot rot_und_blinkt blinkt_rot rotes_fenster nicht_ausschalten nicht_ausmachen
    nicht_herunterfahren nicht_runterfahren nicht_abschalten nicht_neu_starten sicherheitscenter sicherheits_center
    esc_hilft_nicht esc_geht_nicht piept piepst piepte bildschirm_ist_rot ist_ganz_rot knallrot
  `,
  handsOff: `
    fass_nix_an fasse_nichts_an fass_nichts_an fasse_nix_an fasse_ihn_nicht fass_ihn_nicht nichts_angefasst
    nix_angefasst nicht_angefasst gar_nicht_angefasst ohne_dass_ich_die ohne_dass_ich_was ohne_dass_ich_etwas
    ohne_dass_ich_sie ohne_das_ich_was ich_mach_nix ich_mache_nichts ich_mach_nichts mach_ich_nix mache_ich_nicht
    ich_bins_nicht ich_bin_es_nicht hände_weg hände_vom hand_weg hand_an_der_maus ohne_mein_zutun die_ich_nicht_öffne
    die_ich_nicht_aufmach* die_ich_nicht_geöffnet das_bin_ich_nicht bin_das_nicht_ich sitze_nur_da schaue_nur_zu
    schau_nur_zu nicht_berührt ich_rühr_nix von_alleine von_allein von_selbst von_selber geisterhand ganz_allein allei
    allaa vo_selber vo_allein von_alloi vo_alloi von_alleene mach_gar_nichts mach_gar_nix mache_gar_nichts
    mache_gar_nix mach_garnichts mache_garnichts mach_aber_nichts tu_nichts tue_nichts tue_gar_nichts
  `,
  movesItself: `
    bewegt_sich bewegt wandert wandern fährt_rum fährt_herum springt hüpft zuckt zuckte schafft tippt getippt klickt
    macht_fenster öffnet_ordner öffnet_dateien öffnet_mails macht_mails macht_ordner durchsucht scrollt schreibt
    huscht läuft_rum macht_sachen macht_was macht_auf gehen_fenster gehn_fenster öffnen_sich_fenster öffnen_sich_auf
    öffnen_sich_programme öffnen_sich_ordner geht_in_ordner geht_in_meine befehle
  `,
  authored: `
    geschrieben geschriebn geschickt verschickt versendet gesendet abgeschickt angelegt erstellt eingerichtet eigricht
    eingerichted bestellt gekauft gebucht hochgeladen gelöscht geändert angefordert aufgerufen veranlasst aufgesetzt
    formuliert unterschrieben beantragt eingestellt geteilt freigegeben gepostet verfasst getippt autorisiert
    initiiert ausgelöst beauftragt abonniert eingestellt_habe gestartet erteilt freigeschaltet
  `,
  notYet: 'noch_nicht noch_net noch_nie_gemacht bisher_nicht immer_noch_nicht noch_kein*',
  fromMe: `
    von_mir vo_mir von_mia meine_adresse meine_absenderadresse meiner_adresse meiner_mailadresse meine_mailadresse
    unserer_schuladresse unserer_adresse von_uns meinen_namen meinem_namen meim_namen meim_name meine_signatur
    meiner_signatur ich_ihr ich_ihm ich_ihnen ich_sie_um ich_hätte ich_bräuchte ich_sei ich_wäre
    mein_postfach meinem_postfach meim_postfach gesendeten_elementen gesendete_elemente gesendet_ordner meine_kennung
    meiner_kennung meine_kontakte
  `,
  changedIt: `
    geändert verändert umgestellt gewechselt ausgetauscht ersetzt lautet umgeleitet umgestellt_worden abgeändert
    überschrieben galt_nicht_mehr gilt_nicht_mehr abgelaufen_gesetzt
  `,
  bounces: `
    abwesenheitsnotiz* abwesenheitsmeldung* abwesenheitsantwort* rückläufer* unzustellbar* zustellfehler* fehlermails
    mailer_daemon nicht_zustellbar antworten_von_leuten antworten_auf_mails automatische_antworten
  `,
  farPlace: `
    russland moskau petersburg minsk belarus weißrussland kiew ukraine polen warschau krakau prag tschechien budapest
    ungarn bukarest rumänien sofia bulgarien belgrad serbien istanbul ankara türkei athen griechenland rom mailand
    italien paris marseille frankreich london england manchester dublin irland amsterdam rotterdam niederlande holland
    brüssel belgien madrid barcelona spanien lissabon portugal stockholm schweden oslo norwegen helsinki finnland riga
    lettland vilnius litauen tallinn estland china peking shanghai hongkong taiwan japan tokio korea seoul nordkorea
    vietnam hanoi saigon thailand bangkok indonesien jakarta malaysia singapur indien mumbai delhi pakistan karatschi
    lahore bangladesch dhaka iran teheran irak syrien dubai emirate israel ägypten kairo marokko algerien tunesien
    nigeria lagos ghana accra kenia nairobi südafrika brasilien argentinien kolumbien bogota mexiko kanada toronto usa
    amerika texas kalifornien dallas chicago miami new_york australien sydney jamaika zypern malta moldau georgien
    kasachstan usbekistan albanien kosovo bosnien jekaterinburg nowosibirsk kasan philippinen manila
  `,
  notOwned: `
    so_eines_besitze so_eins_hab so_eins_habe so_ein_gerät_habe besitze_ich_nicht besitz_ich_nicht hab_ich_gar_nicht
    habe_ich_gar_nicht hab_ich_garnicht hab_aber_ein hab_ein_samsung hab_ein_iphone habe_eine_andere habe_aber_eine
    hab_eine_andere noch_nie_in war_noch_nie war_nie_in bin_nicht_in war_ich_noch_nie war_ich_nie bin_in_hasefeld
    sitze_im_büro sitze_hier sitze_am_schreibtisch sitze_zu_hause sitze_daheim bin_im_büro kann_damit_nichts
    kenn_ich_nicht kenne_ich_nicht kenn_das_nicht kenne_das_nicht kenn_das_gerät kenn_ich_ned kenn_i_net
    sagt_mir_nichts sagt_mir_nix nicht_meins nicht_meines gehört_mir_nicht nicht_mein* keine_ahnung_wer
    keine_ahnung_was_das mir_nicht_gehört nicht_mir_gehört mir_nicht_gehörn nicht_meins_ist
  `,
  bag: `
    tasche *tasche rucksack* geldbeutel* geldbörse* geldbörserl* portemonnaie* portmonee* brieftasche* jacke jackn
    mantel mäppchen federmappe federmäppchen koffer *koffer korb *korb kiste kisterl karton *karton mappe tüte beutel
    turnbeutel kinderwagen umhängetasche fahrradtasche anorak weste kittel kitteltasche schlüsselkasten bollerwagen
    gepäck einkaufskorb handschuhfach paket päckchen umschlag auto wagen dienstwagen fahrrad schrank spind
  `,
  inside: `
    drin drinnen darin samt mitsamt inklusive inkl mit mit_meinem mit_dem mit_der drinne dadrin enthalten lag war_der
    war_das war_die
  `,
  noLonger: `
    nicht_mehr nich_mehr net_mehr ned_mehr nit_mehr nimmer nemme nemmer niemehr nichmehr fort furt wech foat leer
    verschwunden fehlt fehlte weg
  `,
  keptIn: `
    kasten kästchen kassette schrank schreibtisch tisch halterung tresor safe schublade fensterbank fensterbrett haken
    regal schlüsselbund schlüsselbrett handschuhfach korb ladestation ladeschale ladewagen medienwagen medienkoffer
    koffer hosentasche jackentasche kitteltasche handtasche tasche rucksack jacke federmappe mäppchen geldbeutel
    armaturenbrett rücksitz beifahrersitz gepäckträger spind fach postfach_am_empfang pforte kiste ablage theke
    garderobe stuhl dienstwagen fahrzeug wagen halter hülle umhängeband band gürtel hals
  `,
  disposed: `
    verkauft verschenkt weggeworfen weggeschmissen entsorgt ausrangiert wertstoffhof recyclinghof schrottplatz
    sperrmüll elektroschrott weggegeben zurückgegeben_ohne verschrottet mitgegeben_dem_sperrmüll ebay kleinanzeigen
  `,
  stillInside: `
    noch_drin noch_drauf noch_dran noch_drinnen drauf_sind drauf_waren drauf_ist darauf_sind darauf_waren drin_war
    drin_waren nicht_gelöscht nicht_zurückgesetzt nicht_gewischt vergessen_zu_löschen daten_drauf mails_drauf
    festplatte_noch ganzen_daten dienstprofil arbeitsprofil
  `,
  itRoom: `
    serverraum technikraum serverschrank netzwerkschrank verteilerschrank patchschrank datenschrank edv_raum
    netzwerkverteiler technikkeller netzwerkdose* am_rechner am_pc am_computer an_die_rechner an_den_rechner an_den_pc
    an_meinen_rechner an_meinem_rechner an_meinem_platz an_meim_rechner an_meim_platz an_ihrem_rechner
    an_seinem_rechner an_unsere_rechner an_unseren_rechner lehrerzimmer vom_rechner die_rechner an_einem_rechner
    an_dem_rechner an_fremden_rechner* an_meinem_pc an_meinem_schreibtisch an_meinem_angemeldeten an_meinem_offenen
    netzwerk_prüfen netzwerkkabel netzwerk_dosen von_den_bildschirmen vom_bildschirm von_unseren_bildschirmen
    von_meinem_bildschirm
  `,
  noBadge: `
    ohne_ausweis keinen_ausweis kein_ausweis weder_ausweis weder_auftrag ohne_dienstausweis ohne_auftrag ohne_termin
    ohne_ankündigung nicht_angekündigt nicht_angemeldet unangemeldet unangekündigt angemeldet_ist_niemand
    niemand_angemeldet angekündigt_hat_sich_niemand ausweis_dabei ausweis_vergessen ausweis_zeigen_will
    ausweis_zeigt_er kennt_keiner kennt_niemand kenne_ich_nicht kenn_ich_nicht kennen_wir_nicht nie_gesehen
    noch_nie_gesehen klemmbrett warnweste ungeduldig ungehalten fremd_vorkommt habt_ihr_jemand* niemanden_geschickt
    niemand_geschickt unbekannter_mann fremder_mann fremde_frau mir_unbekannt jemand_fremdes fremdes fremder
    ausweis_hat_er ausweis_hat_sie hat_er_keinen hat_sie_keinen hat_keinen_ausweis zeigt_keinen_ausweis
    ausweis_hatte_er ausweis_nicht_zeigen weigert_sich will_seinen_namen ein_unbekannter ein_fremder einem_fremden
    einem_unbekannten
  `,
  plugPart: `
    zwischenstück* zwischenstecker* stöpsel* aufsatz kästchen kleines_teil unbekanntes_gerät fremdes_gerät
    kleines_gerät kleines_ding komisches_ding schwarzes_ding kleine_box keylogger fremd*_stick fremd*_usb*
    fremd*_stecker unbekannt*_stick unbekannt*_usb* unbekannt*_stecker komisch*_stecker komisch*_adapter
    komisch*_stick klein*_stecker klein*_adapter schwarz*_stecker schwarz*_adapter schwarz*_kästchen grau*_kästchen
    gefunden*_usb* gefunden*_stick gefunden*_datenstick
  `,
  unknownToUs: `
    war_nicht_da noch_nicht_da vorher_nicht_da war_da_vorher_nicht noch_nie_da gestern_nicht_da
    letzte_woche_noch_nicht da_nicht_hingehört gehört_da_nicht gehört_das_so gehört_das_da gehört_der_da
    gehört_das_dahin keiner_von_uns_kennt den_keiner das_keiner kennt_keiner kennt_niemand hat_keiner_hingemacht
    hat_niemand keiner_weiß niemand_weiß weiß_keiner vor_den_ferien garantiert_noch_nicht steckt_da_neu kenn_ich_nicht
    kenne_ich_nicht
  `,
  letIn: `
    gelassen rangelassen reingelassen drangelassen ran_gelassen rein_gelassen arbeiten_lassen machen_lassen
    zugreifen_lassen gestattet erlaubt zugelassen freigegeben aufgeschaltet aufgeschalten draufgelassen geben_lassen
    drauf_gelassen überlassen verbunden zugeschaltet zugesehen installiert gestartet runtergeladen ausgeführt
    draufgemacht durchgegeben genannt ausdrucken_lassen
  `,
  paidOut: 'überwiesen bezahlt gezahlt ausgezahlt umgeleitet angewiesen beglichen',
  theirs: `
    login_von logins_von zugang_von zugangsdaten_von passwort_von kennwort_von login_der login_vom zugang_der
    zugang_vom passwort_der passwort_vom kennwort_der kennwort_vom konto_von konto_der konto_vom account_von
    account_der account_vom meinen_zugang meinen_login meine_zugangsdaten meine_kennung mein_konto meinen_account
    mein_login mein_passwort mein_kennwort meinem_kennwort meinen_zugangsdaten meiner_kennung meim_kennwort
    meim_passwort meinem_passwort meinem_login meinem_zugang eine_anmeldung_teilen gemeinsames_passwort
    kennt_das_kennwort kennt_das_passwort weiß_das_passwort
  `,
  clickedIt: `
    draufgeklickt drauf_geklickt draufgedrückt draufgetippt reingeklickt angeklickt draufgegangen drauf_gedrückt
    clicked_on_it clicked_it tapped_on_it tapped_it
  `,
  formerPerson: `
    ehemalige* ex_kollege ex_kollegin ex_mitarbeiter* exkolleg* gekündigte* ausgeschiedene* früherer frühere früheren
    vorgänger* kündigen_mussten pension_ging in_rente nicht_mehr_bei_uns praktikum_vorbei gekündigt ausgeschieden
  `,
  stillHas: 'immer_noch noch_immer weiterhin nach_wie_vor noch_rein noch_zugriff',
  shoulder: `
    über_die_schulter über_meine_schulter mitgefilmt abgefilmt gefilmt_wie gefilmt_beim zugeschaut_wie zugesehen_wie
    zugeguckt_wie beim_eintippen
  `,
  snooped: `
    gestöbert geschnüffelt rumgeschnüffelt gewühlt gesetzt gesessen saß durchgeblättert abfotografiert reingeschaut
    reingeguckt mitgelesen durchsucht kopiert rumgeklickt gescrollt
  `,
  pluggedIn: 'angeschlossen eingesteckt angesteckt reingesteckt angestöpselt eingestöpselt hingehängt steckt_was',
  atNight: `
    heute_nacht letzte_nacht vergangene_nacht nachts uhr_nachts mitten_in_der_nacht in_der_nacht über_nacht
    am_wochenende
  `,
  never: 'nie niemals nimmer_gmacht',
  touchpad: 'touchpad* beim_tippen beim_schreiben während_ich_tippe während_ich_schreibe wenn_ich_tippe',
};
