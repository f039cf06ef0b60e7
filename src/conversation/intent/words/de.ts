import type { WordList } from '../concepts.ts';

/** German words of grammar and small talk. */
export const germanWords: WordList = {
  not: `
    niemand keiner nicht nich net nie niemals kein keine keinen keinem keins weder nix nichts ned ohne nichtmal
    garnicht garnichts
  `,
  notAboutEvent: `
    weiß_nicht weis_nicht weiß_nich weiß_ich_nicht weiß_gar_nicht weiß_jetzt_nicht weiß_nicht_mehr nicht_sicher
    nich_sicher nicht_ganz_sicher nicht_aufgepasst nicht_nachgedacht nicht_gemerkt nicht_gesehen nicht_gewusst
    nicht_richtig_hingeschaut nicht_hingeschaut nicht_gecheckt nicht_genau nicht_geschaut nicht_erkannt nichts_ahnend
    nichts_böses nichts_gedacht nix_gedacht nichts_dabei nix_dabei nichtsahnend ohne_nachzudenken ohne_zu_überlegen
    ohne_nachdenken ohne_zu_schauen ohne_hinzuschauen ohne_hinzusehen ohne_zu_gucken ohne_zu_prüfen ohne_zu_lesen
    ohne_groß ohne_überlegen ohne_zu_denken kein_witz keine_ahnung kein_plan keinen_plan nicht_nur nicht_mehr_sicher
    gar_nicht_drauf nichts_passiert nix_passiert nicht_schlimm kein_gutes kein_absender ohne_absender nicht_gleich
    nicht_sofort nicht_gut nicht_von_der nicht_von_uns keine_echte kein_echter nicht_echt nicht_die_echte
    nicht_die_richtige nicht_kenne nicht_erwartet nicht_bestellt nichts_bestellt nix_bestellt
  `,
  clauseStart: 'und aber dann jetzt weil dass obwohl sondern oder denn danach trotzdem leider doch nachdem habe hab',
  conditional: 'wenn falls sofern angenommen gesetzt nachdem sobald',
  unreal: 'wird werde werden wäre jemals irgendwann theoretisch mal',
  me: 'ich ichs mich mir mein* wir uns unser* meine hab habe haben bin',
  toMe: 'mir mich uns',
  generic: 'man mitarbeitende mitarbeitenden beschäftigte beschäftigten jeder benutzer nutzer anwender leute',
  locative: `
    auf vom von am für im bei zum zur ans aufs beim übers über via fürs an in zwischen unter aus per zu neben ohne
  `,
  want: `
    will möchte möcht mag brauche brauch bräuchte benötige wünsche muss möchten wollen würden kann kannst könnte
    könnten könntest könnt können bitte lieber gerne gern dürfte darf lass wollte bräucht gib gebt suche verlange
  `,
  modal: 'kann kannst können könnte könnten darf dürfen soll sollen braucht brauchen möchte benötigt möglich',
  question: `
    was_ist was_sind was_muss was_mache was_mach was_macht was_kann was_soll was_bedeutet was_kostet was_tun
    was_passiert was_heißt was_brauche was_brauch was_wird was_sagt wie wo wer wen wem wann warum wieso weshalb welche
    welcher welches welchen welchem wohin woher womit wieviel wieviele ob wozu wofür wobei worauf
  `,
  how: `
    darf_ich wo_sehe wie_sehe welche_pin wie_gebe wie_finde wie_setze wie_ändere wie_lege wie_öffne wie_schalte
    wie_nutze wie_starte wie_installiere wie_verbinde wie_leite wie_verschlüssele wie_lösche was_ist_ein was_ist_eine
    was_ist_phishing was_ist_ransomware was_ist_spam was_ist_der was_ist_die welche_nummer welche_telefonnummer
    welcher_nummer wie_kann wie_melde wie_geht wie_mache wie_mach wie_stelle wie_richte wie_erstelle wie_bekomme
    wie_lange wie_viel wie_viele darf_man kann_man muss_ich muss_man woran wie_erkenne wie_meldet wo_melde wo_kann
    was_sind was_bedeutet wie_funktioniert was_heißt seit_wann
  `,
  despite:
    'trotz trotzdem hatten hatte erst_letzte extra_noch gerade_erst   dabei_hatten obwohl_wir_die obwohl_wir_erst obwohl_ich_die obwohl_ich_erst obwohl_ich_doch',
  plain: `
    klicke klicken klickt anklicke anklicken anklickt klick tippe scanne findet verliert verliere verlieren bestätige
    installiere aktiviere verschicke öffne gestellt bestellt gestern bestimmt halten schulungen beantragt getrennt
    gesperrt erkannt verbinden passieren erhalten
  `,
  training: `
    fragt_ihr fragen_sie_am fragt_die_it_nach fragt_die_it_jemals würde_die_it fragen_sie_nach *schulung *schulungen
    schulungs* quiz unterweisung* checkliste* *handbuch vortrag referat* theoretisch* hypothetisch* lernmodul*
    merkblatt* leitfaden* notfallplan* nur_mal_so allgemeine_frage generell grundsätzlich notfallübung* awareness
    planspiel* lernplattform test_frage prüfungsfrage* hausordnung rundschreiben* aushang* vorsorglich lernkarte*
    teambesprechung*
  `,
  foundAgain: 'wiedergefunden wieder_gefunden wieder_aufgetaucht',
  broken: `
    fehlercode* kommt_fehler kommt_ein_fehler fehler_beim fehler_404 ein_fehler fehler_kommt aufgehängt abgestürzt
    stürzt hängt eingefroren kein_zugriff zugriff_verweigert geht_nicht gehts_nicht gehen_nicht geht_nix öffnet_nicht
    öffnet_sich lädt fehlermeldung* 404 laden abgelaufen komme_nicht_rein komm_nicht_rein komme_nicht_ins
    startet_nicht lässt_sich abgebrochen bricht_ab aktualisiert
  `,
  greeting: `
    hallo hallöchen halli hey hi moin moinsen moinmoin guten_morgen guten_tag guten_abend guten_mittag guden servus
    grüß_gott grüß_dich grüezi tach tag morgen mahlzeit grüße hallöle huhu gude nabend n_abend hallooo halo halöchen
    griasdi na guten_morgn grüss_dich schönen_guten willkommen jemand_da bist_du_da hallo_du hallochen morgn moinn
    tagchen
  `,
  thanks: `
    danke dankeschön danke_schön vielen_dank vielen_lieben besten_dank herzlichen_dank dankee tausend_dank dank
    dankbar bedanke merci dangge thx thanks super_danke lieben_dank dake danek
  `,
  praise: `
    läufts jetzt_läufts ok okay oki alles_klar verstanden aha perfekt supi prima toll klasse spitze genial top super
    cool wunderbar hervorragend großartig gut_gemacht mega bestens passt fein sauber stark
  `,
  farewell: `
    dann_mal_weg tschüss tschüs tschüß tschau bye auf_wiedersehen wiedersehen bis_bald bis_morgen bis_dann bis_später
    bis_nächste schönen_feierabend schönes_wochenende schönen_tag schönen_abend gute_nacht feierabend wochenende
    bis_die mach_s_gut machs_gut machs adieu ade tschö tschüssi tschüssing schönen_nachmittag bis_denne man_sieht
    wiederschauen schöne_ferien schönen_urlaub
  `,
  help: `
    dir_eine_frage weiterhelfen welche_funktionen funktionen_hast was_für_fragen nicht_weiter welche_sachen
    bei_welchen_themen bei_was_kannst bei_was_hilfst hilfe hilf helfen hilfst helft brauche_hilfe unterstützung helfe
    hilfeee help helf ein_problem habe_ein_problem frage_stellen eine_frage ne_frage habe_fragen hab_fragen
    habe_eine_frage brauche_unterstützung was_kannst was_können_sie wobei_kannst wobei_hilfst wobei_können
    was_machst_du was_kann_ich_dich was_kann_ich_hier was_kann_dieser was_kann_der_bot was_kann_lotse
    wie_funktionierst was_weisst welche_fragen womit_kannst was_hast_du_drauf wofür_bist wozu_bist was_geht_hier
    wie_funktioniert_das_hier wie_funktioniert_lotse wie_funktioniert_dieser wie_benutze_ich_dich wie_nutze_ich_dich
    deine_funktionen was_bietest was_kann_man_dich was_kann_man_hier welche_themen mit_was_kannst
  `,
  identity: `
    bist_du_neu sprichst_du_mit mit_wem_schreibe mit_wem_spreche mit_wem_rede mit_wem_chatte bist_du_künstlich*
    wer_bist wer_sind_sie was_bist bist_du_ein bist_du_eine bist_du_ne bist_du_n bist_du_echt bist_du_menschlich
    bist_du_real bist_du_künstlich wie_heißt_du wie_heisst_du dein_name wer_oder_was bist_du_der bist_du_chatgpt
    wer_hat_dich wer_steckt sind_sie_ein sind_sie_eine was_ist_lotse wer_ist_lotse sprech_ich_mit_einem
    spreche_ich_mit_einem rede_ich_mit_einem rede_ich_hier schreibe_ich_mit schreib_ich_hier ki_oder_mensch
    mensch_oder_maschine mensch_oder_bot bot_oder_mensch roboter_oder_mensch mensch_oder_ki maschine_oder_mensch
    bist_du_denn bist_du_auch wie_alt_bist wie_nennst wie_heissen_sie was_für_ein_bot was_genau_bist wer_antwortet
    bist_du_eigentlich bist_du_wirklich stell_dich wer_schreibt wer_programmiert woher_kommst bin_ich_hier_bei
    rede_ich_mit spreche_ich_hier
  `,
  success: `
    hilfreich wieder das_wars das_war_s das_war_alles geklappt funktioniert hat_geholfen geholfen gelöst läuft
    läuft_wieder geht_wieder gehts_wieder ging erledigt klappt alles_gut passt geschafft fehlalarm behoben gefunden
    geht_jetzt jetzt_gehts funzt wieder_da gelungen hat_sich_erledigt klappte fluppt lief repariert wieder_gut
  `,
  filler: `
    läufts passt tausend neu allen wäre gut kann kennenzulernen kennen probier probiere versuch versuche das_mal
    weiterhelfen hast funktionen ihnen künstliche künstlich intelligenz weiß weiter halt jo jup wunderschönen für_mich
    stellen fragen bist dich dir der_beste der die das schon hab ne nen mal beste bester besten schatz held themen bei
    hilfst hier funktioniert ja nein ok okay alles klar alles_klar du euch sie lieber liebe lieben liebes lotse bot an
    an_alle team zusammen und so sehr viel vielen super dann für den dem hilfe schnelle schnell nett nette auch mir
    mich ich es war hat habe ist da jetzt doch noch bis ein eine einen nun also ach aha oh na schön schöne schönen
    schönes guten gute guter tag morgen abend tolle tolles nur wirklich echt ganz bin wieder soweit bitte kurz von
    mein freund super_bot freut gemacht hast_du warst heute wieso nochmal nochmals einfach was bisschen gerne gern
    problem allerseits ihr deine deinen antwort antworten tipp tipps info infos erklärung support geduld auskunft
    unterstützung rückmeldung mit sich richtig kannst könntest könnten können würdest bräuchte brauche brauch mal_eben
    dringend alle wie geht gehts gehts_dir wie_geht_s s eigentlich denn alles_gute wünsche wünsch dein name was_geht
    lieb von_dir
  `,
};
