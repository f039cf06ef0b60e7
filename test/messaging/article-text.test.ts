import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { sampleNow, sampleService } from '../../scripts/cards/sample-service.ts';
import { sampleTexts } from '../../scripts/cards/sample-texts.ts';
import { renderText } from '../../src/messaging/render-text.ts';
import { parseWholeMarkdown } from '../../src/shared/parse-markdown.ts';

const inChat = { service: sampleService, now: sampleNow, form: 'chat' } as const;

function addressesIn(node: Nodes): string[] {
  const own = 'url' in node ? [`${node.type} ${node.url}`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(addressesIn)] : own;
}

describe('an article as text', () => {
  const url = 'https://lotse.hasefeld.example/articles/x';

  function article(markdown: string): string {
    return renderText({ kind: 'article', language: 'de', articleId: 'x', title: 'Titel', markdown, url }, inChat);
  }

  it('keeps lists, code and links, and turns headings into bold lines', () => {
    const text = article(sampleTexts.de.markdown);

    assert.match(text, /^\*\*Titel\*\*\n\nVerbinden Sie/);
    assert.match(text, /\n\n\*\*So gehen Sie vor\*\*\n\n1\. Klicken .*\n2\. Prüfen .*`vpn\.hasefeld\.example`/);
    assert.match(text, /\[VPN-Fehler 809\]\(https:\/\//);
    assert.match(text, new RegExp(`\\[Im Browser öffnen\\]\\(${url}\\)$`));
  });

  it('leaves out raw HTML, pictures and links that are no web address', () => {
    const text = article(
      'Vor <script>alert(1)</script> **fett <b>x</b>** ![Bild](http://spy.example/x.png) [Klick](javascript:alert(1)) nach\n\n<iframe src="x"></iframe>',
    );

    assert.doesNotMatch(text, /<script|<b>|spy\.example|javascript:|<iframe/);
    assert.match(text, /Bild Klick nach/);
  });

  it('keeps quotes, lists in lists, breaks and what is escaped, and writes tables as lists', () => {
    const text = article(
      [
        '> Vorsicht,\n> **heiß**.',
        '3. Drei\n   - Erstens\n   - Zweitens\n4. Vier \\*kein\\* Stern',
        '| Ort | Raum |\n|---|---|\n| Haus *A* | 12 |\n| Haus B | 14 |',
        'Zeile  \nzwei ~~alt~~ [Klick][1]',
        '[1]: https://a.example/(x)',
        '```sh\nls *\n```',
      ].join('\n\n'),
    );

    assert.deepEqual(text.split('\n\n').slice(1, -1), [
      '> Vorsicht,\n> **heiß**.',
      '3. Drei\n   - Erstens\n   - Zweitens\n4. Vier \\*kein\\* Stern',
      '- Ort: Haus *A*, Raum: 12\n- Ort: Haus B, Raum: 14',
      'Zeile\nzwei ~~alt~~ [Klick](https://a.example/%28x%29)',
      '```\nls *\n```',
    ]);
  });

  const lures: [string, string][] = [
    ['a footnote', '[^a](javascript:alert(1))\n\n[^a]: Note'],
    ['HTML in between', '[Klick]<b>(javascript:alert(1))'],
    ['a picture in between', '[Klick]![](x)(javascript:alert(1))'],
    ['a dropped link in between', '[Klick][(javascript:alert(1))](x)'],
    ['bold marks in a heading', '# [Klick]****(javascript:alert(1))'],
    ['an address of its own', '<https://a.example/](javascript:alert)>'],
    ['an address beside HTML', '<[javascript:alert(1)](x)>'],
    ['HTML before a definition', 'Ein [Klick].\n\n<b>[Klick]: javascript:alert(1)'],
    ['the cells of a table', '[Klick]\n\n| [Klick] |\n|---|\n| javascript:alert(1) |'],
    ['backticks in two cells', '| a | b |\n|---|---|\n| ` | `[Klick](javascript:alert(1))` |'],
    ['backticks around HTML', '``<b>`[Klick](javascript:alert(1))`'],
    ['a fence in a fence', '~~~\n```\n[Klick](javascript:alert(1))\n~~~'],
    ['code in a quote', '> ~~~\n> [Klick](javascript:alert(1))\n> ~~~'],
    ['code in a list', '1. Eins\n\n   ~~~\n   [Klick](javascript:alert(1))\n   ~~~'],
    ['code in a footnote', 'A[^a]\n\n[^a]:\n    ~~~\n\n    [Klick](javascript:alert(1))\n    ~~~'],
    ['a fence behind HTML', 'A\n<b>~~~\n\n```\n~~~\n[Klick](javascript:alert(1))\n```'],
    ['a code that is cut', `\`[Klick](javascript:alert(1)) ${'a '.repeat(9_000)}\``],
    ['a picture made of a link', '![x!](y)[Klick](https://spy.example/x.png)'],
  ];
  for (const [what, markdown] of lures) {
    it(`makes no link or picture out of ${what}`, () => {
      const tree = parseWholeMarkdown(article(markdown));

      const addresses = addressesIn(tree);

      assert.deepEqual(
        addresses.filter((address) => !address.startsWith('link https:')),
        [],
      );
    });
  }

  it('is there at once, whatever its marks, and smuggles no link in', () => {
    const started = performance.now();

    for (const part of ['*a **b ', '*_a', '](', '> ', '1. ', 'a\n=\n']) article(part.repeat(200_000 / part.length));
    const text = article(`[Klick](javascript:alert(1)) ${'*_a'.repeat(50_000)}`);

    const milliseconds = performance.now() - started;
    assert.ok(milliseconds < 3_000, `${milliseconds} ms`);
    assert.match(text, /Klick \(javascript/);
  });

  it('is cut between paragraphs when it is long, with a link to the rest', () => {
    const markdown = Array.from({ length: 400 }, (_, index) => `Absatz ${index} mit etwas Text darin.`).join('\n\n');

    const text = article(markdown);

    assert.ok(text.length < 12_000, `${text.length} characters`);
    assert.match(text, /darin\.\n\nDer Artikel geht noch weiter: \[im Browser weiterlesen\]/);
  });

  it('cuts even one endless paragraph', () => {
    const text = article('Wort '.repeat(20_000));

    assert.ok(text.length < 12_000, `${text.length} characters`);
    assert.match(text, /im Browser weiterlesen/);
  });
});
