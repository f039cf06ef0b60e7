import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/lotse.js', import.meta.url));
const startMilliseconds = 40_000;
const endMilliseconds = 15_000;

/** A `lotse` command that runs as a process of its own, with what it has written so far. */
export type RunningCommand = {
  process: ChildProcess;
  output(): string;
  errors(): string;
  /** Exit code once it has ended by itself; null if a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it whatever it is doing, and its database with it. */
  end(): Promise<void>;
};

/** A Lotse that has said that it is ready. */
export type Product = RunningCommand & { address: string; adminPort: string; chatAddress: string | undefined };

export type CommandOptions = {
  dataFolder: string;
  knowledgeFolder?: string;
  environment?: NodeJS.Dict<string>;
  /** A command that runs the command, for instance as another user. */
  wrapper?: string[];
};

/** Runs a `lotse` command on free ports, on the embedded database and without a bot's identity. */
export function runCommand(words: string[], options: CommandOptions): RunningCommand {
  const [command = '', ...rest] = [...(options.wrapper ?? []), process.execPath, program, ...words];
  const child = spawn(command, rest, { env: environmentFor(options), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const killWithUs = () => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  ended.then(() => process.removeListener('exit', killWithUs)).catch(() => undefined);

  async function end(): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const inTime = await Promise.race([ended.then(() => true), wait(endMilliseconds, false, { ref: false })]);
    if (!inTime) child.kill('SIGKILL');
    endDatabase(options.dataFolder);
  }

  return { process: child, output: () => output, errors: () => errors, ended, end };
}

/** Starts Lotse and waits until it is ready; throws what it said if it ends before. */
export async function startProduct(options: CommandOptions & { chat: boolean }): Promise<Product> {
  const running = runCommand(options.chat ? ['start'] : ['start', '--no-chat'], options);
  const { process: child } = running;
  try {
    await until('Lotse is ready', startMilliseconds, () => {
      if (child.exitCode !== null) throw new Error(`Lotse ended with ${child.exitCode}: ${running.errors()}`);
      return Promise.resolve(running.output().includes('End with Ctrl+C.'));
    });
  } catch (error) {
    await running.end();
    throw error;
  }
  const [, address = ''] = /Messages endpoint\s+(\S+)\/api\/messages/.exec(running.output()) ?? [];
  const [, adminPort = ''] = /:(\d+)\/metrics/.exec(running.output()) ?? [];
  const [, chatAddress] = /Chat in the browser\s+(\S+)/.exec(running.output()) ?? [];
  return { ...running, address, adminPort, chatAddress };
}

/** Asks again and again until it holds; says in vain for what after so many milliseconds. */
export async function until(what: string, milliseconds: number, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited ${milliseconds} ms in vain until: ${what}.`);
    await wait(20);
  }
}

/** A time limit that allows for what else the machine has to do. */
export function fairLimit(milliseconds: number): number {
  const [lastMinute = 0] = loadavg();
  return milliseconds * Math.max(1, lastMinute / availableParallelism());
}

/** Id of the database server of a data folder, as it has written it down. */
export function postmasterOf(dataFolder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}

/** The address of a running Lotse's embedded database, to look behind its back. */
export function databaseOf(dataFolder: string): string {
  const folder = encodeURIComponent(join(dataFolder, 'postgres'));
  return `postgresql://lotse@localhost:5432/postgres?sslmode=disable&host=${folder}`;
}

function environmentFor(options: CommandOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // With CI the chat page would stay away.
    CI: '',
    BOT_ID: '',
    BOT_PASSWORD: '',
    BOT_TENANT_ID: '',
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
    ADMIN_PORT: '0',
    LOTSE_DATA: options.dataFolder,
    LOTSE_KNOWLEDGE: options.knowledgeFolder ?? '',
    LOG_LEVEL: 'info',
    NO_COLOR: '1',
    ...options.environment,
  };
}

/** A Lotse that ended in order has stopped its server; one that was killed has not. */
function endDatabase(dataFolder: string): void {
  const postmaster = postmasterOf(dataFolder);
  if (postmaster === undefined) return;
  try {
    process.kill(postmaster, 'SIGQUIT');
  } catch {
    // It has just ended.
  }
}
