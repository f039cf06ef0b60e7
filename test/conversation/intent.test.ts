import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Intent, recogniseIntent } from '../../src/conversation/intent.ts';
import type { RecognisedLanguage } from '../../src/shared/language.ts';

/** Messages by what they mean: `security/phishing`, `human`, …; plain `security` where more than one case fits. */
type Examples = Map<string, string[]>;

/** Reads lines like `security/phishing: text` below a line like `@tr` that names their language. */
function readExamples(file: string): Map<RecognisedLanguage, Examples> {
  const byLanguage = new Map<RecognisedLanguage, Examples>();
  let examples: Examples = new Map();
  for (const line of readFileSync(new URL(`./intent/${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('@')) {
      const language = line.slice(1) as RecognisedLanguage;
      examples = byLanguage.get(language) ?? new Map<string, string[]>();
      byLanguage.set(language, examples);
    }
    const [, meaning, text] = /^([a-z]+(?:\/[a-zA-Z]+)?): (.+)$/.exec(line) ?? [];
    if (meaning && text) examples.set(meaning, [...(examples.get(meaning) ?? []), text]);
  }
  return byLanguage;
}

function describeIntent(intent: Intent): string {
  if (intent.kind === 'security') return `security/${intent.case}`;
  if (intent.kind === 'ticket' || intent.kind === 'smalltalk') return `${intent.kind}/${intent.about}`;
  return intent.kind;
}

function isMisread(text: string, meaning: string, language: RecognisedLanguage): boolean {
  const intent = recogniseIntent(text, language);
  return (meaning === 'security' ? intent.kind : describeIntent(intent)) !== meaning;
}

describe('recogniseIntent', () => {
  for (const file of ['examples-de.txt', 'examples-en.txt', 'examples-other.txt']) {
    for (const [language, examples] of readExamples(file)) {
      describe(language, () => {
        for (const [meaning, texts] of examples) {
          it(`reads ${texts.length} messages as ${meaning}, like "${texts[0]}"`, () => {
            const misread = texts.filter((text) => isMisread(text, meaning, language));

            assert.deepEqual(misread, []);
          });
        }
      });
    }
  }

  it('does not depend on the language having been detected', () => {
    const messages = [
      'не працює принтер',
      'şifremi sahte bir siteye girdim',
      'zgubiłam służbowy telefon',
      'my laptop was stolen',
    ];

    const kinds = messages.map((text) => recogniseIntent(text, 'other').kind);

    assert.deepEqual(kinds, ['question', 'security', 'security', 'security']);
  });

  it('forgives one wrong letter in a long word', () => {
    const messages = [
      'diensthandi gestolen',
      'pasword auf fake seite eingegben',
      'my laptopp was stolne',
      'bitte einen mitarbeitr',
    ];

    const kinds = messages.map((text) => recogniseIntent(text, 'de').kind);

    assert.deepEqual(kinds, ['security', 'security', 'security', 'human']);
  });

  it('does not care how umlauts, accents and capitals are written', () => {
    const messages = [
      'HABE DEN ANHANG EINER FAKE-MAIL GEÖFFNET',
      'habe den anhang einer fake-mail geoeffnet',
      'sifremi sahte siteye girdim',
    ];

    const kinds = messages.map((text) => recogniseIntent(text, 'de').kind);

    assert.deepEqual(kinds, ['security', 'security', 'security']);
  });

  it('takes what did not happen for a question', () => {
    const messages = [
      'habe den Link in der Phishing-Mail nicht angeklickt',
      'komische mail bekommen, geklickt habe ich nichts',
      'was mache ich, falls ich mal mein Diensthandy verliere?',
      'i never opened the suspicious attachment',
    ];

    const kinds = messages.map((text) => recogniseIntent(text, 'de').kind);

    assert.deepEqual(kinds, ['question', 'question', 'question', 'question']);
  });

  it('puts an emergency before everything else a message wants', () => {
    const messages = [
      'Mein Notebook wurde geklaut, bitte rufen Sie mich an',
      'diensthandy gestohlen, mach ein ticket auf',
    ];

    const kinds = messages.map((text) => recogniseIntent(text, 'de').kind);

    assert.deepEqual(kinds, ['security', 'security']);
  });

  it('takes a message without words for a question', () => {
    const kinds = ['', '   ', '???', '...'].map((text) => recogniseIntent(text, 'de').kind);

    assert.deepEqual(kinds, ['question', 'question', 'question', 'question']);
  });

  it('takes a message of many pages without delay', () => {
    const text = 'Der Drucker druckt nicht und ich weiß nicht warum, gestern ging es noch. '.repeat(20_000);

    const started = performance.now();
    const intent = recogniseIntent(text, 'de');

    assert.equal(intent.kind, 'question');
    assert.ok(performance.now() - started < 500);
  });
});
