import { access, constants, statfs } from 'node:fs/promises';
import type { Command } from 'commander';
import { openAnswering } from '../compose.ts';
import { type Config, readConfig } from '../config.ts';
import { installedDictionary } from '../search/dictionary.ts';
import { toLotseError } from '../shared/errors.ts';
import { createLog } from '../shared/log.ts';
import { probeDatabase } from '../store/probe-database.ts';
import { describeTicketSystem } from '../tickets/create-ticket-system.ts';
import { examineAppPackage } from './doctor/examine-app-package.ts';
import { examineOutbound } from './doctor/examine-outbound.ts';
import type { Finding } from './doctor/finding.ts';
import { colours, print, printJson } from './terminal.ts';

/** `lotse doctor`: what is wrong with this installation, and the cure. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check the installation and name the cures')
    .option('--json', 'print JSON')
    .action(doctor);
}

async function doctor(options: { json?: boolean }): Promise<void> {
  const findings = await examine();
  if (options.json) printJson(findings);
  else for (const finding of findings) print(describe(finding));
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
}

async function examine(): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig(process.env, process.cwd());
  } catch (error) {
    return [{ what: 'configuration', state: 'wrong', detail: toLotseError(error).message }];
  }
  return [
    {
      what: 'configuration',
      state: 'ok',
      detail: config.bot ? `bot ${config.bot.type}` : 'no BOT_ID: local trial, unsigned messages on 127.0.0.1 only',
    },
    await examineDataFolder(config),
    await examineDatabase(config),
    ...(await examineOutbound(config)),
    ...(await examineKnowledge(config)),
    await examineDictionary(),
    await examineSearch(config),
    ...(await examineEmbeddings(config)),
    { what: 'model', state: 'ok', detail: 'none: answers are the articles’ own words (LOTSE_MODEL=extractive)' },
    await examineTickets(config),
    ...(await examineAppPackage(config, process.cwd())),
  ];
}

async function examineDataFolder({ dataFolder }: Config): Promise<Finding> {
  try {
    await access(dataFolder, constants.W_OK);
  } catch {
    return {
      what: 'data folder',
      state: 'advice',
      detail: `${dataFolder} does not exist or cannot be written yet; lotse start creates it.`,
    };
  }
  const { bavail, bsize } = await statfs(dataFolder);
  const freeMegabytes = Math.round((bavail * bsize) / 1_000_000);
  if (freeMegabytes < 500)
    return {
      what: 'data folder',
      state: 'wrong',
      detail: `only ${freeMegabytes} MB free in ${dataFolder}; free some space.`,
    };
  return { what: 'data folder', state: 'ok', detail: `${dataFolder}, ${Math.round(freeMegabytes / 1000)} GB free` };
}

async function examineDatabase(config: Config): Promise<Finding> {
  if (!config.databaseUrl)
    return { what: 'database', state: 'ok', detail: 'embedded PostgreSQL (set DATABASE_URL for a server)' };
  try {
    return { what: 'database', state: 'ok', detail: await probeDatabase(config.databaseUrl) };
  } catch (error) {
    return { what: 'database', state: 'wrong', detail: toLotseError(error).message };
  }
}

async function examineKnowledge(config: Config): Promise<Finding[]> {
  try {
    // The articles are looked at, not embedded.
    const withoutEmbedding = { ...config, embedding: undefined };
    const log = createLog({ level: 'silent' });
    const answering = await openAnswering({ config: withoutEmbedding, log, withDictionary: false });
    const { articles, problems, service } = answering.knowledge.current();
    await answering.close();
    const broken = problems.filter(({ severity }) => severity === 'error').length;
    const known = `${articles.size} articles, ${answering.summary.total} passages`;
    return [
      describeKnowledge({ folder: config.knowledgeFolder, isEmpty: articles.size === 0, broken, known }),
      service
        ? { what: 'service.yaml', state: 'ok', detail: `${service.organisation}, ${service.phone.internal}` }
        : {
            what: 'service.yaml',
            state: 'wrong',
            detail: `missing or broken in ${config.knowledgeFolder}: without it Lotse can name no number to call.`,
          },
    ];
  } catch (error) {
    return [{ what: 'knowledge', state: 'wrong', detail: toLotseError(error).message }];
  }
}

function describeKnowledge(found: { folder: string; isEmpty: boolean; broken: number; known: string }): Finding {
  const { folder, isEmpty, broken, known } = found;
  const what = 'knowledge';
  if (broken > 0)
    return {
      what,
      state: 'wrong',
      detail: `${broken} broken file(s) among ${known}: npx lotse knowledge check names them`,
    };
  if (!isEmpty) return { what, state: 'ok', detail: known };
  const cure = 'Put Markdown files into it; CONTRIBUTING.md shows one.';
  return { what, state: 'wrong', detail: `no article in ${folder}, so nothing can be answered. ${cure}` };
}

async function examineSearch({ search, embedding }: Config): Promise<Finding> {
  if (search.engine === 'embedded') return { what: 'search', state: 'ok', detail: 'embedded, in this process' };
  try {
    const { describeAzureSearch } = await import('../search/azure/describe-azure-search.ts');
    const { sentence, advice } = await describeAzureSearch(search, { hasEmbeddings: embedding !== undefined });
    return { what: 'search', state: advice ? 'advice' : 'ok', detail: sentence };
  } catch (error) {
    return { what: 'search', state: 'wrong', detail: toLotseError(error).message };
  }
}

async function examineEmbeddings({ embedding }: Config): Promise<Finding[]> {
  if (!embedding) return [];
  try {
    const { describeEmbeddings } = await import('../search/embeddings/describe-embeddings.ts');
    return [{ what: 'embeddings', state: 'ok', detail: await describeEmbeddings(embedding) }];
  } catch (error) {
    return [{ what: 'embeddings', state: 'wrong', detail: toLotseError(error).message }];
  }
}

async function examineTickets({ tickets }: Config): Promise<Finding> {
  try {
    const { sentence, advice } = await describeTicketSystem(tickets);
    return { what: 'tickets', state: advice ? 'advice' : 'ok', detail: sentence };
  } catch (error) {
    return { what: 'tickets', state: 'wrong', detail: toLotseError(error).message };
  }
}

async function examineDictionary(): Promise<Finding> {
  const installed = await access(installedDictionary).then(
    () => true,
    () => false,
  );
  return installed
    ? { what: 'dictionary', state: 'ok', detail: 'German–English word list found' }
    : {
        what: 'dictionary',
        state: 'advice',
        detail: 'Debian’s package trans-de-en is not installed; with it English questions find more German articles.',
      };
}

function describe({ what, state, detail }: Finding): string {
  const mark = { ok: colours.green('ok    '), advice: colours.yellow('advice'), wrong: colours.red('wrong ') }[state];
  return `${mark}  ${what.padEnd(14)} ${detail.replaceAll('\n', `\n${' '.repeat(23)}`)}`;
}
