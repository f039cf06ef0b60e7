import type { WordList } from '../../concepts.ts';

/** Polish words for attacks: everyday verbs, disguises and what an attacker does. */
export const polishSecurityWords: WordList = {
  clicked: `
    poklikałam poklikałem kliknąłam dotknęłam dotknąłem stuknęłam stuknąłem tapnęłam tapnąłem pacnęłam pacnąłem kliknęli
    kliknęłyśmy weszliśmy weszłyśmy weszła wszedł poszłam_za_linkiem otworzyłam_link otworzyłem_link klikło_mi klikneło
    kliknęło_mi wlazłam wlazłem
  `,
  opened: `
    po_instalacji po_zainstalowaniu po_pobraniu 
    pobrała pobrał pobraliśmy ściągnęła ściągnął odpaliłam odpaliłem odpalił rozpakowałam rozpakowałem zainstalował
    zainstalowała otworzyliśmy otworzyłyśmy uruchomił uruchomiła włączył wgrałam wgrałem
  `,
  scanned: 'zeskanowaliśmy sczytałam sczytałem zeskanowało skan_kodu',
  attachment: 'cv zip mms* rachun* paragon* skan skanu zwolnienie potwierdzeni* ofert* arkusz*',
  suspicious: `
    czy_to_ty_na nie_istnieje 
    której_nie_znam* którego_nie_znam* jakiej_nie_znam* 
    niby niebezpieczn* lipn* lipny trefn* ściem* naciąga* oszukańcz* nie_powinnam nie_powinienem nie_trzeba_było
    czego_nie czymś_dziwnym dziwaczn* kasyn* naklejon* wątpliw* szemran* zmyślon* przekręt* podpuch* pseudo dopłat*
    nagrod* wygran* mandat*
  `,
  fraud: `
    nie_nasze_konto to_nie_nasz_numer oszuka* naciągacz* lipn* sfałszowan* przekręt* ściem* podszyw* o_niczym_nie_wiedz* nic_o_tym_nie_wie*
  `,
  alarm: `
    ojej o_rany o_boże matko jezu wstyd_mi jest_mi_wstyd głupio_mi narobiłam narobiłem dałam_ciała dałem_ciała
    spanikow* trzęsą_mi tragedia katastrof*
  `,
  fell: `
    dałam_się_złapać dałem_się_złapać dałam_się_wrobić dałem_się_wrobić złapałam_się_na złapałem_się_na
    połknęłam_haczyk połknąłem_haczyk wkręcili_mnie nabrali_mnie nabili_mnie zrobili_mnie oszukali_mnie oszukał_mnie
    oszukała_mnie dałam_się_podejść dałem_się_podejść naciągnęli_mnie złowili_mnie dałam_się_wkręcić dałem_się_wkręcić
    mnie_oszukali mnie_oszukano mnie_nabrali zostałam_oszukana zostałem_oszukany nabraliśmy_się daliśmy_się_nabrać
  `,
  acted: `
    zapłaciłam zapłaciłem zapłaciliśmy przelałam przelałem opłaciłam opłaciłem odpisałam odpisałem odpowiedziałam
    odpowiedziałem zleciłam_przelew zleciłem_przelew puściłam_przelew puściłem_przelew wykonałam_przelew
  `,
  secret: `
    haseł hasłami loginem loginy loginów kodem kodami kodów kod_z kodu_z piny pinem danymi_logowania
    danymi_do_logowania poświadcze* pushtan
  `,
  bankData: `
    danymi_karty karty_płatnicz* kartę_płatnicz* karty_bankow* numer_karty cvv cvc iban dane_do_przelewu konto_bankow*
    konta_bankow* blik* konto_na_wypłat* konto_do_wypłat*
  `,
  entered: `
    wpisaliśmy wpisałyśmy podaliśmy wstukałam wstukałem wklepałam wklepałem wypełniła wypełnił wypełniliśmy wprowadziła
    wprowadził zalogował_się zalogowała_się zalogowaliśmy uzupełniłam uzupełniłem
  `,
  told: `
    podyktował podyktowała zdradziliśmy wygadałam wygadałem podesłałam podesłałem przesłałam przesłałem pokazałam_kod
    pokazałem_kod puściłam_kod podałyśmy podaliśmy rzuciłam_hasło
  `,
  dictated: 'podyktowałam podyktowałem wygadałam wygadałem zdradziłam zdradziłem wyklepałam wyklepałem wypaplałam',
  mySecret: `
    mi_hasło mi_pin     mój_login swój_login kod_sms kody_z kod_blik kod_autoryzacyjny kod_weryfikacyjny kod_potwierdzający pin_do naszego_hasła
    nasze_hasło nasz_login hasła_do moje_logowanie sześciocyfrowy_kod kod_z_aplikacji
  `,
  fakePage: `
    nie_nasza_strona nie_nasz_adres nie_była_nasza nie_był_nasz inny_adres dziwny_adres adres_był_dziwny adres_dziwny
    adres_się_nie_zgadza* google_forms literówk* .ru .info
  `,
  chat: 'czacie grupie grupę grupy kanale kanał messengerze whatsappie signalu grupowy',
  leaked: 'wyciekł* wyciekło wyciekły wyciek dostało_się dostały_się krąży krążą wpadło_w wpadły_w',
  knows: 'znają poznali widzieli widziała podejrzał podejrzała podpatrzył zobaczył zapamiętał ma_moje',
  caller: `
    dzwoniły zadzwoniły wydzwania telefonował telefonuje telefonowała kogoś_na_telefonie przy_telefonie na_linii dodzwonił
    przez_telefon telefon_od miałam_telefon miałem_telefon dostałam_telefon dostałem_telefon odebrałam_telefon odebrałem_telefon zadzwonienie dzwonią_do dzwoniącemu dzwoniącej dzwoniącego
  `,
  onThePhone: `
    na_telefonie_kogoś na_telefonie_pan* na_telefonie_faceta na_telefonie_babkę mam_na_linii wisi_na_telefonie wisi_na_linii na_linii przy_telefonie właśnie_dzwoni dzwoni_teraz
    czeka_na_telefonie jest_na_telefonie ciągle_na_telefonie teraz_dzwoni dalej_na_telefonie
  `,
  stranger: 'kogoś facet pani_z pan_z babka gościu koleś człowiek kurier* inspektor* kontroler* doradca doradcy',
  demands: `
    żądaniem żądanie żądania zmusił zmusiła kazali_mi 
    naciska naciskał każą kazała kazano upiera_się nalega nalegał domagają poleca polecił polecono nakłania namawia
    życzy_sobie chciałby chcieli żądała wymusza oczekuje prosząc prosiło
  `,
  posed: `
    podający_się podała_się podał_się przedstawił_się przedstawiła_się przedstawia_się mówi_że_jest mówi_że_z
    mówi_że_od twierdzi_że_jest że_jest_z że_jest_od udaje udawał udawała niby_z rzekomo_z
  `,
  bigName: 'sparkasse policja policji zus santander pko urząd_skarbow* urzędu_skarbow* cbśp europol allianz',
  handOver: `
    podyktowała podyktował podanie_kodu podać_kod wysłać_kod dać wysłać_zdjęci* odczytać przeczytać przesłać zalogować_się
    zatwierdzić potwierdzić_przelew
  `,
  remoteControl: `
    zdalnie zdalnego pulpit_zdaln* przejął_ekran widzi_mój_ekran wszedł_na_mój_komputer na_mój_komputer podgląd_ekranu
    połączyć_się_z_moim
  `,
  installIt: 'zainstalować zainstalowanie pobrać ściągnąć coś_zainstalował coś_wgrał wgrać',
  locks: `
    zablokowany_ekran ekran_zablokowan* nie_da_się_zamknąć nie_daje_się_zamknąć nie_mogę_zamknąć nie_wyłączać nie_wyłączaj
    piszczy wyje czerwony_ekran komputer_zablokowan* zablokowany_komputer alarm*
  `,
  giftCard: `
    karty_apple kart_apple kartę_apple karty_google kart_google kartę_google karty_steam kart_steam karty_amazon
    kart_amazon google_play_kart* kody_zdjęciem bony_amazon karty_prezentow* kart_prezentow* karty_zakupow*
    karty_podarunkow* kart_podarunkow* kody_z_kart doładowania_google karty_play bon_podarunkow* karty_paysafe*
  `,
  newBank: `
    zmianę_konta zmianie_konta zmiany_konta zmienił_konto zmienili_konto nowe_konto_bankow* nowy_numer_konta
    nowego_numeru_konta zmianę_numeru_konta zmiana_numeru_konta zmiana_rachunku zmianę_rachunku nowy_rachunek nowy_iban
    inny_numer_konta nowe_dane_do_przelew* zmianę_danych_do_przelew* nowe_konto_do zmianie_numeru_konta inne_konto_niż
  `,
  hurry: 'pilne pilnie natychmiast dzisiaj dziś zaraz już szybko do_12 do_południa od_razu ekspres* jeszcze_dziś',
  pay: 'przelewu przelewy tysięcy',
  files: 'zdjęci* bazy arkusz* archiwum akta',
  encrypted: 'zaszyfrowało zablokowane_hasłem nie_do_otwarcia',
  oddEnding: `
    białe_ikon* zmienił_nazw* zmieniły_się_nazwy nazwy_się_zmieniły poprzemianowan* krzaczk* dziwne_literki dziwnymi_nazwami
    dziwną_końców* dziwne_rozszerz* pozmieniane_nazwy zmienione_nazwy pozmieniały
  `,
  noteName: 'przeczytaj_mnie przeczytaj_to read_me_now how_to_get_back contact_us czytaj_to readme',
  threat:
    'czaszk* odlicza odliczani* licznik_czasu trupia_czaszk* darknet* opublikujemy opublikują tapeta_się_zmieniła',
  decryptNote: 'klucz_deszyfr* deszyfr* odblokowanie_plików odblokować_pliki_za',
  malware: 'robak* szpieguj* keylogger* konia_trojańsk* koń_trojańsk*',
  malwareSign: 'krzyczy wrzeszczy alarm wykryto wykrył zainfekował* zarażon* kwarantann* zagrożeni* alarmuje',
  antivirus: 'antywirus* program_antywirus* skaner_antywirus*',
  antivirusOff: `
    antywirus_się_wyłączył antywirus_wyłączon* antywirus_wyłączył* wyłączył_się_antywirus ochrona_wyłączon*
    defender_wyłącz* antywirus_nie_chce wyłączony_antywirus antywirus_zniknął antywirus_padł antywirusa_nie_ma
  `,
  pointer: 'strzałk* myszk* myszą',
  selfMoving: `
    żyje_swoim własnym_życiem 
    sam_jeździ sama_jeździ mi_sam mi_sama sam_otwiera sama_otwiera sam_klika sama_klika sama_pisze sam_pisze pisze_sama
    pisze_sam sam_wysyła sama_wysyła sama_wpisuje sam_wpisuje same_się sama_z_siebie sam_z_siebie rusza_się_sam
    rusza_się_sama otwierają_się_same żyje_własnym własne_zdanie swoje_zdanie niczego_nie_dotykam nie_dotykam_myszy
    bez_mojego_udziału sama_skacze sama_lata sam_lata
  `,
  selfActs: `
    jeździ klika wpisuje otwiera_foldery otwiera_pliki otwiera_strony otwiera_okna otwiera_moje otwiera_folder
    otwiera_maile przesuwa_się przegląda wysyła wysyła_smsy wysyła_wiadomości klawiatura_pisze klawiatura_sama_pisze klawiatura_sama_wpisuje sam_pisze sama_pisze biega wędruje
    okienka_się_otwierają okna_się_otwierają
  `,
  hijacked: `
    kasyn* 
    strony_z_kasyn* stronę_kasyn* kasyno wyskakują_reklamy ciągle_reklamy strona_startowa_zmien* inna_strona_startow*
    zmieniła_się_strona_startow* zmieniona_wyszukiwark* inna_wyszukiwark* sama_otwiera_stron* przekierowuje_na_dziwn*
    chińsk*_stron* strony_z_reklam*
  `,
  misbehaves: `
    wariuje zwariował świruje dziwnie_się_zachowuje 
    czarne_okno czarne_okienko mignęło mignęła okienka_latają wiatrak_szaleje wiatrak_wyje wentylator_szaleje
    grzeje_się_jak nic_się_nie_pokazało pusty_dokument dokument_był_pusty antywirus_się_wyłączył otwierają_się_okna
    dziwne_okienka nowe_ikonki nowa_ikonka
  `,
  macroAllowed: `
    włączyłam_makr* włączyłem_makr* włączyłam_zawartość włączyłem_zawartość włączyłam_edycję włączyłem_edycję
    zezwoliłam_na_makr* zezwoliłem_na_makr* kliknęłam_zezwól kliknąłem_zezwól kliknęłam_włącz kliknąłem_włącz
    włącz_zawartość zezwoliłam_na_zawartość uruchomiłam_makr* uruchomiłem_makr* włączyłam_treść
  `,
  runBox:
    'windows_r win_r klawisz_windows okienka_windows okno_uruchom ctrl_v strg_v wiersz_poleceń powershell* skrypt',
  notRobot: 'nie_jestem_robotem nie_jesteś_robotem że_jestem_człowiekiem captcha*',
  hacked: 'włamali_się_na przejęli przejęto zhackowany shakowali zhackowali włamał_się_na przejęta',
  account: 'instagram* facebook* fanpag* stronie_miasta',
  mfa: `
    próśb potwierdzenie zatwierdzeni* powiadomienia_z kod_autoryzac* logowanie_w_aplikacji zapytań_z_authenticator*
  `,
  approved: `
    przyjęłam przyjąłem kliknęłam_zatwierdź kliknąłem_zatwierdź nacisnęłam_zatwierdź nacisnąłem_zatwierdź puknęłam_tak zatwierdził
  `,
  prompted: `
    pika pikają brzęczy wibruje piszczy dostaję_powiadomieni* przychodzą wyskakuje wyskakują bombard* zasypuj* zapytani*
  `,
  repeated: 'ciągle co_chwilę co_minutę raz_za_razem jeden_za_drugim w_kółko bez_przerwy seryjnie',
  unasked: `
    niechcący 
    bez_namysłu nic_nie_klikam odruchowo 
    przez_sen zaspan* żeby_przestało żeby_się_zamknęło dla_świętego_spokoju nie_logowaliśmy nie_prosiłam_o nie_prosiłem_o
    nikt_się_nie_logował o_trzeciej_w_nocy w_środku_nocy w_nocy myślałam_że_to_budzik nie_inicjowałam nie_inicjowałem
  `,
  notMe: `
    nic_nie_pisałam nic_nie_pisałem nie_wystawiam nie_wystawiałam nie_wystawiałem nie_zamawiałam nie_zamawiałem
    nic_nie_wysyłał* żadnych_maili_nie ja_żadnych ja_żadnego to_nie_ja nie_zatwierdzałam nie_zatwierdzałem
    niczego_nie_wysyłał* niczego_nie_zatwierdzał* wtedy_spałam wtedy_spałem już_spałam już_dawno_spałam dawno_już_spałam
    ja_już_dawno dawno_spałam już_spałem dawno_spałem nie_prosiłam_go nie_prosiłem_go nie_wysyłaliśmy
  `,
  notMyWork: `
    nie_tworzyłam nie_tworzyłem nie_utworzyłam nie_utworzyłem nie_zakładałam nie_zakładałem nie_ustawiałam
    nie_ustawiałem nie_zmieniałam nie_zmieniałem nic_nie_zmieniał* nie_dodawałam nie_dodawałem nie_składałam
    nie_składałem żadnego_formularza nie_ja nic_nie_wpisywał* nie_wpisywałam nie_mam_xiaomi nie_mam_samsung*
    nie_mam_takiego nie_mam_iphon* nie_robiłam nie_robiłem nie_moja nie_moje nie_mój
  `,
  altered: `
    zmienion* zmieniono zmieniło zmienił zmieniła zmienili dodano dodał dodany dodane usunięto usunął poprawiły
    podmieni* przestawi* dopisa* zmienione
  `,
  newDevice: `
    nowe_urządzenie_doda* dodano_nowe_urządzeni* dodano_urządzeni* nieznane_urządzeni* obce_urządzeni* dodano_nowe
    urządzenie_zostało_doda* nowy_telefon_doda* jakiś_nowy_użytkownik
  `,
  mailRule: 'regułę reguła reguły regułka przekierowanie przekierowani*_poczty przekazując*',
  othersAsk: `
    pyta_mnie_czemu pyta_mnie_dlaczego pytają_mnie pytają_czemu pytają_dlaczego pyta_czemu pyta_dlaczego pytają_czy
    pyta_czy_naprawdę dzwonią_do_mnie dostał_ode_mnie dostała_ode_mnie dostali_ode_mnie dostają_ode_mnie niby_ja
    rzekomo_ja podobno_ja podobno_wysła* podobno_napisa* twierdzi_że_ja że_zaakceptowałam że_zaakceptowałem
    że_wysłałam że_wysłałem że_napisałam że_napisałem że_mu_wysła* że_go_proszę czemu_proszę zaakceptowałam_mu
  `,
  away: `
    na_urlopie na_chorobowym na_zwolnieniu na_macierzyńskim odszedł odeszła już_nie_pracuje zwolnił_się zwolniła_się
    siedzi_na_urlopie jest_na_urlopie w_szpitalu jest_chora jest_chory były_pracownik
  `,
  abroad: 'brazyl* wietnam* nieudan* z_innego_miasta lagos* indii indonezj* ukrain* z_obcego',
  intruder: 'hakerzy włamywacz* obca_osoba ktoś_inny obcy_człowiek mój_były moja_była',
  someoneElse: 'praktykant* uczeń uczennica ktoś_inny obca_osoba mój_były moja_była były_kolega',
  uses: 'loguje_się zagląda otwiera czyta czytał otwiera przegląda przeglądał pracuje zagląda zaglądał cytuje klika',
  insideMine: `
    na_moim_koncie w_mojej_skrzynce do_mojej_skrzynki do_mojej_poczty na_moje_konto w_mojej_poczcie do_moich_maili
  `,
  inMyName: 'na_moje_nazwisko pod_moim_kontem odemnie jako_ja z_naszej_skrzynki z_naszego_adresu w_moim_imieniu',
  visitor: `
    przyszedł_facet przyszedł_pan przyszedł_jakiś przyszedł_kurier przyszła_pani przyszła_jakaś stoi_u_mnie stoi_u_nas
    jest_u_nas wszedł_facet wszedł_pan wszedł_ktoś wszedł_jakiś siedział siedziała siedzi_u_nas obcy_człowiek obcy_facet
    nieznajomy nieznajoma facet_w pojawił_się_facet przyszło_dwóch przyszedł_ktoś przyszedł_technik był_u_nas
    zjawił_się zjawiła_się
  `,
  unannounced: `
    nikt_go_tu nikt_jej_tu nikt_takiego nikt_takiej     nikt_go_nie_zapowiad* nikt_jej_nie_zapowiad* nikt_ich_nie_zapowiad* nikt_go_nie_zna nikt_jej_nie_zna
    nikogo_nie_wysyła* nikogo_nie_zamawia* nie_pokazał legitymacji_nie pomylił_pokoj* pomyliła_pokoj* nie_wrócił
    nie_wróciła nikt_nie_wie nikt_z_nas nikt_nie_zamawiał nikt_nie_zlecał nie_umawiał* drugi_kurier bez_identyfikatora
    o_niczym_nie_wiedzą nikt_nie_montował bez_zapowiedzi nie_był_zapowiedzian* nie_znam_go nie_znamy_go uciekł uciekła
    wyszedł_szybko
  `,
  workplace: `
    terminal_płat* terminalu_płat* czytnik_płat* w_kasie 
    przy_moim_biurku przy_moim_komputerze przed_moim_komputerem na_moim_komputerze na_moim_miejscu serwerowni*
    przy_biurku pod_biurkiem w_moim_pokoju w_moim_gabinecie przy_komputerze szafy_sieciow* switcha gniazdk*
    loginy komputera_koleżanki przy_serwerze
  `,
  unlocked: `
    odblokowany odblokowanym odblokowanego niezablokowan* nie_zablokowałam nie_zablokowałem bez_blokady niewylogowan*
    nie_wylogowałam nie_wylogowałem zapomniałam_się_wylogować zapomniałem_się_wylogować byłam_zalogowana
    byłem_zalogowany
  `,
  gadget: `
    antenk* małe_pudełko małe_pudełeczko skrzyneczk* pudełeczk* keylogger* dziwny_adapter dziwną_wtyczk* dziwna_wtyczk*
    nakładk* znaleziony_na znaleziony_pendrive znalezionego_pendrive* obcy_pendrive znaleziony_w jakieś_urządzenie
    jakiś_adapter dziwne_urządzenie
  `,
  pluggedIn: `
    wpięt* podpięt* wetknięt* przyklejon* podłączyłem podłączyłam wpiąłem wpięłam wsadziłem wsadziłam włożyłem włożyłam
    podłączone podłączona podłączony wtknięt* podłączył
  `,
  handedOver:
    'oddałam oddałem wydałam wydałem dałam_mu dałem_mu przekazałam_mu przekazałem_mu zabrał_ze_sobą oddaliśmy',
  disposed: `
    sprzedali sprzedałam sprzedałem sprzedano wyrzuciłam wyrzuciłem wyrzucili wyrzucono na_złom na_śmietnik* olx*
    allegro* do_śmieci oddano_na
  `,
  notErased: `
    razem_z_dysk* z_dyskami z_dyskiem nie_wyczyści* niewyczyszczon* bez_kasowani* nie_skasowa* nieskasowan*
    nie_sformatowa* widzi_akta z_naszymi_danymi z_danymi nikt_ich_nie_wyczyś* bez_czyszczenia
  `,
  exposed: `
    wisi wisiało wisiała wisiały przyklejon* na_tablicy na_monitorze na_zdjęciu widoczn* widać instagram* leżało leżała
    na_kserze w_tle
  `,
  inPublic: `
    dzień_otwarty ludzie ludzi rodzice rodziców uczniowie uczniów interesant* petent* mieszkańc* zwiedzając* gości goście
    publiczn* obserwując* lajk* polubień obcy_ludzie każdy_widzi każdy_mógł
  `,
  sentOut: `
    wrzuciła wrzucił rozesłała rozesłał udostępniła udostępnił opublikowała opublikował wysłała wysłał 
    poszły poszła poszło poszedł wysłałam wysłałem wysłaliśmy wysłałyśmy rozesłałam rozesłałem udostępniłam udostępniłem
    wrzuciłam wrzuciłem opublikowałam opublikowałem załączyłam załączyłem dołączyłam dołączyłem przesłałam przesłałem
    zamieściłam zamieściłem wysłano puściłam puściłem
  `,
  wrongRecipient: `
    publiczny_dysk publicznym publicznie całej_szkoł* całemu_urzęd* całego_urzęd* 
    innej_matk* innego_ojca innej_rodzin* innemu_rodzic* innego_rodzic* inn*_klient* innemu_pacjent* innego_petent* nie_tym_rodzic* komuś_innemu 
    zły_adres zły_numer złego_adresata złej_osob* niewłaściwej_osob* niewłaściwy_adres nie_do_tej nie_temu
    pomylony_adresat pomyłkowo przez_pomyłkę omyłkowo do_wszystkich wszystkim_rodzic* publicznym_linkiem publiczny_link
    w_dw_zamiast bcc udw nieuprawnion* do_dziennikarza na_grupę pod_zły na_zły pod_inny na_inny_adres obcej_osobie
    do_obcej nie_tej_osobie zamiast_do do_niewłaściw* do_złego do_złej
  `,
  personalData: `
    listę_uczni* list_uczni* kartotek* 
    płac wynagrodze* zarobk* zarobki akta akty aktami orzecze* medyczn* danymi dane_osobow* danych_osobow* dzieci
    uczni* pacjent* niepełnospraw* dokumentacj* zaświadcze* świadect* pesel* nieletni* personaln* kadrow* diagnoz* umowę
    umowy wniosek wyniki_bada* listę_os* adresami protok*
  `,
  harmless: 'spotkani* zaproszeni* intran* podręcznik* instrukcj*',
  training: 'na_zapas teoretyczn* tak_ogólnie_pytam pytam_z_ciekawości z_ciekawości_pytam referat* prelekcj*',
  sends: 'napisano rozesłano zamówił zamówiono zamówiła poszły',
  steers: 'steruje rusza_moją kieruje',
  formerOne: 'były_pracownik* byłego_pracownik* była_koleżank* były_kolega który_odszedł która_odeszła były_stażyst*',
  paid: 'zapłaciłam zapłaciłem zapłaciliśmy przelałam przelałem opłaciłam opłaciłem',
};
