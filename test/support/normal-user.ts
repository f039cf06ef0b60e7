import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from 'mocha';
import { skip } from './skip.ts';

/** The folder of this clone. */
export const clone = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

/** A command that runs another one as a normal user. */
export function normalUser(context: Context): { command: string[]; uid: number; gid: number } {
  const { uid, gid } = userInfo();
  if (!isRoot) return { command: [], uid, gid };
  const command = [...asNobody, 'env', 'TMPDIR=/tmp', 'HOME=/tmp'];
  if (spawnSync('env', [...command, 'true']).status !== 0) skip(context, 'setpriv (util-linux) is missing');
  return { command, uid: nobody, gid: nobody };
}

/**
 * What to put before a command so that every user can enter this clone, at the path that it has.
 * Where only root can, a view of the file system is made for that command alone.
 */
export async function reachableClone(): Promise<string[]> {
  if (!isRoot || canEnter(clone)) return [];
  let closed = clone;
  while (!canEnter(dirname(closed))) closed = dirname(closed);
  const stage = await mkdtemp('/tmp/lotse-clone-');
  const steps = [
    'mount --bind "$1" "$2"',
    'mount -t tmpfs -o mode=755 tmpfs "$3"',
    'mkdir -p "$1"',
    'mount --bind "$2" "$1"',
    'chmod 755 "$1"',
    'cd "$1"',
    'shift 3',
    'exec "$@"',
  ];
  return ['unshare', '--mount', 'sh', '-c', steps.join(' && '), 'sh', clone, stage, closed];
}

function canEnter(folder: string): boolean {
  return spawnSync('env', [...asNobody, 'test', '-x', folder]).status === 0;
}
