/**
 * Fits the two models of src/knowledge/decide.ts on the questions that may be learnt from, and prints them with the figures that
 * an author's questions get whose own set was left out of the fit.
 * Usage: node --import tsx scripts/calibrate.ts [--details]
 */
import { resolve } from 'node:path';
import { areaUnderCurve } from '../src/evaluation/figures.ts';
import { type EvaluationQuestion, readQuestions } from '../src/evaluation/questions.ts';
import { asksDefinitely, gatherVagueness } from '../src/knowledge/clarify.ts';
import { decisionModel, type LogisticModel, probability, vaguenessModel } from '../src/knowledge/decide.ts';
import { createDocumentReader } from '../src/knowledge/documents/document-reader.ts';
import { contentTerms, createTermSets, gatherEvidence } from '../src/knowledge/evidence.ts';
import { openKnowledge } from '../src/knowledge/open-knowledge.ts';
import { loadWordWeight } from '../src/search/analyzer/word-weight.ts';
import { createEmbeddedSearchEngine } from '../src/search/embedded-search-engine.ts';
import { emptyGlossary } from '../src/search/glossary.ts';
import { detectLanguage } from '../src/shared/detect-language.ts';
import { createLog } from '../src/shared/log.ts';
import { fitLogistic, type Labelled } from './calibrate/fit-logistic.ts';

type Measured = {
  question: EvaluationQuestion;
  /** Who wrote it: sets of one author stay together. */
  author: string;
  evidence: ReturnType<typeof gatherEvidence>;
  vagueness: ReturnType<typeof gatherVagueness>;
  isRight: boolean;
  top: string;
};

const sets: Record<string, string[]> = {
  first: ['calibration-answers.jsonl', 'calibration-others.jsonl'],
  second: ['calibration-short.jsonl'],
  third: ['development-mixed.jsonl'],
  fourth: ['development-pairs.jsonl'],
  fifth: ['development-smalltalk.jsonl'],
};
const details = process.argv.includes('--details');

const measured = await measureAll();
report('answer or refuse', decisionModel, {
  rows: measured.filter(({ question }) => question.expect === 'answer' || question.expect === 'abstain'),
  values: ({ evidence }) => evidence,
  label: ({ question }) => question.expect === 'answer',
  // An answerable question whose article was missed teaches little about answering: it counts less.
  importance: ({ question, isRight }) => (question.expect === 'answer' && !isRight ? 0.4 : 1),
});
report('vague', vaguenessModel, {
  rows: measured.filter(
    ({ question }) => ['answer', 'abstain', 'clarify'].includes(question.expect) && !asksDefinitely(question.question),
  ),
  values: ({ vagueness }) => vagueness,
  label: ({ question }) => question.expect === 'clarify',
  importance: () => 1,
});

async function measureAll(): Promise<Measured[]> {
  const wordWeight = loadWordWeight();
  const search = createEmbeddedSearchEngine({ glossary: emptyGlossary, wordWeight });
  const { knowledge } = await openKnowledge({
    folder: resolve('knowledge'),
    audience: [],
    search,
    useGlossary: (glossary) => search.replaceGlossary(glossary),
    documents: createDocumentReader({ cacheFolder: null, waits: true }),
    log: createLog({ level: 'error' }),
  });
  const tools = { knowledge: knowledge.current(), analyzer: search.analyzer(), termSets: createTermSets() };
  const rows: Measured[] = [];
  for (const [author, files] of Object.entries(sets)) {
    for (const file of files) {
      for (const question of await readQuestions(resolve('bench/questions', file))) {
        const { question: text } = question;
        const { reply: language, recognised } = detectLanguage(text, 'de');
        const scores = await search.search({ text, language, limit: 10 });
        const top = scores[0]?.originalId;
        if (top === undefined) continue;
        const isForeign = recognised !== 'de' && recognised !== 'en';
        const queryTerms = search.analyzer().queryTerms(text, language);
        const terms = contentTerms(queryTerms, wordWeight, isForeign);
        const words = contentTerms(queryTerms, wordWeight, false);
        const evidence = gatherEvidence({ originalId: top, text, scores, terms }, tools);
        const isRight = question.articles.includes(top);
        rows.push({
          question,
          author,
          evidence,
          vagueness: gatherVagueness({ scores, terms: words }),
          isRight,
          top,
        });
      }
    }
  }
  await knowledge.close();
  return rows;
}

function report<Name extends string>(
  title: string,
  inUse: LogisticModel<Name>,
  task: {
    rows: Measured[];
    values(row: Measured): Record<Name, number>;
    label(row: Measured): boolean;
    importance(row: Measured): number;
  },
): void {
  const examples = task.rows.map((row): Labelled<Name> & Measured => ({
    ...row,
    values: task.values(row),
    label: task.label(row),
    importance: task.importance(row),
  }));
  print(`== ${title}: ${examples.length} questions`);
  for (const author of Object.keys(sets)) {
    const model = fitLogistic(examples.filter((example) => example.author !== author));
    const own = examples.filter((example) => example.author === author);
    const scores = (label: boolean, used: LogisticModel<Name>) =>
      own.filter((example) => example.label === label).map(({ values }) => probability(values, used));
    const yes = scores(true, model).sort((one, other) => one - other);
    const no = scores(false, model);
    const below = (values: number[], limit: number) => values.filter((value) => value < limit).length;
    const atShare = (share: number) => percent(below(no, yes[Math.floor(share * yes.length)] ?? 0), no.length);
    print(
      `${author.padEnd(7)} left out: AUROC ${areaUnderCurve(yes, no)}; no below the lowest 5 %, 8 %, 10 % of yes: ${[0.05, 0.08, 0.1].map(atShare).join(', ')}`,
    );
    const atThreshold = (limit: number) =>
      `${limit}: ${percent(below(scores(true, inUse), limit), yes.length)} ${percent(below(scores(false, inUse), limit), no.length)}`;
    print(`        model in use, yes and no below ${[0.2, 0.25, 0.3, 0.35, 0.4, 0.5].map(atThreshold).join(' · ')}`);
  }
  const model = fitLogistic(examples);
  print(
    `bias ${model.bias.toFixed(2)}, ${Object.entries(model.weights)
      .map(([name, weight]) => `${name} ${Number(weight).toFixed(2)}`)
      .join(', ')}`,
  );
  if (details) printRows(examples, model);
}

function printRows<Name extends string>(examples: (Labelled<Name> & Measured)[], model: LogisticModel<Name>): void {
  const scored = examples.map((example) => ({ ...example, score: probability(example.values, model) }));
  for (const { score, question, top, values } of scored.sort((one, other) => one.score - other.score)) {
    const numbers = Object.values<number>(values).map((value) => value.toFixed(2));
    print(
      `${score.toFixed(2)} ${question.expect} ${question.articles[0] ?? '-'} -> ${top} | ${numbers.join(' ')} | ${question.question}`,
    );
  }
}

function percent(count: number, total: number): string {
  return total === 0 ? '–' : `${Math.round((count / total) * 100)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
