import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareReports } from '../../src/evaluation/comparison/compare-reports.ts';
import { describeComparison } from '../../src/evaluation/comparison/describe-comparison.ts';
import { type Evaluation, evaluateAnswers } from '../../src/evaluation/evaluate-answers.ts';
import { checkQuality } from '../../src/evaluation/gate/check-quality.ts';
import { describeGate } from '../../src/evaluation/gate/describe-gate.ts';
import { type QualityGate, readQualityGate } from '../../src/evaluation/gate/quality-gate.ts';
import { createWords } from '../../src/evaluation/words.ts';
import { openRespondent } from '../support/respondent.ts';

const article = 'netzwerk/wlan-gaeste.md';
const fact = '24 Stunden';
const questions = [
  {
    id: 'guest',
    question: 'Wie bekommen Gäste WLAN?',
    expect: 'answer',
    articles: ['wlan-gaeste'],
    mustContain: [fact],
  },
  { id: 'vpn', question: 'Wie verbinde ich mich mit dem VPN?', expect: 'answer', articles: ['vpn-verbinden'] },
];

describe('an article that somebody spoils', () => {
  let folder: string;
  let earlier: Evaluation;
  let later: Evaluation;
  let gate: QualityGate;
  let gates: string[][];

  async function measure(): Promise<Evaluation> {
    const respondent = await openRespondent(folder, new Date('2026-11-23T09:00:00+01:00'));
    const result = await checkQuality({ gate, respondent, onProgress() {} });
    gates.push(describeGate(result, gate, createWords('en', result.catalogue)));
    const evaluation = await evaluateAnswers({ questions: gate.questions, runs: 1, respondent, onProgress() {} });
    await respondent.close();
    return evaluation;
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-spoiled-'));
    await cp(resolve('knowledge'), folder, { recursive: true });
    await writeFile(join(folder, 'questions.jsonl'), questions.map((row) => JSON.stringify(row)).join('\n'));
    await writeFile(
      join(folder, 'quality.json'),
      JSON.stringify({ questions: 'questions.jsonl', alwaysPass: ['guest', 'vpn'] }),
    );
    gate = await readQualityGate(join(folder, 'quality.json'));
    gates = [];
    earlier = await measure();
    const text = await readFile(join(folder, article), 'utf8');
    assert.ok(text.includes(fact));
    await writeFile(join(folder, article), text.replaceAll(fact, 'eine gewisse Zeit'));
    later = await measure();
  });
  after(() => rm(folder, { recursive: true }));

  it('breaks the gate that held before, and is named by it', () => {
    const [held, broken] = gates;

    assert.match(held?.join('\n') ?? '', /^The gate holds: 2 questions, 2 rules\.$/);
    assert.match(
      broken?.[0] ?? '',
      /^guest .* the answer from “WLAN für Gäste” \(wlan-gaeste\) does not contain “24 Stunden”\.$/,
    );
    assert.match(broken?.at(-1) ?? '', /^The gate does not hold: 1 of 2 rules/);
  });

  it('is named by the comparison with the report from before, as the only one changed since then', () => {
    const comparison = compareReports(earlier.report, later.report, later.catalogue);

    const lines = describeComparison(comparison, createWords('en', later.catalogue));
    assert.deepEqual(lines.slice(1), [
      '  Of 2 questions asked both times: 0 better, 1 worse, 0 with another source.',
      '  On the whole, the difference may be chance (p = 1).',
      '  These articles have been changed since then: “WLAN für Gäste” (wlan-gaeste).',
      '  “WLAN für Gäste” (wlan-gaeste) – changed since then',
      '    worse: guest, answer from wlan-gaeste → the same source, without the fact asked for',
    ]);
  });
});
