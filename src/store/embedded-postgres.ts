import { setTimeout as wait } from 'node:timers/promises';
import { toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { type FolderLock, lockDataFolder } from './data-folder.ts';
import { ensureRunning, type PostgresServer, prepareServer, stopServer } from './embedded/postgres-server.ts';

/** A running server of our own. */
export type EmbeddedPostgres = {
  connectionString: string;
  /** Stops the server in order (at most half a minute) and gives the data folder back. */
  stop: () => Promise<void>;
};

type Options = { dataFolder: string /** False where losing everything is fine. */; durable: boolean; log: Log };

/** Pauses before the server is started again after it died, in milliseconds; the last one repeats. */
const restartPauses = [0, 100, 500, 2_000, 10_000, 30_000];

/**
 * Starts PostgreSQL in the data folder, adopts the one that a killed Lotse left running, and starts it again whenever it dies.
 * Errors: LOTSE-DATABASE-START, LOTSE-DATA-IN-USE, LOTSE-DATA-NOT-WRITABLE, LOTSE-DISK-FULL.
 */
export async function startEmbeddedPostgres({ dataFolder, durable, log }: Options): Promise<EmbeddedPostgres> {
  const server = await prepareServer({ dataFolder, durable });
  const lock = await startAndLock(server);
  const keeper = keepRunning(server, lock, log);
  return {
    connectionString: server.endpoint.connectionString,
    async stop() {
      await keeper.stop();
      await stopServer(server);
    },
  };
}

async function startAndLock(server: PostgresServer): Promise<FolderLock> {
  await ensureRunning(server);
  return lockDataFolder(server.endpoint.connectionString, server.dataFolder);
}

/** The lock's connection falls when the server does: then start the server and take the lock again. */
function keepRunning(server: PostgresServer, firstLock: FolderLock, log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let lock: FolderLock | undefined = firstLock;
  const keeping = keep();
  return {
    async stop() {
      stopping.abort();
      await lock?.release();
      await keeping;
    },
  };

  async function keep(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      await lock?.lost;
      lock = undefined;
      await pause(restartPauses[Math.min(failures, restartPauses.length - 1)], stopping.signal);
      if (stopping.signal.aborted) return;
      lock = await restart();
      failures = lock ? 0 : failures + 1;
    }
    await lock?.release();
  }

  async function restart(): Promise<FolderLock | undefined> {
    try {
      log.error({ code: 'LOTSE-DATABASE-DOWN' }, 'the embedded database ended and is started again');
      const taken = await startAndLock(server);
      log.info('the embedded database answers again');
      return taken;
    } catch (thrown) {
      const { code, message } = toLotseError(thrown);
      log.error({ code, reason: message }, 'the embedded database could not be started again');
      return undefined;
    }
  }
}

async function pause(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
