import type { WordList } from '../../concepts.ts';

/** Turkish ways of asking for a person or about a ticket. */
export const turkishRequestWords: WordList = {
  want: 'isterdim mümkünse tercih_ederim isteriz istiyoruz istemiştim gerekli lazımdı isteyecektim arzu_ediyorum',
  staffWord: `
    eleman* bilgisayarcı* kollegin kollege başkasına başkasıyla uzmana uzmanla hanımla beyle meslektaşınız* şefiniz*
    müdürünüz* amiriniz* ekibinizden sizden_biri* içinizden_biri* arkadaşınız* sorumluyla
  `,
  someone: 'sizden_biri* içinizden_biri* başkası başkasıyla birisine',
  itPerson: `
    it_den_biri* it_den_birini bilgi_işlemden bilgisayardan_anlayan* işten_anlayan* anlayan_biri* bilen_biri*
    bilen_birini teknik_biri* teknik_birini
  `,
  needPerson: `
    yazarak_olmuyor yazarak_anlat* yazıyla_anlat* yazmakla_olmuyor     insan_çıksın insan_cevap* insan_yok_mu biri_yok_mu kimse_yok_mu gerçek_biri_yok* canlı_biri_yok* insan_kalmadı
    insan_istiyorum insan_lazım adam_lazım birini_verin birini_ver birini_verir*
  `,
  talk: `
    yazışmak yazışabil* sormak danışmak derdimi_anlat* ulaşabilir* konuşabilsem konuşacağım konuşmalıyım görüşme
    görüşmemiz görüşeyim görüşsem konuşmayı görüşmeyi görüşerek sesli konuşsak konuşuruz konuşmamız görüşmeliyim
  `,
  write: 'yazışmak yazışabil* yazışayım mesajlaşmak yazışsam',
  rather: 'yazışarak_değil yazarak_değil yazışmadan yazmaktansa yazmak_yerine yazarak_olmuyor yazıyla_olmuyor',
  inPerson: 'yüz_yüze yüzyüze bizzat şahsen karşılıklı birebir canlı_canlı',
  reachable: 'boşta uygun_mu ulaşılabilir müsaitse boşsa',
  helpVerb: 'göstersin gösterebilir* anlatsın anlatabilir* açıklasın öğretsin yardım_etsin göstermesi',
  connectMe: `
    beni_bağla* bana_bağla* başkasına_aktar* başkasına_bağla* başkasına_ver* birine_bağla* birine_aktar*
    birine_yönlendir* kollege_bağla* kollegeye_bağla* insana_bağla* insana_aktar* operatöre_* canlı_desteğe_*
    birine_geçiş* birine_geçebil* mitarbeitera_* temsilciye_* yetkiliye_* uzmana_bağla* uzmana_aktar* onu_bana_bağla*
    onu_bana_yönlendir* beni_ona_bağla* beni_aktar* beni_yönlendir*
  `,
  comeHere: `
    gel_de gelip_bak* uğrasın uğrar uğrayacak uğrayıver* gelecek_bi_eleman gelecek_bir_eleman gelecek_biri gelecek_bir_arkadaş yerinde_bak* birini_gönder*
    birini_yolla* birisini_gönder* birisini_yolla* yanıma_otur* yanıma_gel* buraya_gel* teknisyen_gönder*
    eleman_gönder* eleman_yolla* bir_gelip odanıza_uğra* yanınıza_gel* gelebilir_mi gelir_mi gelsin_baksın
    bakmaya_gel* gelmesi gelmeniz birini_yollar* el_atsın
  `,
  callMe: `
    aranmak_istiyor* aranmayı telefonla_aran* geri_ara* beni_bir_ara* telefonla_konuş* telefonda_konuş*
    telefonda_anlat* telefonla_görüş* bana_telefon_et* bana_telefon_aç* telefon_açsın telefon_etsin arayıverin
    beni_arar* beni_arasın* biri_arasın numaramı_bırak* hotline_numara* destek_numara* size_nasıl_ulaş*
    aranmamı aranmasını arar_mısınız
  `,
  named: 'hanım* bey beyi beyle beye herr frau abi abla hoca hocam',
  noBot: `
    chatbota_değil bota_değil robota_değil makineye_değil ki_değil yapay_zekaya_değil yapay_zekayla_değil
    chatbotla_değil otomatik_cevap_* hazır_cevap* bot_olmasın robot_olmasın botla_uğraş* robotla_uğraş* bottan_bıktım
    robottan_bıktım makineden_bıktım
  `,
  humanAlone: 'temsilci yetkili insan operatör uzman eleman',
  polite: 'ile görüşme rica lütfen bana birine hemen acilen',
  ticket: 'störung* ticketi ticketım* ticketim* ticketler* tiketi arıza_kay*',
  openIt: 'kaydeder* kaydedin kaydediver* oluşturun oluştur açıver* girer_misin girer_misiniz',
  reportIt: 'raporla raporlayın raporlar_mısın kaydedin kaydeder_misin*',
  asTicket: `
    adıma_kayded* kayda_alın* kayıt_altına_alın*     kayıt_olsun kayda_geç* resmi_kay* resmi_olarak_kaydet* adıma_kaydet* not_edip_ilet* not_edin not_alın
    teknik_ekibe_ilet* teknik_ekibe_aktar* ilgili_yere_ilet* iletin_ilgili raporla raporlayın rapor_edin rapor_et
    kayıt_altına arızayı_kaydet* arıza_yaz* arızayı_yaz* sisteme_işle* listeye_ekle* listeye_yaz* kaydını_aç*
    kaydı_geç* tutanağa_geç*
  `,
  followUp: `
    ticketım ticketımı ticketımın ticketıma ticketim ticketimi ticketime ticketimin benim_kaydım* kaydımı_kapat* kaydımı_sil* açtığım_kay*
    açtığım_ticket* açtığım_taleb* numaralı_ticket* numaralı_kay* numaralı_talep* talebime_gelen talebime_cevap
    ne_aşamada kaydım_neden talebim_neden ticketi_kapat* ticketi_iptal* ticketi_sil* açık_ticket* ticket_numaram*
    ticketimi_kapat* başvurum_neden talebim_red*
  `,
  change: `
    düzelt* öncelik* acil_yap* dringend hızlandır* beklemeye_al* yanlış_yazmışım yanlış_yazdım ek_bilgi ekleyin
    not_ekle* güncelle* üstüne_ekle* ek_olarak birleştir* devral* ertele* ek ekini
  `,
  state: `
    bulabilir_misiniz numaramı_unuttum reddedilmiş reddedildi aşamada göremiyorum ne_yazmış* sıra_ne_zaman unutuldu
    unuttunuz sahiplen* atandı kime_atan* kapanmış
  `,
  mine: 'ticketım* ticketim* kaydım*',
  news: 'reddedil* hâlâ_bekl* hala_bekl* kimse_dönmedi dönen_olmadı geri_dönüş* bakan_yok ne_aşamada cevap_gelmedi',
};
