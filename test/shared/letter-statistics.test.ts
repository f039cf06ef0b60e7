import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eld } from 'eld/extrasmall';
import { likelyLanguage } from '../../src/shared/letter-statistics.ts';

const plausible = ['cs', 'de', 'en', 'es', 'fr', 'hr', 'hu', 'it', 'nl', 'pl', 'pt', 'ro', 'sq', 'tr'];

const library = eld.newInstance();
library.setLanguageSubset(plausible);

function accordingToTheLibrary(text: string): string | undefined {
  const detected = library.detect(text);
  return detected.isReliable() ? detected.language : undefined;
}

const messages = [
  'la stampante del secondo piano non stampa più da stamattina',
  'mi ordenador va muy lento y no puedo abrir el correo',
  'minha senha expirou e não consigo entrar na rede',
  'mon ordinateur portable ne démarre plus depuis hier soir',
  'mijn wachtwoord werkt niet meer op de nieuwe laptop',
  'tiskárna v kanceláři už od rána netiskne',
  'nem működik a nyomtató az irodában',
  'nu pot să mă conectez la rețeaua de acasă',
  'pisač u uredu ne radi od jučer',
  'printeri nuk punon që nga dje në zyrë',
  'bilgisayarımda internet bağlantısı bir türlü kurulamıyor',
  'komputer w biurze włącza się bardzo powoli od wczoraj',
  'Großbildschirm flackert',
  "don't know what's wrong w/ it",
  'xkcd qwrt zzz',
  '😀 👍 12345',
  'VPN',
  '',
];

describe('likelyLanguage', () => {
  it('says of short messages in many languages what the library says', () => {
    const ours = messages.map(likelyLanguage);

    assert.deepEqual(ours, messages.map(accordingToTheLibrary));
    assert.ok(new Set(ours).size >= 10);
  });

  it('says of every line and every longer piece of an article what the library says', () => {
    const article = readFileSync('knowledge/netzwerk/vpn-verbinden.md', 'utf8');
    const pieces = [
      ...article.split('\n'),
      ...Array.from({ length: 40 }, (_, index) => article.slice(index * 50, index * 75)),
    ];

    const ours = pieces.map(likelyLanguage);

    assert.deepEqual(ours, pieces.map(accordingToTheLibrary));
  });

  it('cuts a long text where the library cuts it', () => {
    const endless = [
      'ğüşiöç'.repeat(80),
      `${'ğ'.repeat(349)} the printer and the mouse`,
      'şifre '.repeat(100),
      'é'.repeat(500),
    ];

    const ours = endless.map(likelyLanguage);

    assert.deepEqual(ours, endless.map(accordingToTheLibrary));
  });

  it('comes with the licence of the library, its version and its author, also in the build', () => {
    const licence = readFileSync('src/shared/letter-statistics.LICENSE.md', 'utf8');
    const { version, author } = JSON.parse(readFileSync('node_modules/eld/package.json', 'utf8'));
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

    assert.ok(licence.includes(readFileSync('node_modules/eld/LICENSE', 'utf8')));
    assert.ok(licence.includes(`**eld** ${version}`) && licence.includes(author.name));
    assert.match(scripts.build, /letter-statistics\.LICENSE\.md/);
  });
});
