import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { checkQuality } from '../../src/evaluation/gate/check-quality.ts';
import { describeGate } from '../../src/evaluation/gate/describe-gate.ts';
import { readQualityGate } from '../../src/evaluation/gate/quality-gate.ts';
import { createWords } from '../../src/evaluation/words.ts';
import { readKnowledge } from '../../src/knowledge/reading/read-knowledge.ts';
import { articleFile, createKnowledgeFolder } from '../support/knowledge-folder.ts';
import { openRespondent } from '../support/respondent.ts';

const vpn = {
  id: 'vpn',
  question: 'Wie verbinde ich mich mit dem VPN?',
  expect: 'answer',
  articles: ['vpn-verbinden'],
};
const wrong = { ...vpn, id: 'wrong', articles: ['bluescreen'] };
const canteen = { id: 'canteen', question: 'Was gibt es heute in der Kantine?', expect: 'abstain' };

describe('a quality gate', () => {
  let folder: string;
  let respondent: Respondent & { close(): Promise<void> };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-gate-'));
    await writeFile(
      join(folder, 'questions.jsonl'),
      [vpn, wrong, canteen].map((row) => JSON.stringify(row)).join('\n'),
    );
    respondent = await openRespondent(resolve('knowledge'), new Date('2026-11-23T09:00:00+01:00'));
  });
  after(async () => {
    await respondent.close();
    await rm(folder, { recursive: true });
  });

  async function write(gate: object): Promise<string> {
    const file = join(folder, 'quality.json');
    await writeFile(file, JSON.stringify({ questions: 'questions.jsonl', ...gate }));
    return file;
  }

  async function check(rules: object) {
    const gate = await readQualityGate(await write(rules));
    const result = await checkQuality({ gate, respondent, onProgress() {} });
    return { ...result, sentences: describeGate(result, gate, createWords('en', result.catalogue)) };
  }

  it('holds where every question passes and every figure keeps its limit', async () => {
    const { ok, sentences } = await check({
      alwaysPass: ['vpn', 'canteen'],
      limits: { sourceCorrect: { min: 0.5 }, refused: { min: 1 }, 'sentences.supported': { min: 1 } },
    });

    assert.equal(ok, true);
    assert.deepEqual(sentences, ['The gate holds: 3 questions, 5 rules.']);
  });

  it('does not hold where nothing counts for a limit', async () => {
    const { ok, sentences } = await check({ limits: { 'routing.security.recall': { min: 0.95 } } });

    assert.equal(ok, false);
    assert.equal(sentences[0], 'routing.security.recall cannot be checked: no question in the file counts towards it.');
  });

  it('says how far a figure falls short, with the questions and articles behind it', async () => {
    const { ok, sentences } = await check({ limits: { sourceCorrect: { min: 0.75 }, falseRefusals: { max: 0.08 } } });

    assert.equal(ok, false);
    assert.deepEqual(sentences, [
      'answers.sourceCorrect is 50.0%: 25 percentage points below the limit of 75.0%. Questions: wrong “Wie verbinde ich mich mit dem VPN?”. Articles: bluescreen, vpn-verbinden.',
      'The gate does not hold: 1 of 2 rules broken.',
    ]);
  });

  it('names the question that must pass and does not, what was expected and what came', async () => {
    const { sentences } = await check({
      alwaysPass: ['vpn', 'wrong', { ...vpn, id: 'fact', mustContain: ['nirgends'] }],
    });

    assert.equal(
      sentences[0],
      'wrong “Wie verbinde ich mich mit dem VPN?” must always pass: expected answer from “Bluescreen (blauer Bildschirm)” (bluescreen), got answer from “VPN verbinden” (vpn-verbinden).',
    );
    assert.equal(
      sentences[1],
      'fact “Wie verbinde ich mich mit dem VPN?” must always pass: the answer from “VPN verbinden” (vpn-verbinden) does not contain “nirgends”.',
    );
  });

  it('does not count a question written into the gate for its limits', async () => {
    const { ok, report } = await check({
      alwaysPass: [{ ...vpn, id: 'extra' }],
      limits: { questions: { max: 3 }, 'answers.sourceCorrect': { max: 0.5 } },
    });

    assert.equal(ok, true);
    assert.equal(report.questions, 3);
  });

  it('names the place of whatever is wrong in its file', async () => {
    const faults: [object, RegExp][] = [
      [{ limit: {} }, /quality\.json: the whole: Unrecognized key\(s\) in object: 'limit'/],
      [{ limits: { refused: {} } }, /limits\.refused: a limit has a min, a max, or both/],
      [{ alwaysPass: ['vpn', 'gone'] }, /alwaysPass\.1: no question in questions\.jsonl has the id gone/],
      [{ alwaysPass: [{ ...vpn }] }, /alwaysPass: the id vpn stands in questions\.jsonl too/],
    ];

    for (const [gate, message] of faults) {
      await assert.rejects(write(gate).then(readQualityGate), { code: 'LOTSE-EVALUATION-FILE', message });
    }
    await assert.rejects(check({ limits: { sourceCorect: { min: 1 } } }), {
      message: /limits\.sourceCorect is not a figure/,
    });
    await assert.rejects(check({ limits: { n: { min: 1 } } }), {
      message: /limits\.n could mean retrieval\.n or answers\.n or/,
    });
  });

  it('does not disturb the reading of the folder that it lies in', async () => {
    const own = await createKnowledgeFolder({
      'artikel.md': articleFile({ id: 'artikel', title: 'Artikel' }, 'Ein Satz.'),
      'quality.json': '{ "questions": ',
    });

    const { articles, problems } = await readKnowledge(own.path);

    await own.remove();
    assert.deepEqual([...articles.keys()], ['artikel']);
    assert.deepEqual(problems, []);
  });
});
