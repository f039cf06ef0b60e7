import type { Command } from 'commander';
import { openAnswering } from '../compose.ts';
import { type Config, readConfig } from '../config.ts';
import type { KnowledgeBase } from '../knowledge/reading/read-knowledge.ts';
import { buildReport, type Report } from '../report/build-report.ts';
import { describeReport } from '../report/describe-report.ts';
import { LotseError } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';
import { createLog } from '../shared/log.ts';
import { openBeside } from '../store/open-beside.ts';
import { type ReportRows, readReportRows } from '../store/report-rows.ts';
import { readLanguage } from './read-language.ts';
import { colours, print, printJson } from './terminal.ts';

type Options = { since: string; language?: string; json?: boolean };

const log = createLog({ level: 'error' });
const dayInMilliseconds = 86_400_000;
const days = { d: 1, w: 7, m: 30 } as const;

/** `lotse report`: what editors should write or mend; works beside a running Lotse. */
export function addReportCommand(program: Command): void {
  program
    .command('report')
    .description('what was asked, what was not answered and what did not help, without personal data')
    .option('--since <time>', 'days, weeks or months back (7d, 4w, 3m), or a day like 2026-11-30', '7d')
    .option('--language <language>', 'de or en; without it, the language of most articles')
    .option('--json', 'print JSON')
    .action(report);
}

async function report(options: Options): Promise<void> {
  const language = options.language === undefined ? undefined : readLanguage(options.language);
  const since = firstDay(options.since, new Date());
  const config = readConfig(process.env, process.cwd());
  const rows = await readRows(config, since);
  const made = await putTogether(config, rows, since);
  if (options.json) printJson(made.report);
  else print(describeReport(made.report, language ?? made.language, colours));
}

async function readRows(config: Config, since: string): Promise<ReportRows> {
  const { pool, stop } = await openBeside({ config, log });
  try {
    return await readReportRows(pool, since);
  } finally {
    await stop();
  }
}

async function putTogether(
  config: Config,
  rows: ReportRows,
  since: string,
): Promise<{ report: Report; language: Language }> {
  const answering = await openAnswering({ config, log, withDictionary: false });
  try {
    const knowledge = answering.knowledge.current();
    const { wordWeight, analyzer } = answering.respondent;
    const until = new Date().toISOString().slice(0, 10);
    const report = buildReport(rows, { since, until }, { knowledge, wordWeight, analyzer: analyzer() });
    return { report, language: languageOf(knowledge) };
  } finally {
    await answering.close();
  }
}

function languageOf({ articles }: KnowledgeBase): Language {
  const english = [...articles.values()].filter(({ language }) => language === 'en').length;
  return english * 2 > articles.size ? 'en' : 'de';
}

/** The first day of the report, by the database's own calendar, which is UTC. */
function firstDay(since: string, now: Date): string {
  const [, count, unit] = /^(\d{1,4})([dwm])$/.exec(since) ?? [];
  if (count && (unit === 'd' || unit === 'w' || unit === 'm')) {
    return new Date(now.getTime() - Number(count) * days[unit] * dayInMilliseconds).toISOString().slice(0, 10);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(since) && isOnCalendar(since)) return since;
  throw new LotseError('LOTSE-USAGE', `--since ${since}: write 7d, 4w, 3m, or a day like 2026-11-30.`);
}

/** February has no 30th day, and no year a 13th month. */
function isOnCalendar(day: string): boolean {
  const moment = new Date(day);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
