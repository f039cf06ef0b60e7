import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The process id of the server that works in this folder; undefined if there is none, whatever an old file says. */
export function findPostmaster(clusterFolder: string): number | undefined {
  const pid = readRecordedProcess(clusterFolder);
  return pid !== undefined && isAlive(pid) && isPostgresIn(pid, clusterFolder) ? pid : undefined;
}

/** PostgreSQL deals with what a killed server left behind, unless the id in that file now belongs to another process: then it goes. */
export function removeMisleadingFile(clusterFolder: string): void {
  const pid = readRecordedProcess(clusterFolder);
  if (pid === undefined || !isAlive(pid) || isPostgresIn(pid, clusterFolder)) return;
  rmSync(fileOf(clusterFolder), { force: true });
}

/** Stops the server: it breaks off running statements, writes everything and leaves. After `patienceInSeconds` it is told to leave at once. */
export async function stopPostmaster(clusterFolder: string, patienceInSeconds: number): Promise<void> {
  const pid = findPostmaster(clusterFolder);
  if (pid === undefined) return;
  const isGone = () => findPostmaster(clusterFolder) === undefined;
  signal(pid, 'SIGINT');
  if (await within(patienceInSeconds, isGone)) return;
  signal(pid, 'SIGQUIT');
  await within(5, isGone);
}

function fileOf(clusterFolder: string): string {
  return join(clusterFolder, 'postmaster.pid');
}

function readRecordedProcess(clusterFolder: string): number | undefined {
  const pid = Number.parseInt(readOrNothing(fileOf(clusterFolder)), 10);
  return pid > 1 ? pid : undefined;
}

/** A server that is leaving removes its file at any moment, so looking first whether it exists would not help. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Elsewhere than on Linux the name alone has to do; Windows is believed without a look. */
function isPostgresIn(pid: number, clusterFolder: string): boolean {
  try {
    if (platform() === 'win32') return true;
    if (platform() !== 'linux') return execFileSync('ps', ['-o', 'comm=', '-p', `${pid}`]).includes('postgres');
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return name === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterFolder);
  } catch {
    return false;
  }
}

async function within(seconds: number, isTrue: () => boolean): Promise<boolean> {
  const end = performance.now() + seconds * 1_000;
  while (!isTrue()) {
    if (performance.now() > end) return false;
    await wait(10);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has left already.
  }
}
