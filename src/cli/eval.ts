import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { openAnswering } from '../compose.ts';
import { readConfig } from '../config.ts';
import { describeAnswers } from '../evaluation/describe-answers.ts';
import { type AnswersReport, askAll, summarise } from '../evaluation/evaluate-answers.ts';
import { readQuestions } from '../evaluation/questions.ts';
import { renderReport } from '../evaluation/render-report.ts';
import { evaluateRetrievalFiles } from '../evaluation/retrieval-files.ts';
import { createLog } from '../shared/log.ts';
import { useOutbound } from '../shared/outbound.ts';
import { print, printJson, startProgress } from './terminal.ts';

type AnswersOptions = { questions: string; knowledge?: string; json?: boolean; html?: string };
type RetrievalOptions = { corpus: string; queries: string; json?: boolean };

/** `lotse eval answers | retrieval`: how good are the answers, how good is the search? */
export function addEvalCommand(program: Command): void {
  const evaluation = program.command('eval').description('measure answers and search on question files');
  evaluation
    .command('answers')
    .description('ask every question of a file as a fresh conversation and score the replies')
    .requiredOption('--questions <file>', 'JSON Lines: id, question, language, expect, articles, mustContain')
    .option('--knowledge <folder>', 'another knowledge folder')
    .option('--html <file>', 'write a report for people')
    .option('--json', 'print the report as one JSON object')
    .action(evaluateAnswers);
  evaluation
    .command('retrieval')
    .description('index a foreign corpus in memory and score the search')
    .requiredOption('--corpus <file>', 'JSON Lines: id, title, language, body')
    .requiredOption('--queries <file>', 'JSON Lines: query, language, relevant')
    .option('--json', 'print the figures as one JSON object')
    .action(evaluateRetrieval);
}

async function evaluateAnswers(options: AnswersOptions): Promise<void> {
  const questions = await readQuestions(options.questions);
  const folder = options.knowledge ? { LOTSE_KNOWLEDGE: resolve(options.knowledge) } : {};
  const config = readConfig({ ...process.env, ...folder }, process.cwd());
  const log = createLog({ level: 'error' });
  await useOutbound({ outbound: config.outbound, log });
  const answering = await openAnswering({ config, log, withDictionary: true });
  const progress = startProgress('questions', questions.length);
  try {
    const outcomes = await askAll(questions, answering.respondent, progress.update);
    const report: AnswersReport = summarise(outcomes);
    if (options.html) await writeFile(options.html, renderReport(report, outcomes));
    progress.stop();
    if (options.json) printJson(report);
    else print(describeAnswers(report));
  } finally {
    progress.stop();
    await answering.close();
  }
}

async function evaluateRetrieval(options: RetrievalOptions): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const figures = await evaluateRetrievalFiles({
    ...options,
    knowledgeFolder: config.knowledgeFolder,
    cacheFolder: resolve(config.dataFolder, 'cache'),
  });
  if (options.json) printJson(figures);
  else for (const [name, value] of Object.entries(figures)) print(`${name.padEnd(10)} ${value}`);
}
