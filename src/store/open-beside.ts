import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Config } from '../config.ts';
import { LotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { isFolderTaken } from './data-folder.ts';
import { toDatabaseError } from './database-errors.ts';
import { ensureRunning, type PostgresServer, prepareServer, stopServer } from './embedded/postgres-server.ts';
import { findPostmaster } from './embedded/postmaster.ts';
import { migrateDatabase } from './migrate-database.ts';
import { openPool } from './open-pool.ts';

/** Connections to what a Lotse stored, whether it runs or not. */
export type OpenBeside = { pool: pg.Pool; stop: () => Promise<void> };

type Options = { config: Pick<Config, 'databaseUrl' | 'dataFolder'>; log: Log };

/**
 * Opens what is stored for a command that works beside a running Lotse: its database where it runs, else the embedded server is
 * started for this command alone. Never makes a new database: a wrong folder must not look like an empty one.
 * Errors: LOTSE-USAGE, LOTSE-MIGRATION, LOTSE-DATABASE-START, LOTSE-DATABASE-DOWN, LOTSE-DISK-FULL.
 */
export async function openBeside({ config, log }: Options): Promise<OpenBeside> {
  const server = config.databaseUrl ? undefined : await findServer(config.dataFolder);
  const startedByUs = server !== undefined && findPostmaster(server.clusterFolder) === undefined;
  if (server) await ensureRunning(server);
  const connectionString = config.databaseUrl ?? server?.endpoint.connectionString ?? '';
  const pool = openPool({ connectionString, log });
  async function stop(): Promise<void> {
    await pool.end();
    if (startedByUs) await stopUnlessTaken(server);
  }
  try {
    if (startedByUs) await migrateDatabase({ connectionString, log });
    else await requireSchema(pool);
  } catch (thrown) {
    await stop();
    throw toDatabaseError(thrown);
  }
  return { pool, stop };
}

async function findServer(dataFolder: string): Promise<PostgresServer> {
  if (!existsSync(join(dataFolder, 'postgres', 'PG_VERSION'))) {
    throw new LotseError(
      'LOTSE-USAGE',
      `There is no embedded database in ${dataFolder}. Set LOTSE_DATA to the folder that Lotse was started with, or DATABASE_URL to its server.`,
    );
  }
  return prepareServer({ dataFolder, durable: true });
}

/** A Lotse that was started meanwhile works on this server now; then it is its own to stop. */
async function stopUnlessTaken(server: PostgresServer): Promise<void> {
  if (await isFolderTaken(server.endpoint.connectionString)) return;
  await stopServer(server);
}

/** Changing the tables is the running Lotse's own business; it has done so when it is of this version. */
async function requireSchema(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ exists: boolean }>(`select to_regclass('passage_vectors') is not null as exists`);
  if (rows[0]?.exists) return;
  throw new LotseError(
    'LOTSE-MIGRATION',
    'The database comes from an older version of Lotse. Start this version once, then run the command again.',
  );
}
