import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { describeAnswers } from '../../src/evaluation/describe-answers.ts';
import { askAll, summarise } from '../../src/evaluation/evaluate-answers.ts';
import { type EvaluationQuestion, readQuestions } from '../../src/evaluation/questions.ts';
import { renderReport } from '../../src/evaluation/render-report.ts';
import { openRespondent } from '../support/respondent.ts';

const question = (row: Partial<EvaluationQuestion>): EvaluationQuestion => ({
  id: 'q',
  question: 'Wie verbinde ich mich von zu Hause mit dem VPN?',
  language: 'de',
  expect: 'answer',
  articles: ['vpn-verbinden'],
  mustContain: [],
  ...row,
});

describe('evaluating answers', () => {
  let respondent: Respondent & { close(): Promise<void> };
  before(async () => {
    respondent = await openRespondent(resolve('knowledge'), new Date('2026-11-23T09:00:00+01:00'));
  });
  after(() => respondent.close());

  it('counts a right source, a contained fact and the language', async () => {
    const outcomes = await askAll([question({ mustContain: ['vpn.hasefeld.example'] })], respondent, () => {});

    const { answers, retrieval, perQuestion } = summarise(outcomes);
    assert.equal(retrieval.hit1, 1);
    assert.equal(answers.sourceCorrect, 1);
    assert.equal(answers.factContained, 1);
    assert.equal(answers.languageMatched, 1);
    assert.deepEqual(perQuestion[0], { id: 'q', kind: 'answer', articles: ['vpn-verbinden'], ok: true });
  });

  it('counts a translation as its original', async () => {
    const outcomes = await askAll(
      [question({ question: 'How do I connect to the VPN from home?', language: 'en' })],
      respondent,
      () => {},
    );

    assert.equal(summarise(outcomes).answers.sourceCorrect, 1);
    assert.equal(summarise(outcomes).byLanguage['en']?.sourceCorrect, 1);
  });

  it('counts a wrong article and a missing fact as wrong', async () => {
    const outcomes = await askAll(
      [question({ articles: ['bluescreen'], mustContain: ['gibt es nicht'] })],
      respondent,
      () => {},
    );

    const { answers, retrieval, perQuestion } = summarise(outcomes);
    assert.equal(retrieval.hit5, 0);
    assert.equal(answers.sourceCorrect, 0);
    assert.equal(answers.factContained, 0);
    assert.equal(perQuestion[0]?.ok, false);
  });

  it('counts refusals of impossible questions and routes', async () => {
    const outcomes = await askAll(
      [
        question({ id: 'a', question: 'Was gibt es heute in der Kantine?', expect: 'abstain', articles: [] }),
        question({ id: 'b', question: 'Ich habe auf einen Phishing-Link geklickt!', expect: 'security' }),
        question({ id: 'c', question: 'Ich möchte mit einem Menschen sprechen', expect: 'human' }),
      ],
      respondent,
      () => {},
    );

    const { abstention, routing } = summarise(outcomes);
    assert.equal(abstention.refused, 1);
    assert.equal(routing['security']?.recall, 1);
    assert.equal(routing['human']?.recall, 1);
    assert.equal(routing['ticket']?.precision, null);
  });

  it('writes a report that people can read and that no question can break', async () => {
    const outcomes = await askAll(
      [question({ id: 'x', question: '<script>alert(1)</script> Kantine', articles: [] })],
      respondent,
      () => {},
    );
    const report = summarise(outcomes);

    const html = renderReport(report, outcomes);

    assert.match(describeAnswers(report), /1 questions/);
    assert.ok(!html.includes('<script>'));
    assert.ok(html.includes('&lt;script&gt;'));
  });
});

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
});
