import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '../config.ts';
import type { Log } from '../shared/log.ts';
import { isOutage, toDatabaseError } from './database-errors.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrateDatabase } from './migrate-database.ts';
import { openPool } from './open-pool.ts';
import { createStoreOn } from './postgres-store.ts';
import { createPostgresTicketStore } from './postgres-ticket-store.ts';
import type { Store } from './store.ts';
import type { TicketStore } from './ticket-store.ts';

/** Everything durable on shared connections, and how it is closed again. */
export type OpenStore = { store: Store; tickets: TicketStore; pool: pg.Pool; stop: () => Promise<void> };

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
  const pool = openPool({ connectionString: database.connectionString, log });
  if (!config.databaseUrl) await freeConversations(pool);
  const store = createStoreOn(pool);
  return {
    store,
    tickets: createPostgresTicketStore(pool),
    pool,
    async stop() {
      await store.close();
      await database.stop();
    },
  };
}

/** An embedded database has one Lotse: whoever still holds a conversation was killed, and nobody needs to wait for its lease. */
async function freeConversations(pool: pg.Pool): Promise<void> {
  await pool.query('update conversations set lease_owner = null, lease_until = null where lease_owner is not null');
}

async function waitForServer(connectionString: string, log: Log): Promise<Database> {
  const end = performance.now() + patienceInMilliseconds;
  for (;;) {
    try {
      await connectOnce(connectionString);
      return { connectionString, stop: () => Promise.resolve() };
    } catch (thrown) {
      const error = toDatabaseError(thrown);
      if (!isOutage(thrown) || performance.now() > end) throw error;
      log.warn({ code: error.code, reason: error.message }, 'waiting for the database');
      await wait(500);
    }
  }
}

async function connectOnce(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}
