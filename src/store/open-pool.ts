import pg from 'pg';
import type { Log } from '../shared/log.ts';

/** Connections at most; a statement holds one for about a millisecond. */
const connections = 10;

/** The connections that everything durable shares; it outlives restarts of the server. */
export function openPool({ connectionString, log }: { connectionString: string; log: Log }): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'lotse',
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  });
  pool.on('error', (error) => {
    // Connections that are closing when the server stops are no news.
    if (!pool.ending) log.warn({ reason: error.message }, 'an idle database connection was lost');
  });
  return pool;
}
