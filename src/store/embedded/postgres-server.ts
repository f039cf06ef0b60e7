import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openDataFolder } from '../data-folder.ts';
import { type Account, chooseAccount } from './choose-account.ts';
import { createCluster } from './create-cluster.ts';
import { chooseEndpoint, type Endpoint } from './endpoint.ts';
import { findPostgres, type PostgresPrograms } from './find-postgres.ts';
import { withLog } from './log-file.ts';
import { findPostmaster, removeMisleadingFile, stopPostmaster } from './postmaster.ts';
import { ended, startProgram } from './run-program.ts';
import { toStartError } from './start-error.ts';

/** A PostgreSQL of our own, running or not: its programs, its folder and where it listens. */
export type PostgresServer = {
  dataFolder: string;
  clusterFolder: string;
  programs: PostgresPrograms;
  account: Account;
  endpoint: Endpoint;
  /** False where losing everything is fine. */
  durable: boolean;
};

/** A start after a crash first repeats what was not yet in place; on a slow disk that takes its time. */
const patienceInMilliseconds = 60_000;
const pollInMilliseconds = 15;
const stopPatienceInSeconds = 30;

/** Small and quiet: one organisation's chat, no replication, no parallel queries, no text of a message in the log. */
const settings = {
  // Filled once and for all after a few thousand turns; what does not fit, the operating system keeps.
  shared_buffers: '4MB',
  max_connections: '50',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_parallel_workers: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  unix_socket_permissions: '0700',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const carelessSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Makes folder and cluster where they are missing. Errors: LOTSE-DATABASE-START, LOTSE-DATA-NOT-WRITABLE, LOTSE-DISK-FULL. */
export async function prepareServer(options: { dataFolder: string; durable: boolean }): Promise<PostgresServer> {
  openDataFolder(options.dataFolder);
  const dataFolder = realpathSync(options.dataFolder);
  const { durable } = options;
  const clusterFolder = join(dataFolder, 'postgres');
  const programs = findPostgres();
  const account = chooseAccount({ program: programs.postgres, dataFolder, clusterFolder });
  await createCluster({ account, program: programs.initdb, dataFolder, clusterFolder, durable });
  const endpoint = await chooseEndpoint(clusterFolder, account);
  return { dataFolder, clusterFolder, programs, account, endpoint, durable };
}

/** Resolves when the server answers: the one that runs already, else a new one. Errors: LOTSE-DATABASE-START, LOTSE-DATA-NOT-WRITABLE, LOTSE-DISK-FULL. */
export async function ensureRunning(server: PostgresServer): Promise<void> {
  const end = performance.now() + patienceInMilliseconds;
  let start: Start | undefined;
  while (!(await answers(server.endpoint))) {
    if (start?.failed() || performance.now() > end) throw toStartError(start?.newLines() ?? '', server.dataFolder);
    const nobodyThere = findPostmaster(server.clusterFolder) === undefined;
    if (nobodyThere && (!start || start.cameTooEarly())) start = startServer(server);
    await wait(pollInMilliseconds);
  }
}

/** Resolves when the server has written everything and is gone, whoever started it. */
export async function stopServer({ clusterFolder, endpoint }: PostgresServer): Promise<void> {
  await stopPostmaster(clusterFolder, stopPatienceInSeconds);
  if (endpoint.socketFolder) rmSync(endpoint.socketFolder, { recursive: true, force: true });
}

type Start = {
  failed: () => boolean;
  /** It ended because another one starts too, or because a killed one's last processes are still leaving. */
  cameTooEarly: () => boolean;
  newLines: () => string;
};

function startServer(server: PostgresServer): Start {
  const { account, clusterFolder, dataFolder, durable, endpoint, programs } = server;
  const all = Object.entries({ ...settings, ...(durable ? {} : carelessSettings) });
  const args = [
    '-D',
    clusterFolder,
    ...endpoint.serverArguments,
    ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  removeMisleadingFile(clusterFolder);
  const program = programs.postgres;
  const { result: child, newLines } = withLog(join(dataFolder, 'postgres.log'), (output) =>
    startProgram({ account, program, args, folder: dataFolder, output }),
  );
  child.unref();
  let isOver = false;
  void ended(child).then(() => {
    isOver = true;
  });
  const cameTooEarly = () => isOver && /still in use|already exists/.test(newLines());
  return { newLines, cameTooEarly, failed: () => isOver && !cameTooEarly() };
}

async function answers(endpoint: Endpoint): Promise<boolean> {
  const client = new pg.Client({ connectionString: endpoint.connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
