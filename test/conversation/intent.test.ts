import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Intent, recogniseIntent } from '../../src/conversation/intent.ts';
import type { RecognisedLanguage } from '../../src/shared/language.ts';

type Example = { language: RecognisedLanguage; expected: string; text: string };

/** Reads lines like `security/phishing: text` below a line `@tr` that names their language. */
function readExamples(file: string): Example[] {
  let language: RecognisedLanguage = 'de';
  const examples: Example[] = [];
  for (const line of readFileSync(new URL(`./intent/${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('@')) language = line.slice(1) as RecognisedLanguage;
    const [, expected, text] = /^([a-z]+(?:\/[a-zA-Z]+)?): (.+)$/.exec(line) ?? [];
    if (expected && text) examples.push({ language, expected, text });
  }
  return examples;
}

function describeIntent(intent: Intent): string {
  if (intent.kind === 'security') return `security/${intent.case}`;
  if (intent.kind === 'ticket' || intent.kind === 'smalltalk') return `${intent.kind}/${intent.about}`;
  return intent.kind;
}

describe('recogniseIntent', () => {
  for (const file of ['examples-de.txt', 'examples-en.txt', 'examples-other.txt']) {
    describe(file, () => {
      for (const { language, expected, text } of readExamples(file)) {
        it(`${expected}: ${text}`, () => {
          const intent = recogniseIntent(text, language);

          assert.equal(describeIntent(intent), expected);
        });
      }
    });
  }

  it('does not depend on the language having been detected', () => {
    const intents = [
      'зустріч',
      'şifremi sahte bir siteye girdim',
      'zgubiłam służbowy telefon',
      'my laptop was stolen',
    ].map((text) => recogniseIntent(text, 'other').kind);

    assert.deepEqual(intents, ['question', 'security', 'security', 'security']);
  });

  it('takes a message of many pages without delay', () => {
    const text = 'Der Drucker druckt nicht und ich weiß nicht warum, gestern ging es noch. '.repeat(2000);

    const started = performance.now();
    const intent = recogniseIntent(text, 'de');

    assert.equal(intent.kind, 'question');
    assert.ok(performance.now() - started < 500);
  });
});
