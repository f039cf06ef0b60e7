import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The process id of the server that works in this folder; undefined if there is none, whatever an old file says. */
export function findPostmaster(clusterFolder: string): number | undefined {
  const file = join(clusterFolder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 && worksIn(pid, clusterFolder) ? pid : undefined;
}

/** Takes away what a server left behind that was killed: its id may meanwhile belong to another process, which PostgreSQL would take for it. */
export function removeStaleFile(clusterFolder: string): void {
  rmSync(join(clusterFolder, 'postmaster.pid'), { force: true });
}

/** Stops the server: it ends running statements, writes everything and leaves; after `patienceInSeconds` it is told to leave at once. */
export async function stopPostmaster(clusterFolder: string, patienceInSeconds: number): Promise<void> {
  const pid = findPostmaster(clusterFolder);
  if (pid === undefined) return;
  signal(pid, 'SIGINT');
  const gone = () => findPostmaster(clusterFolder) === undefined;
  if (await within(patienceInSeconds, gone)) return;
  signal(pid, 'SIGQUIT');
  await within(5, gone);
}

async function within(seconds: number, isTrue: () => boolean): Promise<boolean> {
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    if (isTrue()) return true;
    await wait(10);
  }
  return isTrue();
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

function worksIn(pid: number, clusterFolder: string): boolean {
  try {
    process.kill(pid, 0);
    if (platform() === 'linux') return isPostgresIn(pid, clusterFolder);
    if (platform() === 'darwin')
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres');
    return true;
  } catch {
    return false;
  }
}

function isPostgresIn(pid: number, clusterFolder: string): boolean {
  const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  return name === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterFolder);
}
