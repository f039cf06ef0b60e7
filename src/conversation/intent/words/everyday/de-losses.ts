import type { WordList } from '../../concepts.ts';

/** German words for devices, for losing them and for the places where they get lost. */
export const everydayGermanLossWords: WordList = {
  device: `
    notebooks laptops tablets *tablet *tablets ipads handys *telefon *laptops *notebooks arbeitsgerät dienstdelefon
    delefon händy händi fon smartfon klappding klapprechner surfaces *token *tokens yubikeys *chip türchip torchip
    zutrittschip rathauschip transponderchip chip schlüsselanhänger_chip rfid* funkchip fob *fob schließchip
    schlüsselbund* generalschlüssel* hauptschlüssel* zentralschlüssel* rathausschlüssel* rathausschlüssl
    schulschlüssel* dienstschlüssel* ersatzschlüssel* serverschlüssel* amtsschlüssel* tresorschlüssel* schlüssel_zum
    schlüssel_vom_rathaus schlüssel_vom_amt schlüssel_vom_büro schlüssel_fürs schlüssel_für_den_serverraum *ausweis
    *ausweise dienstausweis hausausweis signaturkarten bankkarte* firmenkarte* tankkarte*
    karte_zum_freigeben funkgerät* funkmelder* digitalfunk* erfassungsgerät* dienstkamera fotoapparat datenträger
    *datenträger speichermedium *festplatte *festplatten usb_platte sicherungsplatte backupplatte simkarte sim_karte
    dienst_sim dienst_handy arbeitshandy amtshandy handy_vom_amt schulhandy schul_ipad schultablet lehrertablet
    dokumentenkamera_mit kartenlesegerät tan_generator tangenerator stecker_ohne_den *rechner kamera_aus_dem
    kamera_aus_der unsere_kamera die_kamera_vom externe_platte externen_platte
  `,
  stolen: `
    gekrallt geklemmt gestibitzt abgezogen ausgeräumt leergeräumt gemaust gmopst gstohlen gklaut abgenommen_worden
    aus_der_hand_gerissen entwendt mitgenommen_worn stibitzt gezockt_worden unter_den_nagel mitgehn_lassen
    lange_finger geleert
  `,
  lost: `
    verlorn verliert_gegangen verlore verlegt verloren_gegangen verschütt_gegangen abhanden_gekommen abhandn
    aus_der_tasche_gefallen aus_der_jacke_gefallen runtergerutscht heruntergerutscht rausgerutscht rausgfalln
    ausgekommen aus_dem_boot_gefallen nie_angekommen nicht_angekommen nirgends_mehr_auf taucht_nicht_auf
    taucht_nicht_mehr_auf nicht_wieder_aufgetaucht niemand_gesehen keiner_gesehen niemand_mehr_gesehen
    niemand_mehr_zu_gesicht keiner_hat_es keiner_hat_ihn keiner_hats unauffindlich vermisst_wird flöten_gegangen
    verschusselt verkramt verloan vaschwunden nich_auffindbar net_auffindbar ned_auffindbar nirgends_mehr
    aus_der_hosentasche_gefallen aus_der_hosentasche_gerutscht aus_der_jackentasche_gefallen
    aus_der_jackentasche_gerutscht aus_der_tasche_gerutscht aus_der_jacke_gerutscht aus_dem_rucksack_gefallen
    aus_der_hose_gerutscht aus_der_handtasche_gefallen vom_gepäckträger_gefallen vom_dach_gefallen über_bord versunken
    gesunken untergegangen fehlt_jede_spur jede_spur
  `,
  leftLying: `
    liegn_gelassen liegen_glassen liechn_gelassen liegn_lassn liegen_lassn liegenglassen liegnlassen stehen_gelassn
    liggen_laten hängen_lassen hängen_gelassen stecken_gelassen liegen_geblieben
  `,
  gone: `
    wech fort furt fut foat futschikato perdu pfutsch spurlos_weg nicht_mehr_da nich_mehr_da net_mehr_da ned_mehr_da
    nimmer_da nemme_da nemme_do nimmer_do nimma_da is_weg is_wech is_furt is_fort isch_weg isch_furt isch_fort
    nicht_mehr_vorhanden nicht_mehr_dabei nicht_mehr_drin nicht_mehr_drinnen nicht_mehr_dort
    nicht_mehr_hier nicht_mehr_zurückgekommen nicht_mehr_zurück davon_mit
  `,
  seek: 'sök söök suachn gsuacht gesucht nachgeschaut_überall',
  everywhere: 'abgesucht alles_abgesucht alles_durchsucht überall_gesucht zwei_tage tage_lang ',
  leftBehind: `
    vergessn vergesse vergess glegt gelegt abgelegt draufgelegt abgestellt hingelegt liegngelassn rausgefalln
    aus_der_hand reingefallen_in gefallen_in liegt_noch steht_noch_im hab_ich_liegen losgefahren losgfahre
    weitergefahren davongefahren ohne_mich_weiter verwechselt vertauscht
  `,
  place: `
    wirtshaus wirtschaft gasthaus gasthof dram bim öffis autodach dach_vom_auto motorhaube see boot schiff fluss bach
    wald spielplatz strand badesee freibad_liegewiese sauna fitness* fitnessstudio friseur frisör zahnarzt arzt ärztin
    apotheke krankenhaus klinik stadion festzelt bierzelt volksfest kirchweih* kirmes kirchweihfest jahrmarkt disco
    club straßenfest stadtfest laternenfest kindergarten krippe zeltlager sommerlager ferienlager wanderung radweg
    bushaltestelle haltestelle bahnsteig u_bahnhof ubahn sbahn linienbus reisebus mitfahr* mietauto leihwagen
    carsharing fahrradkorb gepäckablage gepäckfach rasthaus autohof raststation einkaufswagen kaufhaus einkaufszentrum
    baumarkt dm rossmann netto penny metzgerei bücherei stadtbücherei rathausplatz marktplatz landratsamt gericht
    messehalle bus_nach regionalexpress ice_nach
  `,
  breakIn: `
    aufgehebelt aufgbrochen aufgstemmt eingeschlagen scheibe_eingeschlagen scheibe_kaputt eingebrochn tür_aufgebrochen
    aufgehebelte einbrecher durchwühlt fenster_eingeschlagen autoscheibe autoaufbruch schloss_geknackt
    schloss_aufgebrochen türschloss
  `,
  lossNoun: 'abhandenkommen*',
};
