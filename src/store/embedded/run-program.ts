import { type ChildProcess, spawn } from 'node:child_process';
import { type Account, commandAs } from './choose-account.ts';

type Program = {
  account: Account;
  program: string;
  args: string[];
  folder: string;
  /** Where its messages go: a file that outlives us, or a pipe to us. */
  output: number | 'pipe';
};

/** Starts a program of PostgreSQL apart from our terminal, so that Ctrl-C reaches only us. */
export function startProgram({ account, program, args, folder, output }: Program): ChildProcess {
  const { command, args: all } = commandAs(account, program, args);
  return spawn(command, all, {
    cwd: folder,
    detached: true,
    env: environment(),
    stdio: ['ignore', 'ignore', output],
    windowsHide: true,
    ...account.user,
  });
}

/** Resolves with the exit code when the program has ended; -1 where it was killed or could not be started. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', (code) => resolve(code ?? -1));
  });
}

/** We read PostgreSQL's messages, so they come in English; and no variable of the caller (PGDATA, PGOPTIONS …) steers it. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
