import type { WordList } from '../concepts.ts';

/** German words for people and tickets. */
export const germanRequestWords: WordList = {
  humanWord: `
    persönliche_hilfe persönliche_beratung persönlichen_kontakt persönliches_gespräch persönliche_unterstützung
    persönlichen_ansprechpartner persönlicher_ansprechpartner mensch menschen menschlich* echte_person echten_person
    echter_person echte_personen echter_mitarbeiter echten_mitarbeiter echte_mitarbeiterin echten_kollegen
    echter_kollege lebendig* richtige_person richtigen_person leibhaftig* aus_fleisch richtiger_mensch jemand_echten
    jemand_echtes jemanden_echten jemand_richtiges jemand_richtigen wem_echten jemanden_menschliches
    jemanden_richtiges jemand_menschliches reale_person realen_person realer* natürliche_person mänsch mensh menchen
    echte_hilfe echter_support echten_support
  `,
  connectMe: `
    jemanden_herholen jemand_herholen wen_herholen stell_mich stellen_sie_mich stelle_mich stellt_mich durchstellen
    durchstelle weiterverbinden weiterverbunden weiterverbinde leite_mich leiten_sie_mich verbinde_mich
    verbinden_sie_mich verbindet_mich hol_jemand* hol_mir holt_mir gib_mir_jemand* gib_mir_wen gib_mir_mal_jemand*
    geben_sie_mir_jemand* reich_mich mich_durchstellen mich_verbinden mich_weiterleiten mich_weitergeben
  `,
  itPerson: `
    jemand_von_der_it jemand_vom_support jemand_aus_der_it jemand_von_euch jemand_vom_helpdesk jemand_von_der_edv
    jemand_vom_it jemand_vom_servicedesk jemanden_von_der_it jemanden_vom_support jemanden_aus_der_it
    jemanden_von_euch jemanden_vom_helpdesk jemanden_von_der_edv jemanden_vom_it jemanden_vom_servicedesk
    jemandem_von_der_it jemandem_vom_support jemandem_aus_der_it jemandem_von_euch jemandem_vom_helpdesk
    jemandem_von_der_edv jemandem_vom_it jemandem_vom_servicedesk wer_von_der_it wer_vom_support wer_aus_der_it
    wer_von_euch wer_vom_helpdesk wer_von_der_edv wer_vom_it wer_vom_servicedesk wen_von_der_it wen_vom_support
    wen_aus_der_it wen_von_euch wen_vom_helpdesk wen_von_der_edv wen_vom_it wen_vom_servicedesk wem_von_der_it
    wem_vom_support wem_aus_der_it wem_von_euch wem_vom_helpdesk wem_von_der_edv wem_vom_it wem_vom_servicedesk
    einer_von_der_it einer_vom_support einer_aus_der_it einer_von_euch einer_vom_helpdesk einer_von_der_edv
    einer_vom_it einer_vom_servicedesk einem_von_der_it einem_vom_support einem_aus_der_it einem_von_euch
    einem_vom_helpdesk einem_von_der_edv einem_vom_it einem_vom_servicedesk einen_von_der_it einen_vom_support
    einen_aus_der_it einen_von_euch einen_vom_helpdesk einen_von_der_edv einen_vom_it einen_vom_servicedesk
    irgendwer_von_der_it irgendwer_vom_support irgendwer_aus_der_it irgendwer_von_euch irgendwer_vom_helpdesk
    irgendwer_von_der_edv irgendwer_vom_it irgendwer_vom_servicedesk
  `,
  needPerson: `
    chef_der_it leiter_vom_helpdesk leiter_der_it dein_vorgesetzter dein_chef deinen_vorgesetzten wer_ist_dein
    krieg_wen_richtigen zum_anfassen gib_mich_an gib_mich_ab gib_ab kollegen_zum_anfassen schalten_sie_mich
    einem_eurer einer_eurer zu_jemandem_der brauche_einen_kollegen brauche_einen_mitarbeiter brauche_einen_techniker
    brauche_einen_ansprechpartner brauche_einen_berater brauche_einen_experten brauche_einen_fachmann
    brauche_einen_person brauche_einen_ansprechperson brauche_einen_kollegin brauche_einen_itler brauche_nen_kollegen
    brauche_nen_mitarbeiter brauche_nen_techniker brauche_nen_ansprechpartner brauche_nen_berater brauche_nen_experten
    brauche_nen_fachmann brauche_nen_person brauche_nen_ansprechperson brauche_nen_kollegin brauche_nen_itler
    brauche_ne_kollegen brauche_ne_mitarbeiter brauche_ne_techniker brauche_ne_ansprechpartner brauche_ne_berater
    brauche_ne_experten brauche_ne_fachmann brauche_ne_person brauche_ne_ansprechperson brauche_ne_kollegin
    brauche_ne_itler brauche_eine_kollegen brauche_eine_mitarbeiter brauche_eine_techniker
    brauche_eine_ansprechpartner brauche_eine_berater brauche_eine_experten brauche_eine_fachmann brauche_eine_person
    brauche_eine_ansprechperson brauche_eine_kollegin brauche_eine_itler brauch_einen_kollegen
    brauch_einen_mitarbeiter brauch_einen_techniker brauch_einen_ansprechpartner brauch_einen_berater
    brauch_einen_experten brauch_einen_fachmann brauch_einen_person brauch_einen_ansprechperson brauch_einen_kollegin
    brauch_einen_itler brauch_nen_kollegen brauch_nen_mitarbeiter brauch_nen_techniker brauch_nen_ansprechpartner
    brauch_nen_berater brauch_nen_experten brauch_nen_fachmann brauch_nen_person brauch_nen_ansprechperson
    brauch_nen_kollegin brauch_nen_itler brauch_ne_kollegen brauch_ne_mitarbeiter brauch_ne_techniker
    brauch_ne_ansprechpartner brauch_ne_berater brauch_ne_experten brauch_ne_fachmann brauch_ne_person
    brauch_ne_ansprechperson brauch_ne_kollegin brauch_ne_itler brauch_eine_kollegen brauch_eine_mitarbeiter
    brauch_eine_techniker brauch_eine_ansprechpartner brauch_eine_berater brauch_eine_experten brauch_eine_fachmann
    brauch_eine_person brauch_eine_ansprechperson brauch_eine_kollegin brauch_eine_itler bräuchte_einen_kollegen
    bräuchte_einen_mitarbeiter bräuchte_einen_techniker bräuchte_einen_ansprechpartner bräuchte_einen_berater
    bräuchte_einen_experten bräuchte_einen_fachmann bräuchte_einen_person bräuchte_einen_ansprechperson
    bräuchte_einen_kollegin bräuchte_einen_itler bräuchte_nen_kollegen bräuchte_nen_mitarbeiter bräuchte_nen_techniker
    bräuchte_nen_ansprechpartner bräuchte_nen_berater bräuchte_nen_experten bräuchte_nen_fachmann bräuchte_nen_person
    bräuchte_nen_ansprechperson bräuchte_nen_kollegin bräuchte_nen_itler bräuchte_ne_kollegen bräuchte_ne_mitarbeiter
    bräuchte_ne_techniker bräuchte_ne_ansprechpartner bräuchte_ne_berater bräuchte_ne_experten bräuchte_ne_fachmann
    bräuchte_ne_person bräuchte_ne_ansprechperson bräuchte_ne_kollegin bräuchte_ne_itler bräuchte_eine_kollegen
    bräuchte_eine_mitarbeiter bräuchte_eine_techniker bräuchte_eine_ansprechpartner bräuchte_eine_berater
    bräuchte_eine_experten bräuchte_eine_fachmann bräuchte_eine_person bräuchte_eine_ansprechperson
    bräuchte_eine_kollegin bräuchte_eine_itler benötige_einen_kollegen benötige_einen_mitarbeiter
    benötige_einen_techniker benötige_einen_ansprechpartner benötige_einen_berater benötige_einen_experten
    benötige_einen_fachmann benötige_einen_person benötige_einen_ansprechperson benötige_einen_kollegin
    benötige_einen_itler benötige_nen_kollegen benötige_nen_mitarbeiter benötige_nen_techniker
    benötige_nen_ansprechpartner benötige_nen_berater benötige_nen_experten benötige_nen_fachmann benötige_nen_person
    benötige_nen_ansprechperson benötige_nen_kollegin benötige_nen_itler benötige_ne_kollegen benötige_ne_mitarbeiter
    benötige_ne_techniker benötige_ne_ansprechpartner benötige_ne_berater benötige_ne_experten benötige_ne_fachmann
    benötige_ne_person benötige_ne_ansprechperson benötige_ne_kollegin benötige_ne_itler benötige_eine_kollegen
    benötige_eine_mitarbeiter benötige_eine_techniker benötige_eine_ansprechpartner benötige_eine_berater
    benötige_eine_experten benötige_eine_fachmann benötige_eine_person benötige_eine_ansprechperson
    benötige_eine_kollegin benötige_eine_itler will_einen_kollegen will_einen_mitarbeiter will_einen_techniker
    will_einen_ansprechpartner will_einen_berater will_einen_experten will_einen_fachmann will_einen_person
    will_einen_ansprechperson will_einen_kollegin will_einen_itler will_nen_kollegen will_nen_mitarbeiter
    will_nen_techniker will_nen_ansprechpartner will_nen_berater will_nen_experten will_nen_fachmann will_nen_person
    will_nen_ansprechperson will_nen_kollegin will_nen_itler will_ne_kollegen will_ne_mitarbeiter will_ne_techniker
    will_ne_ansprechpartner will_ne_berater will_ne_experten will_ne_fachmann will_ne_person will_ne_ansprechperson
    will_ne_kollegin will_ne_itler will_eine_kollegen will_eine_mitarbeiter will_eine_techniker
    will_eine_ansprechpartner will_eine_berater will_eine_experten will_eine_fachmann will_eine_person
    will_eine_ansprechperson will_eine_kollegin will_eine_itler möchte_einen_kollegen möchte_einen_mitarbeiter
    möchte_einen_techniker möchte_einen_ansprechpartner möchte_einen_berater möchte_einen_experten
    möchte_einen_fachmann möchte_einen_person möchte_einen_ansprechperson möchte_einen_kollegin möchte_einen_itler
    möchte_nen_kollegen möchte_nen_mitarbeiter möchte_nen_techniker möchte_nen_ansprechpartner möchte_nen_berater
    möchte_nen_experten möchte_nen_fachmann möchte_nen_person möchte_nen_ansprechperson möchte_nen_kollegin
    möchte_nen_itler möchte_ne_kollegen möchte_ne_mitarbeiter möchte_ne_techniker möchte_ne_ansprechpartner
    möchte_ne_berater möchte_ne_experten möchte_ne_fachmann möchte_ne_person möchte_ne_ansprechperson
    möchte_ne_kollegin möchte_ne_itler möchte_eine_kollegen möchte_eine_mitarbeiter möchte_eine_techniker
    möchte_eine_ansprechpartner möchte_eine_berater möchte_eine_experten möchte_eine_fachmann möchte_eine_person
    möchte_eine_ansprechperson möchte_eine_kollegin möchte_eine_itler brauche_jemand* brauch_jemand* bräuchte_jemand*
    benötige_jemand* hol_den_chef hol_deinen_chef bräuchte_mal_jemand* brauche_mal_jemand* brauch_mal_jemand*
    brauche_wen brauch_wen
  `,
  staffWord: `
    chef chefin leute leuten mitarbeiter mitarbeiterin mitarbeitern kollege kollegen kollegin kolleginnen techniker
    technikerin berater beraterin support supporter helpdesk help_desk hotline it_service it_support it_abteilung
    it_team it_hotline it_mitarbeiter administrator admin admins sachbearbeiter* bearbeiter* ansprechpartner*
    ansprechperson* ansprechpartnerin edv operator agent agenten person personen servicedesk service_desk experten
    experte fachmann spezialist* itler it ler zentrale vermittlung kundenservice kundendienst it_kollegen it_kollege
    sysadmin* systemadministrator* leitung vorgesetzt* verantwortliche* zuständige*
  `,
  talk: `
    sabbeln schnattern draufschalten diskutieren jemanden_erreiche wen_erreiche durchsprechen durchgehen
    jemanden_erreichen wen_erreichen euch_erreichen sprechen reden spreche rede unterhalten telefonieren gespräch
    persönlich plaudern quatschen labern schnacken austauschen telefonat* direkt_klären mündlich besprechen bespreche
    sprechn schprechen persönliches klären telefonisch_klären telefonisch sprech  dran_haben ans_telefon am_telefon
    am_apparat
  `,
  write: 'schreiben chatten chat',
  speak: 'möchte_reden reden_nicht reden sprechen telefonieren',
  callMe: `
    rückruf rückrufe rückrufbitte rückrufwunsch rückrufs bei_mir_meldet bei_mir_meldest in_verbindung_setzen
    kontaktieren_würde kontaktieren_würden hört_mich_jemand seid_ihr_besetzt seid_ihr_da kommt_heut_noch_jemand
    kommt_noch_jemand kommt_jemand_zu könnt_ihr_wen_schicken wen_schicken in_den_chat_kommt direkt_in_den_chat
    hat_jemand_zeit hat_jemand_kurz_zeit hat_wer_zeit hat_jemand_mal_zeit ruft_doch ruft_mal ruf_doch ruf_mal
    rufen_sie_doch kontaktaufnahme über_einen_anruf um_einen_anruf um_anruf anruf_wäre anruf_bitte jemand_bei_mir
    lieber_telefonisch liebsten_telefonisch bitte_telefonisch telefonisch_klären telefonisch_besprechen
    sondern_telefonieren möchte_telefonieren will_telefonieren lieber_telefonieren telefonisch_erreichen
    rufen_sie_mich ruft_mich ruf_mich rufen_sie_bitte ruft_bitte anrufen_lassen mich_bitte_anrufen mich_jemand_anrufen
    mich_mal_anrufen mich_kurz_anrufen mich_zurück meldet_euch melden_sie_sich_bei melden_sie_sich_bitte
    bei_mir_melden mich_kontaktieren kontaktieren_sie_mich melden_sich_bei bitte_um_rückruf bitte_um_anruf
    rückmeldung_telefonisch mich_mal_jemand anrufen_bitte bitte_anrufen mich_wer_anrufen mich_einer_anrufen
    mich_später_anrufen mich_heute_anrufen mich_morgen_anrufen mich_gleich_anrufen mich_dringend_anrufen
    mich_jemand_bitte durchklingeln klingelt_mal bei_mir_durch ruft_an_bitte mich_dazu_anrufen mich_deswegen_anrufen
    mich_diesbezüglich_anrufen bei_mir_anrufen mich_jemand_aus mich_jemand_von
  `,
  connect: `
    übergabe* verbinde verbinden verbindet verbindest durchstellen durchstelle stell_mich stellen_sie_mich stelle_mich
    weiterleiten weiterverbinden weiterverbinde weiterverbunden verbunden_werden leite_mich leiten_sie_mich übergib
    übergeben übergeben_sie geben_sie_mir gib_mir gebt_mir hol holen_sie holt hole schick schicken_sie schickt
    verbinde_mich weiterreichen hinzuholen dazuholen vermitteln vermittle weitergeleitet übernehmen übernimm
    eskalieren eskaliere hinzuziehen zuschalten dazuschalten
  `,
  comeHere: `
    techniker_schicken techniker_in_raum techniker_in_zimmer jemand_schicken wen_schicken vorbeikommen vorbeischauen
    vorbeikommt vorbeischaut herkommen rüberkommen hochkommen runterkommen kommen_sie_bitte vorbeischicken
    vorbei_kommen vorbei_schauen zu_mir_kommen jemanden_schicken kommt_bitte_jemand kommt_mal_jemand rumkommen
    draufschauen drüberschauen draufgucken techniker_soll techniker_kommen techniker_kommt techniker_her jemanden_her
    jemanden_vorbei wen_vorbei schickt_jemand* schickt_bitte_jemand* schicken_sie_jemand* schick_jemand*
    schicken_sie_bitte_jemand* vor_ort
  `,
  someone: 'jemand jemanden jemandem wer wen wem irgendwen irgendwem irgendjemand* irgendeiner wem_von',
  noBot: `
    keine_lust_auf_textbausteine nur_den_roboter nur_der_roboter nicht_beim_computer keinem_programm_erzählen
    ungern_einem_programm künstlicher_intelligenz_diskutier antwortet_nur_der_computer mit_dir_nicht
    nicht_mit_dem_computer nicht_mit_nem_computer schluss_mit_bot schluss_mit_dem_bot genug_vom_bot kein_bot
    keinen_bot keinem_bot nicht_mit_einem_bot nicht_mit_nem_bot nicht_mit_dem_bot keine_maschine keiner_maschine
    nicht_mit_einer_maschine keinen_computer keinem_computer keine_ki keiner_ki keinen_roboter keinem_roboter
    nicht_mit_einem_roboter nicht_mit_einem_computer kein_roboter kein_chatbot keinen_chatbot keinem_chatbot
    nicht_mit_einer_ki nicht_mit_ner_maschine nicht_mit_ner_ki nicht_mit_nem_roboter nicht_mit_einem_chatbot
    mit_dem_bot bot_bringt statt_bot statt_dem_bot statt_einem_bot statt_computer statt_maschine statt_ki bots_nerven
    scheiß_bot blöder_bot doofer_bot dummer_bot dämlicher_bot bot_versteht bot_hilft bot_nervt
    nicht_mit_einem_programm automat_reden nicht_mit_einem_automat* von_dem_bot
  `,
  helpVerb: 'erklären zeigen helfen erklärt zeigt hilft beibringen',
  bot: 'bot bots chatbot* roboter* robotor maschine* ki  chatprogramm computerstimme',
  humanAlone: `
    am_telefon ist_da_wer ist_da_jemand jemand_da ist_hier_jemand kontaktaufnahme reden sprechen beratung telefonieren
    mensch mitarbeiter mitarbeiterin ansprechpartner ansprechpartnerin ansprechperson kontaktperson berater support
    supporter helpdesk hotline techniker operator kollege kollegen rückruf rückrufbitte echter echte echten richtiger
    richtigen person jemand telefonnummer it menschen menschlichen menschlicher servicedesk agent vermittlung personal
    gespräch persönlich callback zurückrufen kundenservice admin administrator jemanden sachbearbeiter itler
  `,
  polite: `
    ob wohl haben dürfte um bitten telefonische telefonischen persönlich persönliche gib gebt die könnte könnten
    können wir bekommen ans reicht mich euch jo komme nicht weiter dir bitte bitteschön danke sofort jetzt endlich mal
    einen eine ein einem ich will möchte brauche brauch nen ne dringend gerne gern hallo hey hi moin lieber schnell
    direkt der das den vom von it zum mit aus guten tag morgen nur nein doch einfach noch also ok okay hier bot lotse
    kein keinen verdammt nochmal heute her zu an am telefon bei service abteilung edv gibts gibt es da denn auch help
    desk support so mir hätte service-desk wo wer ist sind reden sprechen vielen dank kann man
  `,
  reachable: `
    online zeit gibt_es gibts gibt erreichbar erreiche verfügbar sprechstunde ansprechbar da_ist ist_da zeit_für
    hat_zeit jemand_da wer_da zuständig zuständige
  `,
  ticket: `
    ticket* *ticket *tickets störungsmeldung* störungsticket* störmeldung* fehlermeldung_aufgeben meine_meldung
    meiner_meldung meine_anfrage meiner_anfrage mein_anliegen meinem_anliegen meines_anliegens unsere_anfrage
    unserer_anfrage vorgangsnummer* ticketnummer* supportanfrage* support_anfrage serviceanfrage* störungsnummer*
    auftragsnummer* fallnummer* ticcket tikcet tciket tikket supportfall* störungsanzeige* problemmeldung*
    schadensmeldung* fehlerticket* mängelmeldung* support_fall servicefall*
  `,
  inProgress: `
    genehmigt freigegeben_worden erledigt dokumentiert eingetragen termin_drin geworden dran weitergeleitet
    in_bearbeitung bearbeitet in_arbeit angeschaut drangesetzt gekümmert
  `,
  followUp: `
    offene_fälle offenen_fälle offene_fälle_hab vorgänge_habe_ich vorgänge_hab_ich alles_was_ich_bei_euch
    bei_euch_offen meiner_meldungen gemeldeten_sachen meine_gemeldeten welche_anfragen welche_meldungen
    welche_störungen ticket_zu_machen gestern_zu ticket_kann_zu ticket_zumachen habe_ich_schon_ein_ticket
    hab_ich_schon_ein_ticket hab_ich_ein_ticket habe_ich_ein_ticket gibt_es_schon_ein_ticket gibts_schon_ein_ticket
    gibt_es_dazu_ein_ticket gibts_dazu_ein_ticket ticketstatus ticketstand ticketübersicht ticketliste ticket_status
    ticket_stand ticket_übersicht ticket_hat_sich offen_bei_euch noch_etwas_offen noch_was_offen offene_vorgänge
    offene_anfragen offene_meldungen offenen_meldungen offenen_anfragen
  `,
  asTicket: `
    call_aufgegeben call_aufgeben call_aufmachen call_eröffnen bitte_aufnehmen aufnehmen_bitte das_bitte_auf
    bitte_das_auf nehmen_sie_das nimm_das als_meldung als_aufgabe als_fall als_anforderung als_fehlermeldung
    auftrag_draus serviceauftrag_draus offiziell_gemeldet offiziell_festgehalten zu_protokoll melde_hiermit
    hiermit_melde hiermit_beantrage in_eurem_system in_die_warteschlange störungssystem defekt_melden
    fehlermeldung_einreichen irgendwo_registriert vermerk_das gehört_als vorgang_eröffnen als_auftrag als_anfrage
    als_problem legen_sie_einen_vorgang etwas_melden was_melden fall_eröffnen fall_anlegen fall_aufmachen
    anfrage_eröffnen anfrage_aufmachen fall_erstellen als_ticket als_störung als_incident als_vorfall
    als_störungsmeldung meldung_aufgeben meldung_machen meldung_abgeben anfrage_stellen anfrage_an_die anfrage_an_den
    zum_ticket ticket_daraus ticket_draus
  `,
  faultReport: `
    störung störungen störungsmeldung* fehler defekt defekte defekten problem fall vorfall panne schaden mangel
    ausfall störfall* incident* bug fehlfunktion*
  `,
  fault: 'störung störungen störungsmeldung* störmeldung* störfall* it_störung',
  openIt: `
    leite leiten aufmachen aufmach öffnen eröffnen öffne eröffne anlegen anlege lege_an leg leg_an erstellen erstelle
    erstell aufgeben aufnehmen aufgenommen aufnimm nimm einreichen eintragen schreiben schreib schreibe ausstellen
    stellen erfassen erfasse erfasst eingeben einstellen einstelle absetzen generieren loggen mach mache machen machst
    aufmachst anlegst erstellst angelegt erstellt_werden eröffnet_werden aufsetzen draus daraus starten raus_machen
    abgeben hinterlassen anmelden anleg eröffnest
  `,
  reportIt: `
    melden gemeldet_haben meld melde durchgeben anzeigen aufnehmen weitergeben aufgeben mitteilen registrieren
    erfassen
  `,
  state: `
    behoben repariert stand status bearbeitungsstand* zwischenstand* sachstand* fortschritt* neuigkeiten neues
    neuigkeit weiter geworden passiert tut_sich bearbeitet bearbeitung bearbeiter* dauert bearbeiten erledigt offen
    offene offenen offenes gelöst fertig aktuell* wann wo_bleibt wie_weit dran antwort rückmeldung reaktion tut
    übersicht liste anzeigen zeig zeige welche wieviele wer schon_was gibt_es_was gibts_was meldet_sich noch_was
    nachgefragt läuft liegt hängt vergessen passiert_da nachfragen wie_stehts wie_steht wie_siehts wie_sieht
    eingegangen angekommen historie gemeldete gemeldeten bisherige* alte alten letzten letztes
  `,
  mine: 'mein meine meinem meinen meiner meines unser unsere unserem unserer meins',
  change: `
    schließen schliessen schließe zumachen geschlossen wieder_öffnen wiedereröffnen wieder_aufmachen wieder_eröffnen
    wiederöffnen erneut_öffnen nochmal_öffnen nochmal_aufmachen wieder_aufgemacht reaktivier* zurückziehen
    zurücknehmen stornier* löschen abschließen abbrechen erledigt ergänzen ergänzung* nachreichen anhängen hinzufügen
    kommentar* kommentieren hochstufen eskalier* priorität* priorisier* dringender zugemacht geschlosen beenden
    wiedereröffnung* nachtrag* nachtragen schlossen ändern bearbeiten aktualisieren dranhängen hochladen anfügen
    beschleunig*
  `,
  newOne: 'neues neue neuen weiteres zweites',
  reported: `
    eingereicht beantragt_habe weiterleitet gemeldet gemeldete aufgegeben angefragt geschrieben_habe euch_geschrieben
    ticket_aufgemacht gemeldtet eingeschickt angezeigt meldung* anfrage gestellt eröffnet aufgemacht
  `,
  news: `
    was_ist_damit nie_was_gehört nie_wieder_was nie_wieder nichts_mehr_gehört nix_mehr_gehört nichts_mehr_passiert
    tut_sich_nichts tut_sich_nix passiert_ja_nix passiert_ja_nichts noch_nichts_passiert noch_nix_passiert
    noch_niemand noch_keiner tut_sich_da tut_sich noch_was_draus schon_was was_neues gibts_was gibt_es_was passiert_da
    passiert_noch passiert_nichts passiert_nix rührt_sich meldet_sich_keiner meldet_sich_niemand keiner_meldet
    keine_antwort keine_rückmeldung noch_keine wie_ist_der_stand wie_der_stand was_ist_draus was_ist_daraus was_wurde
    daraus_geworden draus_geworden was_ist_aus wird_das_noch nichts_gehört nix_gehört nichts_passiert nix_passiert
    wann_wird_das wann_passiert wann_kommt wie_weit schon_neuigkeiten neuigkeiten stand_der_dinge aktueller_stand
    zwischenstand sachstand bearbeitungsstand kümmert_sich wann_tut was_ist_mit wie_lange_noch geht_da_was
    geht_da_noch
  `,
  request: 'antrag antrags anfrage anfragen bestellung anforderung anliegen beantragt bestellt',
  caseNoun: `
    fall fälle vorgang vorgänge auftrag aufträge serviceauftrag* anliegen anforderung* case cases eintrag aufgabe
    reklamation meldung meldungen anfrage anfragen störung störungen bestellung störungsticket *störung
  `,
  record: `
    anlegen anlege anlegst eröffnen eröffnest eröffne aufmachen aufnehmen aufgenommen aufnahme erfassen erfasst
    erfasse registriert registrieren hinterlegen festhalten festgehalten dokumentiert dokumentieren eintragen trag
    trage vermerken vermerk einreichen aufgeben aufgegeben protokoll gestellt lege_an leg_an leg
  `,
  please: `
    bitte möchte gern gerne hiermit kannst könntest könnten würdest würden will bräuchte hätte soll muss dürft lass
  `,
  forwardIt: `
    weitergeben weitergibst weiterleiten weiterreichen weiterzureichen weiter gib_das gebt_das leite schick schicke
    schickt übergib melden meldest zum_weiterreichen
  `,
  itDepartment: `
    an_die_technik an_die_it an_den_support an_den_zuständigen an_die_zuständigen an_den_helpdesk an_die_edv
    an_eure_werkstatt an_eure_technik an_eure an_den_it zur_bearbeitung zuständigen_bereich
  `,
  closeIt: `
    kann_geschlossen_werden haken_dran haken_dahinter können_es_schließen könnt_es_schließen könnt_ihr_schließen
    wieder_öffnen nochmal_aufmachen noch_mal_aufmachen könnt_ihr_zumachen wieder_aufmachen kann_zu
  `,
  phoneNumber: 'durchwahl* rufnummer* telefonnummer* nummer',
  named: 'frau herr herrn',
  inPerson: `
    in_ruhe_erklär* ruhe_erklären live persönlich von_angesicht unter_vier_augen am_hörer am_rohr ans_rohr
    an_der_strippe an_die_strippe per_video videocall unter_4_augen gespräch draufschalten
  `,
  rather: 'statt lieber einfacher rather',
};
