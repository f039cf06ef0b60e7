import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../src/evaluation/ask-questions.ts';
import { compareReports } from '../../src/evaluation/comparison/compare-reports.ts';
import { readEarlierReport } from '../../src/evaluation/comparison/earlier-report.ts';
import { type Catalogue, summarise } from '../../src/evaluation/summarise-answers.ts';
import { evaluationQuestion } from '../support/evaluation-question.ts';

const now = new Date('2026-11-23T09:00:00Z');

/** What became of a question that `alpha` should answer. */
function outcome(id: string, kind: string, cited: string[], question = {}): Outcome {
  return {
    question: evaluationQuestion({ id, question: `Frage ${id}`, articles: ['alpha'], ...question }),
    kind,
    text: 'Text mit 24 Stunden.',
    cited,
    ranking: cited,
    confidence: 0.5,
    milliseconds: 1,
    support: { sentences: 0, unsupported: [] },
  };
}

/** Articles by id, each with the hash that stands for its text. */
function catalogue(hashes: Record<string, string>): Catalogue {
  return new Map(
    Object.entries(hashes).map(([id, contentHash]) => [
      id,
      {
        id,
        originalId: id.replace(/-en$/, ''),
        title: id.toUpperCase(),
        category: 'test',
        language: 'de' as const,
        contentHash,
      },
    ]),
  );
}

const articlesBefore = { alpha: 'a1', beta: 'b1', 'alpha-en': 'e1' };
const right = outcome('q', 'answer', ['alpha']);

function compare(earlier: Outcome[], later: Outcome[], articles: Record<string, string> = articlesBefore) {
  const report = summarise(later, catalogue(articles), now);
  return compareReports(summarise(earlier, catalogue(articlesBefore), now), report, catalogue(articles));
}

describe('comparing with an earlier report', () => {
  it('holds the expected article responsible for a question that is refused now', () => {
    const { worse, byArticle } = compare([right], [outcome('q', 'abstain', [])]);

    assert.equal(worse, 1);
    assert.equal(byArticle[0]?.articleId, 'alpha');
    assert.equal(byArticle[0].questions[0]?.role, 'expected');
  });

  it('holds the article responsible that came in place of the right one', () => {
    const { byArticle } = compare([right], [outcome('q', 'answer', ['beta'])]);

    assert.equal(byArticle[0]?.articleId, 'beta');
    assert.equal(byArticle[0].questions[0]?.role, 'pushedIn');
  });

  it('believes of two articles the one that was changed, and puts it first', () => {
    const bothTimes = [right, outcome('r', 'answer', ['alpha'])];
    const later = [outcome('q', 'answer', ['beta']), outcome('r', 'abstain', [])];

    const { changedArticles, byArticle } = compare(bothTimes, later, { ...articlesBefore, alpha: 'a2' });

    assert.deepEqual(changedArticles, [{ articleId: 'alpha', change: 'changed' }]);
    assert.deepEqual(
      byArticle.map(({ articleId, changedSince, questions }) => [articleId, changedSince, questions.length]),
      [['alpha', true, 2]],
    );
  });

  it('names articles that are new or gone, a translation as its original', () => {
    const { changedArticles } = compare([right], [right], { alpha: 'a1', gamma: 'c1' });

    assert.deepEqual(changedArticles, [
      { articleId: 'alpha', change: 'changed' },
      { articleId: 'beta', change: 'removed' },
      { articleId: 'gamma', change: 'added' },
    ]);
  });

  it('counts a lost fact as worse although the source is right', () => {
    const fact = { mustContain: ['24 Stunden'] };

    const { worse, byArticle } = compare(
      [outcome('q', 'answer', ['alpha'], fact)],
      [{ ...outcome('q', 'answer', ['alpha'], fact), text: 'Ohne Angabe.' }],
    );

    assert.equal(worse, 1);
    assert.equal(byArticle[0]?.questions[0]?.now.lacksFact, true);
  });

  it('tells better from worse and says whether it is more than chance', () => {
    const ids = Array.from({ length: 6 }, (_, index) => `q${index}`);

    const all = compare(
      ids.map((id) => outcome(id, 'abstain', [])),
      ids.map((id) => outcome(id, 'answer', ['alpha'])),
    );
    const one = compare([outcome('q', 'abstain', [])], [right]);

    assert.deepEqual([all.better, all.p, all.moreThanChance], [6, 0.0313, true]);
    assert.deepEqual([one.better, one.p, one.moreThanChance], [1, 1, false]);
  });

  it('compares only what was asked both times in the same words', () => {
    const earlier = [right, outcome('old', 'answer', ['alpha']), outcome('r', 'answer', ['alpha'])];
    const later = [
      right,
      outcome('new', 'answer', ['alpha']),
      outcome('r', 'abstain', [], { question: 'Anders gefragt' }),
    ];

    const { compared, reworded, onlyNow, onlyEarlier, worse } = compare(earlier, later);

    assert.deepEqual(
      { compared, reworded, onlyNow, onlyEarlier, worse },
      { compared: 1, reworded: 1, onlyNow: 1, onlyEarlier: 1, worse: 0 },
    );
  });
});

describe('an earlier report', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-earlier-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('may be one of the first version, without texts, facts and hashes', async () => {
    const file = join(folder, 'old.json');
    const perQuestion = [{ id: 'q', kind: 'answer', articles: ['alpha'], ok: true }];
    await writeFile(file, JSON.stringify({ questions: 1, perQuestion }));
    const later = { ...outcome('q', 'answer', ['alpha'], { mustContain: ['nirgends'] }) };

    const comparison = compareReports(
      await readEarlierReport(file),
      summarise([later], catalogue(articlesBefore), now),
      catalogue(articlesBefore),
    );

    assert.equal(comparison.changedArticles, null);
    assert.deepEqual([comparison.compared, comparison.worse], [1, 0]);
  });

  it('is refused with its place and the cure if it is something else', async () => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, '{"perQuestion":[{"id":"q"}]}');

    await assert.rejects(readEarlierReport(file), {
      code: 'LOTSE-EVALUATION-FILE',
      message: /wrong\.json: perQuestion\.0\.kind: Required.*lotse eval answers --json/,
    });
    await assert.rejects(readEarlierReport(join(folder, 'none.json')), { message: /none\.json cannot be read/ });
  });
});
