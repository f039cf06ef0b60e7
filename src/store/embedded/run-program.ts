import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Account } from './choose-account.ts';

/** PostgreSQL's own messages are read by us: always in English, and no variable of the caller (PGDATA, PGPORT …) may steer it. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_OPTIONS)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

type Program = { account: Account; program: string; args: string[]; folder: string; output: string };

/** Starts a program of PostgreSQL apart from our terminal, so that Ctrl-C reaches only us; it writes to the file `output`. */
export function startProgram({ account, program, args, folder, output }: Program): ChildProcess {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  const file = openSync(output, 'a', 0o600);
  try {
    return spawn(command, rest, {
      cwd: folder,
      detached: true,
      env: environment(),
      stdio: ['ignore', file, file],
      windowsHide: true,
      ...account.user,
    });
  } finally {
    closeSync(file);
  }
}

/** Resolves with the exit code; -1 where the program could not be started or was killed. */
export function finished(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', (code) => resolve(code ?? -1));
  });
}

/** The last lines that were written to the file. */
export function lastLines(output: string, count: number): string {
  try {
    return readFileSync(output, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}
