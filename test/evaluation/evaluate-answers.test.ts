import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { evaluateAnswers } from '../../src/evaluation/evaluate-answers.ts';
import { type EvaluationQuestion, readQuestions } from '../../src/evaluation/questions.ts';
import { evaluationQuestion as question } from '../support/evaluation-question.ts';
import { openRespondent } from '../support/respondent.ts';

const now = new Date('2026-11-23T09:00:00+01:00');

describe('evaluating answers', () => {
  let respondent: Respondent & { close(): Promise<void> };
  before(async () => {
    respondent = await openRespondent(resolve('knowledge'), now);
  });
  after(() => respondent.close());

  async function measure(...questions: EvaluationQuestion[]) {
    const { report } = await evaluateAnswers({ questions, runs: 1, respondent, onProgress() {} });
    return report;
  }

  it('counts a right source, a contained fact and the language', async () => {
    const { answers, retrieval, perQuestion } = await measure(question({ mustContain: ['vpn.hasefeld.example'] }));

    assert.equal(retrieval.hit1, 1);
    assert.equal(answers.sourceCorrect, 1);
    assert.equal(answers.factContained, 1);
    assert.equal(answers.languageMatched, 1);
    const { id, kind, articles, ok, factContained } = perQuestion[0] ?? {};
    assert.deepEqual(
      { id, kind, articles, ok, factContained },
      { id: 'q', kind: 'answer', articles: ['vpn-verbinden'], ok: true, factContained: true },
    );
  });

  it('counts a translation as its original, on either side', async () => {
    const english = question({ question: 'How do I connect to the VPN from home?', language: 'en' });

    const byOriginal = await measure(english);
    const byTranslation = await measure({ ...english, articles: ['vpn-verbinden-en'] });

    assert.equal(byOriginal.byLanguage.en.sourceCorrect, 1);
    assert.equal(byTranslation.byLanguage.en.sourceCorrect, 1);
  });

  it('counts a wrong article and a missing fact as wrong', async () => {
    const { answers, retrieval, citations, perQuestion } = await measure(
      question({ articles: ['bluescreen'], mustContain: ['gibt es nicht'] }),
    );

    assert.equal(retrieval.hit5, 0);
    assert.equal(answers.sourceCorrect, 0);
    assert.equal(answers.factContained, 0);
    assert.deepEqual([citations.precisionFirst, citations.precisionAll, citations.recall], [0, 0, 0]);
    assert.equal(perQuestion[0]?.ok, false);
  });

  it('counts how many cited articles were expected, and how many expected ones were cited', async () => {
    const { citations } = await measure(
      question({ id: 'a' }),
      question({ id: 'b', articles: ['vpn-verbinden', 'bluescreen'] }),
      question({ id: 'c', articles: ['bluescreen'] }),
    );

    assert.equal(citations.n, 3);
    assert.equal(citations.precisionFirst, 0.6667);
    assert.equal(citations.recall, 0.5, 'two of the four expected');
  });

  it('counts refusals of impossible questions and routes, each with its interval', async () => {
    const { abstention, routing } = await measure(
      question({ id: 'a', question: 'Was gibt es heute in der Kantine?', expect: 'abstain', articles: [] }),
      question({ id: 'b', question: 'Ich habe auf einen Phishing-Link geklickt!', expect: 'security' }),
      question({ id: 'c', question: 'Ich möchte mit einem Menschen sprechen', expect: 'human' }),
    );

    assert.equal(abstention.refused, 1);
    assert.equal(routing.security.recall, 1);
    assert.deepEqual(routing.security.interval.recall, { low: 0.2065, high: 1 });
    assert.equal(routing.human.recall, 1);
    assert.equal(routing.ticket.precision, null);
    assert.equal(routing.ticket.interval.precision, null);
  });

  it('counts each way of asking by itself', async () => {
    const { byHabit } = await measure(
      question({ id: 'a', habits: ['colloquial', 'typo'] }),
      question({ id: 'b', habits: ['typo'], articles: ['bluescreen'] }),
    );

    assert.deepEqual([byHabit['colloquial']?.n, byHabit['colloquial']?.ok], [1, 1]);
    assert.deepEqual([byHabit['typo']?.n, byHabit['typo']?.ok], [2, 0.5]);
  });

  it('shows what other thresholds would answer, and how much of it wrongly', async () => {
    const { riskCoverage } = await measure(
      question({ id: 'a' }),
      question({ id: 'b', articles: ['bluescreen'] }),
      question({ id: 'c', question: 'Was gibt es heute in der Kantine?', expect: 'abstain', articles: [] }),
    );

    const today = riskCoverage.points.find(({ threshold }) => threshold === riskCoverage.today);
    assert.deepEqual(today, { threshold: riskCoverage.today, answered: 0.6667, wrong: 0.5 });
    assert.deepEqual(riskCoverage.points[0], { threshold: 0, answered: 1, wrong: 0.6667 });
    assert.deepEqual(riskCoverage.points.at(-1), { threshold: 1, answered: 0, wrong: null });
  });

  it('says after several runs which questions did not get the same every time', async () => {
    let searches = 0;
    const search: Respondent['search'] = {
      ...respondent.search,
      // Only the first search finds something, like a service that comes and goes.
      search: async (query) => ((searches += 1) > 1 ? [] : respondent.search.search(query)),
    };
    const questions = [question({})];

    const shaky = await evaluateAnswers({ questions, runs: 2, respondent: { ...respondent, search }, onProgress() {} });
    const steady = await evaluateAnswers({ questions, runs: 2, respondent, onProgress() {} });

    assert.deepEqual(shaky.stability?.unstable[0]?.seen, [
      { kind: 'answer', articles: ['vpn-verbinden'] },
      { kind: 'abstain', articles: [] },
    ]);
    assert.deepEqual(shaky.stability.spread['answers.sourceCorrect'], { low: 0, high: 1 });
    assert.deepEqual(steady.stability?.unstable, []);
    assert.deepEqual(steady.stability?.spread['answers.sourceCorrect'], { low: 1, high: 1 });
  });

  it('keeps every key that scripts rely on', async () => {
    const report = await measure(question({}));

    const missing = promisedKeys.filter((path) => valueAt(report, path) === undefined);
    assert.deepEqual(missing, []);
  });
});

/** The form that `lotse eval answers --json` promises, key by key. */
const promisedKeys = [
  'questions',
  ...['n', 'hit1', 'hit3', 'hit5', 'mrr10'].map((key) => `retrieval.${key}`),
  ...['n', 'answered', 'sourceCorrect', 'factContained', 'languageMatched', 'charactersP50', 'charactersP95'].map(
    (key) => `answers.${key}`,
  ),
  ...[
    'n',
    'refused',
    'clarified',
    'falseRefusals',
    'misrouted',
    'auroc',
    'curve.0.refused',
    'curve.0.falseRefusals',
  ].map((key) => `abstention.${key}`),
  ...['security', 'human', 'ticket', 'clarify', 'smalltalk'].flatMap((route) =>
    ['n', 'recall', 'precision'].map((key) => `routing.${route}.${key}`),
  ),
  ...['de', 'en', 'other'].flatMap((language) =>
    ['n', 'hit3', 'sourceCorrect'].map((key) => `byLanguage.${language}.${key}`),
  ),
  'latencyMs.p50',
  'latencyMs.p95',
  ...['id', 'kind', 'articles', 'ok'].map((key) => `perQuestion.0.${key}`),
];

function valueAt(tree: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((branch, key) => (branch as Record<string, unknown>)?.[key], tree);
}

describe('a question file', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-questions-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('names file, line and fault of a line that cannot be read', async () => {
    const file = join(folder, 'kaputt.jsonl');
    await writeFile(file, '{"id":"1","question":"Gut?","expect":"answer"}\n\n{"id":"2","question":\n');

    await assert.rejects(readQuestions(file), {
      code: 'LOTSE-QUESTIONS-FILE',
      message: /kaputt\.jsonl, line 3: not valid JSON/,
    });
  });

  it('refuses an expectation that does not exist', async () => {
    const file = join(folder, 'falsch.jsonl');
    await writeFile(file, '{"id":"1","question":"Gut?","expect":"magic"}\n');

    await assert.rejects(readQuestions(file), { code: 'LOTSE-QUESTIONS-FILE', message: /line 1: expect/ });
  });

  it('takes tags and habit for the same, and refuses an id that is there twice', async () => {
    const tagged = join(folder, 'tags.jsonl');
    const doubled = join(folder, 'doppelt.jsonl');
    const row = { id: '1', question: 'Gut?', expect: 'answer' };
    await writeFile(tagged, JSON.stringify({ ...row, tags: ['typo', 'vague'], habit: 'typo' }));
    await writeFile(doubled, `${JSON.stringify(row)}\n${JSON.stringify(row)}\n`);

    const [question] = await readQuestions(tagged);

    assert.deepEqual(question?.habits, ['typo', 'vague']);
    await assert.rejects(readQuestions(doubled), { code: 'LOTSE-QUESTIONS-FILE', message: /the id 1 is there twice/ });
  });
});
