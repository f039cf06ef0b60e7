/**
 * Fits the weights of src/knowledge/decide.ts on the calibration questions and prints them with cross-validated figures.
 * Usage: node --import tsx scripts/calibrate.ts
 */
import { resolve } from 'node:path';
import { areaUnderCurve } from '../src/evaluation/figures.ts';
import { type EvaluationQuestion, readQuestions } from '../src/evaluation/questions.ts';
import { answerThreshold } from '../src/knowledge/decide.ts';
import { createDocumentReader } from '../src/knowledge/documents/document-reader.ts';
import { contentTerms, createTermSets, type Evidence, gatherEvidence } from '../src/knowledge/evidence.ts';
import { openKnowledge } from '../src/knowledge/open-knowledge.ts';
import { loadWordWeight } from '../src/search/analyzer/word-weight.ts';
import { createEmbeddedSearchEngine } from '../src/search/embedded-search-engine.ts';
import { emptyGlossary } from '../src/search/glossary.ts';
import { detectLanguage } from '../src/shared/detect-language.ts';
import { createLog } from '../src/shared/log.ts';

type Example = {
  question: EvaluationQuestion;
  values: number[];
  label: number;
  importance: number;
  set: string;
  evidence: Evidence;
  top: string;
};

const names: (keyof Evidence)[] = ['found', 'worstMiss', 'unknown', 'margin'];
const folds = 10;

async function readExamples(): Promise<Example[]> {
  const files = ['calibration-answers.jsonl', 'calibration-others.jsonl', 'calibration-short.jsonl'];
  const sets = await Promise.all(
    files.map(async (file) => ({ set: file, rows: await readQuestions(resolve('bench/questions', file)) })),
  );
  const questions = sets.flatMap(({ set, rows }) => rows.map((question) => ({ set, question })));
  const wordWeight = loadWordWeight();
  const search = createEmbeddedSearchEngine({ glossary: emptyGlossary, wordWeight });
  const { knowledge } = await openKnowledge({
    folder: resolve('knowledge'),
    search,
    useGlossary: (glossary) => search.replaceGlossary(glossary),
    documents: createDocumentReader({ cacheFolder: null, waits: true }),
    log: createLog({ level: 'error' }),
  });
  const termSets = createTermSets();
  const examples: Example[] = [];
  for (const { set, question } of questions) {
    if (question.expect !== 'answer' && question.expect !== 'abstain') continue;
    const { reply: language, recognised } = detectLanguage(question.question, 'de');
    const isForeign = recognised !== 'de' && recognised !== 'en';
    const ranked = await search.search({ text: question.question, language, limit: 10 });
    const best = ranked[0];
    if (!best) continue;
    const terms = contentTerms(search.analyzer().queryTerms(question.question, language), wordWeight, isForeign);
    const tools = { knowledge: knowledge.current(), analyzer: search.analyzer(), termSets };
    const evidence = gatherEvidence(ranked, terms, tools);
    // An answerable question whose article was missed teaches little about answering: it counts less.
    const label = Number(question.expect === 'answer');
    const importance = label === 1 && !question.articles.includes(best.originalId) ? 0.4 : 1;
    const values = names.map((name) => evidence[name]);
    examples.push({ question, values, label, importance, set, evidence, top: best.originalId });
  }
  await knowledge.close();
  return examples;
}

function fit(examples: Example[]): { bias: number; weights: number[] } {
  const weights = names.map(() => 0);
  let bias = 0;
  const rate = 0.5;
  const ridge = 0.002;
  for (let step = 0; step < 4000; step += 1) {
    const gradient = names.map(() => 0);
    let biasGradient = 0;
    for (const { values, label, importance } of examples) {
      const error = importance * (predict(values, { bias, weights }) - label);
      biasGradient += error;
      values.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + error * value;
      });
    }
    bias -= (rate * biasGradient) / examples.length;
    gradient.forEach((value, index) => {
      weights[index] = (weights[index] ?? 0) - rate * (value / examples.length + ridge * (weights[index] ?? 0));
    });
  }
  return { bias, weights };
}

function predict(values: number[], model: { bias: number; weights: number[] }): number {
  const sum = values.reduce((total, value, index) => total + value * (model.weights[index] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-sum));
}

const examples = await readExamples();
const scored = examples.map((example, index) => {
  const training = examples.filter((_other, position) => position % folds !== index % folds);
  return { example, index, training };
});
const models = Array.from({ length: folds }, (_, fold) =>
  fit(examples.filter((_example, index) => index % folds !== fold)),
);
const scores = scored.map(({ example, index }) => {
  const model = models[index % folds];
  return { ...example, score: model ? predict(example.values, model) : 0 };
});
const answerable = scores.filter(({ question }) => question.expect === 'answer');
const impossible = scores.filter(({ question }) => question.expect === 'abstain');
const sorted = answerable.map(({ score }) => score).sort((one, other) => one - other);

process.stdout.write(`examples ${examples.length}; answerable ${answerable.length}, impossible ${impossible.length}\n`);
process.stdout.write(
  `top article right: ${answerable.filter(({ importance }) => importance === 1).length} of ${answerable.length}\n`,
);
process.stdout.write(
  `cross-validated AUROC ${areaUnderCurve(
    sorted,
    impossible.map(({ score }) => score),
  )}\n`,
);
for (const share of [0.05, 0.08, 0.1]) {
  const threshold = sorted[Math.floor(share * sorted.length)] ?? 0;
  const refused = impossible.filter(({ score }) => score < threshold).length / impossible.length;
  process.stdout.write(`false refusals ${share}: threshold ${threshold.toFixed(3)} refuses ${refused.toFixed(3)}\n`);
}
for (const set of new Set(scores.map((score) => score.set))) {
  for (const [name, rows] of Object.entries({ answerable, impossible })) {
    const own = rows.filter((row) => row.set === set);
    const refused = own.filter(({ score }) => score < answerThreshold).length;
    process.stdout.write(`at ${answerThreshold}: ${set} ${name}: ${refused} of ${own.length} refused\n`);
  }
}
const model = fit(examples);
process.stdout.write(`bias ${model.bias.toFixed(2)}\n`);
names.forEach((name, index) => process.stdout.write(`${name} ${model.weights[index]?.toFixed(2)}\n`));
if (process.argv.includes('--details')) {
  const order = [...scores].sort((one, other) => one.score - other.score);
  for (const { question, score, top, evidence } of order) {
    const values = names.map((name) => evidence[name].toFixed(2)).join(' ');
    process.stdout.write(
      `${score.toFixed(2)} ${question.expect} ${question.articles[0] ?? '-'} -> ${top} | ${values} | ${question.question}\n`,
    );
  }
}
