import pg from 'pg';
import { toDatabaseError } from './database-errors.ts';

const connectMilliseconds = 5000;

/** Connects once and gives the server's version in words. Throws LOTSE-DATABASE-DOWN. */
export async function probeDatabase(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: connectMilliseconds });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>('select current_setting($1) as version', [
      'server_version',
    ]);
    return `PostgreSQL ${rows[0]?.version}`;
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
