import type { WordList } from '../../concepts.ts';

/** Polish ways of asking for a person or about a ticket. */
export const polishRequestWords: WordList = {
  want: `
    chętnie chcemy mogłabym mógłbym mogliby mógłby moglibyście chciał_bym daj_mi da_się wolę potrzebny potrzebna
    życzy_sobie pragnę niech
  `,
  staffWord: `
    serwisan* komputerowc* komputerowiec fachow* kolegi kolegę kolegów kolegom kierownik* szefem przełożon* panem panią
    dyżurn* was_ktoś kogoś_innego kimś_innym ludzi_z człowieka_z informatyce informatyki
  `,
  someone: 'kogoś_innego kimkolwiek kogokolwiek ktokolwiek',
  itPerson: `
    ktoś_od_komputer* ktoś_z_it kogoś_z_it kimś_z_it ktoś_z_informatyk* kogoś_od_komputer* komputerowiec komputerowca
    ktoś_kto_się_zna kogoś_kto_się_zna kimś_kto_się_zna ktoś_od_was kogoś_od_was kimś_od_was ktoś_z_was ktoś_u_państwa
    jakimś_kolegą
  `,
  needPerson: `
    potrzebuję_kogoś potrzebny_mi_ktoś potrzebny_technik potrzebny_informatyk poproszę_człowieka dajcie_człowieka
    daj_człowieka kogoś_do_pomocy chcę_człowieka chcę_konsultanta daj_konsultanta dajcie_kogoś dawaj_człowieka
    poproszę_konsultanta poproszę_technika poproszę_informatyka
  `,
  talk: `
    porozmawiała porozmawiał pogadałbym pogadałabym porozmawiałbym porozmawiałabym zamienić_dwa zamienić_słowo
    zamienić_kilka rozmawiam umówić_się spotkać spotkanie spotkania rozmowie dogadać złapać konsultacj* popisać czat
    skontaktowali omówiłabym omówiłbym wyjaśnić_ustnie ustnie kontaktu rozmawiał
  `,
  speak: 'pogadać zagadać',
  write: 'popisać napisać_do czat_z czatować',
  rather: 'zamiast_pisać zamiast_pisania nie_pisać nie_na_piśmie nie_przez_czat przez_pisanie',
  inPerson: 'twarzą_w_twarz na_żywo bezpośrednio face_to_face osobisty',
  reachable: 'jest_ktoś jest_tu_ktoś czy_ktoś_tam dyżuruje pod_ręką wolny wolna dostępni',
  helpVerb: 'pokaże pokazać pokazał pokazała wytłumaczy wytłumaczyć wyjaśni wyjaśnić',
  connectMe: `
    przełącz_mnie przełączcie_mnie przełącz_dalej połącz_mnie połączcie_mnie daj_mi_kogoś daj_mi_człowieka daj_mi_konsult*
    dajcie_mi_kogoś przekieruj_mnie przekaż_mnie skieruj_mnie oddaj_mnie daj_kogoś dostać_się_do_kogoś połącz_z_*
    chcę_być_połączon* proszę_o_połączenie proszę_o_przełączenie przełącz_na_* przekaż_to_człowiek*
  `,
  comeHere: `
    o_przysłanie przysłanie_kogoś 
    do_nas_podejść podejść_do_nas podejść_do_mnie do_mnie_podejść przyjść_do_nas przyjść_do_mnie do_nas_przyjść do_mnie_przyjść     wpadnie wpaść podejdź podejdźcie przyjdźcie przyślijcie przysłać przyślecie przyszedł_do przyszedł_technik
    żeby_technik stawił_się zajrzał zajrzy zajrzała zajrzyjcie podjedzie podjechał przyjedzie przyjechał wpadł_do
    podszedł podeszła ktoś_podejdzie przyszedł_do_szkoły na_miejsce stanął_obok usiadł_obok usiadł_ze_mną
  `,
  callMe: `
    prosiłabym_o_telefon prosiłbym_o_telefon prośba_o_telefon 
    macie_jakiś_numer macie_numer jakiś_numer_telefonu     zadzwoni_ktoś zadzwońcie zadzwoń_do_mnie dzwońcie_do_mnie oddzwonienia oddzwonić_do o_oddzwonienie
    o_rozmowę_telefoniczn* telefonicznie_omówić pogadać_przez_telefon porozmawiać_przez_telefon przez_telefon_wolę
    numer_do_niego numer_do_konsult* numer_do_informat* numer_do_was numer_do_kogoś pod_jaki_numer_do_was
    niech_ktoś_zadzwoni niech_zadzwoni zadzwonienie_do_mnie telefon_zwrotn* mnie_zadzwoni
  `,
  named: 'panem panią panią_z jürgen* herr frau pan_*',
  phoneNumber: 'numer_do numer_telefonu_do telefon_do_was',
  noBot: `
    nie_z_ki nie_z_ai nie_ze_sztuczn* nie_z_automatem nie_z_chatbotem nie_z_programem zamiast_robota mam_dość_bota
    mam_dosyć_bota nie_chcę_automatu nie_chcę_robota dość_automat* własnymi_palcami nie_umiesz_pomóc bez_automat*
    ty_nie_umiesz odpowiadasz_bez_sensu te_same_odpowiedzi
  `,
  humanAlone: 'technik technika doradca doradcę konsultantka specjalista specjalistę człowiekiem żywy_człowiek',
  polite: 'człowiekiem dajcie kogoś',
  ticket: 'zleceni* zgłoszonk* zgłoszenko zgłoszę_zgłoszenie störung* zgłoszenio*',
  otherTicket: 'biletomat* bilet_parkingow* biletu_parkingow* bilety_na',
  openIt: `
    utworzenie założyć_mi zarejestrowanie wpiszcie wpisz zapisz dopisz_do_kolejki wystawcie wystaw załóż_mi przyjmij
    zróbcie zgłoś zgłoście wrzuć_do_systemu
  `,
  reportIt:
    'zgłoszenia zgłoś_mi zgłoście_proszę zglos zanotuje zanotujcie zanotować odnotować odnotujcie zarejestrowanie',
  asTicket: `
    wpiszcie_to wpisz_to zapisz_to zanotuje_i zanotujcie_to jako_zgłoszenie zgłoś_mi zgłoś_to zgłoście_to zglos_mi
    o_zarejestrowanie o_utworzenie_zleceni* o_utworzenie_zgłosz* o_przyjęcie_zgłosz* do_zgłoszenia oficjalnie_zgłosz*
    puści_dalej o_odnotowanie przyjmijcie_zgłosz* zgłaszam_awari* zgłaszam_uster* uprzejmie_zgłaszam_awari* zgłaszam_że
    do_naprawy_zapis* zapiszcie_do_naprawy zgłoszenie_na
  `,
  itDepartment: 'technikom informatykom serwisantom dalej_do_techników',
  forwardIt: 'przekażcie przekaż puśćcie prześlijcie',
  record: 'zarejestrować zarejestrowanie zanotować odnotować',
  please: 'proszę poproszę prosze chciałbym chciałabym uprzejmie',
  followUp: `
    mam_już_ticket mam_już_zgłosz* moje_zgłoszenie_* mój_ticket moim_tickecie moim_zgłoszeniu do_ticketu do_mojego_zgłosz*
    anulujcie_mój anuluj_mój anulujcie_moje odrzucono_moje odrzucili_moje odrzucony_wniosek scalcie scal_proszę
    ihr_ticket w_zgłoszeniu_podał* w_tickecie w_moim_zgłoszeniu ticket_zamkni*
    zgłoszenie_zamkni* ticket_wisi zgłoszenie_wisi moje_zgłoszenia
  `,
  change: `
    poprawić popraw poprawcie dopisać dopisz dodaję dodajcie dodaj scalcie scal połączcie_je podnieść_priorytet
    priorytet* przyspieszcie wstrzymać wstrzymajcie zmienić_opis anulujcie wycofajcie nie_zamykać nie_zamykajcie
    otwórzcie_ponownie uzupełnijcie załączyć dołożyć
  `,
  state: 'odrzucono odrzucone odrzucili numer_mojego ile_mam rozpatrzon* utknęło utknął wisi leży przypisan* zajmie',
  mine: 'mojemu moją mojej nasz naszego naszym',
  reported: 'złożyłam złożyłem składałam składałem wysyłałam_zgłosz* zamawiałam zamawiałem wnioskowałam wnioskowałem',
  news: `
    co_słychać co_się_stało_z jak_tam_moje jak_tam_mój dalej_nic wciąż_nic nadal_czekam ciągle_czekam jakaś_odpowiedź dalej_cisza ktoś_się_tym kiedy_ktoś co_dalej
  `,
};
