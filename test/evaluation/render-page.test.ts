import assert from 'node:assert/strict';
import type { Outcome } from '../../src/evaluation/ask-questions.ts';
import { compareReports } from '../../src/evaluation/comparison/compare-reports.ts';
import type { Evaluation } from '../../src/evaluation/evaluate-answers.ts';
import { renderPage } from '../../src/evaluation/page/render-page.ts';
import { type Catalogue, summarise } from '../../src/evaluation/summarise-answers.ts';
import { createWords } from '../../src/evaluation/words.ts';
import type { Language } from '../../src/shared/language.ts';
import { evaluationQuestion } from '../support/evaluation-question.ts';

const catalogue: Catalogue = new Map(
  ['alpha', 'beta'].map((id) => [
    id,
    { id, originalId: id, title: `Artikel <${id}>`, category: 'netz', language: 'de' as const, contentHash: id },
  ]),
);

function outcome(id: string, kind: string, cited: string[], question = {}): Outcome {
  return {
    question: evaluationQuestion({
      id,
      question: `Frage ${id} <script>alert(1)</script>`,
      articles: ['alpha'],
      ...question,
    }),
    kind,
    text: `Text & "mehr" <img src=x>`,
    cited,
    ranking: ['beta'],
    confidence: kind === 'answer' ? 0.9 : 0.1,
    milliseconds: 3,
    support: { sentences: 1, unsupported: [] },
  };
}

function evaluate(outcomes: Outcome[]): Evaluation {
  return { outcomes, catalogue, report: summarise(outcomes, catalogue, new Date('2026-11-23T09:00:00Z')) };
}

function render(evaluation: Evaluation, language: Language = 'de', earlier?: Evaluation): string {
  const comparison = earlier ? compareReports(earlier.report, evaluation.report, catalogue) : undefined;
  return renderPage(evaluation, comparison, createWords(language, catalogue));
}

const many = evaluate([
  ...Array.from({ length: 129 }, (_, index) => outcome(`r${index}`, 'answer', ['alpha'], { habits: ['typo'] })),
  ...Array.from({ length: 11 }, (_, index) => outcome(`w${index}`, 'answer', ['beta'])),
  ...Array.from({ length: 10 }, (_, index) => outcome(`a${index}`, 'abstain', [])),
  outcome('i', 'answer', ['beta'], { expect: 'abstain', articles: [] }),
  outcome('s', 'security', ['alpha'], { expect: 'security' }),
]);

describe('the page for those who look after the articles', () => {
  it('says first in whole sentences how many of a hundred people get the right source', () => {
    const german = render(many);
    const english = render(many, 'en');

    const verdict = german.indexOf('Von 100 Fragen, auf die ein Artikel antwortet, bekommen 86 die richtige Quelle.');
    assert.ok(verdict > 0 && verdict < german.indexOf('<table'));
    assert.ok(german.includes('Von 1 Frage, auf die kein Artikel antwortet, lehnt Lotse 0 ab'));
    assert.ok(english.includes('Of 100 questions that an article answers, 86 get the right source.'));
    assert.ok(english.startsWith('<!doctype html>\n<html lang="en">'));
  });

  it('draws one square for each of these people, and the numbers add up', () => {
    const html = render(many);

    const people = /<svg class="people"[^>]*>(.*?)<\/svg>/.exec(html)?.[1] ?? '';
    const drawn = (part: string) => people.split(`class="${part}"`).length - 1;
    assert.deepEqual([drawn('right'), drawn('otherArticle'), drawn('refused')], [86, 7, 7]);
  });

  it('names the article that is not found and the one that pushes in', () => {
    const html = render(many);

    const missed = html.slice(
      html.indexOf('Artikel, die nicht gefunden werden'),
      html.indexOf('Artikel, die sich vordrängen'),
    );
    const pushing = html.slice(html.indexOf('Artikel, die sich vordrängen'), html.indexOf('Nach Art der Frage'));
    assert.match(missed, /<small>alpha<\/small><\/th><td>150<\/td><td>129<\/td><td>10<\/td><td>11<\/td>/);
    assert.match(pushing, /<small>beta<\/small><\/th><td>12<\/td>/);
  });

  it('marks today on the curve, and says it in words', () => {
    const html = render(many);

    assert.match(
      html,
      /Heute \(Schwelle 30.%\) bekommen von 100 Fragen 93 eine Antwort; von 100 Antworten sind 9 falsch\./,
    );
    assert.equal(html.split('class="today"').length, 2);
  });

  it('lists every question where something else came, folded, and none where all is well', () => {
    const listed = render(many);
    const fine = render(evaluate([outcome('q', 'answer', ['alpha'])]));

    assert.equal(listed.split('<summary><span').length - 1, 22);
    assert.ok(fine.includes('Keine: Überall kam, was erwartet war.'));
  });

  it('alarms if a quoted sentence does not stand in its source', () => {
    const broken = { ...outcome('q', 'answer', ['alpha']), support: { sentences: 1, unsupported: ['Erfunden.'] } };

    const html = render(evaluate([broken]));

    assert.match(html, /<p class="alarm">Achtung: 1 von 1 /);
    assert.match(html, /<dt>Ohne Beleg<\/dt><dd>„Erfunden\.“<\/dd>/);
  });

  it('shows what got better or worse by the article, only when compared', () => {
    const earlier = evaluate([outcome('q', 'answer', ['alpha'])]);

    const html = render(evaluate([outcome('q', 'answer', ['beta'])]), 'de', earlier);

    assert.match(html, /<h3>„Artikel &#60;beta&#62;“ \(beta\)<\/h3>/);
    assert.match(html, /<span class="badge worse">schlechter<\/span>/);
    assert.ok(!render(many).includes('id="comparison"'));
  });

  it('lets a table that is wider than a phone scroll, also by keyboard, and marks the edge it goes beyond', () => {
    const page = render(evaluate([outcome('a', 'answer', ['alpha']), outcome('b', 'answer', ['beta'])]));

    const boxes = page.match(/<div [^>]*class="scroll"[^>]*>/g) ?? [];
    const tables = page.match(/<table/g) ?? [];
    assert.ok(boxes.length > 0);
    assert.equal(boxes.length, tables.length);
    for (const box of boxes) assert.match(box, /role="region" tabindex="0" aria-label="[^"]+"/);
    assert.match(page, /\.scroll \{[^}]*no-repeat local[^}]*var\(--edge\)/);
  });

  it('lets no question, text or title become a part of the page, and loads nothing', () => {
    const html = render(many, 'de', many);

    assert.ok(!/<script|<img|<link|@import|url\(|https?:/.test(html));
    assert.ok(html.includes('&#60;script&#62;'));
    assert.ok(html.includes("default-src 'none'"));
  });

  it('is made for a few questions and for none', () => {
    const none = render(evaluate([]));
    const one = render(evaluate([outcome('q', 'abstain', [])]), 'en');

    assert.ok(none.includes('</html>'));
    assert.ok(!one.includes('NaN') && !none.includes('NaN'));
  });
});
