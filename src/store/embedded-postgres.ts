import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { LotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { type FolderLock, lockDataFolder, openDataFolder } from './data-folder.ts';
import { type Account, chooseAccount } from './embedded/choose-account.ts';
import { createCluster } from './embedded/create-cluster.ts';
import { chooseEndpoint, type Endpoint } from './embedded/endpoint.ts';
import { findPostgres, type PostgresPrograms } from './embedded/find-postgres.ts';
import { findPostmaster, removeStaleFile, stopPostmaster } from './embedded/postmaster.ts';
import { finished, lastLines, startProgram } from './embedded/run-program.ts';
import { toStartError } from './embedded/start-error.ts';

/** A running server of our own. */
export type EmbeddedPostgres = {
  connectionString: string;
  /** Stops the server in order (at most half a minute) and gives the data folder back. */
  stop(): Promise<void>;
};

type Settings = { dataFolder: string /** False only where losing everything is fine. */; durable: boolean; log: Log };

type Server = Settings & {
  programs: PostgresPrograms;
  account: Account;
  endpoint: Endpoint;
  clusterFolder: string;
  logFile: string;
};

/** A start after a crash replays what was not yet in place; on a slow disk that takes its time. */
const startPatienceInSeconds = 60;
const stopPatienceInSeconds = 30;
/** Pauses before the server is started again after it died, in milliseconds; the last one repeats. */
const restartPauses = [0, 100, 500, 2_000, 10_000, 30_000];

/** Small and quiet: one organisation's chat, no replication, no parallel queries, no text of a message in the log. */
const serverSettings = {
  shared_buffers: '32MB',
  max_connections: '50',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_parallel_workers: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  unix_socket_permissions: '0700',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const carelessSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL in the data folder, adopts the one that a killed Lotse left running, and starts it again whenever it dies.
 * Errors: LOTSE-DATABASE-START, LOTSE-DATA-IN-USE, LOTSE-DATA-NOT-WRITABLE, LOTSE-DISK-FULL.
 */
export async function startEmbeddedPostgres(settings: Settings): Promise<EmbeddedPostgres> {
  const server = await prepareServer(settings);
  await ensureRunning(server);
  const lock = await lockDataFolder(server.endpoint.connectionString, server.dataFolder);
  const keeper = keepRunning(server, lock);
  return {
    connectionString: server.endpoint.connectionString,
    async stop() {
      await keeper.stop();
      await stopPostmaster(server.clusterFolder, stopPatienceInSeconds);
    },
  };
}

async function prepareServer(settings: Settings): Promise<Server> {
  const { dataFolder, durable } = settings;
  openDataFolder(dataFolder);
  const clusterFolder = join(dataFolder, 'postgres');
  const programs = findPostgres();
  const account = chooseAccount({ program: programs.postgres, dataFolder, clusterFolder });
  await createCluster({ account, program: programs.initdb, dataFolder, clusterFolder, durable });
  const endpoint = await chooseEndpoint(clusterFolder, account);
  return { ...settings, programs, account, clusterFolder, endpoint, logFile: join(dataFolder, 'postgres.log') };
}

/** Resolves when the server answers, whoever started it. */
async function ensureRunning(server: Server): Promise<void> {
  const end = performance.now() + startPatienceInSeconds * 1_000;
  let start: Start | undefined;
  while (!(await answers(server.endpoint))) {
    if (performance.now() > end) throw toStartError(lastLines(server.logFile, 5), server.dataFolder, server.logFile);
    if (start?.failed()) throw toStartError(lastLines(server.logFile, 5), server.dataFolder, server.logFile);
    // A server that is starting, recovering or leaving is waited for.
    if (!start && findPostmaster(server.clusterFolder) === undefined) start = startServer(server);
    await wait(15);
  }
}

type Start = { failed(): boolean };

function startServer(server: Server): Start {
  removeStaleFile(server.clusterFolder);
  const settings = { ...serverSettings, ...(server.durable ? {} : carelessSettings) };
  const args = [
    ...['-D', server.clusterFolder, ...server.endpoint.serverArguments],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const child: ChildProcess = startProgram({
    account: server.account,
    program: server.programs.postgres,
    args,
    folder: server.dataFolder,
    output: server.logFile,
  });
  let ended = false;
  void finished(child).then(() => {
    ended = true;
  });
  child.unref();
  // If it ended because another Lotse was faster, that one's server is there now.
  return { failed: () => ended && findPostmaster(server.clusterFolder) === undefined };
}

async function answers(endpoint: Endpoint): Promise<boolean> {
  const client = new pg.Client({ connectionString: endpoint.connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The lock's connection falls when the server does: then start it again, and take the lock again. */
function keepRunning(server: Server, firstLock: FolderLock): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let lock: FolderLock | undefined = firstLock;

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      await lock?.lost;
      if (!stopping.signal.aborted) await restart();
    }
  }

  async function restart(): Promise<void> {
    lock = undefined;
    for (let count = 0; !stopping.signal.aborted; count += 1) {
      const pause = restartPauses[Math.min(count, restartPauses.length - 1)];
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        server.log.error({ code: 'LOTSE-DATABASE-DOWN' }, 'the embedded database ended; starting it again');
        await ensureRunning(server);
        lock = await lockDataFolder(server.endpoint.connectionString, server.dataFolder);
        server.log.info('the embedded database answers again');
        return;
      } catch (error) {
        const { code, message } = error instanceof LotseError ? error : { code: '', message: String(error) };
        server.log.error({ code, reason: message }, 'the embedded database could not be started again');
      }
    }
  }

  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await lock?.release();
      await watching;
    },
  };
}
