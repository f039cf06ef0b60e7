import assert from 'node:assert/strict';
import type { Article } from '../../src/knowledge/article.ts';
import { articleMarkdown } from '../../src/knowledge/article-markdown.ts';

describe("an article's Markdown as readers see it", () => {
  const show = (markdown: string) => {
    const article = { id: 'vpn', language: 'de', markdown } as Article;
    return articleMarkdown(article, new Map([['vpn', article]]), (id) => `https://lotse.example/${id}`);
  };

  it('has whole links to articles that are there, and the words of the others', () => {
    const shown = show(
      'Erst [VPN](../netz/vpn.md#schritte "Titel"), dann [weg](weg), ![Bild](bild.png), [hin](https://a.example).',
    );

    assert.equal(shown, 'Erst [VPN](https://lotse.example/vpn), dann weg, Bild, [hin](https://a.example).');
  });

  it('is there at once also for a document full of brackets', () => {
    const started = performance.now();

    for (const part of ['[', '[](b', '[a](b ']) show(part.repeat(100_000));

    assert.ok(performance.now() - started < 2_000);
  });
});
