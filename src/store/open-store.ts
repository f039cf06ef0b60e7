import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { LotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrateDatabase } from './migrate-database.ts';
import { createPostgresStore } from './postgres-store.ts';
import type { Store } from './store.ts';

/** The open store and how it is closed again. */
export type OpenStore = { store: Store; stop: () => Promise<void> };

type Options = { config: Pick<Config, 'databaseUrl' | 'dataFolder'>; log: Log };
type Database = { connectionString: string; stop: () => Promise<void> };

/** A server that starts together with Lotse (containers do) gets this time to answer. */
const patienceInMilliseconds = 30_000;

/**
 * Opens the configured database, or the embedded one, brings it to this version's schema and gives the store.
 * Errors: LOTSE-DATABASE-START, LOTSE-DATABASE-DOWN, LOTSE-DATA-IN-USE, LOTSE-DATA-NOT-WRITABLE, LOTSE-DISK-FULL, LOTSE-MIGRATION.
 */
export async function openStore({ config, log }: Options): Promise<OpenStore> {
  const database = config.databaseUrl
    ? await waitForServer(config.databaseUrl, log)
    : await startEmbeddedPostgres({ dataFolder: config.dataFolder, durable: true, log });
  try {
    await migrateDatabase({ connectionString: database.connectionString, log });
  } catch (error) {
    await database.stop();
    throw error;
  }
  const store = createPostgresStore({ connectionString: database.connectionString, log });
  return {
    store,
    async stop() {
      await store.close();
      await database.stop();
    },
  };
}

async function waitForServer(connectionString: string, log: Log): Promise<Database> {
  const end = performance.now() + patienceInMilliseconds;
  const store = createPostgresStore({ connectionString, log });
  try {
    while (!(await isThere(store, end, log))) await wait(500);
  } finally {
    await store.close();
  }
  return { connectionString, stop: () => Promise.resolve() };
}

async function isThere(store: Store, end: number, log: Log): Promise<boolean> {
  try {
    await store.ping();
    return true;
  } catch (error) {
    const passes = error instanceof LotseError && error.code === 'LOTSE-DATABASE-DOWN';
    if (!passes || performance.now() > end) throw error;
    log.warn({ code: error.code, reason: error.message }, 'waiting for the database');
    return false;
  }
}
