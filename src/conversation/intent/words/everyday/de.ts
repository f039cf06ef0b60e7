import type { WordList } from '../../concepts.ts';

/** German as people write it in a hurry or speak it at home. */
export const everydayGermanWords: WordList = {
  not: 'nit nid nüscht nischt nimmer nemme koi koin koa kei keene',
  me: 'mei meim mim i ick ik mia mier unsern',
  toMe: 'ma mia',
  locative: 'aufm ausm inner aufn beim vom unterm übern',
  clicked: `
    raufgedrückt draufgetatscht angewischt draufgegangen link_gefolgt angetatscht angeglickt geglickt gklickt
    draufklickt draufgeglickt klickte_drauf darauf_geklickt darauf_gedrückt drauf_gedrückt link_benutzt
    link_aufgemacht
  `,
  opened: `
    aufgemacht aufgmacht geöffnt laufen_lassen ausprobiert drübergelaufen installiert draufgemacht draufgespielt
    aufgespielt nachgeladen geladen angeklickt
  `,
  scanned: 'abgelesen code_abgelesen vor_die_kamera eingelesen gescänt ascannt abgscannt qr_code_genutzt',
  link: 'qr_code barcode quadrat aushang plakat flyer',
  attachment: 'exe *zip *exe html_datei word_dokument pdf_datei',
  mail: 'sprachnachricht* voicemail* threema telegram brief schreiben_vom schreiben_von_der',
  suspicious: `
    gewinnspiel* potenzmittel* lotterie verlosung* inkasso* gez rentenversicherung elster postfachspeicher strafzettel
    bußgeldbescheid bewerbung_war kündigungsandrohung microsoft_warnung aus_russland aus_polen aus_china
    endung_ru tippfehler rechtschreibfehler schlechtes_deutsch neugier zu_schön hinters_licht über_den_tisch faul_an
    komisch_vor seltsam_vor merkwürdig_vor spanisch_vor diskret privaten_adresse privatadresse niemandem_sagen
    niemand_sagen neuen_nummer neue_nummer unbekannten_nummer geheim_halten unter_uns_bleiben sehr_drängt
  `,
  acted: `
    registriert mitgemacht eingetragen verifiziert bestätigt darauf_eingegangen eingegangen erneuert nachgekommen
  `,
  alarm: `
    mist ups upps hoppla ausversehen ausversehend verdammt zefix kruzifix menno herrje herrjemine oh_mann oh_man
    au_weia auweia ach_du_schreck ach_du tut_mir_leid unangenehm schäme schämen ich_depp ich_dödel so_dumm so_blöd
    was_blödes was_dummes mist_gebaut scheiß blödsinn_gemacht erschrocken kreidebleich ganz_anders_zumute nicht_wohl

  `,
  fell: `
    verarschen_lassen veräppeln_lassen reinlegen_lassen hereinlegen_lassen übers_ohr_hauen über_den_tisch_ziehen
    reingelegt_worden ausgetrickst_worden in_die_falle auf_eine_masche auf_den_trick drauf_reingefallen reingfalln
    darauf_reingefallen darauf_hereingefallen rein_gefallen neigfalln opfer_einer opfer_eines
  `,
  secret: `
    zahlen_genannt zahlen_gesagt die_zahlen sechs_zahlen zahlen_durch* zahl_genannt pwort passwd
    kennwörter benutzername benutzernamen bestätigungsnummer* sms_code smscode zahlenkombi* windows_anmeldung
    schulzugang zugangscodes logins anmeldung_eingeben benutzernamen_und bitlocker_schlüssel
    wiederherstellungsschlüssel passphrase wie_ich_reinkomme womit_ich_reinkomme was_ich_zum_einloggen
    was_er_dafür_braucht passwort_liste mtan smstan sms_tan pushtan chiptan itan tans
  `,
  bankData: `
    lohnkonto gehaltskonto kartennummern paypal_daten ausweiskopie perso ausweisfoto kopie_vom_ausweis steuer_id
  `,
  entered: `
    eingegebn eingebn eintippt eingetippt neigschriebn reingehauen hingeschrieben registriert angmeldt ausgfüllt
    eingloggt reingeklopft rein_geschrieben eingehackt
  `,
  told: `
    gsagt gsacht gesacht verzählt gegebn geben_müssen zugerufen zugeflüstert aufgschriebe aufgschriebn hingeschrieben
    notiert_für verratn durchgegebn überlassen geliehen ausgeliehen verliehen zur_verfügung_gestellt
    abfotografiert_und
  `,
  fakePage: `
    nicht_echt nicht_unsere_seite fake_m365 fake_anmeldung fake_login fakelogin nachgebaute gefakte falsche_anmeldung
    falschen_anmeldung falschen_m365 adresszeile_stimmte adresszeile_stand seite_hieß_anders adresse_hieß url_sah
  `,
  page: 'anmeldemaske anmeldeseite loginseite eingabemaske formular webformular anmeldefenster maske',
  mySecret: `
    mei_passwort mei_kennwort mei_passwd mei_pin mei_pw meim_passwort meim_kennwort mei_login mei_zugang
    mei_zugangsdaten mein*_pwort mein*_kennwörter mein*_logins mein*_benutzernamen meine_ganzen_zugangsdaten mein*_tan
    mei_tan ihr_kennwort seim_passwort ihrem_passwort ihrem_kennwort
  `,
  leaked: `
    hat_er_jetzt hat_er_jetz hat_sie_jetzt hat_sie_jetz hat_der_jetzt hat_der_jetz haben_die_jetzt haben_die_jetz
    hat_er_nun haben_sie_jetzt hat_jetzt_jeder hat_nun_jeder kennt_jetzt_jeder weiß_jetzt_jeder weiß_jetz_jeder
    weiß_nun_jeder steht_auf_der_tafel steht_auf_dem_whiteboard steht_aufm_whiteboard steht_an_der_tafel
    hängt_an_der_pinnwand klebt_am_monitor klebt_vorne im_umlauf im_darknet im_internet_aufgetaucht haveibeenpwned
    have_i_been_pwned datenleck passwortleak
  `,
  knows: 'kennt_noch kannte wusste',
  caller: `
    durchgerufen angerufn angrufn anruf_von anruf_bekommen strippe hänge_dran hängt_dran hängt_noch_dran noch_dran
    noch_in_der_leitung callcenter* telefoniere telefonierte rohr apparat anrufender
  `,
  onThePhone: 'noch_dran noch_in_der_leitung hängt_noch am_apparat telefoniere_gerade angrufn ruft_grad ruft_gerade',
  stranger: `
    jmd jmd_fremdes ebber eener oana oaner ein_herr ein_typ junger_mann der_junge_mann so_n_typ so_ein_typ besucher*
    besucherin* vertreter* handwerker* monteur* telekom vodafone kopiererfirma druckerfirma behörde* staatsanwalt*
    kripo kommissar* inkasso* dozent* rechenzentrum rechenzentrums microsoft_mitarbeiter* fremder_mann
    it_mensch it_typ computerfirma
  `,
  colleague: `
    oberbürgermeister* landrat* amtsleiterin* kämmer* direktor* rektor* schulleit* sachgebietsleit* kollesch kolleg
  `,
  demands: 'wüll wui verlange drängt drängelt besteht_darauf beharrt hätte_gern ich_solle ich_soll wir_sollen',
  locks: `
    lässt_sich_nich_schließen lässt_sich_nicht geht_nicht_zu krieg_ich_nicht_weg bekomme_ich_nicht_weg nicht_mehr_weg
  `,
  remoteControl: `
    ultraviewer supremo vnc splashtop logmein zoho_assist screenconnect connectwise gotoassist remote_session
    remotesession remoteverbindung remotedesktop fernwartungsprogramm* bildschirm_zu_schalten auf_den_bildschirm
    auf_seinen_bildschirm auf_meinen_bildschirm 1_verbindung_aktiv verbindung_aktiv bildschirm_übernommen
    anydesk_druff
  `,
  giftCard: `
    guthaben_karten gutscheincode* gutscheinkarten steamkarten amazonkarte google_karten apple_karten karten_zu_je
    karten_aus_dem karten_kaufen nummern_auf_der_rückseite codes_auf_der_rückseite rückseite_abfotograf*
  `,
  callNumber: `
    0800* 0800er 0180* anrufn angegebene_nummer nummer_wählen telefonnummer_eingeblendet nummer_eingeblendet ruf
  `,
  files: 'scans scan tabellenblätter vorgänge_im symbole',
  encrypted: 'verschlüsslt verschlüsselte_sich chiffriert unbrauchbar_gemacht',
  oddEnding: `
    zufälligen_buchstaben zufällige_buchstaben zufallsbuchstaben buchstabensalat zeichensalat kauderwelsch
    heißen_auf_einmal heißen_nun neue_endung komische_endung seltsame_endung endung_davor andere_namen wirre_namen
    kryptische_namen
  `,
  screen: 'schirm server hintergrundbild startbildschirm computerstimme da_steht',
  decryptNote: `
    your_network_is network_is_locked your_files_are files_are_locked files_are_encrypted daten_verschlüsselt_wurden
    72_stunden 48_stunden 24_stunden geldbörse_im_netz wallet_adresse krypto_wallet schlüssel_kaufen daten_freikaufen
    wenn_sie_ihre_daten daten_werden_veröffentlicht
  `,
  malwareSign: `
    schwerwiegende bedrohungen gefahren_gefunden gefahr_gefunden funde gemeldet entfernen_geht_nicht nicht_entfernt
    nicht_bereinigt nicht_gelöscht quarantäne rot_an knallrot schlägt_aus gefahr gefahr_an downloader zeigt_gefahr
  `,
  antivirus: `
    windows_sicherheit windowssicherheit sicherheitssoftware antivirus antivirenschutz virenschutzprogramm eset
    bitdefender trend_micro trellix
  `,
  pointer: 'pfeil mauspfeil maus_pfeil mousezeiger mauszeiger coursor',
  selfMoving: `
    von_alloi vo_selber vo_allei von_alleene geisterhand ohne_dass_ich_die fass_nix_an fasse_nichts_an fass_nichts_an
  `,
  steers: 'arbeitet_allein geht_allein',
  hacked: `
    gehäckt ghackt ghäckt gehackd gehackt_worden übernommen_worden ausgetauscht_worden startseite_ausgetauscht
  `,
  account: 'kontos schulkonto kennungen benutzerkonten schulaccount',
  mfa: `
    anmelde_app anmeldeapp bestätigungsanfragen genehmigungsanfragen freigabe_app authentikator authenti* auf_das_ja
    ja_in_der_app in_der_kleinen_anwendung bestätigung_am_handy push_meldung* pushmeldung* ob_ich_des_bin
    ob_ich_das_bin ob_ich_es_bin
  `,
  approved: `
    genehmigt_habe genehmign_gedrückt genehmigen_gedrückt auf_genehmigen auf_ja auf_bestätigen auf_zulassen
    okay_drückt bestätigt_habe erlaubt_habe zugelassn einfach_bestätigt drückt_ja
  `,
  prompted: 'rappelt rappeln summt brummt fragt_mich_grad wollte_diese will_wissen will_wisse',
  unasked: `
    bin_nich_ich bin_ich_nich bin_i_net bin_i_ned war_i_net war_i_ned war_ick_nich damit_ruhe damit_es_aufhört
    damit_das_aufhört damit_endlich_ruhe weil_es_nervte weils_nervte genervt ausversehen ich_nicht_bestellt
    ich_nicht_angefordert nicht_bestellt_habe nirgends_einloggen gar_nirgends nirgends_eingeloggt garnicht_einloggen
    gar_nicht_einloggen nicht_einloggen_wollte im_halbschlaf halbschlaf im_schlaf aus_gewohnheit gewohnheit
     ich_nichts_mache ich_gar_nichts_mache obwohl_ich_gar ich_drück_jedes ich_drücke_jedes
    ich_lehne_immer ich_lehne_jedes lehne_ich_ab immer_auf_nein jedes_mal_auf_nein jedes_mal_nein immer_nein
    hört_nicht_auf hört_aber_nicht_auf hört_net_auf
  `,
  repeated: `
    am_laufenden_band laufend zum_zweiten zum_dritten zum_vierten zum_fünften zum_sechsten zum_siebten zum_achten
    zum_neunten zum_zehnten zum_zwanzigsten zum_x_ten zum_hundertsten dreimal viermal fünfmal sechsmal siebenmal
    achtmal neunmal zehnmal elfmal zwölfmal zwanzigmal x_mal zigmal alle_naselang minütlich im_minutentakt
    eine_nach_der hört_nicht_auf hört_aber_nicht nacheinander fünfzehn_stück andauernd fortwährend in_einer_tour
  `,
  notMe: `
    bin_nich_ich bin_i_net bin_i_ned war_i_net war_i_ned war_ick_nich is_nich_von_mir nich_von_mir net_vo_mir
    ned_vo_mir ned_von_mir net_von_mir nit_von_mir nicht_von_mia i_ned_gschriebn ned_gschriebn net_gschriebn
    net_gschriebe ned_geschrieben nich_geschrieben nich_verschickt net_verschickt ned_verschickt hab_ich_nie_eine
    ihr_nie_eine ihm_nie_eine nie_eine_geschickt nie_welche_geschickt ich_die_nie ich_das_nie ich_sowas_nie
    nie_was_geschrieben nie_etwas_geschickt nie_gemacht nicht_gemacht_hab* angelegt_hat_sie_das_nicht
    weder_sie_noch_ich weder_ich_noch hat_sie_nicht_angelegt hat_er_nicht_angelegt ich_nicht_angelegt ich_ned_angelegt
    i_ned_angelegt noch_nichts_verschickt überhaupt_nichts_verschickt heute_noch_nichts heute_nichts_geschrieben
    gar_keine_geschickt nicht_ausgelöst ich_nicht_öffne war_ich_gar_nicht da_schlafe_ich da_schläft_hier
    hab_ich_nix_mit habe_ich_nichts_mit hab_nix_gmacht
  `,
  login: `
    verknüpft angmeldet anmeldet_sich sich_anmeldet eingeloggt_hat sich_eingeloggt einwahl eingewählt anmeldungen
    anmeldeliste* geräteliste* anmeldeprotokoll* anmeldeverlauf* aktivitäten*
  `,
  abroad: 'ausländisch* fremder fremdes andere_stadt',
  newDevice: `
    neues_iphone neuen_iphone neues_handy_angemeldet neuen_handy_angemeldet neuem_gerät neuen_gerät anderem_gerät
    anderen_gerät unbekannten_gerät fremden_gerät gerät_verknüpft verknüpftes_gerät gerät_namens gerät_hinzugefügt
    gerät_registriert neue_telefonnummer_hinterlegt
  `,
  intruder: 'jmd jmd_fremdes ebber irgendeener der_fremde die_fremde ein_fremder ein_unbekannter',
  uses: 'mitliest mitlesen mitlas benutzt_hat rumgeklickt',
  someoneElse: `
    jmd ebber eener lehrling stellvertret* nachbar* zimmernachbar* kumpel neffe enkel* schwester bruder schwager gast
    gäste putzfrau reinigungskraft ehemalige* ex_kollege ex_kollegin ex_mitarbeiter
  `,
  sends: `
    gehn gehen_mails rausgehen rausgeh schickt_mails rumschickt raus_geschickt angeschrieben verschickn versendn
  `,
  receives: `
    bekam bekamen gekriegt kriegn krieg krieg_ich flattern trudeln bedankt bedankte bedanken beschwert beschwerte
  `,
  othersLogin: `
    mit_mein*_zugangsdaten mit_mein*_zugang mit_mein*_anmeldedaten mit_mein*_login* mit_mein*_benutzerdaten
    unter_mein*_namen unter_meim_namen unter_meim_namn als_ich_angemeldet als_ich_anzumelden unter_mein*_anmeldung
    in_mein*_account in_mein*_kennung mit_den_zugangsdaten_von mit_dem_passwort_von mit_ihr*_zugangsdaten
    mit_sein*_zugangsdaten unter_ihr*_namen unter_sein*_namen mit_ihr*_login mit_sein*_login als_ich_anmelden
    als_ich_einloggen als_ich_eingeloggt
  `,
  inMyName: `
    unter_meim_namen unter_mein_namen in_meim_namen in_mein_namen mit_meiner_signatur mit_meinem_namen_drunter
    unter_meiner_adresse unter_meiner_mailadresse ist_tatsächlich_meine tatsächlich_meine_adresse
    von_unserer_schuladresse von_der_schuladresse von_unserer_adresse von_der_amtsadresse antwortet_für_mich
    schreibt_für_mich schreibt_als_ich antwortet_als_ich
  `,
  sentByMe: 'gesendet_ordner gesendeten_elementen ausgang postausgang',
  mailRule: `
    regel_im_postfach posteingangsregel* weiterleitungsregel* automatische_weiterleitung rss_ordner ordner_rss
    rss_feeds rss von_allein_in_einen in_einen_ordner_wandert in_einen_ordner_verschoben ordner_geschoben
    abwesenheitsnotiz_geändert
  `,
  insideMine: `
    aufm_pc aufm_rechner aufm_laptop auf_dem_pc_drauf an_meim_rechner an_meim_pc an_meim_laptop auf_meim_rechner
    an_meinem_offenen an_meinem_computer an_mein_rechner an_meinen_rechner auf_meinem_laptop in_meim_postfach
    in_meim_account in_meim_outlook an_meinem_platz auf_meinen_mails meine_mails in_meiner_akte
  `,
  myAccount: `
    mei_postfach mei_konto mei_account mei_outlook meim_konto meim_postfach meim_account mein*_schulkonto
    mein*_dienstkonto mein*_benutzerkonto mein*_arbeitskonto mein*_signatur mein*_abwesenheitsnotiz
    mein*_telefonnummer_für
  `,
  travel: 'auf_dienstreise im_ausland unterwegs_in bin_zurzeit_in',
  how: `
    wo_trage wo_gebe wo_ändere wo_stelle wo_hinterlege wo_bestelle wo_beantrage wo_lade wo_speichere wie_trage
    wie_beantrage wie_bestelle wie_krieg wie_kriege wie_lang wie_oft wie_speichere wie_schick wie_schicke wie_teile
    was_mache_ich_falls kann_ich_nutzen darf_ich_nutzen genügt_dann reicht_es is_it_true stimmt_es ist_es_wahr
    stimmt_das wo_steht was_heißt_es
  `,
  training: `
    wer_draufklickt wer_klickt wer_darauf_klickt ausgedacht drehbuch fiktiv* erfundene rollenspiel übungsszenario
    lehrfilm erklärfilm lernvideo probealarm
  `,
  plain: 'gehalt gehalts willen',
  broken: `
    keeps_on_asking asks_again it_asks_again fragt_immer_wieder fragt_ständig_nach_dem zeigt_nur zeigt_nichts
    nur_zeichensalat bluescreen* blauer_bildschirm wird_nicht_angenommen nicht_angenommen nimmt_er_nicht
  `,
  posed: 'er_sei sie_sei sei_von er_käme er_komme sie_komme er_wäre_von',
};
