import type { WordList } from '../../concepts.ts';

/** More German ways of asking for a person or a ticket. */
export const germanWishWords: WordList = {
  humanWord: `
    echten_vorgesetzten echter_vorgesetzter vorgesetzten_sprechen echte_stimme menschliche_stimme jemand_echtem
    jmd_echtem jmd_echten jemanden_mit_verstand richtigen_menschen aus_fleisch_und echten_techniker
    richtigen_techniker ebber_richtigs was_richtigs leibhaftig wer_echtes wen_echten echten_ansprechpartner
    von_stimme_zu mit_puls
  `,
  callVerb: `
    zurückruft zurückriefe anklingeln anklingelt durchklingelt anruft anriefe anrufe durchruft bimmelt_an anläutet
    anläuten telefonisch_meldet telefonisch_melden telefonisch_bei_mir telefonisch_bei_uns ruf_an
  `,
  somePerson: `
    einer jmd ebber eener oaner oana oim oam jemand wer irgendwer mitarbeiter mitarbeiterin techniker technikerin
    kollege kollegin kollegen kolleg kolleschen jungs mädels
  `,
  comeHere: `
    komm_bitte_einer kommt_bitte_einer komm_mal_einer kommt_mal_einer kommt_einer kommt_heut_wer kommt_heute_wer
    kommt_heut_jemand kommt_heute_jemand kommt_heut_noch kommt_noch_wer hochkommt runterkommt rüberkommt herkommt
    rüberspringt rüberspringen vorbeikäme vorbeischaun vorbeischaut vorbeikommt nach_oben_kommen neben_mich_setzt
    neben_uns_setzt neben_mich_setzen neben_uns_setzen zu_uns_kommt zu_uns_kommen zu_mir_kommt bei_uns_vorbei
    bei_mir_vorbei schick_ma_ein schick_mir_einen schickt_mir_einen schickt_uns_einen schickt_wen ein_vorbei
    einen_vorbei auf_einen_sprung persönlich_hinkommen persönlich_vorbeikommen mit_mir_zusammen_in
    in_die_außenstelle_kommt mal_hergucken mal_gucken_kommen
  `,
  callMe: `
    telefonat_möglich ein_telefonat_möglich telefonat_wäre telefonat_lieber mit_einem_telefonat am_telefon_durchgeht
    am_telefon_durchgehen am_telefon_erklär* an_die_strippe an_der_strippe ruf_ma_an ruf_mal_an ruf_bitte_an
    ruft_bitte_an ruft_mal_an rufts_mi rufen_sie_bitte_an rufen_sie_uns ruft_uns ruf_uns mi_wer_anruf* mi_einer_anruf*
    mi_oana mich_jmd mich_einer mich_wer_an mich_anklingeln mich_zurückruft mich_zurückrufen uns_zurückruft uns_anruft
    mich_anruft mich_anriefe lieber_telefon telefon_bitte bitte_telefon per_telefon_bitte hätte_jemand_zeit
    hätte_jemand_zehn hätte_jemand_fünf jemand_zehn_minuten jemand_fünf_minuten jemand_kurz_zeit jemand_minuten_zeit
    per_videoanruf videoanruf teams_call_mit kurz_teams_call mal_kurz_teams sitzt_am_anderen_ende am_anderen_ende
    geb_auf_bitte ich_gebe_auf_bitte wer_hat_heute_dienst wer_hat_dienst wer_hat_gerade_dienst bereitschaftsdienst_am
    verbinden_bitte bitte_verbinden durchstellen_bitte bitte_durchstellen
  `,
  needPerson: `
    brauch_einen_der brauche_einen_der bräuchte_einen_der brauch_jemand_der brauche_jemanden_der bräuchte_jemanden_der
    einer_von_euch_der ist_einer_von_euch wen_der_sich wen_der_ahnung jemand_der_ahnung
    jemanden_der_ahnung jemand_der_sich_auskennt jemanden_der_sich_auskennt einem_der_ahnung einen_der_ahnung
    einem_der_sich_auskennt einen_der_sich_auskennt
     ansprechpartners_in an_die_kolleginnen_weiter
    an_die_kollegen_weiter an_einen_kollegen_weiter an_jemanden_weiter an_jemanden_mit geben_sie_mich
    weiter_an_jemanden an_wen_anderen
  `,
  noBot: `
    nicht_mit_so_einem_programm nicht_bei_so_einem_programm nicht_bei_einem_programm mit_dieser_maschine
    mit_einer_wand mit_ner_wand gegen_eine_wand keine_nerven_mehr zu_kompliziert_für_dich
    nicht_mit_dir_reden will_nicht_tippen ungern_tippe mag_nicht_tippen kann_nicht_tippen tippen_schwer mit_dem_tippen
    versteht_mich_hier_denn keine_automatische keine_automatischen automatische_antwort_sondern
  `,
  talk: `
    schwätze schwätza schwatzen quatschn ratschen babbeln redn gschwind_reden mündlich erörtern schnackt schnacken
    durchgeht
  `,
  reachable: 'wach im_dienst noch_da noch_jemand_da einer_da jemand_wach',
  humanAlone: 'telefon telefonat anruf vorgesetzter vorgesetzten sachbearbeitung anrufn mensch_bitte',
  ticket: 'ticketnr ticket_nr vorgangsnr supportticket* störungsnr supportmeldung*',
  asTicket: `
    meld_das_bitte meld_das meldet_das meldet_das_bitte melde_das_bitte bitte_melden_sie_das notier_das notiert_das
    bitte_notieren bitte_notiert notieren_und_an bitte_vermerken schreib_das_auf schreibt_das_auf schreib_auf
    schreib_uff schreibt_auf schreib_das_bitte schreibst_das_gleich schreib_das_gleich trag_das_bitte tragt_das_bitte
    tragen_sie_das trag_das_ein trag_das_doch nehmen_sie_bitte_auf nehmt_das_bitte nehmt_das_auf nehmen_sie_auf
    leg_bitte_einen leg_einen_vorgang leg_ma_nen leg_mal_nen leg_mal_einen leg_mir_einen leg_dafür leg_das_an
    legt_bitte_einen legt_einen_vorgang lege_bitte_einen vorgang_an vorgang_anlegen einen_vorgang_an nen_vorgang_an
    einen_auftrag_an einen_auftrag_daraus auftrag_dafür mir_dafür_bitte_einen offizielle_meldung offiziell_festhalten
    offiziell_melden schriftlich_bei_euch schriftlich_festhalten schriftlich_im_system in_euer_system im_system_haben
    störung_anzulegen störung_anlegen störung_aufnehmen störung_melden störung_meldn eine_solche_anzulegen
    fall_aufnehmen bitte_weitermelden weitermelden_an bitte_an_technik bitte_an_die_technik an_technik_weiterleit*
    für_uns_zu_erfassen zu_erfassen_und meldung_mit_nummer
  `,
  followUp: `
    was_is_mit_meim was_is_mit_mein* was_ist_mit_meim was_ist_mit_mein*_ticket was_macht_mein*_ticket
    was_macht_meine_meldung doppelt_gemeldet zweimal_gemeldet eins_löschen eins_löschn meldungen_zusammenfassen
    meldungen_zu_einer ticketnummer_vergessen ticketnr_vergessn ticketnr_vergessen vorgangsnummer_vergessen
    unter_welcher_nummer_die unter_welcher_nummer_läuft aktenzeichen_die_sie nummer_die_sie_mir
    wie_weit_die_angelegenheit wie_weit_die_sache wie_weit_ist_die_sache bei_ihnen_eröffnet
    bei_euch_eröffnet bei_ihnen_eingereicht bei_euch_eingereicht gestern_bei_ihnen_eingereicht zu_unserer_meldung
    zu_meiner_meldung zu_dem_fall zu_meinem_fall zum_fall_mit zu_dem_vorgang zum_vorgang zu_dem_laufenden
    laufenden_vorgang bei_dem_laufenden auf_der_liste_etwas_nach liste_nach_oben status_in_bearbeitung
    in_bearbeitung_geführt was_neues_wegen schon_was_neues_wegen neues_wegen_mein* was_neues_zu_mein*
    er_legt_was was_angelegt den_fall_auf fall_umschreiben schon_ebber_dra schon_jemand_dran is_da_wer_dran
    ist_da_schon_jemand_dran anfrage_noch_ändern anfrage_zurückzieh* anfrage_zurück bestellung_noch_ändern
    anfrage_hat_sich auftrag_hat_sich meldung_hat_sich bestellung_hat_sich doppelt_gestellt doppelt_eingereicht
    doppelt_aufgegeben doppelt_angelegt
  `,
  change: `
    zurückziehn zurückziehe ziehe ziehen_zurück streichen löschn nachreichn dazuschreiben dazu_schreiben umschreiben
    beilegen
  `,
  caseNoun: 'angelegenheit sache störungsmeldung bitte_um',
  reported: 'geschrieben eingegeben_bei_euch gschrieben durchgegeben euch_geschrieben',
  news: `
    nie_wieder_was_gehört nie_was_gehört nie_wieder_gehört was_ist_der_stand nix_mehr_ghört noch_nix_ghört
    was_neues_wegen
  `,
  bot: 'automaten sprachautomat* chatautomat*',
  otherTicket: `
    ticketautomat* ticketshop* ticketverkauf* ticket_shop ticket_automat eintrittskarte* veranstaltungsticket*
    theaterticket* parkschein* bahnticket konzertkarte* tickets_für_die tickets_fürs
  `,
};
