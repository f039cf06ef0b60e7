import assert from 'node:assert/strict';
import { languageProblems } from '../../scripts/cards/language-rules.ts';
import { sampleService } from '../../scripts/cards/sample-service.ts';
import { otherLanguages } from '../../src/shared/texts/other-languages.ts';
import { texts } from '../../src/shared/texts/texts.ts';

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(sampleService, 'X'))].filter((text) => text.length > 30);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentencesOf);
  return [];
}

describe('the texts', () => {
  for (const language of ['de', 'en'] as const) {
    it(`are in ${language} throughout`, () => {
      const foreign = sentencesOf(texts[language]).flatMap((sentence) => languageProblems(sentence, language));

      assert.deepEqual(foreign, []);
    });
  }

  it('address people in German with Sie', () => {
    const informal = sentencesOf(texts.de).filter((sentence) => /\b(du|dir|dich|dein\w*|euch|euer)\b/i.test(sentence));

    assert.deepEqual(informal, []);
  });

  it('keep every button within what Teams shows', () => {
    const titles = [texts.de, texts.en].flatMap(({ buttons }) => Object.values(buttons));

    const tooLong = titles.filter((title) => title.length > 22);

    assert.deepEqual(tooLong, []);
  });
});

describe('the lines in other languages', () => {
  for (const [language, lines] of Object.entries(otherLanguages)) {
    it(`name the numbers to call in ${language}`, () => {
      const { internal, external } = sampleService.phone;

      assert.ok(lines.emergency(sampleService).includes(internal));
      assert.ok(lines.emergency(sampleService).includes(sampleService.emergency.phone));
      assert.ok(lines.person(sampleService).includes(internal));
      assert.ok(lines.person(sampleService).includes(external));
      assert.ok(lines.ticket(sampleService).includes(internal));
    });
  }

  it('stay in order inside a left-to-right chat: every isolate is closed', () => {
    const lines = Object.values(otherLanguages.ar).map((line) => line(sampleService));

    for (const line of lines) {
      assert.equal(line.match(/[\u2066\u2067]/g)?.length, line.match(/\u2069/g)?.length);
      assert.match(line, /^\u2067.*\u2069$/s);
    }
  });
});
