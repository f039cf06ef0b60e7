import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sampleService } from '../../scripts/cards/sample-service.ts';
import { pageHeaders, renderArticlePage, renderExpiredPage, renderGonePage } from '../../src/web/article-page.ts';

const surroundings = {
  service: sampleService,
  articleLink: (id: string) =>
    id === 'vpn-fehler-809' ? `https://lotse.example/articles/${id}?signature=x` : undefined,
};

function page(markdown: string): string {
  const article = {
    title: 'VPN & Co.',
    language: 'de',
    markdown,
    updated: '2026-03-12',
    owner: 'Team Netzwerk',
  } as const;
  return renderArticlePage(article, surroundings);
}

function body(markdown: string): string {
  return page(markdown).replace(/^.*<main>(.*)<\/main>.*$/s, '$1');
}

describe('the page of an article', () => {
  it('shows title, text, date and owner in the language of the article', () => {
    const html = page('Ein Satz.\n\n## Schritte\n\n1. Eins\n2. Zwei');

    assert.match(html, /^<!doctype html>\n<html lang="de">/);
    assert.match(
      html,
      /<h1>VPN &#38; Co\.<\/h1>\n<p class="quiet"><span>Stand: 12\. März 2026<\/span> <span>Verantwortlich: Team Netzwerk<\/span><\/p>/,
    );
    assert.match(html, /<p>Ein Satz\.<\/p>\n<h2>Schritte<\/h2>\n<ol>\n<li>Eins<\/li>\n<li>Zwei<\/li>\n<\/ol>/);
  });

  it('names the service and its numbers, to be called with a tap', () => {
    const html = page('Text');

    assert.match(html, /<footer>.*4444, <a href="tel:05415554444">0541 555-4444<\/a>.*tel:05415554455.*<\/footer>/s);
  });

  it('lets nothing run and nothing be loaded', () => {
    const policy = pageHeaders['Content-Security-Policy'] ?? '';

    assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+';/);
    assert.match(policy, /base-uri 'none'; form-action 'none'; frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('has exactly the style sheet that its policy allows', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page('Text'))?.[1] ?? '';

    const hash = createHash('sha256').update(style).digest('base64');

    assert.ok(pageHeaders['Content-Security-Policy']?.includes(`'sha256-${hash}'`));
    assert.equal(page('Text').match(/<style/g)?.length, 1);
  });

  const attacks: [string, string][] = [
    ['a script block', '<script>alert(1)</script>'],
    ['inline HTML', 'Text <img src=x onerror=alert(1)> Text'],
    ['a script link', '[Klick](javascript:alert(1))'],
    ['a disguised script link', '[Klick](JaVaScRiPt&colon;alert(1))'],
    ['a data link', '[Klick](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a picture that tells who reads', '![Bild](https://spion.example/x.png)'],
    ['a link title that breaks out', '[Klick](https://a.example "\\"><script>alert(1)</script>")'],
    ['code that breaks out', '`</code><script>alert(1)</script>`'],
    ['a picture text that breaks out', '![<script>alert(1)</script>](x)'],
    ["a file on the reader's computer", '[Klick](file:///etc/passwd)'],
    ['an address without a scheme', '[Klick](//spion.example/x)'],
    ['a reference link', '[Klick][1]\n\n[1]: javascript:alert(1)'],
    ['an automatic link', '<javascript:alert(1)>'],
    ['a form', '<form action="https://spion.example"><input name="passwort"></form>'],
  ];
  for (const [what, markdown] of attacks) {
    it(`is safe from ${what}`, () => {
      const html = body(markdown);

      assert.doesNotMatch(html, /<(script|img|iframe|form|input|svg)\b/i);
      assert.doesNotMatch(html, /href="(?!https:\/\/a\.example")/i);
      assert.doesNotMatch(html, /\son\w+=/i);
    });
  }

  it('escapes a title that is HTML', () => {
    const article = { title: '<script>alert(1)</script>', language: 'en', markdown: 'Text' } as const;

    const html = renderArticlePage(article, surroundings);

    assert.doesNotMatch(html, /<script/);
  });

  it('links to other articles through their signed pages, and drops links that lead nowhere', () => {
    const html = body('[Fehler](vpn-fehler-809) [auch](../netzwerk/vpn-fehler-809.md) [weg](gibt-es-nicht)');

    assert.equal(html.match(/<a href="https:\/\/lotse\.example\/articles\/vpn-fehler-809\?signature=x">/g)?.length, 2);
    assert.match(html, /<\/a> weg<\/p>/);
  });

  it('keeps web, mail and telephone links', () => {
    const html = body('[a](https://a.example/?x=1&y=2) [b](mailto:it@a.example) [c](tel:+495415554444)');

    assert.match(html, /<a href="https:\/\/a\.example\/\?x=1&#38;y=2">a<\/a>/);
    assert.match(html, /<a href="mailto:it@a\.example">b<\/a>/);
    assert.match(html, /<a href="tel:\+495415554444">c<\/a>/);
  });

  it('keeps a link whose address stands elsewhere, if it is safe', () => {
    const html = body('[Klick][1] und [auch][2]\n\n[1]: https://a.example\n[2]: javascript:alert(1)');

    assert.match(html, /<p><a href="https:\/\/a\.example">Klick<\/a> und auch<\/p>/);
  });

  it('shows footnotes in the language of the article', () => {
    const html = body('Satz.[^1]\n\n[^1]: Die Anmerkung.');

    assert.match(
      html,
      /<a href="#user-content-fn-1".*<h2 id="footnote-label">Fußnoten<\/h2>.*Die Anmerkung\..*Zurück zum Text/s,
    );
  });

  it('has one first heading, whatever the article does', () => {
    assert.match(body('# Noch ein Titel'), /<h2>Noch ein Titel<\/h2>/);
  });
});

describe('the page of an article that would take minutes to draw', () => {
  const hostile = [
    '*a **b ',
    '*_a',
    '[',
    '](',
    '[](b',
    '_',
    '> ',
    '1. ',
    '> > > >\n',
    '|a|b|\n',
    'a\n=\n',
    '[^a]: x\n',
    '\\',
    'a\r',
  ];

  it('is there at once', () => {
    const started = performance.now();

    for (const part of hostile) body(part.repeat(200_000 / part.length));

    const milliseconds = performance.now() - started;
    assert.ok(milliseconds < 3_000, `${milliseconds} ms`);
  });

  it('shows its headings, pages and words, safely, and says what is missing', () => {
    const html = body(`## Anfang\n\n<!-- page 2 -->\n\nEin <b>Wort</b>.\n\n${'[*_a'.repeat(50_000)}`);

    assert.match(
      html,
      /<p class="quiet">Dieser Text ist sehr lang oder .* ohne Listen, Tabellen,.*<\/p>\n<h2>Anfang<\/h2>/,
    );
    assert.match(html, /<p class="place" id="page=2">Seite 2<\/p>\n<p>Ein b Wort \/b \.<\/p>/);
  });

  it('is drawn whole where it is only long', () => {
    const html = body('## Teil\n\nEin **Satz**, der [hier](https://a.example) steht.\n\n'.repeat(500));

    assert.equal(html.match(/<strong>Satz<\/strong>/g)?.length, 500);
  });
});

describe('the page of a document or a video', () => {
  it('has a line to link to where a page begins', () => {
    assert.equal(
      body('<!-- page 2 -->\n\nText.').includes('<p class="place" id="page=2">Seite 2</p>\n<p>Text.</p>'),
      true,
    );
  });

  it('has links that start the video at its moments', () => {
    const article = { title: 'Video', language: 'en', markdown: '<!-- moment 134 -->\n\nText.' } as const;

    const html = renderArticlePage(
      { ...article, video: 'https://video.example/vpn?a=1&start={seconds}' },
      surroundings,
    );

    assert.match(
      html,
      /<p class="place" id="t=134"><a href="https:\/\/video\.example\/vpn\?a=1&#38;start=134">▶ 02:14<\/a><\/p>\n<p>Text\.<\/p>/,
    );
  });

  it('has a link to the whole video at its top', () => {
    const article = { title: 'Video', language: 'en', markdown: 'Text.' } as const;

    const html = renderArticlePage({ ...article, video: 'https://video.example/vpn?start={seconds}' }, surroundings);

    assert.match(html, /<p><a href="https:\/\/video\.example\/vpn\?start=0">Watch the video<\/a><\/p>\n<p>Text\.<\/p>/);
  });

  it('shows no other comment', () => {
    assert.doesNotMatch(body('<!-- page 2 --><b>x</b>\n\n<!-- seite 3 -->\n\nText.'), /place|<b>/);
  });
});

describe('the pages for links that do not work', () => {
  it('tell in both languages how to get a new link', () => {
    const html = renderExpiredPage(sampleService);

    assert.match(html, /Dieser Link gilt nicht mehr/);
    assert.match(html, /<section lang="en">.*This link is no longer valid/s);
    assert.match(html, /tel:05415554444/);
  });

  it('tell when an article is gone', () => {
    const html = renderGonePage(sampleService);

    assert.match(html, /Diesen Artikel gibt es nicht mehr.*This article no longer exists/s);
  });
});
