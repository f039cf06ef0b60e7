import type { WordList } from '../../concepts.ts';

/** Polish words for what gets lost or stolen, where, and how people say so. */
export const polishLossWords: WordList = {
  device: `
    *laptop* *handy* plecak* torb* torebk* klucz klucze klucza kluczy kluczyk* kluczem pęk_klucz* brelok* czip* pastylk*
    plakietk* dysk_przenośn* dysk_zewnętrzn* dysku_zewnętrzn* dysk_twardy krótkofalówk* netbook* pecet* sprzęt_służbow*
    pendriv* gwizdek_usb pamięć_zewnętrzn* pilot_do kart*_dostęp* kartę_wejściow* kart*_flotow* portfel*
    token* token_vpn token_do tokena_vpn komórk* dowód_służbow* aparat_służbow* rejestrator* terminal_mobiln* skaner_ręczn*
  `,
  thing: `
    klucz_licencyjn* klucza_licencyjn* klucz_produktu klucza_produktu klucz_odzyskiwania klucza_odzyskiwania
    klucz_aktywacyjn* klucz_rejestru karta_graficzn* karty_graficzn* karta_sieciow* karty_sieciow* kart*_w_przeglądarc*
    ekran_laptop* ekran_telefon* ekranu_laptop* ekranu_telefon* bateri*_w obraz_na ekran* okno pasek* formatowani* numeracj* bateri*
  `,
  foundAgain:
    'znalazł_się znalazła_się znalazło_się odnalazł* już_znalazłam już_znalazłem znalazłam_go znalazłem_go pękł pękła rozbił* stłukł* potłuk* na_beton na_podłogę na_ziemię na_kafelki',
  stolen: `
    zwinął zwinęła buchnęli zajumali podwędzili rąbnęli świsnęli skroili skroił zabrano wyciągnął wyciągnęli wyrwał
    wyrwali okradł ukradła ukradziona ukradzione złodziej* ktoś_wziął ktoś_zabrał ktoś_podwinął ktoś_zwinął
    ktoś_wyciągnął skradła podwędził gwizdnęli gwizdnął rozkradli wyniesion* wynieśli wykradli wykradł kieszonkow*
  `,
  lost: `
    posiałam posiałem zapodział* zawieruszył* zawieruszyłam zgubił_się zgubiła_się zgubiło_się zginęły zgubiliśmy
    zgubiono przepadła przepadło przepadły zniknęły wyparował* wypadło wyleciał wyleciała wsiąkł* wcięło zgubienie
    stracono zgubiłyśmy zgubili zaginęły nie_mogę_namierzyć wypadł_mi wypadła_mi wyleciał_mi
  `,
  gone: `
    plecaka_nie_ma torby_nie_ma laptopa_nie_ma telefonu_nie_ma tabletu_nie_ma klucza_nie_ma kluczy_nie_ma
    pendrive_a_nie nie_ma_go_w nie_ma_jej_w ani_śladu śladu_po wyszedł_i_wyjechał gdzieś_się_podział gdzieś_się_podziała
  `,
  leftBehind: `
    zapomniało_mi_się pozostawiłam pozostawiłem zostawiliśmy zostawiłyśmy zostawili zapomnieliśmy zapomniał zapomniała
  `,
  place: `
    s_bahn* u_bahn* busie peronie ławce ławk* placu_zabaw basenie siłowni szatni przychodni* szpital* kościele sklep*
    edece biedronc* pkp intercity przedzial* przedziale wagoni* taxi parkingu kinie teatrze dworcu pubie piekarni*
    fryzjer* aptece kolejce stołówce dachu_auta dachu_samochodu boisku rynku
  `,
  everywhere: 'wszędzie przeszukałam przeszukałem przekopałam przetrząsn* od_rana_szukam cały_dzień_szukam',
  nowhere: 'nigdzie',
  seek: 'szukamy szukałam szukałem nie_widzę_mojego',
  breakIn: `
    włamał_się włamali_się włamanie szyba_wybita wybita_szyba wybili_szybę wybitą_szybę szyba_w_drobny zbili_szybę
    stłukli_szybę wybito_szybę rozbili_szybę rozbita_szyba wyłaman* wyważ* rozprut* przecięta_kłódka zerwana_kłódka
    włamywacz*
  `,
  drivenOff: `
    pociąg_odjechał autobus_odjechał odjechał_z odjechała_z pojechał_dalej pojechała_dalej pojechały_dalej odjechało
    tramwaj_odjechał taksówka_odjechała pojechał_beze pojechała_beze
  `,
};
