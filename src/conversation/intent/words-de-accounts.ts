import type { WordList } from './concepts.ts';

/** German words for misused accounts. */
export const germanAccountWords: WordList = {
  account: `konto* *konto account* *account postfach* *postfach mailbox* profil* zugang zugänge kennung* nutzerkonto benutzerkonto identität`,
  myAccount: `mein*_konto* mein*_account* mein*_postfach* mein*_kennung mein*_outlook mein*_profil mein*_adresse mein*_mailadresse mein*_mail mein*_e_mail mein*_namen mein*_zugang mein*_login mein*_passwort mein*_teams mein*_identität
    mein*_mailkonto mein*_benutzer* mein*_mailbox mein*_email* mein*_emailadresse mein*_dienst* mein*_windows* mein*_anmeldung mir_angemeldet unser*_postfach unser*_funktionspostfach unser*_konto unser*_sammelpostfach unser*_account`,
  mfa: `authentic* autenticator* authentificator* authentikator* authentifizier* authentifikator* zwei_faktor zweifaktor* anmeldeanfrage* anmeldebestätigung* freigabeanfrage* bestätigungsanfrage* anmeldeanforderung* loginanfrage* push-anfrage pushnachricht* push
    mfa-anfrage mfa* zahlenabgleich* login_anfrage anmelde_anfrage anfrage_am_handy anfrage_auf_dem_handy bestätigungs_app bestätigungsapp* authenticator_anfrage anmeldung_bestätigt anmeldung_genehmigen anmeldung_genehmigt`,
  approved: `bestätigt zugestimmt akzeptiert freigegeben genehmigt zugelassen gedrückt getippt ja_gedrückt ja_gesagt okay_gedrückt ok_gedrückt ok_getippt draufgedrückt weggedrückt_mit_ja
    erlaubt durchgewunken bestätige_ich bestättigt eingegeben angenommen geklickt`,
  prompted: `anfrage* *anfrage *anfragen *anforderung* anforderungen bestätigung* aufforderung* fragt pop push* ploppt meldungen benachrichtigung* piept vibriert bimmelt klingelt codes code anmeldeversuch* nachfrage*
    will_bestätigt bestätigen soll_ich_bestätigen soll ploppen poppt`,
  unasked: `obwohl_ich_mich obwohl_ich_gar obwohl_ich_nichts obwohl_ich_garnicht obwohl_ich_nirgend* gar_nicht_angemeldet garnicht_angemeldet nicht_angemeldet_habe nicht_anmelden_wollte nirgends_anmelde nirgendwo_anmelde nicht_anmelde garnicht_anmelde gar_nicht_anmelde
    gar_nicht_anmelden garnicht_anmelden nicht_anmelden_will gar_nicht_einlogge garnicht_einlogge nicht_einlogge gar_nichts_mache garnichts_mache nichts_mache nichts_gemacht gar_nicht_am gar_nicht_im garnicht_am
    nicht_angefordert nicht_angefragt nicht_ausgelöst nicht_selbst selber_nicht nicht_von_mir war_ich_nicht ich_war_das_nicht ich_wars_nicht aus_versehen versehentlich unaufgefordert unerwartet* ungewollt* ohne_anmeldung ohne_dass_ich ohne_das_ich grundlos
    aus_dem_nichts mitten_in_der_nacht nachts gar_nix_mache nix_mache nix_gemacht keine_anmeldung nicht_gestartet nicht_veranlasst am_schlafen schlafe schlafend im_bett sofa couch einfach_bestätigt einfach_so
    genervt_bestätigt reflex reflexartig unüberlegt ohne_nachzudenken ohne_hinzusehen ohne_hinzuschauen ohne_zu_schauen nicht_nachgedacht gerade_gar_nicht nicht_eingeloggt aus_reflex ohne_nachdenken`,
  notMe: `nie_geschrieben nicht_geschrieben nicht_von_mir nicht_von_ihr nicht_von_ihm nicht_von_uns war_ich_nicht ich_war_das_nicht ich_wars_nicht war_sie_nicht war_er_nicht er_war_das_nicht sie_war_das_nicht er_wars_nicht sie_wars_nicht nicht_ich_war ich_nicht_war
    nicht_verschickt nie_verschickt nicht_gesendet nie_gesendet nicht_abgeschickt nie_abgeschickt nicht_geschickt nie_geschickt nichts_geschrieben nichts_verschickt nichts_davon nix_davon weiß_nichts_davon weiss_von_nichts von_nichts weiß_von_nix nix_geschrieben nix_verschickt nichts_geschickt nix_geschickt
    bin_ich_nicht ich_bin_das_nicht nicht_ich stammt_nicht stammen_nicht kommen_nicht_von kommt_nicht_von garnicht_geschrieben gar_nicht_geschrieben nie_getan
    nicht_angelegt nie_angelegt nicht_erstellt nicht_eingerichtet nicht_veranlasst nicht_gemacht nicht_gewesen wars_nicht waren_wir_nicht nicht_getätigt keine_ahnung_von nicht_kenne nicht_kennt ohne_mein_zutun hinter_meinem_rücken ohne_mein_wissen
    nichts_gesendet nichts_mitbekommen nicht_ausgelöst schwört bestreitet nie_war nicht_war nie_gewesen`,
  away: 'im_urlaub in_urlaub krank krankgeschrieben elternzeit in_rente weggegangen ausgeschieden mutterschutz gestorben verstorben',
  login: `anmeldung* *anmeldung anmeldungen anmeldeversuch* loginversuch* logins login einloggversuch* angemeldet eingeloggt anmeldet einloggt zugriff* zugegriffen sitzung* aktivität* reingekommen eingewählt`,
  abroad: `russland moskau china nigeria brasilien vietnam indien ukraine_angemeldet usa amerika rumänien bulgarien holland amsterdam niederlande* polen_angemeldet ausland fremden_land anderen_land anderem_land unbekannten_ort fremden_ort
    unbekannt* fremd* anderen_stadt anderem_ort anderen_ort seltsam* komisch* merkwürdig* verdächtig* ungewöhnlich* ungewohnt* asien afrika singapur hongkong türkei_angemeldet iran nordkorea lagos st_petersburg petersburg hanoi bukarest frankfurt_obwohl`,
  uses: `benutzt nutzt verwendet arbeitet angemeldet eingeloggt meldet loggt missbraucht* missbrauch* übernommen gekapert kontrolliert liest geändert schreibt verschickt drin macht_sachen benutze benutzte nutzte unterwegs gehackt* zugriff
    mitgelesen gelesen unterschreibt bestellt bucht ausgegeben eingenistet am_werk`,
  someoneElse: `jemand jemand_anderes wer_anderes wer_anders irgendwer irgendjemand fremder fremde fremd* anderer kollege* kollegin* praktikant* azubi* chef* chefin* mitarbeiter* vorgänger* vorgängerin* freund* unbekannte* unbekannter hacker* herr frau vertretung* die_neue der_neue
    einer wer`,
  sends: `gehen raus geht_raus rausgegangen verschickt versendet sendet senden schickt schicken verschicken verschickte geschickt schreibt spammt versenden gehn laufen_raus rausgeschickt rumgeschickt versand verschickte verbreitet rausgehen rausgehn`,
  receives:
    'kommt kommen kamen bekommen kriegen kriegt bekommt erhalten empfangen erhält beschwer* rückläufer* fragen_mich antworten_auf ruft rufen wundern',
  misuses:
    'benutzt nutzt verwendet missbraucht* missbrauch* benutzte nutzte mitbenutzt mitnutzt mitgenutzt benutzen_mein verwendete',
  sentByMe: `gesendete* gesendeten gesendet-ordner gesendetordner postausgang gesendete_elemente gesendeten_objekten gesendete_objekte`,
  inMyName: `in_meinem_namen unter_meinem_namen mit_meinem_namen als_ich_ausgegeben für_mich_ausgegeben gibt_sich_für_mich gibt_sich_als gibt_sich_für in_ihrem_namen in_seinem_namen unter_ihrem_namen unter_seinem_namen
    angeblich_von_mir mails_von_mir mail_von_mir nachrichten_von_mir spam_von_mir nachricht_von_mir spammails_von_mir sachen_von_mir`,
};
