import type { WordList } from '../concepts.ts';

/** Names and borrowed words that stand in messages of every language. */
export const sharedWords: WordList = {
  link: 'link links url urls qr qrcode',
  attachment: 'html htm js msi bat pdf zip docx xlsm docm macro macros iso exe',
  mail: 'mail mails email emails sms whatsapp msg',
  suspicious: 'phishing* phish* smishing quishing vishing fake* spam* scam* hacker* trojan* malware virus viren*',
  fraud: 'phishing* smishing scam* fake*',
  secret: 'pw pin pins passwort* password* login* credentials tan otp',
  bigName: 'microsoft windows_support paypal amazon telekom vodafone europol interpol',
  remoteControl: 'quick_assist quickassist anydesk teamviewer rustdesk',
  giftCard: 'itunes* giftcard* paysafe* steamkarte*',
  software: `
    teams outlook word excel powerpoint onedrive sharepoint vpn wlan wifi windows citrix app* edge chrome firefox
    browser* bitlocker* sap office adobe zoom iphone* ipad* keepass intranet portal* update* setup installer
  `,
  device: `
    laptop* notebook* smartphone* iphone* ipad* tablet* macbook* handy thinkpad surface usb yubikey* fido* token
  `,
  thing: `
    teams outlook word excel powerpoint onedrive sharepoint vpn wlan wifi wlans app apps icon* authenticator* citrix
    chat* kalender desktop internet pdf pdfs link links passwort* password* pin pins
  `,
  ransom: 'ransom ransomware* cryptolocker lockbit wannacry',
  pay: 'bitcoin* btc euro euros eur usd dollar* krypto* crypto*',
  decryptNote: `
    readme_decrypt decrypt_txt recover_txt how_to_decrypt how_to_restore_* how_to_recover_files how_to_recover_your
    decrypt_instructions recover_files decryptor .onion tor_browser decrypt_my_files
  `,
  noteName: 'how_to_recover read_me readme restore_files',
  oddEnding: `
    .locky .cerber .ryuk .zepto .wncry .cry .locked .encrypted .crypt .crypted .enc .lock .lockbit .crypto .xyz
    .ransom
  `,
  antivirus: 'defender* antivir* mcafee norton sophos kaspersky avira bitdefender',
  bitcoin: 'bitcoin* btc',
  mfa: 'mfa 2fa authenticator* otp duo',
  callTool: 'teams zoom skype webex konferenz* telefonkonferenz* videokonferenz* besprechung* meeting* outlook',
  ticket: 'tickt ticke tickets ticket* tiket* incident* inc req ritm',
  otherTicket: `
    jobticket* deutschlandticket* parkticket* kerberos* bahnticket* busticket* fahrticket* ticketsystem* ticketportal*
  `,
  tickets: 'tickets',
  ticketId: `
    hash_# inc# inc_# req# req_# ritm# ritm_# tkt# tkt_# lo# lo_# sr# sr_# ticket# ticket_# ticketnr_# chg# chg_# hd_#
    hd# sd_# sd#
  `,
  greeting: 'hi hey hallo hello moin bonjour salut hola ciao buongiorno servus selam salam hej',
  thanks: 'thx merci gracias grazie 👍 🙏 ❤ 👌 🎉',
  filler: 'beaucoup muchas mille molte bien gut lotse ok okay oki 🙂 😊 😀 😃 😄 😉 😅 👋 ☺ 🌞 lg mfg d p bot',
  longNumber: '#####',
};
