import type { WordList } from '../../concepts.ts';

/** Turkish words for emergencies: everyday verbs, things and places. */
export const turkishSecurityWords: WordList = {
  clicked: `
    tıklayıverdim tıklamıştım tıklamışız tıklattım basmıştım basıverdim dokundum dokunmuşum dokunmuştum linke_girdim
    linke_gittim bağlantıya_gittim siteye_girdim siteye_girmişim tuşladım bağlantıyı_açtım linki_açtım
  `,
  opened: `
    yükledikten_sonra kurduktan_sonra indirdikten_sonra 
    indirmiştim indirdik indirdi indirip kurmuşum kurmuştum kurdu yüklemişim yüklemiştim çalıştırmışım çalıştırdı
    açmıştım açıverdim açmışız çift_tıkladım etkinleştirmişim
  `,
  scanned: 'okutmuştum okutunca taratmışım taramışım tarattı okuttu okutup',
  attachment: 'özgeçmiş* cv zip* makro* excel* teklif* sipariş* belgesi ekini_*',
  suspicious: `
    bu_sen_misin 
    tanımadığımız bilmediğimiz 
    güya sandım sanmıştım sanmışım tıklamamam_gereken basmamam_gereken açmamam_gereken girmemem_gereken
    üstüne_yapıştır* üzerine_yapıştır* uydurma* düzmece* çakma alakasız hediye_çek* ödül* çekiliş*
    kazandınız gümrük*
  `,
  fraud: `
    numaramız_o_değil ibanımız_değil bizim_hesabımız_değil dolandır* üçkağıt* sahtekar* düzmece* uydurma* tuzak*
  `,
  mail: 'diye_gelmişti diye_geldi diye_gelen whatsapp* dm mesajla* postayla',
  alarm: 'hay_aksi allah_kahretsin tüh aman_allahım batırdım mahvoldum içime_kurt korkumdan telaş* rezil* pişman*',
  fell: `
    faka_bastım yemi_yuttum oltaya_takıldım tufaya_düştüm kazıklandım oyuna_geldim oyuna_getirildim kandırdılar
    kandırmışlar dolandırdılar tuzağa_düşmüşüm tuzağa_düştük inandırdılar kanmışım keklendim avlandım
  `,
  acted: `
    ödedim ödemişim ödedik cevap_verdim cevapladım yanıtladım yanıt_verdim cevap_yazdım havale_ettim havale_yaptım
    yatırdım transfer_ettim
  `,
  secret: `
    onay_kod* doğrulama_kod* sms_kod* haneli_kod* tan şifremi şifreyi şifresi kodları kullanıcı_bilgi* giriş_kod*
    parolamı sms_şifre* tek_kullanımlık*
  `,
  bankData: 'kart_bilgilerimi kredi_kartımı kartımın_numara* cvv* hesap_numaram* ibanı iban',
  entered: 'girmiştim yazmıştım doldurmuşum doldurmuştum giriş_yapmışım giriş_yapmıştım oturum_açtım kaydoldum',
  told: `
    söylemiştim vermiştim paylaşmışım paylaşmıştım yollamışım yollamıştım göndermişim göndermiştim iletmişim okumuşum
    söyleyiverdim bildirmişim ilettik söylemişiz kaptırdım kaptırmışım
  `,
  dictated: 'kaptırdım kaptırmışım ifşa_ettim ağzımdan_kaçırdım ağzımdan_kaçtı',
  mySecret: `
    onay_kodunu onay_kodumu onay_kodu sms_kodunu haneli_kodu doğrulama_kodumu parolamızı şifremizi kullanıcı_adımı
    tan_kodunu giriş_kodunu giriş_kodumu pinini kodumu
  `,
  fakePage: `
    bizim_değildi bize_ait_değil adres_tuhaf adresi_tuhaf adresi_farklı adres_farklı bizimki_değil orijinal_değil
    uydurma* düzmece* .ru .xyz .info
  `,
  chat: 'sohbet* gruba grubuna grubumuza gruplarına kanala kanalına grup_sohbet*',
  leaked: 'sızdı sızmış sızdırıl* ifşa_oldu ellerine_geç* eline_geç* ele_geçmiş yayılmış internete_düş*',
  knows: 'biliyorlar öğrenmiş öğrenmişler görmüş görmüşler ezberlemiş elinde',
  caller: `
    aradılar aramıştı aramışlar telefon_etti telefon_ettiler telefon_açtı telefon_açtılar arayıp_duruyor hatta_bekliyor
    hatta_bekletiyor telefonun_ucunda arıyorlar aramaya_devam
  `,
  onThePhone: 'telefonda_bekli* hatta_bekli* telefonda_biri şu_an_telefonda şu_anda_telefonda hattayım hatta_biri',
  stranger: `
    adama adamın kadına kadının yabancıya tip tipin 
    sparkasse* volksbank* firmadan bir_firma memur* savcı* emniyet* bayan herif temsilci* yetkilisi görevli* teknisyen*
    kurye* vatandaş bir_vatandaş
  `,
  demands: `
    zorladı mecbur_etti 
    talep_ediyorlar ısrar_ediyor ısrar_etti zorluyor istenmekte istenmektedir söylememi_istedi dayatıyor bekliyorlar
    rica_ediyor rica_etti tutturdu istermiş istiyormuş
  `,
  posed: 'olduğunu_söyledi olduğunu_söylüyor diye_tanıt* dedi_kendine güya tanıtmıştı süsü_ver* kılığında',
  bigName: 'emniyet savcılık sparkasse* vergi_daire* interpol ptt',
  handOver: 'vermemi_istiyor okumamı_istiyor iletmemi fotoğraflamamı yollamamı atmamı söylemem kodu_okumamı bildirmemi',
  remoteControl: `
    uzak_masaüst* ekranımı_gör* ekranıma_bağlan* bilgisayarıma_gir* bilgisayarıma_bağlan* bilgisayarıma_eriş*
    uzaktan_bağlan* uzaktan_gir* bilgisayarımı_yönet*
  `,
  installIt: 'program_indir* program_kur* indirmemi kurmamı yüklememi indirttiler indirtti kurdurdu kurdurdular',
  locks: 'kapatılmıyor kapanmıyor kapatmayın kilitlendi ötüyor siren* kapatamıyorum kırmızı_ekran',
  giftCard: `
    google_play_kart* play_kart* steam_kart* apple_kart* amazon_kart* amazon_hediye* hediye_kod* hediye_ceki
    kart_kodlarını kartları_alıp itunes_kart* kupon_kod*
  `,
  newBank: `
    yeni_iban* iban_değiş* ibanı_değiş* ibanını_değiş* ibanları_değiş* banka_hesabının_değiş* banka_hesabı_değiş*
    hesap_numarası_değiş* hesap_numaramız_değiş* banka_bilgilerinin_değiş* yeni_hesap_numara* yeni_hesaba
    farklı_bir_iban* başka_bir_iban* yeni_banka_hesab*
  `,
  hurry: 'acele* hemen bugün acil* bir_an_önce derhal vakit_yok son_gün mesai_bitmeden öğlene_kadar',
  device: `
    *laptop* *handy* *notebook* sırt_çanta* çanta* toughbook* anahtar* kapı_çip* çip çipi çipim çipimi harici_disk* harici_bellek* usb_stick* diskler* yedek_disk* tablet* telefonum* el_terminal* telsiz* transponder* rozet* hafıza_kart* kamera_kart* sabit_disk*
  `,
  thing: 'lisans_anahtar* ürün_anahtar* kurtarma_anahtar* anahtar_kelime* bitlocker_anahtar* etkinleştirme_anahtar*',
  foundAgain: `
    buldum bulduk bulundu yere_düş* elimden_düş* elimden_kay* geri_geldi geri_getirdi ekranı_kırıl* ekranı_çatla*
    ekran_kırıl* ekran_çatla*
  `,
  stolen: `
    götürmüşler götürdüler 
    yürüttüler yürütmüşler aşırmışlar aşırdılar araklamışlar araklandı çaldırmışım cebimden_almış*
    çantamdan_almış* alıp_kaç* kapıp_kaç* yankesici* biri_almış birisi_almış birileri_almış kapkaç* soydular soyulmuş
    soyulduk kasayı_açmış* hırsız* elimden_kap* çalındığını
  `,
  lost: `
    kaybolmuştu kaybettiğimi nereye_koydu* nereye_bırak* düşürmüş_ol* düşmüş_ol* cebimden_düş* çantamdan_düş* yok_oldu
    yok_olmuş kayıplara_karış* kayıplarda kaybolduğunu kaybettiler düşürmüştüm kaybetmiştim izi_yok izine_rastla*
  `,
  gone: `
    döndüm_yoktu döndüğümde_yoktu geldim_yoktu baktım_yoktu baktım_yok 
    hiçbir_yerde_yok yerinde_değil yerinde_yoktu yerinde_yeller çantamda_yok cebimde_yok masamda_yok dolapta_yok
    çekmecede_yok çekmecemde_yok arabada_yok rafta_yok yanımda_yok kaybolmuş gitmiş uçup_gitmiş sırra_kadem* o_yok çantamdaydı_yok
  `,
  leftBehind: 'unutmuştum unutuvermişim bırakmıştım bırakıverdim bırakmışız kalmıştı unutmuşuz',
  place: `
    yemekhane* kütüphane* fotokopici* kırtasiye* muayenehane* kuyrukta 
    s_bahn* u_bahn* *bahn dolmuş* market* dönerci* fırın* kafeterya* lokanta* spor_salon* havuz* hastane* uber*
    rewe* aldi* lidl* bahnhof* berber* kuaför* plaj* perond* eczane* otogar* feribot* minibüs* sinema* camide
    kantin* çay_bahçe* pazarda
  `,
  everywhere: 'her_yerde her_yeri her_yere didik_didik altını_üstüne',
  nowhere: 'hiçbir_yerde hiçbir_yerden',
  seek: 'arıyorum arıyoruz arayıp_duruyorum',
  lossNoun: 'kayıp_ihbar* çalıntı* hırsızlık_ihbar*',
  breakIn: `
    camı_kır* camını_kır* kapısı_zorlan* kapısını_zorla* kapıyı_zorla* kapıyı_kır* kilidi_kır* kilidini_kır* kilit_kır*
    zorla_açıl* arabamı_soy* hırsız_gir* dolabı_kır* dolabımı_kır* kasayı_aç* camı_patlat* eve_gir*
  `,
  drivenOff:
    'tren_gitti otobüs_gitti bahn_gitti taksi_gitti metro_gitti tramvay_gitti tren_kalktı otobüs_kalktı bastı_gitti bahn_kalktı bahn_gitmiş tren_gitmiş taksi_gitmiş otobüs_gitmiş',
  files: 'resim* fotoğraf* klasör* arşiv* sürücü* laufwerk* tablolar*',
  encrypted: 'şifrelemiş* kilitlemişler kilitlediler şifrelenmişti',
  oddEnding: `
    saçma_sapan adı_değişmiş* adları_değişmiş* adları_değişti isimleri_değiş* anlamsız_harf* garip_harf* tuhaf_harf*
    abuk_subuk garip_isim* adı_garip isimleri_bozul* sonuna_.*
  `,
  noteName: 'oku_beni beni_oku okubeni benioku read_me_now how_to_get_back how_to_decrypt beni_okuyun',
  threat: 'kuru_kafa* kurukafa* geri_sayım* geri_sayıyor geri_sayan sayaç* darknet* iskelet_kafa* yayınlayacak*',
  decryptNote: 'şifre_çöz* şifresini_çöz* geri_istiyorsan* geri_almak_istiyorsan*',
  malware: 'solucan* casus_yazılım* truva_at* kötü_amaçlı* keylogger*',
  malwareSign: `
    bağırıyor alarm_verdi ötüyor uyardı bulaşmış virüs_var buldu bulmuş yakaladı tespit_etti alarm_ver* karantina* tehdit* alarm_çal*
  `,
  antivirus: 'antivirüs* virüs_program* virüs_tarayıc*',
  antivirusOff: `
    antivirüs_kapan* antivirüs_kapal* virüs_programı_kapal* virüs_programı_kapan* koruma_kapan* koruma_kapal*
    defender_kapan* defender_kapal* antivirüs_devre_dışı koruma_devre_dışı sophos_kapal* sophos_kapan*
  `,
  pointer: 'fareyi fare_imlec* mouse* maus* imlec*',
  selfMoving: `
    kendi_kafasına başına_buyruk ben_dokunmadan dokunmadığım_halde elimi_sürmeden kimse_dokunmadan kendi_başına durduk_yere
  `,
  selfActs: `
    tıklıyor klasör_aç* dosya_aç* dosyaları_aç* klasörleri_aç* sayfa_aç* sayfalar_aç* geziniyor hareket_ediyor dolaşıyor yazı_yazıyor bir_şeyler_yazıyor bişeyler_yazıyor harf_yaz* mail_gönder* mesaj_gönder* sms_gönder*
    pencereler_açıl* açılıp_kapan*
  `,
  hijacked: `
    reklamlar_çıkıyor sürekli_reklam* reklam_fışkır* ana_sayfa_değiş* ana_sayfam_değiş* ana_sayfası_değiş*
    ana_sayfası_başka çince_bir_site kumar_site* bahis_site* casino* arama_motoru_değiş* garip_siteler* başka_bir_siteye
  `,
  misbehaves: `
    bilgisayar_garip ekran_garip ekran_bir_garip bilgisayar_saçmal* bilgisayar_çıldır* tuhaf_davran* 
    siyah_pencere* siyah_bir_pencere* komut_satır* yeşil_yazı* fanı_uçak fan_uçak fanı_deli* fan_deli*
    açılıp_kapandı açılıp_kapanıyor belge_boş dosya_boş boş_çıktı antivirüs_kapandı
  `,
  macroAllowed: `
    içerik_etkinleştir içeriği_etkinleştir içeriği_etkinleştirdim düzenlemeyi_etkinleştir
    düzenlemeyi_etkinleştirdim makro_açtım makroyu_açtım makroları_açtım makroya_izin_ver* makrolara_izin_ver*
    makroyu_etkinleştirdim makroları_etkinleştirdim inhalt_aktivier* makroyu_çalıştırdım
  `,
  runBox: 'windows_r win_r ctrl_v powershell* komut_isteminde çalıştır_pencere* strg_v',
  notRobot: 'robot_olmadığımı robot_değilim robot_olmadığınızı ben_robot captcha* insan_olduğumu',
  hacked: 'hacklemiş* ele_geçirmiş* ele_geçirdiler kırmışlar hesabıma_girmişler hesabıma_girdiler',
  account: 'instagram* facebook* sayfamız* sayfamıza postam postama mailime',
  mfa: 'onaylıyor_musunuz oturum_açmayı_onayla* authenticator* giriş_talebi giriş_onay* doğrulama_isteğ*',
  approved: 'onayla_dedim onayla_demişim onaya_bastım onayla_ya_bastım evete_bastım kabule_bastım onaylayıverdim',
  prompted: `
    ötüyor titriyor titreyip durmadan_sor* sürekli_sor* istek_geliyor bildirim_yağ* bildirim_geliyor onay_ist*
  `,
  repeated: 'durmadan sürekli peş_peşe art_arda üst_üste dakikada_bir saniyede_bir defalarca',
  unasked: `
    düşünmeden boş_bulun* dalgınlık* 
    susun_diye sussun_diye uykumda uyku_sersemi uykuluyken yarı_uykulu bilgisayar_kapalı yemek_yapıyorum
    istemeden girmeye_çalışmıyorum giriş_denemedim giriş_yapmadan hiçbir_şey_yapmıyorum bir_şey_yapmadım
    giriş_yapmıyorum bir_yere_girmedim
  `,
  notMe: `
    atmadım ben_atmadım kimseye_atmadım göndermiş_değilim ben_istemedim ben_onaylamadım yazmış_değilim haberim_bile
    ben_yollamadım yollamadım ben_sipariş_etmedim
  `,
  notMyWork: `
    değiştirmedim ben_değiştirmedim kurmadım ben_kurmadım oluşturmadım ben_oluşturmadım ben_eklemedim eklemedim
    ben_açmadım ben_ayarlamadım yapmayı_bilmem kim_yaptı ben_yapmadım benim_değil bende_iphone bende_samsung
    ben_mail_atmışım tanımıyorum ben_değildim ben_değilim
  `,
  altered: `
    değiştirilmiş değiştirildi değiştirmiş değişmiş eklenmiş eklendi silinmiş kaldırılmış oluşmuş oluşturulmuş
    değiştirmişler eklemişler
  `,
  newDevice: `
    cihaz_eklendi cihaz_eklenmiş cihaz_kaydedil* cihaz_görünüyor tanımadığım_bir_cihaz tanımadığım_cihaz samsung_eklen*
    kullanıcı_oluşmuş kullanıcı_oluşturulmuş kullanıcı_eklenmiş yabancı_bir_cihaz bilinmeyen_cihaz bilinmeyen_bir_cihaz
    tanımadığımız_bir_* telefon_eklenmiş hesabı_eklenmiş
  `,
  mailRule: 'regel kural kuralı kuralım kurallar yönlendirme iletme_kural* otomatik_yönlendir* weiterleitung*',
  othersAsk: `
    beni_aradı diye_soruyor* diye_sordu* attığınız attığın gönderdiğin gönderdiğiniz yazmışsın göndermişsin istemişsin
    ben_yazmışım ben_atmışım ben_göndermişim benden_istenmiş güya_ben benden_mail_gel* benden_mesaj_gel* mail_atmışım
    mesaj_atmışım onaylamışım_güya
  `,
  away: `
    izindeyim izindeydim tatildeyim tatildeydim izinde tatilde hastaydım raporluydum uyuyordum işten_ayrıl* ayrıldı
    emekli_oldu doğum_izninde raporlu hastanede
  `,
  abroad: 'vietnam* hindistan* brezilya* lagos* ukrayna* gece_yarısı* yabancı_bir_ülke* bilmediğim_bir*',
  intruder: 'birileri bir_vatandaş saldırgan* korsan*',
  someoneElse: 'geçici_eleman birileri eski_çalışan* bir_vatandaş',
  insideMine: 'postama_giriyor postama_girmiş hesabıma_giriyor hesabıma_girmiş mailime_girmiş maillerimi_okuyor',
  visitor: `
    adam_geldi biri_geldi kurye_geldi adam_girdi tanımadığım_biri yabancı_biri bir_vatandaş teknisyen_geldi kadın_geldi
    biri_oturuyor* çocuk_oturuyor* adam_oturuyor* biri_otur* adam_var kadın_var kurye_geld* kapıda_biri
    daha_önce_görme*
  `,
  unannounced: `
    kimse_tanımıyor daha_önce_görme* hiç_görmedim ilk_defa_gör* kimse_göndermedi kimse_çağırma* öyle_bir_şey_yok
    öyle_biri_yok böyle_biri_yok hemen_çıktı kaçtı geri_gelmedi kimse_bilmiyor haberi_yokmuş randevusu_yok
    kimliğini_göster* söylemeyin
  `,
  workplace: `
    kasada ödeme_terminal* terminalin 
    bilgisayarın_başında bilgisayarımın_başında masamda masamın klavyemde klavyeme bilgisayarımda server_oda*
    sunucu_oda* ekranımda bilgisayarımı_kurcala* kurcala* serverraum* masama yerimde_otur*
  `,
  unlocked: `
    kilitlememiş* kilitlemedim kilitlemeden ekran_açıktı ekranım_açıktı açık_bırak* çıkış_yapmayı_unut* oturum_açık_kal*
    oturumu_kapatmayı_unut* oturumu_kapatmadım kilitlemeyi_unut*
  `,
  gadget: `
    küçük_bir_kutu küçük_kutu küçük_bir_cihaz ufak_bir_parça ufak_parça keylogger* anten* garip_bir_cihaz siyah_kutu
    başka_kapak başka_bir_kapak küçük_bir_alet tuhaf_bir_alet bulduğum_usb* bulduğum_stick yerde_bulduğum*
  `,
  pluggedIn: 'takılı takılıymış takılıydı takılmış takıyordu takmış yapıştırılmış yapıştırmış taktım soktum bağlamış',
  handedOver: 'teslim_ettim verdim vermişim alıp_gitti alıp_götürdü imza_attır* elden_verdim teslim_etmiş*',
  disposed: 'hurdacı* çöpe_at* satmış* sattık sattım kleinanzeigen* elden_çıkar* çöpe_git*',
  notErased:
    'silinmeden silmeden diskleri_sök* sökülmeden format_atma* temizlenmeden diskiyle dosyaları_dur* silmemiş*',
  exposed: `
    asmış asmışlar 
    yapıştırmış yapıştırılmış yapıştırdı monitöre_yapış* panoda asılı tahtada_yaz* tahtaya_yaz* kağıda_yaz*
    fotoğrafta_görün* instagram* hikayeye_koy*
  `,
  inPublic: 'herkes vatandaş* veli* öğrenci* ziyaretçi* misafir* gazeteci* açık_gün* herkes_gör* takipçi* beğeni*',
  sentOut: `
    yollamışım göndermişim gönderdim gönderdik yolladım yollamışız yolladık göndermişiz mail_attım gruba_attım gruba_atmışım mail_atmışım koymuşum
    paylaşılmış paylaşmışım paylaştım faksladım gönderilmiş mail_gitmiş faks_gitmiş posta_gitmiş kişiye_gitmiş iletmişim
    raporu_gelmiş listesi_gitmiş
  `,
  wrongRecipient: `
    bütün_okula tüm_okula bütün_kurum* tüm_kurum* bütün_çalışan* tüm_çalışan* bütün_personel* tüm_belediye* 
    başka_bir_veli* başka_veli* başka_bir_anne* başka_aile* başka_bir_aile* başka_hasta* başka_müşteri* 
    yanlış_kişi* yanlış_adres* yanlış_alıcı* yanlış_numara* yanlış_veli* yanlış_firma* yanlışlıkla bütün_veli*
    tüm_veli* herkese_açık karşı_taraf* otomatik_tamamla* bcc birbirinin_adres* geri_çekemiyorum açık_link* başka_birine
    herkesin_adres* googleda_çık* yabancı_birine tanımadığım_birine
  `,
  personalData: `
    personalakte* rapor* liste* maaş* bordro* dosyası dosyasını sağlık* hasta* aile* çocuk* öğrenci* danışan* kimlik*
    başvuru* akte* sözleşme* mahkeme* özlük* tutanak* teşhis* karne* hepsi_birbirinin adresini_gör*
  `,
  harmless: 'toplantı* davet* intranet* el_kitab* kılavuz*',
  training: 'sadece_merak merak_ettim ders_anlat* diyelim_ki_* farz_edelim varsayalım öğrenip_anlat*',
  sends: 'yazılmış yazılmışlar hakaret_edilmiş atılmış paylaşılmış',
  steers: 'oynatıyor yönetiyor gezdiriyor',
  tookAway: 'geri_getirmedi alıp_götürmüş',
  formerOne: 'eski_çalışan* eski_iş_arkadaş* eski_meslektaş* eski_müdür* eski_stajyer*',
  uses: 'hâlâ_giriyor giriyormuş açıyor_dosya okuyormuş kullanıyormuş',
  paid: 'ödedim ödemişim ödedik havale_ettim havale_yaptım yatırdım transfer_ettim',
};
