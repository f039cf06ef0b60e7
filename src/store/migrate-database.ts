import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { LotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { toDatabaseError } from './database-errors.ts';

/** "Lots" in ASCII; every Lotse on this database waits for the same lock. */
const migrationLock = 0x4c6f7473;
const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Brings the database to this version's schema; several processes may start at once. Errors: LOTSE-MIGRATION, LOTSE-DATABASE-DOWN, LOTSE-DISK-FULL. */
export async function migrateDatabase({
  connectionString,
  log,
}: {
  connectionString: string;
  log: Log;
}): Promise<void> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
    application_name: 'lotse migrate',
  });
  client.on('error', (error) => log.warn({ reason: error.message }, 'connection lost while migrating'));
  try {
    await client.connect();
    await client.query('set statement_timeout = 0; set lock_timeout = 0; set client_min_messages = warning');
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder });
  } catch (thrown) {
    throw toMigrationError(thrown);
  } finally {
    // Ending the session gives the lock back.
    await client.end().catch(() => undefined);
  }
}

function toMigrationError(thrown: unknown): LotseError {
  const error = toDatabaseError(thrown);
  if (error.code === 'LOTSE-DATABASE-DOWN' || error.code === 'LOTSE-DISK-FULL') return error;
  return new LotseError(
    'LOTSE-MIGRATION',
    `The database could not be brought to this version: ${error.message} The role must own its database.`,
    { cause: error.cause },
  );
}
