import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Lotse on a database of its own that is started again whenever it dies. */
export type KilledLotse = {
  port: number;
  pid(): number;
  /** Starts it again; from then on it is killed at these points, one after the other. */
  killAt(plan: string[]): Promise<void>;
  /** The points at which it was killed. */
  kills: string[];
  /** How it ended otherwise, which it should not. */
  unplanned: string[];
  stop(): Promise<void>;
};

const program = fileURLToPath(new URL('./lotse-process.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts Lotse on a free port; `environment` says where its tickets go. */
export async function startKilledLotse(options: {
  port: number;
  environment: NodeJS.Dict<string>;
}): Promise<KilledLotse> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'lotse-faults-'));
  const adminPort = await freePort();
  const kills: string[] = [];
  const unplanned: string[] = [];
  let plan: string[] = [];
  let stopping = false;
  let child: ChildProcess | undefined;
  await start();

  /** Resolves when it is ready, or has died before it was. */
  async function start(): Promise<void> {
    const crashAt = plan.shift() ?? '';
    const { BOT_ID: _bot, DATABASE_URL: _database, NODE_OPTIONS: _options, ...inherited } = process.env;
    const own = { PORT: String(options.port), ADMIN_PORT: String(adminPort), LOTSE_DATA: dataFolder };
    const env = { ...inherited, ...options.environment, ...own, LOG_LEVEL: 'fatal', CRASH_AT: crashAt };
    const started = fork(program, [], { cwd: root, env, execArgv: ['--import', 'tsx'] });
    child = started;
    started.once('exit', (code, signal) => {
      if (stopping) return;
      if (crashAt && signal === 'SIGKILL') kills.push(crashAt);
      else unplanned.push(String(signal ?? code));
      void start();
    });
    await Promise.race([once(started, 'message'), once(started, 'exit')]);
  }

  async function end(): Promise<void> {
    stopping = true;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  return {
    port: options.port,
    pid: () => child?.pid ?? 0,
    kills,
    unplanned,
    async killAt(points) {
      await end();
      plan = [...points];
      stopping = false;
      await start();
    },
    async stop() {
      await end();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
