import assert from 'node:assert/strict';
import { splitArticle } from '../../../src/knowledge/reading/split-article.ts';
import { splitSentences } from '../../../src/knowledge/reading/split-sentences.ts';

function split(markdown: string) {
  return splitArticle({ id: 'a', originalId: 'a', language: 'de', markdown });
}

describe('cutting an article into passages', () => {
  it('keeps every sentence word for word as it stands in the file', () => {
    const markdown =
      'Rufen Sie die `4444` an, z. B. heute.\nDie Nr. 5 ist **frei**.\n\n- Ein [Link](vpn) dazu.\n- Noch einer.\n';

    const sentences = split(markdown).flatMap((passage) => passage.sentences);

    assert.deepEqual(
      sentences.map(({ text }) => text),
      ['Rufen Sie die `4444` an, z. B. heute.', 'Die Nr. 5 ist frei.', 'Ein Link dazu.', 'Noch einer.'],
    );
    for (const { quote } of sentences) assert.ok(markdown.includes(quote), quote);
  });

  it('keeps ids when text under a heading changes', () => {
    const before = split('Anfang.\n\n## Ohne Authenticator\n\nAlt.').map(({ id }) => id);
    const after = split('Neuer Anfang. Und mehr.\n\n## Ohne Authenticator\n\nGanz neu.').map(({ id }) => id);

    assert.deepEqual(before, ['a#lead', 'a#ohne-authenticator']);
    assert.deepEqual(after, before);
  });

  it('tells two equal headings apart', () => {
    const ids = split('## Tipp\n\nEins.\n\n## Tipp\n\nZwei.').map(({ id }) => id);

    assert.deepEqual(ids, ['a#tipp', 'a#tipp-2']);
  });

  it('cuts a long section between blocks but never inside a list', () => {
    const steps = Array.from(
      { length: 60 },
      (_, index) => `${index + 1}. Klicken Sie auf den Knopf mit der Nummer ${index + 1}.`,
    );
    const long = `## Schritte\n\n${'Ein Satz mit sechs kurzen Wörtern. '.repeat(40)}\n\n${steps.join('\n')}\n`;

    const passages = split(long);

    assert.equal(passages.length, 2);
    assert.equal(passages[1]?.sentences.length, 60);
  });

  it('reads tables row by row and nested lists item by item', () => {
    const passages = split(
      '| Taste | Wirkung |\n|---|---|\n| Windows+P | Anzeige |\n\n1. Erst\n   - dann dies\n2. Zuletzt\n',
    );

    assert.deepEqual(
      passages[0]?.sentences.map(({ text, block, number }) => [text, block, number]),
      [
        ['Windows+P – Anzeige', 'bullet', undefined],
        ['Erst', 'step', 1],
        ['dann dies', 'bullet', undefined],
        ['Zuletzt', 'step', 2],
      ],
    );
  });

  it('does not end a sentence inside quotation marks, numbers or abbreviations', () => {
    const sentences = splitSentences('Am 3. Mai, d. h. bald, sagt „Halt. Stopp.“ das Gerät. Ende.').map((sentence) =>
      sentence.trim(),
    );

    assert.deepEqual(sentences, ['Am 3. Mai, d. h. bald, sagt „Halt. Stopp.“ das Gerät.', 'Ende.']);
  });

  it('is done at once with a text of nothing but marks', () => {
    const started = performance.now();

    for (const part of ['- a\n', '- a\r']) {
      const sentences = split(part.repeat(50_000)).flatMap((passage) => passage.sentences);
      assert.ok(sentences.length >= 50_000);
    }

    const milliseconds = performance.now() - started;
    assert.ok(milliseconds < 5_000, `${milliseconds} ms`);
  });

  it('reads every kind of line ending, and keeps every quote as it stands there', () => {
    const start = '# Titel|||## Teil||Ein Satz.||- Eins|- Zwei|||'.repeat(2);
    for (const end of ['\n', '\r', '\r\n'])
      for (const rest of ['', '*_a'.repeat(50_000)]) {
        const markdown = start.replaceAll('|', end) + rest;

        const passages = split(markdown);

        assert.deepEqual(new Set(passages.map(({ heading }) => heading)), new Set(['Teil']));
        for (const { quote } of passages.flatMap(({ sentences }) => sentences)) assert.ok(markdown.includes(quote));
      }
  });

  it('is done with a text without sentences at once, and loses nothing of it', () => {
    const started = performance.now();

    for (const part of ['z. B. ', 'A. ', '„', 'Wort ', 'x'])
      assert.equal(splitSentences(part.repeat(100_000)).join(''), part.repeat(100_000));

    const milliseconds = performance.now() - started;
    assert.ok(milliseconds < 5_000, `${milliseconds} ms`);
  });
});
