import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Answering, openAnswering } from '../compose.ts';
import { type Config, readConfig } from '../config.ts';
import { compareReports } from '../evaluation/comparison/compare-reports.ts';
import { describeComparison } from '../evaluation/comparison/describe-comparison.ts';
import { readEarlierReport } from '../evaluation/comparison/earlier-report.ts';
import { describeAnswers, describeStability } from '../evaluation/describe-answers.ts';
import { type Evaluation, evaluateAnswers } from '../evaluation/evaluate-answers.ts';
import { checkQuality } from '../evaluation/gate/check-quality.ts';
import { describeGate } from '../evaluation/gate/describe-gate.ts';
import { readQualityGate } from '../evaluation/gate/quality-gate.ts';
import { renderPage } from '../evaluation/page/render-page.ts';
import { readQuestions } from '../evaluation/questions.ts';
import { evaluateRetrievalFiles } from '../evaluation/retrieval-files.ts';
import { createWords } from '../evaluation/words.ts';
import { LotseError } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';
import { createLog } from '../shared/log.ts';
import { useOutbound } from '../shared/outbound.ts';
import { readLanguage } from './read-language.ts';
import { print, printJson, startProgress } from './terminal.ts';

type AnswersOptions = {
  questions: string;
  knowledge?: string;
  repeat: string;
  compare?: string;
  html?: string;
  language?: string;
  json?: boolean;
};
type GateOptions = { knowledge?: string; language?: string; json?: boolean };
type RetrievalOptions = { corpus: string; queries: string; json?: boolean };

const mostRuns = 100;
const gateFile = 'quality.json';

/** `lotse eval answers | gate | retrieval`: how good are the answers, do they keep what was promised, how good is the search? */
export function addEvalCommand(program: Command): void {
  const evaluation = program.command('eval').description('measure answers and search on question files');
  evaluation
    .command('answers')
    .description('ask every question of a file as a fresh conversation and score the replies')
    .requiredOption('--questions <file>', 'JSON Lines: id, question, language, expect, articles, mustContain, tags')
    .option('--knowledge <folder>', 'another knowledge folder')
    .option('--repeat <times>', 'ask everything this many times and name what was not the same each time', '1')
    .option(
      '--compare <file>',
      'what an earlier --json printed: shows what got better or worse, and through which article',
    )
    .option('--html <file>', 'write a report for people, one page that needs nothing else')
    .option('--language <language>', 'de or en; without it the page is German and the terminal English')
    .option('--json', 'print the report as one JSON object')
    .action(answers);
  evaluation
    .command('gate')
    .description('check the answers against quality.json in the knowledge folder; exit code 1 if a rule does not hold')
    .option('--knowledge <folder>', 'another knowledge folder')
    .option('--language <language>', 'de or en', 'en')
    .option('--json', 'print what does not hold as one JSON object')
    .action(gate);
  evaluation
    .command('retrieval')
    .description('index a foreign corpus in memory and score the search')
    .requiredOption('--corpus <file>', 'JSON Lines: id, title, language, body')
    .requiredOption('--queries <file>', 'JSON Lines: query, language, relevant')
    .option('--json', 'print the figures as one JSON object')
    .action(retrieval);
}

async function answers(options: AnswersOptions): Promise<void> {
  const language = options.language === undefined ? undefined : readLanguage(options.language);
  const runs = readRuns(options.repeat);
  const earlier = options.compare === undefined ? undefined : await readEarlierReport(options.compare);
  const questions = await readQuestions(options.questions);
  const evaluation = await withAnswering(configFor(options.knowledge), async ({ respondent }) => {
    const progress = startProgress('questions', questions.length * runs);
    try {
      return await evaluateAnswers({ questions, runs, respondent, onProgress: progress.update });
    } finally {
      progress.stop();
    }
  });
  const { report, stability, catalogue } = evaluation;
  const comparison = earlier ? compareReports(earlier, report, catalogue) : undefined;
  if (options.html !== undefined) {
    const words = createWords(language ?? 'de', catalogue);
    await writePage(options.html, renderPage(evaluation, comparison, words));
  }
  if (options.json)
    return printJson({ ...report, ...(stability ? { stability } : {}), ...(comparison ? { comparison } : {}) });
  describe({ ...evaluation, comparison }, language ?? 'en');
  if (options.html !== undefined) print(`\nReport for people: ${resolve(options.html)}`);
}

function describe(
  evaluation: Evaluation & { comparison?: ReturnType<typeof compareReports> },
  language: Language,
): void {
  const words = createWords(language, evaluation.catalogue);
  print(describeAnswers(evaluation, words));
  for (const line of describeStability(evaluation, words)) print(line);
  if (evaluation.comparison) print(['', ...describeComparison(evaluation.comparison, words)].join('\n'));
}

async function gate(options: GateOptions): Promise<void> {
  const language = readLanguage(options.language ?? 'en');
  const config = configFor(options.knowledge);
  const qualityGate = await readQualityGate(join(config.knowledgeFolder, gateFile));
  const result = await withAnswering(config, async ({ respondent }) => {
    const progress = startProgress('questions', qualityGate.questions.length + qualityGate.extra.length);
    try {
      return await checkQuality({ gate: qualityGate, respondent, onProgress: progress.update });
    } finally {
      progress.stop();
    }
  });
  const sentences = describeGate(result, qualityGate, createWords(language, result.catalogue));
  const { ok, asked, broken } = result;
  if (options.json) printJson({ ok, asked, broken, sentences });
  else for (const sentence of sentences) print(sentence);
  if (!ok) process.exitCode = 1;
}

async function retrieval(options: RetrievalOptions): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const figures = await evaluateRetrievalFiles({
    ...options,
    knowledgeFolder: config.knowledgeFolder,
    cacheFolder: resolve(config.dataFolder, 'cache'),
  });
  if (options.json) printJson(figures);
  else for (const [name, value] of Object.entries(figures)) print(`${name.padEnd(10)} ${value}`);
}

async function writePage(file: string, page: string): Promise<void> {
  await writeFile(file, page).catch((cause: unknown) => {
    throw new LotseError(
      'LOTSE-USAGE',
      `--html ${file}: this file cannot be written. Name one in a folder that exists.`,
      { cause },
    );
  });
}

function configFor(knowledge: string | undefined): Config {
  const folder = knowledge === undefined ? {} : { LOTSE_KNOWLEDGE: resolve(knowledge) };
  return readConfig({ ...process.env, ...folder }, process.cwd());
}

async function withAnswering<Result>(config: Config, use: (answering: Answering) => Promise<Result>): Promise<Result> {
  const log = createLog({ level: 'error' });
  await useOutbound({ outbound: config.outbound, log });
  const answering = await openAnswering({ config, log, withDictionary: true });
  try {
    return await use(answering);
  } finally {
    await answering.close();
  }
}

function readRuns(value: string): number {
  const runs = Number(value);
  if (Number.isInteger(runs) && runs >= 1 && runs <= mostRuns) return runs;
  throw new LotseError('LOTSE-USAGE', `--repeat ${value}: write a whole number from 1 to ${mostRuns}.`);
}
