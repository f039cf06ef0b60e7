import type { WordList } from '../concepts.ts';

/** German words for misused accounts. */
export const germanAccountWords: WordList = {
  account: `
    konto* *konto account* *account postfach* *postfach mailbox* profil* zugang zugänge kennung* nutzerkonto
    benutzerkonto identität
  `,
  mfa: `
    ob_ich_mich_anmelde* ob_ich_mich_gerade auf_genehmigen genehmigen_gedrückt anmeldung_genehmigen anmeldung_bestät*
    authentic* autenticator* authentificator* authentikator* authentifizier* authentifikator* zwei_faktor zweifaktor*
    anmeldeanfrage* anmeldebestätigung* freigabeanfrage* bestätigungsanfrage* anmeldeanforderung* loginanfrage*
    push-anfrage pushnachricht* push mfa-anfrage mfa* zahlenabgleich* login_anfrage anmelde_anfrage anfrage_am_handy
    anfrage_auf_dem_handy bestätigungs_app bestätigungsapp* authenticator_anfrage anmeldung_bestätigt
    anmeldung_genehmigt
  `,
  approved: `
    bestätigt zugestimmt akzeptiert freigegeben genehmigt zugelassen gedrückt getippt ja_gedrückt ja_gesagt
    okay_gedrückt ok_gedrückt ok_getippt draufgedrückt weggedrückt_mit_ja erlaubt durchgewunken bestätige_ich
    bestättigt angenommen
  `,
  prompted: `
    bestätige genehmigen zeigt ständig dauernd abfrage* *abfrage *abfragen anfrage* *anfrage *anfragen *anforderung*
    anforderungen bestätigung* aufforderung* fragt pop push* ploppt meldungen benachrichtigung* piept vibriert bimmelt
    klingelt codes code anmeldeversuch* nachfrage* will_bestätigt bestätigen soll_ich_bestätigen soll ploppen poppt
  `,
  unasked: `
    dabei_sitze ich_mach_aber_gar mach_garnix mach_gar_nix mach_aber_gar garnix ich_mach_gar_nichts gar_nirgends
    garnirgends schlaf uhr_morgens uhr_nachts uhr_früh jemand_anders war_jemand jemand_anderes wer_anders
    mich_aber_nirgends nirgends_an mich_nirgends mich_gar_nicht mich_garnicht melde_mich_nicht nirgendwo_an
    mich_nicht_anmelde  obwohl_ich_gar obwohl_ich_nichts obwohl_ich_garnicht obwohl_ich_nirgend*
    gar_nicht_angemeldet garnicht_angemeldet nicht_angemeldet_habe nicht_anmelden_wollte nirgends_anmelde
    nirgendwo_anmelde nicht_anmelde garnicht_anmelde gar_nicht_anmelde gar_nicht_anmelden garnicht_anmelden
    nicht_anmelden_will gar_nicht_einlogge garnicht_einlogge nicht_einlogge gar_nichts_mache garnichts_mache
    nichts_mache nichts_gemacht gar_nicht_am gar_nicht_im garnicht_am nicht_angefordert nicht_angefragt
    nicht_ausgelöst nicht_selbst selber_nicht nicht_von_mir war_ich_nicht ich_war_das_nicht ich_wars_nicht
    aus_versehen versehentlich unaufgefordert unerwartet* ungewollt* ohne_anmeldung ohne_dass_ich ohne_das_ich
    grundlos aus_dem_nichts mitten_in_der_nacht nachts gar_nix_mache nix_mache nix_gemacht keine_anmeldung
    nicht_gestartet nicht_veranlasst am_schlafen schlafe schlafend im_bett sofa couch einfach_bestätigt einfach_so
    genervt_bestätigt reflex reflexartig unüberlegt ohne_nachzudenken ohne_hinzusehen ohne_hinzuschauen
    ohne_zu_schauen nicht_nachgedacht gerade_gar_nicht nicht_eingeloggt aus_reflex ohne_nachdenken
  `,
  notMe: `
    war_es_nicht wars_auch_nicht hat_nie_was nie_was_geschickt nie_was_geschrieben nie_etwas ich_habe_die_nicht
    habe_ich_die_nicht habe_die_nicht weiß_von_nichts kenn_ich_nicht kenne_ich_nicht schicke_doch_gar
    ich_schicke_nichts war_ich_nich ich_nicht_hochgeladen ich_nicht_gekauft  ich_nie_hochgeladen
    ich_nicht_angefordert sagen_ich_hätte sagt_ich_hätte meint_ich_hätte meinen_ich_hätte behauptet_ich_hätte
    behaupten_ich_hätte schreiben_ich_hätte ich_hab_nichts_geteilt ich_habe_nichts_geteilt nichts_geteilt
    hab_ich_aber_nicht habe_ich_aber_nicht hab_ich_nie habe_ich_nie war_nicht_ich ich_nicht_war bin_ich_aber_nicht
    war_ich_aber_nicht ich_aber_nicht ich_nicht_geschrieben ich_nicht_verschickt ich_nicht_gesendet
    ich_nicht_abgeschickt ich_nicht_geschickt ich_nicht_angelegt ich_nicht_erstellt ich_nicht_eingerichtet
    ich_nicht_gemacht ich_nicht_kenne ich_gar_nicht_geschrieben ich_gar_nicht_verschickt ich_gar_nicht_geschickt
    ich_gar_nicht_kenne ich_garnicht_geschrieben ich_garnicht_verschickt sie_nicht_geschrieben er_nicht_geschrieben
    sie_nicht_verschickt er_nicht_verschickt sie_nicht_geschickt er_nicht_geschickt hab_ich_nicht habe_ich_nicht
    hab_keine_geschickt habe_keine_geschickt keine_geschickt keine_verschickt keine_geschrieben habe_nichts_geschickt
    ich_das_nicht mir_nicht_bekannt keiner_von_uns niemand_von_uns keiner_geschrieben ich_nie_abgeschickt
    nie_geschrieben nicht_von_mir nicht_von_ihr nicht_von_ihm nicht_von_uns war_ich_nicht ich_war_das_nicht
    ich_wars_nicht war_sie_nicht war_er_nicht er_war_das_nicht sie_war_das_nicht er_wars_nicht sie_wars_nicht
    nicht_ich_war nie_verschickt nie_gesendet nie_abgeschickt nie_geschickt nichts_geschrieben nichts_verschickt
    nichts_davon nix_davon weiß_nichts_davon weiss_von_nichts von_nichts weiß_von_nix nix_geschrieben nix_verschickt
    nichts_geschickt nix_geschickt bin_ich_nicht ich_bin_das_nicht nicht_ich stammt_nicht stammen_nicht
    kommen_nicht_von kommt_nicht_von garnicht_geschrieben gar_nicht_geschrieben nie_getan nie_angelegt nicht_gewesen
    wars_nicht waren_wir_nicht keine_ahnung_von ohne_mein_zutun hinter_meinem_rücken ohne_mein_wissen nichts_gesendet
    nichts_mitbekommen schwört bestreitet nie_war nicht_war nie_gewesen
  `,
  login: `
    drin anmeldung* *anmeldung anmeldungen anmeldeversuch* loginversuch* logins login einloggversuch* angemeldet
    eingeloggt anmeldet einloggt zugriff* zugegriffen sitzung* aktivität* reingekommen eingewählt
  `,
  abroad: `
    russland moskau china nigeria brasilien vietnam indien ukraine_angemeldet usa amerika rumänien bulgarien holland
    amsterdam niederlande* polen_angemeldet ausland fremden_land anderen_land anderem_land unbekannten_ort fremden_ort
    unbekannt* fremd* anderen_stadt anderem_ort anderen_ort seltsam* komisch* merkwürdig* verdächtig* ungewöhnlich*
    ungewohnt* asien afrika singapur hongkong türkei_angemeldet iran nordkorea lagos st_petersburg petersburg hanoi
    bukarest frankfurt_obwohl
  `,
  intruder: `
    irgendein irgendeine irgendwas irgendetwas jemand jemand_anderes jemand_anderem jemand_fremdes wer_anderes
    wer_fremdes irgendwer irgendjemand fremder fremde fremden unbekannter unbekannte unbekannten hacker* einbrecher
    angreifer*
  `,
  travel: 'dienstreise* reise* urlaub* verreist fliege flug bin_in bin_gerade_in von_hier aus_dem_ausland',
  country: `
    russland china moskau nigeria vietnam indien brasilien nordkorea iran peking petersburg lagos hanoi bukarest
    rumänien bulgarien anderen_land fremden_land usa amerika indonesien pakistan thailand kenia ghana weißrussland
    belarus anderen_kontinent
  `,
  uses: `
    übernommen benutzt nutzt verwendet arbeitet angemeldet eingeloggt meldet loggt missbraucht* missbrauch* gekapert
    kontrolliert liest geändert schreibt verschickt benutze benutzte nutzte gehackt* mitgelesen gelesen unterschreibt
    bestellt bucht ausgegeben eingenistet am_werk
  `,
  someoneElse: `
    exmann exfrau tochter sohn dieb ex mann *kollege *kollegin aushilfe* auszubildende* werkstudent* hiwi jemand
    jemand_anderes wer_anderes wer_anders irgendwer irgendjemand fremder fremde fremd* anderer kollege* kollegin*
    praktikant* azubi* chef* chefin* mitarbeiter* vorgänger* vorgängerin* freund* unbekannte* unbekannter hacker* herr
    frau vertretung* die_neue der_neue einer
  `,
  sends: `
    gehen raus geht_raus rausgegangen verschickt versendet sendet senden schickt schicken verschicken verschickte
    geschickt schreibt spammt versenden gehn laufen_raus rausgeschickt rumgeschickt versand verbreitet rausgehen
    rausgehn
  `,
  receives: `
    kommt kommen kamen bekommen kriegen kriegt bekommt erhalten empfangen erhält beschwer* rückläufer* fragen_mich
    antworten_auf ruft rufen wundern
  `,
  misuses: `
    benutzt nutzt verwendet missbraucht* missbrauch* benutzte nutzte mitbenutzt mitnutzt mitgenutzt benutzen_mein
    verwendete
  `,
  posed: 'ausgegeben ausgibt gibt_sich_als gab_sich_als behauptet behauptete vorgab angeblich*',
  othersLogin: `
    mit_den_daten mit_den_zugangsdaten mit_der_kennung mit_dem_passwort mit_dem_login mit_dem_konto mit_dem_account
    mit_dem_kennung mit_dem_anmeldung mit_dem_zugang mit_dem_kennwort mit_dem_benutzer* mit_dem_nutzer*
    unter_dem_passwort unter_dem_login unter_dem_konto unter_dem_account unter_dem_kennung unter_dem_anmeldung
    unter_dem_zugang unter_dem_kennwort unter_dem_benutzer* unter_dem_nutzer* mit_meinem_passwort mit_meinem_login
    mit_meinem_konto mit_meinem_account mit_meinem_kennung mit_meinem_anmeldung mit_meinem_zugang mit_meinem_kennwort
    mit_meinem_benutzer* mit_meinem_nutzer* mit_der_passwort mit_der_login mit_der_konto mit_der_account
    mit_der_anmeldung mit_der_zugang mit_der_kennwort mit_der_benutzer* mit_der_nutzer* unter_der_passwort
    unter_der_login unter_der_konto unter_der_account unter_der_kennung unter_der_anmeldung unter_der_zugang
    unter_der_kennwort unter_der_benutzer* unter_der_nutzer* unter_meinem_passwort unter_meinem_login
    unter_meinem_konto unter_meinem_account unter_meinem_kennung unter_meinem_anmeldung unter_meinem_zugang
    unter_meinem_kennwort unter_meinem_benutzer* unter_meinem_nutzer* mit_meiner_passwort mit_meiner_login
    mit_meiner_konto mit_meiner_account mit_meiner_kennung mit_meiner_anmeldung mit_meiner_zugang mit_meiner_kennwort
    mit_meiner_benutzer* mit_meiner_nutzer* unter_meiner_passwort unter_meiner_login unter_meiner_konto
    unter_meiner_account unter_meiner_kennung unter_meiner_anmeldung unter_meiner_zugang unter_meiner_kennwort
    unter_meiner_benutzer* unter_meiner_nutzer* mit_ihrem_passwort mit_ihrem_login mit_ihrem_konto mit_ihrem_account
    mit_ihrem_kennung mit_ihrem_anmeldung mit_ihrem_zugang mit_ihrem_kennwort mit_ihrem_benutzer* mit_ihrem_nutzer*
    mit_seinem_passwort mit_seinem_login mit_seinem_konto mit_seinem_account mit_seinem_kennung mit_seinem_anmeldung
    mit_seinem_zugang mit_seinem_kennwort mit_seinem_benutzer* mit_seinem_nutzer*
  `,
  away: `
    im_urlaub in_urlaub krank krankgeschrieben elternzeit in_rente weggegangen ausgeschieden mutterschutz gestorben
    verstorben
  `,
  sentByMe: `
    gesendete* gesendeten gesendet-ordner gesendetordner postausgang gesendete_elemente gesendeten_objekten
    gesendete_objekte
  `,
  inMyName: `
    mit_mein*_kürzel unter_mein*_kürzel unter_mein_kürzel mein_name_als unter_mein*_namen von_mein*_konto*
    von_mein*_account* von_mein*_adresse* von_mein*_mail* von_mein*_postfach* von_mein*_email* von_mein*_kennung*
    von_mein*_dienstadresse* von_mein*_dienstmail* von_mein*_e_mail* aus_mein*_postfach* aus_mein*_konto*
    aus_mein*_account* in_meinem_namen unter_meinem_namen mit_meinem_namen als_ich_ausgegeben für_mich_ausgegeben
    gibt_sich_für_mich gibt_sich_als gibt_sich_für in_ihrem_namen in_seinem_namen unter_ihrem_namen unter_seinem_namen
    angeblich_von_mir mails_von_mir mail_von_mir nachrichten_von_mir spam_von_mir nachricht_von_mir spammails_von_mir
    sachen_von_mir
  `,
  mailRule: 'weiterleitung* regel regeln posteingangsregel* umleitung* filterregel*',
  fromAccount: `
    im_namen_von im_namen_der im_namen_des im_namen_vom im_namen_meiner im_namen_meines unter_dem_namen
    unter_dem_account von_der_mailadresse von_der_adresse von_der_mail von_der_e_mail von_der_emailadresse
    von_der_kennung von_ihrer_mailadresse von_ihrer_adresse von_ihrer_mail von_ihrer_e_mail von_ihrer_emailadresse
    von_ihrer_kennung von_seiner_mailadresse von_seiner_adresse von_seiner_mail von_seiner_e_mail
    von_seiner_emailadresse von_seiner_kennung von_unserer_mailadresse von_unserer_adresse von_unserer_mail
    von_unserer_e_mail von_unserer_emailadresse von_unserer_kennung vom_konto vom_account vom_postfach
    vom_sammelpostfach vom_mailkonto von_dem_konto von_dem_account von_dem_postfach von_dem_sammelpostfach
    von_dem_mailkonto von_ihrem_konto von_ihrem_account von_ihrem_postfach von_ihrem_sammelpostfach
    von_ihrem_mailkonto von_seinem_konto von_seinem_account von_seinem_postfach von_seinem_sammelpostfach
    von_seinem_mailkonto von_unserem_konto von_unserem_account von_unserem_postfach von_unserem_sammelpostfach
    von_unserem_mailkonto aus_dem_konto aus_dem_account aus_dem_postfach aus_dem_sammelpostfach aus_dem_mailkonto
    aus_ihrem_konto aus_ihrem_account aus_ihrem_postfach aus_ihrem_sammelpostfach aus_ihrem_mailkonto aus_seinem_konto
    aus_seinem_account aus_seinem_postfach aus_seinem_sammelpostfach aus_seinem_mailkonto von_einem_konto
    von_einem_account von_einem_postfach von_einem_sammelpostfach von_einem_mailkonto
  `,
  insideMine: `
    auf_mein*_rechner auf_mein*_pc auf_mein*_computer auf_meim_pc an_mein*_pc in_mein*_konto* in_mein*_account*
    in_mein*_postfach* in_mein*_outlook in_mein*_teams in_mein*_mail* in_mein*_profil* in_mein*_rechner in_mein*_pc
    in_mein*_computer in_mein*_system in_mein*_kennung in_mein*_e_mail* in_mein*_onedrive an_mein*_konto*
    an_mein*_postfach* an_mein*_mails an_mein*_rechner
  `,
  myAccount: `
    mein*_mails mein*_nachrichten mein*_e_mails mein*_konto* mein*_account* mein*_postfach* mein*_kennung
    mein*_outlook mein*_profil mein*_adresse mein*_mailadresse mein*_mail mein*_e_mail mein*_namen mein*_zugang
    mein*_login mein*_passwort mein*_teams mein*_identität mein*_mailkonto mein*_benutzer* mein*_mailbox mein*_email*
    mein*_emailadresse mein*_dienst* mein*_windows* mein*_anmeldung mir_angemeldet unser*_postfach
    unser*_funktionspostfach unser*_konto unser*_sammelpostfach unser*_account
  `,
  repeated: `
    ständig dauernd hintereinander immer_wieder alle_zwei alle_2 alle_paar pausenlos hört_nicht_auf nicht_aufgehört
  `,
  newDevice: 'neues_gerät neue_gerät unbekanntes_gerät fremdes_gerät',
};
