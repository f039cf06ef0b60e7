import { accessSync, constants, mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { LotseError } from '../shared/errors.ts';
import { toDatabaseError } from './database-errors.ts';

/** "Data" in ASCII. */
const folderLock = 0x44617461;
const holderName = 'lotse in process ';
/** A killed Lotse's connection is gone within milliseconds; a slow machine gets a little longer. */
const patienceInMilliseconds = 3_000;

/** Makes the folder for everything that Lotse writes, for its user alone. Errors: LOTSE-DATA-NOT-WRITABLE, LOTSE-DISK-FULL. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new LotseError('LOTSE-DISK-FULL', `The disk of ${folder} is full. Free some space and start again.`, {
        cause,
      });
    }
    throw new LotseError(
      'LOTSE-DATA-NOT-WRITABLE',
      `Lotse cannot write to ${folder} (${code}). Give this user the folder, or set LOTSE_DATA to another one.`,
      { cause },
    );
  }
}

/** The lock on a data folder: it stands as long as its connection, and the connection falls with the process, however that ends. */
export type FolderLock = {
  /** Resolves when the connection is gone, also after `release`. */
  lost: Promise<void>;
  release(): Promise<void>;
};

/** Takes the folder for this process through a session lock in its own database. Errors: LOTSE-DATA-IN-USE, LOTSE-DATABASE-DOWN. */
export async function lockDataFolder(connectionString: string, folder: string): Promise<FolderLock> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    application_name: `${holderName}${process.pid}`,
  });
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()));
  client.on('error', () => undefined);
  try {
    await client.connect();
    await takeLock(client, folder);
  } catch (thrown) {
    await client.end().catch(() => undefined);
    throw toDatabaseError(thrown);
  }
  return { lost, release: () => client.end() };
}

/** Whether a Lotse works on the folder of this database now. Errors: LOTSE-DATABASE-DOWN. */
export async function isFolderTaken(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return !(await tryLock(client));
  } catch (thrown) {
    throw toDatabaseError(thrown);
  } finally {
    // Ending the session gives the lock back, if it was free.
    await client.end().catch(() => undefined);
  }
}

async function takeLock(client: pg.Client, folder: string): Promise<void> {
  const end = performance.now() + patienceInMilliseconds;
  while (!(await tryLock(client))) {
    const holder = await findHolder(client);
    if (isAlive(holder) || performance.now() > end) {
      throw new LotseError(
        'LOTSE-DATA-IN-USE',
        `Another Lotse (process ${holder}) works on ${folder}. Stop it, or set LOTSE_DATA to another folder.`,
      );
    }
    await wait(50);
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const answer = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [folderLock]);
  return answer.rows[0]?.taken ?? false;
}

/** The process id that the holder's connection names; NaN if it has just gone. */
async function findHolder(client: pg.Client): Promise<number> {
  const answer = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [folderLock],
  );
  return Number.parseInt(answer.rows[0]?.name.replace(holderName, '') ?? '', 10);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
