import type { WordList } from '../../concepts.ts';

/** Turkish words. Tense, person and "not" are part of the verb, so verbs stand in the forms that report an event. */
export const turkishWords: WordList = {
  not: 'değil hiç hiçbir yok asla',
  notAboutEvent: 'emin_değilim bilmiyorum hiç_düşünmeden hiç_bakmadan',
  clauseStart: 've ama fakat sonra şimdi çünkü',
  conditional: 'eğer diyelim',
  me: `
    ben benim bana beni bizim biz bize mi *ım *im *um *üm *dım *dim *dum *düm *tım *tim *tum *tüm *dık *dik *tık *tik
  `,
  toMe: 'beni',
  want: `
    istiyorum istiyoruz isterim lütfen rica lazım gerek gerekiyor gerekli ihtiyacım mısınız misiniz musunuz müsünüz
    mısın misin verin ver olur alabilir miyim edin et istemek
  `,
  modal: 'miyim mıyım misin mısın abilir ebilir',
  question: 'nasıl ne nedir nerede nereden nereye kim kime hangi kaç niye neden niçin',
  how: 'nasıl_yapabilirim nasıl_bildir* nasıl_yap* nasıl_ed* nedir ne_demek nereden_al*',
  training: 'eğitim* sınav* quiz test* tatbikat* broşür* sunum*',
  broken: 'çalışmıyor açılmıyor hata hatası yüklenmiyor bağlanmıyor olmuyor',
  clicked: `
    bastim tıkladım tıkladık tıkladı tıklamışım tıklamış tikladim bastım basmışım bastık bastı girdim tıklayıp
    tıklayınca tiklamisim
  `,
  opened: 'actim açtım açtık açtı açmışım indirdim indirmişim kurdum yükledim çalıştırdım etkinleştirdim açıp',
  scanned: 'okuttum taradım tarattım okutmuşum',
  link: '*link* bağlantı* baglanti* linke linki linkine buton* düğme* kodu kodunu karekod* adres* site* sayfa* tuşa',
  mailLink: 'link* bağlant*',
  attachment: 'ek eki ekini eke ekteki ekli dosya* fatura* belge* makro*',
  mail: '*posta* e_posta* mail* mesaj* sms email* iletisi iletiyi',
  suspicious: `
    gmail sahte* şüpheli* supheli* garip* tuhaf* bilinmeyen tanımadığım dolandırıcı* oltalama* phishing* virüs* virus*
    yabancı* kargo* ptt dhl zararlı* spam* güvenilmez banka* yanlış_site* aldatıcı sözde
  `,
  fraud: 'sahte* oltalama* dolandırıcı* şüpheli*',
  alarm: 'ne_yapmalıyım ne_yapayım eyvah korkuyorum yanlışlıkla acil endişe* imdat panik* aptal* yardım dikkatsiz*',
  fell: `
    kandım kandık inandım aldandım tuzağına tongaya oyununa dolandırıldım kandırıldım oltaya_geldim tuzağa_düştüm
    kandırıldık dolandırıldık
  `,
  secret: 'şifre* sifre* parola* kodu kodumu kodunu pin pinimi bilgilerimi kullanıcı_ad* giriş_bilgi* hesap_bilgi*',
  bankData: 'kredi_kart* banka_bilgi* kart_bilgi* iban* kart_numara*',
  entered: 'girdim yazdım girmişim yazmışım doldurdum girdik yazdık giriş_yaptım kaydettim',
  told: `
    söyledim verdim vermişim söylemişim paylaştım gönderdim ilettim okudum verdik söyledik yolladım attım
  `,
  fakePage: `
    bizim_değilmiş bizim_değil sahte* şüpheli* oltalama* phishing* dolandırıcı* yanlış_bir_site* yanlış_site* garip*
    tuhaf* gerçek_değil
  `,
  page: 'site* sayfa* form* link* bağlantı*',
  mySecret: `
    şifremi sifremi parolamı kodumu şifrelerimi pinimi pin_kodumu giriş_bilgilerimi bilgilerimi parolamızı şifremizi
    hesap_bilgilerimi doğrulama_kodunu kodu
  `,
  knows: 'biliyor öğrendi gördü',
  caller: `
    aradı aradığını arıyor telefon telefonda telefonla arayan arayıp aranıyorum hatta telefondaki arayarak aramış
  `,
  onThePhone: 'aradığını aradı arıyor telefonda',
  stranger: `
    adam kişi stajyer* biri birisi kadın microsoft destek* teknik* bilgi_işlem* bt it yabancı banka* polis çalışan*
    e_posta* mesaj* müdür* mail*
  `,
  colleague: 'müdür* arkadaş* iş_arkadaş* meslektaş* patron* şef* amir*',
  demands: `
    istiyor istedi istiyorlar soruyor sordu sordular talep_ediyor talep_etti istemişti isteyen soran istendi isteniyor
    istediler sormakta
  `,
  handOver: 'vermemi söylememi paylaşmamı göndermemi girmemi okumamı doğrulamamı yazmamı vermem onaylamamı',
  remoteControl: 'bağlanmak bağlanmaya bağlanmam uzaktan uzak_bağlantı* uzaktan_erişim* kontrol*',
  giftCard: 'hediye_kart* hediye_çek* itunes*',
  device: `
    laptop* dizüstü* bilgisayar* notebook* telefon* cep_telefon* iş_telefon* tablet* kimlik* kart* personel_kart*
    giriş_kart* usb* bellek* flaş* flash* cihaz* akıllı_kart* dizustu*
  `,
  thing: `
    dosya* klasör* posta* internet* bağlantı* şifre* parola* pin* yazıcı* şarj* kablo* mesaj* takvim* simge* veri*
    bağlant* disk* sürücü* ağ kulaklık* fare* klavye* erişim* ses* görüntü*
  `,
  stolen: 'çalındı çaldılar çalınmış çaldırdım çalınan calindi hırsızlık* gasp* soyuldum çalmışlar',
  lost: `
    cebimde_değil düşürdüm gitmiş kaybolmuş bulamıyorum bulamadım bulamıyoruz kaybettim kayboldu kaybetmişim kayıp
    kaybettik kaybolan yitirdim düşürmüşüm kaybetti kayboldi
  `,
  gone: 'ortada_yok yerinde_yok',
  seek: 'nerede_olduğunu',
  leftBehind: 'unuttum bıraktım unutmuşum kaldı bırakmışım unuttuk kalmış',
  place: `
    tren* otobüs* taksi* metro* uçak* havaalan* otel* restoran* kafe* istasyon* durak* tramvay* park* otobus* vapur*
  `,
  lossNoun: 'kayıp_bildir* hırsızlık*',
  ransom: 'fidye* şantaj*',
  encrypted: 'şifrelendi şifrelenmiş şifreli sifrelendi kilitlendi kilitlenmiş şifrelediler',
  files: 'dosya* dosyalar* belge* veri* her_şey bilgisayar*',
  all: 'tüm bütün hepsi her aniden birden',
  pay: 'para ödeme* öde* bitcoin* dolar* euro* ödemem ödememi',
  screen: 'ekran* pencere* mesaj* uyarı* yazı yazısı yazılar notu bilgisayar*',
  oddEnding: 'uzantı*',
  malware: 'virüs* virus* trojan* zararlı_yazılım*',
  malwareSign: 'bulaştı bulundu girdi kaptı kaptım tespit_edildi',
  callNumber: 'numara numarayı numaraya numarası ara arayın arayınız aramamı aramam aramalısınız',
  pointer: 'fare* imleç*',
  selfMoving: 'kendi_kendine kendiliğinden',
  hacked: `
    hesabım_çalındı hesabım_çalınmış hacklendi hacklenmiş ele_geçirildi çalınan_hesap hackledi hacklediler hesabım_kırıldı şifrem_kırıldı
    heklendi ele_geçirilmiş ele_geçirdi
  `,
  account: 'hesap* hesabım* posta_kutu* profil*',
  mfa: 'doğrulama* onay_isteğ* onay_bildirim* iki_faktör* kimlik_doğrulama* bildirim* giriş_isteğ* onay*',
  approved: `
    evet_demişim evet_dedim onayı_verdim onay_verdim onayladım onaylamışım kabul_ettim izin_verdim onayladim
  `,
  prompted: 'istek* isteğ* bildirim* geliyor geldi soruyor',
  unasked: `
    girmiyordum hiçbir_yere uykulu gece yapmamıştım yapmamışım giriş_yapmamıştım ben_yapmamıştım ben_yapmadım
    giriş_yapmadım giriş_yapmıyordum yapmadığım yanlışlıkla istemeden yapmadığım_halde yapmıyorum ben_değildim
    ben_değilim giriş_yapmadığım sürekli oturum_açmadım talep_etmedim
  `,
  notMe: `
    ben_göndermedim göndermedim yazmadım göndermediğim yazmadığım ben_değilim ben_değildim ben_yapmadım göndermedi
    yazmadı haberi_yok haberim_yok o_göndermedi ben_yazmadım
  `,
  login: 'giriş_onayı giriş* oturum* girildi girilmiş girmiş erişim*',
  abroad: 'rusya* çin* yurt_dışı* başka_ülke* bilinmeyen yabancı* şüpheli* garip* nijerya*',
  intruder: 'biri birisi başka_biri tanımadığım* yabancı hacker*',
  country: 'rusya* çin* nijerya* ukrayna* başka_ülke*',
  uses: 'kullanıyor kullanmış giriyor girmiş girdi okuyor gönderiyor kullandı giriş_yapmış giriş_yapıyor',
  someoneElse: 'biri birisi başkası başka_biri arkadaş* iş_arkadaş* meslektaş* yabancı* stajyer* tanımadığım*',
  sends:
    'gitmiş gönderiliyor gönderiliyor gönderilmiş gidiyor gönderiyor geliyor yolluyor atıyor gönderildi gönderilen alıyor yazıyor',
  receives: 'alıyor geliyor gelmiş alıyorlar aldı',
  posed: 'tanıtan tanıttı söyleyen',
  sentByMe: 'gönderilmiş_öğe* gönderilen* giden_kutu* gönderilmiş*',
  inMyName: 'benim_adımla benim_kullanicimla kullanıcımla benim_adıma adıma adımla benim_adımdan hesabımdan',
  myAccount: 'hesabım* hesabıma hesabımdan hesabımı benim_adıma adıma adımla posta_kutumdan şifremle',
  humanWord: `
    insana insan çalışan_ver gerçek_birini insan* gerçek_biri gerçek_kişi* gerçek_bir_kişi* gerçek_bir_insan*
    gerçek_birisi canlı_destek* canlı_biri canlı_temsilci*
  `,
  callVerb: 'arasın arayabilir arayın aramasını arar aranmak ararsanız arayabilirler arasınlar',
  staffWord: `
    arkadaş uzman* teknik_ekib* biriyle birisiyle çalışan* temsilci* yetkili* destek* teknisyen* bilgi_işlem* görevli*
    personel* operatör* danışman* biri birisi birileri müşteri_hizmet* it bt yönetici* sorumlu* ekib* ekip*
  `,
  talk: `
    anlatayım anlatsam sözlü dinlese konuşmak konuşabilir* konuşayım görüşmek görüşebilir* konuşalım sohbet konusmak
    konuşmam görüşmem konuşsam konuşabileceğim ulaşmak konusabilir*
  `,
  speak: 'konuşmak görüşmek',
  callMe: `
    telefon_numaranız numaranız_var beni_ara beni_arayın beni_arasın beni_arayabilir* beni_geri geri_arayın geri_arama
    geri_arayabilir* geri_aranmak arayabilir_misiniz beni_telefonla
  `,
  connect: 'devret ver verin bağlanmak bağla bağlayın bağlar bağlayabilir* aktar* yönlendir* baglayin iletin',
  comeHere: 'gelip baksın gelse yanıma_biri odama gelebilir gelsin uğrayabilir gelir_mi gelmesini uğrasın',
  someone: 'kimse arkadaş biriyle birisiyle kimseyle birileriyle biri birisi birileri birini birine',
  noBot: `
    robot_istemiyorum bot_istemiyorum robotla_değil botla_değil makineyle_değil robot_değil bot_değil
    bilgisayarla_değil yapay_zekâ_değil robotla_konuşmak_istemiyorum botla_konuşmak_istemiyorum makine_değil
  `,
  bot: 'bot* robot* makine*',
  humanAlone: `
    insan_yok kimse_yok orda orada mı var insan temsilci yetkili operatör destek canlı müşteri_hizmetleri görevli
  `,
  polite: `
    lütfen bir ile istiyorum hemen bana acil merhaba lazım birine bağla gerçek canlı hizmetleri birisi biri müşteri
    teşekkürler selam bağlayın
  `,
  reachable: 'müsait var_mı',
  ticket: `
    başvuru* basvuru* hata_kayd* kayıtlarımı kaydım* kayda ticket* tiket* bilet* talep talebi talebim* taleb*
    talepler* arıza_kayd* destek_taleb* kayıt kaydı arıza_bildirim* destek_kayd* arıza_talep* başvuru_numaram
    destek_talep*
  `,
  inProgress: 'çözüldü',
  faultReport: 'arıza* sorun* problem*',
  fault: 'arıza*',
  openIt: `
    gir girin alır düşülsün geçsin aç açın açar açabilir açmak oluştur* açtırmak açılsın açmanızı kaydet* açalım açmam
    acar acabilir
  `,
  reportIt: 'bildirmek bildir* kaydetmek bildirmem rapor_et*',
  state: `
    kim_bakıyor kim_bakiyor bekleyen onaylandı onaylandi beklemede numarası bakan_oldu durum* ne_oldu ne_zaman
    hangi_aşama* aşama* haber* gelişme* çözüldü açık sonuç* ilerleme* bakıyor ilgileniyor göster* listele* listesi
    güncel* son_durum* cevap yanıt* ne_durumda
  `,
  mine: 'benim bizim',
  change: `
    geri_açın tekrar_açın iptal_edin kapat* kapatın yeniden_aç* tekrar_aç* iptal* ekle* geri_çek* sil* kapandı
    kapatıldı eklemek
  `,
  reported: 'bildirdim bildirmiştim açmıştım yazmıştım iletmiştim bildirmiştik kaydettirmiştim göndermiştim',
  news: `
    ne_oldu ne_olacak haber_var gelişme_var ne_zaman_çözül* cevap_gelmedi yanıt_gelmedi bir_gelişme durumu_ne
    ne_durumda bir_haber ses_yok dönüş cevap_yok
  `,
  request: 'talep* başvuru* istek',
  greeting: `
    merhaba* selam* günaydın iyi_günler iyi_akşamlar iyi_geceler merhabalar slm mrb meraba gunaydin iyi_sabahlar
    nasılsın nasılsınız naber kolay_gelsin alo
  `,
  thanks: `
    teşekkür* tesekkür* sağol sağolun sağ_ol sağ_olun eyvallah tşk teşekkürler harika süper mükemmel çok_iyi
    elinize_sağlık tesekkur* minnettarım
  `,
  farewell: 'hoşça_kal* hoşçakal* görüşürüz güle_güle bay iyi_çalışmalar kendine_iyi iyi_hafta_sonu* hosca_kal*',
  help: `
    yardım* yardımcı* yardim* ne_yapabilirsin neler_yapabilirsin ne_yapabilirsiniz neler_biliyorsun bir_sorum
    sorum_var ne_işe_yararsın nasıl_çalışıyorsun bir_sorunum
  `,
  identity: `
    kimsin kimsiniz sen_kimsin adın_ne adınız sen_nesin nesin bot_musun robot_musun insan_mısın yapay_zek*
    gerçek_misin siz_kimsiniz botsun robotsun bot_mu bot_musunuz
  `,
  success: 'oldu çözüldü çalıştı çalışıyor işe_yaradı hallettim halloldu tamam düzeldi hallettik sorun_çözüldü',
  filler: `
    eder tamam evet hayır çok için bana sana siz sen size bir var edebilir misin misiniz ederim ederiz lütfen bey
    hanım lotse herkese iyi günler akşamlar geceler olabilir musun musunuz ihtiyacım çalışmalar ve ile ben acil mı mi
    mu bir_şey hepinize arkadaşlar rica şimdi her_şey şey bu o da de yardımınız yardımın yardımlarınız desteğiniz
    istiyorum olur mısın mısınız hızlı
  `,
  asTicket: 'resmi_olarak kayda_alır kayda_geçsin teknik_ekibe_bildir*',
  longNumber: '#####',
  closeIt: 'tekrar_açın geri_açın',
  insideMine: 'benim_oturumumdan oturumumdan',
};
