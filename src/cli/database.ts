import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { LotseError } from '../shared/errors.ts';
import { createLog } from '../shared/log.ts';
import { type CopiedRows, copyDatabase, requireEmptyDatabase } from '../store/copy-database.ts';
import { startEmbeddedPostgres } from '../store/embedded-postgres.ts';
import { migrateDatabase } from '../store/migrate-database.ts';
import { colours, print, printJson } from './terminal.ts';

const log = createLog({ level: 'warn' });

/** `lotse database copy`: moves what is stored to another database, such as from the embedded one to a server. */
export function addDatabaseCommand(program: Command): void {
  const database = program.command('database').description('move what is stored to another database');
  database
    .command('copy')
    .description('copy the configured database into an empty one; stop Lotse first')
    .requiredOption('--to <url>', 'the empty database, postgres://…; its password may stand in PGPASSWORD instead')
    .option('--json', 'print JSON')
    .action(copy);
}

async function copy(options: { to: string; json?: boolean }): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const { to } = options;
  if (!/^postgres(ql)?:\/\//.test(to)) {
    throw new LotseError('LOTSE-USAGE', '--to must begin with postgres:// or postgresql://.');
  }
  if (to === config.databaseUrl) {
    throw new LotseError(
      'LOTSE-USAGE',
      'DATABASE_URL already names the database of --to. Leave DATABASE_URL as it was until the copy is done.',
    );
  }
  await requireEmptyDatabase(to);
  const source = await openSource(config);
  try {
    for (const connectionString of [source.connectionString, to]) await migrateDatabase({ connectionString, log });
    report(await copyDatabase({ from: source.connectionString, to }), { json: options.json ?? false });
  } finally {
    await source.stop();
  }
}

async function openSource(config: Config): Promise<{ connectionString: string; stop(): Promise<void> }> {
  if (config.databaseUrl) return { connectionString: config.databaseUrl, stop: () => Promise.resolve() };
  if (!existsSync(join(config.dataFolder, 'postgres'))) {
    throw new LotseError(
      'LOTSE-USAGE',
      `There is no embedded database in ${config.dataFolder}. Set LOTSE_DATA to the folder that Lotse was started with.`,
    );
  }
  return startEmbeddedPostgres({ dataFolder: config.dataFolder, durable: true, log });
}

function report(copied: CopiedRows, { json }: { json: boolean }): void {
  if (json) return printJson(copied);
  for (const [table, rows] of Object.entries(copied)) print(`${table.padEnd(20)} ${rows}`);
  print('');
  print(`Copied. Now set ${colours.bold('DATABASE_URL')} to the new database and start Lotse.`);
}
