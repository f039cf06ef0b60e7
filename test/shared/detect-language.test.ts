import assert from 'node:assert/strict';
import { detectLanguage } from '../../src/shared/detect-language.ts';

describe('detectLanguage', () => {
  const examples = [
    ['de', 'mein drucker geht nicht'],
    ['de', 'drucker'],
    ['de', 'passwort vergessen'],
    ['de', 'hab access zur e-akte requested aber es kommt error e-4711, what does that mean bitte'],
    ['en', 'my printer does not work'],
    ['en', 'login not working'],
    ['en', 'my tickets'],
    ['en', 'docker desktop wont start, WSL2 kernel missing'],
    ['tr', 'şifremi unuttum'],
    ['tr', 'yazici calismiyor ne yapmaliyim'],
    ['uk', 'не працює принтер'],
    ['uk', 'как подключить vpn к ноутбуку'],
    ['pl', 'dzień dobry'],
    ['pl', 'drukarka nie działa'],
    ['ar', 'نسيت كلمة المرور'],
    ['ar', 'مشكلة في vpn'],
    ['other', 'comment réinitialiser mon mot de passe'],
    ['other', 'bonjour'],
    ['other', 'πώς αλλάζω τον κωδικό μου'],
  ] as const;
  for (const [language, text] of examples) {
    it(`recognises "${text}" as ${language}`, () => {
      const detected = detectLanguage(text, 'en');

      assert.equal(detected.recognised, language);
      assert.equal(detected.isCertain, true);
    });
  }

  it('answers English in English', () => {
    const detected = detectLanguage('how do i reset my password', 'de');

    assert.equal(detected.reply, 'en');
  });

  it('answers every other language in German', () => {
    const replies = [
      'wie geht das',
      'nasıl yapılır',
      'як це зробити',
      'jak to zrobić',
      'كيف أفعل ذلك',
      'comment faire ça',
    ].map((text) => detectLanguage(text, 'en').reply);

    assert.deepEqual([...new Set(replies)], ['de']);
  });

  for (const text of ['VPN', 'Teams', 'teams problem', 'ticket 20417', 'E-4711', '👍', '', '???']) {
    it(`keeps the conversation's language for "${text}"`, () => {
      const inGerman = detectLanguage(text, 'de');
      const inEnglish = detectLanguage(text, 'en');

      assert.deepEqual(inGerman, { recognised: 'de', reply: 'de', isCertain: false });
      assert.deepEqual(inEnglish, { recognised: 'en', reply: 'en', isCertain: false });
    });
  }

  it('takes a message of many pages without delay', () => {
    const text = 'Der Drucker druckt nicht und ich weiß nicht warum. '.repeat(4000);

    const detected = detectLanguage(text, 'en');

    assert.equal(detected.recognised, 'de');
  });
});
