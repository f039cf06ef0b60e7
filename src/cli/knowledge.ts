import { join } from 'node:path';
import type { Command } from 'commander';
import { openAnswering } from '../compose.ts';
import { readConfig } from '../config.ts';
import type { KnowledgeProblem } from '../knowledge/article.ts';
import { createDocumentReader } from '../knowledge/documents/document-reader.ts';
import { type KnowledgeBase, readKnowledge } from '../knowledge/reading/read-knowledge.ts';
import type { SyncProgress } from '../search/azure/synchronise.ts';
import { everyone, type IndexSummary } from '../search/search-engine.ts';
import { createLog } from '../shared/log.ts';
import { useOutbound } from '../shared/outbound.ts';
import { colours, type Progress, print, printJson, startProgress } from './terminal.ts';

/** `lotse knowledge check | index | watch | list`: what an editor needs. */
export function addKnowledgeCommand(program: Command): void {
  const knowledge = program.command('knowledge').description('look after the articles');
  knowledge
    .command('check')
    .description('validate front matter, links and review dates')
    .option('--json', 'print JSON')
    .action(check);
  knowledge.command('list').description('list the articles').option('--json', 'print JSON').action(list);
  knowledge
    .command('index')
    .description('bring the search index up to date')
    .option('--json', 'print JSON')
    .action(index);
  knowledge.command('watch').description('check and index on every change').action(watch);
}

async function check(options: { json?: boolean }): Promise<void> {
  const knowledge = await readFolder();
  const now = new Date();
  const problems = [...knowledge.problems, ...overdueReviews(knowledge, now), ...missingHolidays(knowledge, now)];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (options.json) printJson({ articles: knowledge.articles.size, problems });
  else printProblems(knowledge, problems);
  if (errors > 0) process.exitCode = 1;
}

/** The folder with all its documents, also those that a running Lotse has read before. */
async function readFolder(): Promise<KnowledgeBase> {
  const { knowledgeFolder, dataFolder } = readConfig(process.env, process.cwd());
  const documents = createDocumentReader({ cacheFolder: join(dataFolder, 'cache'), waits: true });
  return readKnowledge(knowledgeFolder, documents).finally(() => documents.close());
}

function printProblems(knowledge: KnowledgeBase, problems: KnowledgeProblem[]): void {
  for (const { file, line, message, severity, code } of problems) {
    const mark = severity === 'error' ? colours.red('error') : colours.yellow('warning');
    print(`${file}:${line}  ${mark}  ${message}  ${colours.dim(code)}`);
  }
  print(`${knowledge.articles.size} articles, ${knowledge.notices.length} notices, ${problems.length} problem(s)`);
}

/** Articles whose review date has passed, as warnings. */
function overdueReviews(knowledge: KnowledgeBase, now: Date): KnowledgeProblem[] {
  const today = now.toISOString().slice(0, 10);
  return [...knowledge.articles.values()]
    .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < today)
    .map(({ file, reviewBy }) => ({
      code: 'LOTSE-ARTICLE-OVERDUE',
      file,
      line: 1,
      severity: 'warning',
      message: `The article should have been reviewed by ${reviewBy}. Review it and set a new date.`,
    }));
}

/** Years without public holidays in service.yaml, as a warning: on those days Lotse would say that somebody answers the phone. */
function missingHolidays({ service }: KnowledgeBase, now: Date): KnowledgeProblem[] {
  if (!service) return [];
  // Next year's are asked for from October on.
  const years = [now, new Date(now.getTime() + 92 * 86_400_000)].map((moment) => String(moment.getUTCFullYear()));
  return [...new Set(years)]
    .filter((year) => !service.holidays[year]?.length)
    .map((year) => ({
      code: 'LOTSE-KNOWLEDGE-BROKEN',
      file: 'service.yaml',
      line: 1,
      severity: 'warning',
      message: `holidays names none of ${year}, so Lotse would say on those days that somebody answers the phone. Add the public holidays of that year.`,
    }));
}

async function list(options: { json?: boolean }): Promise<void> {
  const { articles } = await readFolder();
  const rows = [...articles.values()].map(
    ({ id, title, language, collection, category, updated, date, audience, reviewBy, file }) => ({
      id,
      title,
      language,
      collection: collection?.id ?? null,
      category,
      updated,
      date,
      audience,
      reviewBy,
      file,
    }),
  );
  if (options.json) return printJson(rows);
  const width = Math.max(...rows.map(({ id }) => id.length), 2);
  const folderWidth = Math.max(...rows.map(({ collection }) => collection?.length ?? 0), 1);
  for (const row of rows) {
    const collection = (row.collection ?? '-').padEnd(folderWidth);
    const readers = row.audience.includes(everyone) ? '' : colours.dim(`  only ${row.audience.join(', ')}`);
    const day = row.updated ?? '          ';
    print(`${row.id.padEnd(width)}  ${row.language}  ${collection}  ${day}  ${row.title}${readers}`);
  }
}

async function index(options: { json?: boolean }): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const log = createLog({ level: 'error' });
  await useOutbound({ outbound: config.outbound, log });
  const started = performance.now();
  const progress = createIndexProgress();
  const answering = await openAnswering({
    config,
    log,
    withDictionary: false,
    indexing: 'now',
    onIndexing: (now) => progress.show('passages', now),
    onVectors: (now) => progress.show('vectors', now),
  }).finally(progress.stop);
  const milliseconds = Math.round(performance.now() - started);
  const { summary } = answering;
  if (options.json) printJson({ failed: 0, ...summary, milliseconds });
  else {
    print(`${describe(summary)} (${milliseconds} ms${describeRate(summary, milliseconds)})`);
    if (config.search.engine === 'embedded')
      print(
        colours.dim('The embedded search keeps its index in memory: a running Lotse follows the folder by itself.'),
      );
  }
  if (summary.failed) process.exitCode = 1;
  await answering.close();
}

/** A bar for each kind of work from its beginning: comparing with a search service, embedding. */
function createIndexProgress() {
  let bar: Progress | undefined;
  let shown = '';
  return {
    show(what: string, { done, total }: SyncProgress): void {
      if (what !== shown) bar?.stop();
      if (what !== shown) bar = startProgress(what, total);
      shown = what;
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
}

function describeRate({ added, changed, removed }: IndexSummary, milliseconds: number): string {
  const sent = added + changed + removed;
  return sent === 0 ? '' : `, ${Math.round((sent / milliseconds) * 1000)} passages/s`;
}

async function watch(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const log = createLog({ level: 'error' });
  await useOutbound({ outbound: config.outbound, log });
  const answering = await openAnswering({ config, log, withDictionary: false, indexing: 'now' });
  const show = (summary: IndexSummary) => {
    printProblems(answering.knowledge.current(), answering.knowledge.current().problems);
    print(describe(summary));
  };
  show(answering.summary);
  await answering.knowledge.follow(show);
  print('Following the folder; end with Ctrl+C.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await answering.close();
}

function describe({ added, changed, removed, failed, total }: IndexSummary): string {
  const failures = failed ? `, ${failed} failed` : '';
  return `${added} added, ${changed} changed, ${removed} removed${failures}: ${total} passages`;
}
