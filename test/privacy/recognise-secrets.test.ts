import assert from 'node:assert/strict';
import { maskContacts, removeSecrets } from '../../src/privacy/recognise-secrets.ts';

describe('secrets in a message', () => {
  const secrets: [text: string, secret: string][] = [
    ['Mein Passwort ist Sommer2026!', 'Sommer2026'],
    ['mein passwort ist sonnenschein', 'sonnenschein'],
    ['Mein Passwort ist Elefant und ich komme nicht rein', 'Elefant'],
    ['Mein Passwort lautet: hundekuchen', 'hundekuchen'],
    ['Passwort: Geheim123', 'Geheim123'],
    ['Benutzer: muster Passwort: Geheim123', 'Geheim123'],
    ['PW=abc123xyz', 'abc123xyz'],
    ['pwd: qwertz', 'qwertz'],
    ['Mein Windows-Kennwort ist „blauer Himmel 7“, warum geht es nicht?', 'blauer Himmel 7'],
    ['Das Passwort für Outlook ist Winter-2025', 'Winter-2025'],
    ['Mein Passwort lautet korrekt pferd batterie heftklammer', 'pferd batterie heftklammer'],
    ['Ich habe das Passwort auf Neu4711! geändert', 'Neu4711!'],
    ['I changed my password from Old123! to New456?', 'Old123!'],
    ['I changed my password from Old123! to New456?', 'New456'],
    ['my password is hunter2', 'hunter2'],
    ['The PIN is 4711', '4711'],
    ['Meine PIN lautet 8359', '8359'],
    ['SIM-PIN 1234 wird abgelehnt', '1234'],
    ['MFA-Code: 482913', '482913'],
    ['Zugangsdaten: muster / Herbst#2026', 'Herbst#2026'],
    ['moje hasło to Lato2026!', 'Lato2026'],
    ['şifrem Yaz2026! çalışmıyor', 'Yaz2026'],
    ['мій пароль: Zyma2026!', 'Zyma2026'],
    ['Token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N', 'eyJhbGci'],
    ['key sk-proj-abcdefghijklmnopqrstuvwx', 'abcdefghijklmnop'],
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'abcdefghijklmnop'],
    ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnop'],
    ['Server=x;AccountKey=abcdefgh12345678==;', 'abcdefgh12345678'],
    ['https://erika:Geheim1@server.example/pfad', 'Geheim1'],
    ['123456-234567-345678-456789-567890-678901-789012-890123', '567890'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n-----END RSA PRIVATE KEY-----', 'MIIEabc'],
    ['client_secret: abc8Q~abcdefghijklmnopqrstuvwxyz0123456', 'abcdefghijklmnop'],
  ];
  for (const [text, secret] of secrets) {
    it(`go from "${text.slice(0, 60)}"`, () => {
      const clean = removeSecrets(text);

      assert.equal(clean.text.includes(secret), false, clean.text);
      assert.equal(clean.found, true);
      assert.equal(removeSecrets(clean.text).found, false, 'a second time finds nothing');
    });
  }

  const questions = [
    'Ich habe mein Passwort vergessen',
    'Mein Passwort ist abgelaufen',
    'Mein Passwort ist seit gestern abgelaufen und ich komme nicht mehr rein',
    'mein passwort ist falsch',
    'Mein Passwort ist kompromittiert worden',
    'Mein Passwort ist jemandem bekannt',
    'Passwort: Wie lange ist es gültig?',
    'Passwort vergessen, Fehler AADSTS50126',
    'Frage zum Passwort: Zurücksetzen geht nicht',
    'Wie ändere ich das Passwort für Windows11?',
    'Passwort für erika.muster@stadt.example zurücksetzen',
    'Passwort für srv-dc01.stadt.local vergessen',
    'my password is not working since 12.11.2026',
    'my password is expired',
    'How do I reset my password?',
    'What is a good password?',
    'Die PIN ist gesperrt',
    'PIN vergessen',
    'VPN Fehler 809, Fehlercode: 0x80070005',
    'Meine Ticketnummer ist INC-0012345',
    'Siehe https://stadt.example/anleitung?seite=4',
    'Der Code im Drucker ist 49.4C02',
  ];
  for (const text of questions) {
    it(`are not seen in "${text}"`, () => {
      const clean = removeSecrets(text);

      assert.deepEqual(clean, { text, found: false });
    });
  }
});

describe('contacts in a reason', () => {
  it('are masked', () => {
    const masked = maskContacts('Bitte erika.muster@stadt.example oder 0151 23456789 fragen, Fehler 809 bleibt');

    assert.equal(masked, 'Bitte [entfernt] oder [entfernt] fragen, Fehler 809 bleibt');
  });
});

describe('a text made to keep Lotse busy', () => {
  const repeated = [
    'a-',
    'passwort ist ',
    'pw: ',
    'abc+',
    'http://',
    'eyJ',
    'passwort ist jetzt nun ',
    'a.',
    '&',
    '<p a="',
  ];
  for (const part of repeated) {
    it(`of "${part}" over and over is read in a moment`, () => {
      const text = part.repeat(8_000 / part.length);
      const started = performance.now();

      removeSecrets(text);
      const milliseconds = performance.now() - started;

      assert.ok(milliseconds < 500, `${milliseconds} ms`);
    });
  }
});
