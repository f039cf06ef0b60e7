import type { Config } from '../config.ts';
import type { Log } from '../shared/log.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrateDatabase } from './migrate-database.ts';
import { createPostgresStore } from './postgres-store.ts';
import type { Store } from './store.ts';

/** The open store and how it is closed again. */
export type OpenStore = { store: Store; stop(): Promise<void> };

type Options = { config: Pick<Config, 'databaseUrl' | 'dataFolder'>; log: Log };

/**
 * Opens the configured database, or the embedded one, brings it to this version's schema and gives the store.
 * Errors: LOTSE-DATABASE-START, LOTSE-DATABASE-DOWN, LOTSE-DATA-IN-USE, LOTSE-DATA-NOT-WRITABLE, LOTSE-DISK-FULL, LOTSE-MIGRATION.
 */
export async function openStore({ config, log }: Options): Promise<OpenStore> {
  if (config.databaseUrl) return openOn(config.databaseUrl, log, () => Promise.resolve());
  const server = await startEmbeddedPostgres({ dataFolder: config.dataFolder, durable: true, log });
  return openOn(server.connectionString, log, () => server.stop());
}

async function openOn(connectionString: string, log: Log, stopServer: () => Promise<void>): Promise<OpenStore> {
  try {
    await migrateDatabase({ connectionString, log });
  } catch (error) {
    await stopServer();
    throw error;
  }
  const store = createPostgresStore({ connectionString, log });
  return {
    store,
    async stop() {
      await store.close();
      await stopServer();
    },
  };
}
