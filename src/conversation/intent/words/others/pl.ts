import type { WordList } from '../../concepts.ts';

/** Polish words. */
export const polishWords: WordList = {
  not: 'nie nic nigdy nikt żaden żadnego żadnych bez ani niczego',
  notAboutEvent: `
    nie_wiem nie_jestem_pewien nie_jestem_pewna bez_zastanowienia nie_pomyślałam nie_pomyślałem nie_zauważyłam
    nie_zauważyłem nie_sprawdziłam nie_sprawdziłem nie_czekałam bez_myślenia nie_wiedziałam nie_wiedziałem nic_się_nie
  `,
  clauseStart: 'i a ale teraz potem bo że więc oraz lecz',
  conditional: 'jeśli jeżeli gdy gdyby kiedy jakby',
  unreal: 'by kiedyś ewentualnie',
  me: `
    ja mnie mi mój moja moje moją mojego mojej moim moich moimi mam my nam nas nasz nasze naszego jestem *łam *łem
    *liśmy *łyśmy
  `,
  toMe: 'mnie mi nam nas',
  generic: 'pracownik pracownicy ktokolwiek ludzie',
  locative: 'na w we ze od do dla przy przez po u',
  want: `
    chcę chce chciałbym chciałabym proszę prosze potrzebuję potrzebuje mogę można może możecie możesz prośba wolę
    poproszę daj dajcie poprosić wolałbym wolałabym muszę
  `,
  modal: 'czy_mogę można',
  question: 'jak co gdzie kto kiedy dlaczego czemu który która które jaki jaka jakie ile skąd po_co czym',
  obligation:
    'czy_muszę czy_trzeba czy_powinnam czy_powinienem gdzie_zgłosić jak_zgłosić jak_się_zgłasza jak_złożyć kto_może',
  how: 'jak_mogę jak_zgłosić jak_mam jak_można co_to ile_trwa jak_rozpoznać jak_zrobić jak_długo',
  training: 'szkoleni* quiz* test_wiedzy ćwiczeni* ulotk* prezentacj*',
  broken: 'nie_działa błąd nie_otwiera nie_ładuje błędu nie_mogę_się_zalogować nie_łączy',
  clicked: `
    kliknelam kliknęłam kliknąłem kliknęła kliknął kliknęliśmy kliknalem kliknełam naciśnięte nacisnęłam nacisnąłem
    wcisnęłam wcisnąłem klikłam klikłem weszłam wszedłem kliknięto kliknelem kliknałem przycisnąłem przycisnęłam
  `,
  opened: `
    otworzyłam otworzyłem otworzyła otworzył pobrałam pobrałem ściągnęłam ściągnąłem zainstalowałam zainstalowałem
    uruchomiłam uruchomiłem włączyłam włączyłem otwarłam otwarłem otworzylam otworzylem
  `,
  scanned: 'zeskanowałam zeskanowałem zeskanował zeskanowała skanowałem skanowałam',
  link: 'link* linka linku odnośnik* przycisk* kod_qr qr stron* adres*',
  mailLink: 'link linka załącznik',
  attachment: 'załącznik* zalacznik* plik pliku pliki faktur* dokument* makr*',
  mail: 'mail* e_mail* email* wiadomoś* wiadomosc* sms* maila mailu poczt*',
  suspicious: `
    paczc* podejrzan* fałszyw* falszyw* dziwn* nieznan* oszu* phishing* wirus* spam* obc* fejk* fake* lewy lewej
    lewego lewą paczk* kurier* dhl inpost* podrobion* rzekom* złośliw* banku bank niebezpieczn*
  `,
  fraud: 'fałszyw* oszust* phishing* podejrzan* podrobion*',
  alarm: `
    co_robić co_mam co_teraz pomocy przypadkiem przez_przypadek boję niestety ratunku cholera głupi* omyłkowo
    niechcący panik* o_nie
  `,
  fell: `
    dałam_się_nabrać dałem_się_nabrać oszukan* nabrałam_się nabrałem_się padłam_ofiarą padłem_ofiarą dałam_się_oszukać
    dałem_się_oszukać
  `,
  secret: `
    hasło* hasło hasła hasłem hasla haslo kod kodu kody pin pinu dane_logowania danych_logowania danych_do_logowania
    dane_do_logowania login loginu danych_dostępowych
  `,
  bankData: 'kart_kredytow* karty_kredytow* kartą_kredytow* dane_karty numer_karty numer_konta dane_bankow*',
  entered: `
    podałam podałem wpisałam wpisałem wprowadziłam wprowadziłem zalogowałam zalogowałem wpisała wpisał podala podalem
    wypełniłam wypełniłem podał podała zalogowałam_się wpisalem wpisalam podalam
  `,
  told: `
    wkleiłem wkleiłam podałam podałem powiedziałam powiedziałem zdradziłam zdradziłem dałam dałem przekazałam
    przekazałem wysłałam wysłałem podyktowałam podyktowałem udostępniłam udostępniłem ujawniłam ujawniłem podalam
    podalem powiedzialam powiedzialem
  `,
  fakePage: `
    wygladala_jak wyglądała_jak .xyz fałszyw* falszyw* podejrzan* phishing* oszuk* oszust* dziwnej dziwną podrobion*
    nieznanej lewej niewłaściwej fake* obcej
  `,
  page: 'stron* formularz* link* witryn*',
  mySecret: `
    moje_hasło swoje_hasło mojego_hasła swój_pin mój_pin moje_dane swoje_dane mój_kod swój_kod hasło_koledze
    hasło_przez hasło_do hasło_osobie hasło_telefonicznie haslo kod_z kod_sms mu_hasło jej_hasło im_hasło jemu_hasło
    mu_kod im_kod
  `,
  knows: 'zna poznał widział ukradł',
  caller: `
    dzwoni dzwonił dzwoniła zadzwonił zadzwoniła zadzwonili telefonicznie dzwonią dzwoniący
    rozmówca słuchawce
  `,
  stranger: `
    ktoś jakiś jakaś pan pani mężczyzna kobieta osoba facet gość microsoft* dział informatyk* it wsparci* technik*
    bank* policj* helpdesk* mail* wiadomość sms administrator* kolega koleżanka szef oszust*
  `,
  colleague: 'koleg* koleżank* szef* kierownik* kierownicz* przełożon* burmistrz* dyrektor* współpracowni*',
  demands: `
    chce chciał chciała żąda żądał prosi prosił prosiła pyta pytał pytała domaga wymaga potrzebuje każe kazał żądają
    proszą poprosił poprosiła zapytał zapytała chcą kazali pytają
  `,
  handOver: 'podać podała podał podanie powiedzieć przekazać wysłać potwierdzić podyktować wpisać podania',
  remoteControl: 'zdaln* zdalny_dostęp* dostęp_do_mojego dostępu_do_mojego dostęp_do_komputera dostępu_do_komputera',
  giftCard: `
    kart*_podarunkow* karty_podarunkowe kart_podarunkowych bony_upominkowe kartę_podarunkową karty_upominkowe itunes
  `,
  software: `
    windows outlook* drukark* program* system* aplikacj* komputer* laptop* teams* citrix* urządzen* portal*
  `,
  device: `
    laptop* notebook* telefon* komórk* smartfon* tablet* komputer* legitymacj* identyfikator* kart* służbow* pendrive*
    pamięć_usb pendrajw* sprzęt* urządzeni* token* przepustk* dysk_zewnętrzny służbowy_telefon
  `,
  thing: `
    plik* folder* mail* maila wiadomoś* poczt* połączen* internet* hasł* pin pinu dysk_g drukark* ładowark* kabl*
    kabel* zasilacz* kalendarz* ikon* dane danych dostęp* sieć sieci zasięg* dźwięk* kod* kontakt* dokument* mysz*
    klawiatur* słuchawk* notatk* zakładk*
  `,
  stolen: `
    zabrał zabrali ukradziono ukradli skradziono ukradł skradzion* kradzież* okradzion* okradli ukradzion* zwinęli
    podprowadzili skradzono
  `,
  lost: `
    wypadla wypadła wypadł nie_ma_w zgubiłam zgubiłem zgubiła zgubił zgubion* zaginął zaginęła zaginęło straciłam
    straciłem zniknął zniknęła przepadł przepadła zgubilam zgubilem zapodziałam zapodziałem zaginela zaginiony zginął
    zginęła utraciłem utraciłam
  `,
  gone: 'nigdzie_nie_ma nie_ma_go nie_ma_jej',
  seek: 'znaleźć znajduję szukam odnaleźć znalezc',
  leftBehind: `
    został wypadła zapomniałam zapomniałem zostawiłam zostawiłem została zostało zostawilam zostawilem zostawił
    zostawiła
  `,
  place: `
    toalecie stacji parku taksówc* pociąg* pociągu autobus* autobusie taksówk* tramwaj* metrze metro hotel* lotnisk*
    restauracj* dworc* samolo* kawiarni* knajp* przystank* uber* sklepie barze
  `,
  lossNoun: 'kradzież* zgubieni* utrat* utracie',
  breakIn: 'włamano włamali włamani*',
  ransom: 'okup* szantaż* ransomware*',
  encrypted: 'zaszyfrowan* zaszyfrował* zaszyfrowało zakodowan* zaszyfrowaly',
  files: 'plik* dane danych dokument* wszystko dysk* folder* komputer* serwer*',
  all: 'wszystk* wszystkie nagle cały całe',
  pay: `
    zapłać zapłacić zapłaty zapłata pieniądz* pieniędzy bitcoin* płatnoś* przelew* euro zapłacenia zaplac* płacić
  `,
  screen: 'ekran* okno oknie okienk* komunikat* wiadomość* pulpi* napis* komputer* notatk* ostrzeżeni*',
  decryptNote: 'odszyfrowa* rozszyfrowa*',
  oddEnding: 'koncowke końcówk* koncowk* rozszerzen* zmieniły_nazw* dziwne_nazwy',
  malware: 'wirus* trojan* malware* złośliw*',
  malwareSign: 'zainfekowa* wykry* złapałam złapałem znalezion* zawirusowan* ostrzeżeni* znalazł*',
  callNumber: 'zadzwonić zadzwoń numer* dzwonić',
  pointer: 'mysz* kursor*',
  selfMoving: 'sam_się sama_się samo_się sama_rusza samoczynnie',
  hacked: 'zhakowan* zhackowan* przejęt* zhakowali włamał* włamano shakowan* włamanie_na przejął shackowan*',
  account: 'kont* skrzynk* profil* poczt*',
  mfa: `
    autoryzac* uwierzytelni* dwuskładnik* powiadomieni* żądanie_logowania potwierdzenie_logowania prośb*
    authenticator* weryfikac*
  `,
  approved: `
    zatwierdziłam zatwierdziłem potwierdziłam potwierdziłem zaakceptowałam zaakceptowałem zezwoliłam zezwoliłem
    kliknęłam_tak zatwierdzilem zatwierdzilam
  `,
  prompted: 'prośb* powiadomieni* żądan* pyta dostaję przychodz* prosi wyskakuj* ciągle',
  unasked: `
    nie_logowałam nie_logowałem nie_loguję nie_ja to_nie_ja przypadkiem przez_przypadek nie_próbowałam nie_próbowałem
    niespodziewan* omyłkowo nie_logowalem nie_logowalam bez_powodu nic_nie_robię nie_próbuję
  `,
  notMe: `
    nie_ustawiałam nie_ustawiałem nie_było_moje nie_bylo_moje nie_ja nie_wysłałam nie_wysłałem nie_wysyłałam
    nie_wysyłałem nie_pisałam nie_pisałem nie_napisałam nie_napisałem nie_wysyłała nie_wysyłał nie_pisała nie_pisał
    nie_wysłała nie_wysłał nie_moje
  `,
  login: 'logowani* zalogowa* logowal* loguje loguj* dostęp*',
  abroad: 'rosji rosja chin chiny zagranic* z_innego_kraju nieznan* obc* podejrzan* dziwn* nigerii',
  intruder: 'ktoś nieznajom* haker* obcy',
  country: 'rosji chin nigerii innego_kraju',
  uses: 'używa korzysta loguje zalogowa* wysyła czyta włamał pisze użył używał',
  someoneElse: 'ktoś ktos koleg* koleżank* inna_osoba inny obcy współpracowni* stażyst* nieznajom*',
  sends: `
    wysyła wysyłane wychodzą wysyłają wysłane rozsyła przychodzą dostaję dostajemy wysyłan* wychodzi wysyłało
    wysyłają_się rozsyłan* dostają
  `,
  receives: 'dostają dostaje przychodzą otrzymują dostał dostała',
  posed: 'podaje_się podający podająca podawał',
  sentByMe: 'wysłanych wysłane elementy_wysłane',
  inMyName: `
    pod_moim_nazwiskiem moim_imieniu podszywa* w_imieniu ode_mnie z_mojego_konta z_mojej_skrzynki z_mojego_adresu
    z_mojego_maila
  `,
  myAccount: `
    moje_konto mojego_konta mojej_skrzynki moim_koncie moją_skrzynkę mojego_adresu moim_kontem moim_imieniu
    mojego_maila moim_hasłem moja_skrzynka mojego_loginu moim_loginem mój_login mojej_poczty mojego_hasła
    na_moje_konto moje_hasło
  `,
  humanWord: `
    człowiek* człowieka człowiekiem czlowiek* żywy żywego żywym żywą żywa prawdziw*_osob* prawdziw*_człowiek* ludzki_głos ludzkiego_głosu prawdziwą_osobą żywą_osobą kimś_prawdziwym ludzmi
    ludźmi
  `,
  callVerb: `
    zadzwonić zadzwoni zadzwońcie zadzwonił oddzwonić oddzwoni oddzwońcie oddzwonienie oddzwonil telefon zadzwonic
    oddzwonic
  `,
  staffWord: `
    komuś kogoś informatyk* technikom pracownik* konsultant* helpdesk* wsparci* technik* kimś kolegą osobą osoba
    specjalist* it administrator* doradc* operator* działem dział ekspert* serwisant* obsług* pomoc_techniczn*
  `,
  talk: `
    omówić opowiedzieć powiedzieć porozmawiać rozmawiać pogadać rozmowa rozmowy mówić porozmawiac skontaktować kontakt
    pomówić rozmowę rozmawiac osobiście
  `,
  speak: 'porozmawiać pogadać',
  callMe: `
    oddzwońcie wasz_numer_telefonu do_telefonu do_kogo_mogę_zadzwonić oddzwonienie oddzwonić oddzwoni* do_mnie_zadzwonić
    zadzwonić_do_mnie zadzwońcie_do_mnie proszę_o_telefon proszę_o_kontakt do_mnie_oddzwonić zadzwoni_do_mnie
    zadzwonic_do_mnie proszę_do_mnie
  `,
  connect: 'połącz* przełącz* polacz* przekieruj* przekaż* połączyć polaczyc polaczcie skieruj*',
  comeHere:
    'ktoś_przyjść może_przyjść mógłby_przyjść mogłaby_przyjść żeby_przyjść przyjdzie ktoś_podejść może_podejść mógłby_podejść podejdzie przyjechać zajrzeć przyjsc przyślijcie',
  someone: 'ktoś komuś kogoś kimś ktos kims kogos',
  noBot: `
    nie_z_botem nie_z_robotem nie_z_maszyną nie_bot nie_robot nie_z_komputerem zamiast_bota bez_bota nie_chcę_bota
    z_maszyną nie_chcę_rozmawiać_z_botem z_automatem
  `,
  bot: 'bot* robot* maszyn*',
  humanAlone: `
    konsultant jest tam kto halo automat człowiek człowieka konsultanta pracownik operator pomoc_techniczna informatyk
    helpdesk wsparcie infolinia kontakt informatyka
  `,
  polite: `
    pls w sensie nie proszę prosze chcę z do bardzo natychmiast teraz poproszę żywy prawdziwy prawdziwego żywego
    potrzebuję dzień dobry techniczna szybko daj dajcie mi pilnie po prostu
  `,
  reachable: 'jest_tam jest_ktoś czy_jest_tam dostępny dostępna osiągalny',
  ticket: 'ticketa zgłoszeni* zgłoszen* zgloszeni* ticket* tiket* tikiet* biletu_serwis* incydent*',
  faultReport: 'awari* usterk* problem* błąd* incydent*',
  fault: 'awari* usterk*',
  openIt: `
    przyjąć przyjmijcie zrob zrób złożyć zapiszcie załóżcie stwórzcie utwórzcie otwórzcie zarejestrujcie otwórz
    otworzyć utwórz utworzyć założyć załóż stworzyć stwórz zarejestrować zarejestruj otworz utworz zalozyc zgłosić
    zakładam nowe wystaw* wystawić założenie utworzenie otwarcie
  `,
  reportIt: 'zgłosić zgłoszę zglosic zarejestrować zgłaszam zgłoś zgłoście',
  state: `
    status* stan stanu co_z kiedy postęp* nowego nowości jaki otwart* lista listę pokaż rozwiązan* sprawdzić etap*
    zrobione aktualizacj* odpowied* rozpatrz* zajmuje
  `,
  mine: 'moje mojego moich mój moim naszego nasze moimi moja swoje swojego swoich',
  change: `
    dopiszcie cofnijcie zamknąć zamknij zamknięt* ponownie otworzyć_ponownie anulować anuluj wycofać wycofuj* dodać
    dołączyć uzupełnić cofnąć zamknac przyspieszyć
  `,
  reported: `
    zgłaszałam zgłaszałem zgłosiłam zgłosiłem zgłoszone zglosilem zglosilam wysłałam_zgłoszenie pisałam_do_was
    pisałem_do_was
  `,
  news: `
    kto_prowadzi zaakceptowany nadal_wisi w_toku co_z_ta co_z_tą co_z_moim co_z_tym są_jakieś jakieś_wieści coś_nowego
    kiedy_będzie kiedy_to co_się_dzieje nikt_nie_odpow* brak_odpowiedzi jaki_jest_status czy_ktoś czy_coś
    na_jakim_etapie cos_nowego nadal_nic i_cisza żadnej_odpowiedzi
  `,
  request: 'wniosek wniosku zamówieni* prośb*',
  greeting: `
    cześć czesc hej witam witaj dzień_dobry dzien_dobry dobry_wieczór dobry_wieczor siema serwus halo hejka dobry
    siemka jak_się_masz
  `,
  thanks: `
    dziękuję dziekuje dzięki dzieki dziękujemy super świetnie wielkie_dzięki wdzięczny wdzięczna pięknie dziękować
    doskonale rewelacja
  `,
  farewell: `
    do_widzenia pa papa do_zobaczenia na_razie miłego_dnia dobranoc miłego_weekendu żegnam milego_dnia narazie
    miłego_wieczoru
  `,
  help: `
    pomoc pomocy pomóc pomóż pomożesz pomozesz możesz_mi co_potrafisz co_umiesz w_czym_możesz mam_pytanie mam_problem
    pomoz pomoc* co_możesz jak_działasz potrzebuję_pomocy w_czym_pomagasz
  `,
  identity: `
    czy_jesteś_człowiek* czy_jesteś_bot* jesteś_człowiekiem kim_jesteś kim_jestes kto_ty czym_jesteś jesteś_bot*
    jesteś_robot* jesteś_człowiek* jak_się_nazywasz jak_masz_na czy_jesteś czy_rozmawiam_z_botem z_kim_rozmawiam
    kto_odpowiada jesteś_sztuczn* kim_pan kim_pani co_to_jest_lotse jak_ci_na_imię
  `,
  success: `
    działa zadziałało pomogło udało rozwiązane dziala zadzialalo udalo fałszywy_alarm gotowe załatwione naprawione
  `,
  filler: `
    tak nie ok dobrze bardzo za ci wam panu pani państwu i to mi się wszystko już lotse czy możesz pomoc mnie z
    potrzebuję proszę jesteś a na dnia miłego teraz serdecznie wszystkim wielkie piękne śliczne jeszcze raz szybką
    odpowiedź moc dobry dzień bot robot czy_możecie wszystkiego chciałbym chciałabym zapytać
  `,
  inPerson: 'w_cztery_oczy osobiście',
  needPerson: 'przekaż_to_proszę poproszę_kogoś kto_się_zna',
  caseNoun: 'sprawa sprawę spraw sprawy wniosek zapotrzebowanie',
  asTicket: 'przekażcie_technikom do_kolejki zapiszcie_to złożyć_zapotrzebowanie',
  closeIt: 'można_zamknąć mozna_zamknac otwórzcie_to z_powrotem cofnijcie_to',
  longNumber: '#####',
  secretNote: 'zeszyt* kartk*',
  threat: 'czaszka zegar_odlicza',
  mailRule: 'regułę reguła reguły',
  chat: 'czat* grup*',
  whatNow: 'co_teraz co_robić',
};
