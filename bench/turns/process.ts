import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server under measurement in a process of its own. */
export type MeasuredServer = { port: number; pid: number; dataFolder: string; stop(): Promise<void> };

/** A tenth of a second of work in a second. */
const idleTicks = 10;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts `command` with a free PORT and a data folder of its own; resolves when /readyz answers 200. */
export async function startServer(command: string[]): Promise<MeasuredServer> {
  const [port, adminPort] = await Promise.all([freePort(), freePort()]);
  const dataFolder = await mkdtemp(join(tmpdir(), 'lotse-bench-'));
  const { NODE_OPTIONS: _options, BOT_ID: _bot, DATABASE_URL: _database, ...inherited } = process.env;
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...inherited,
      PORT: String(port),
      ADMIN_PORT: String(adminPort),
      LOTSE_DATA: dataFolder,
      LOG_LEVEL: 'error',
      CI: 'true',
    },
  });
  async function stop(): Promise<void> {
    await end(child);
    await rm(dataFolder, { recursive: true, force: true });
  }
  try {
    await waitUntilReady(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, pid: child.pid ?? 0, dataFolder, stop };
}

/** Resolves when a process has nothing to do any more (what it does after ready, like loading a dictionary), at the latest after a minute. */
export async function waitUntilIdle(pid: number): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    const before = ticks(pid);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (ticks(pid) - before <= idleTicks) return;
  }
}

/** Hundredths of a second of processor time so far, of a process and of the children that it has; 0 where the system does not tell. */
function ticks(pid: number): number {
  const own = readProcess(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  const children = readProcess(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  const ofOwn = Number(own[11] ?? 0) + Number(own[12] ?? 0);
  return children.reduce((sum, child) => sum + ticks(child), ofOwn);
}

function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').trim();
  } catch {
    // Not Linux, or the process has ended meanwhile.
    return '';
  }
}

async function waitUntilReady(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode} before it was ready`);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error('the server was not ready within a minute');
}

/** Ends a process, by force after 15 seconds, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(limit);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
