import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { LotseError } from '../../shared/errors.ts';

/** Under which identity PostgreSQL runs: as we do, through a command that runs it, or as another user. */
export type Account = { wrapper?: [string, ...string[]]; user?: { uid: number; gid: number } };

type Place = { program: string; dataFolder: string; clusterFolder: string };
type User = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root or as a user without a name; finds an identity that reaches its programs and the folder.
 * Errors: LOTSE-DATABASE-START.
 */
export function chooseAccount(place: Place): Account {
  if (process.getuid?.() !== 0 && hasName()) return {};
  const account = candidates(place, readUsers()).find((candidate) => canWork(candidate, place));
  if (account) return account;
  throw new LotseError(
    'LOTSE-DATABASE-START',
    `PostgreSQL does not run as root, and no other user can reach ${place.dataFolder} and ${place.program}. Start Lotse as a normal user, or set DATABASE_URL.`,
  );
}

/** The command that runs a program under the account; `user` of the account goes into the options of `spawn`. */
export function commandAs(account: Account, program: string, args: string[]): { command: string; args: string[] } {
  if (!account.wrapper) return { command: program, args };
  const [command, ...before] = account.wrapper;
  return { command, args: [...before, program, ...args] };
}

function candidates({ dataFolder, clusterFolder }: Place, users: User[]): Account[] {
  const inNamespace = users
    .filter((user) => user.uid !== 0)
    .slice(0, 1)
    .map(namespaceAccount);
  if (process.getuid?.() !== 0) return inNamespace;
  if (existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder);
    return uid === 0 ? inNamespace : [{ user: { uid, gid } }];
  }
  const { uid, gid } = statSync(dirname(dataFolder));
  const owner: Account[] = uid === 0 ? [] : [{ user: { uid, gid } }];
  const named = ['postgres', 'nobody'].flatMap((name) => users.filter((user) => user.name === name));
  return [...inNamespace, ...owner, ...named.map(({ uid, gid }) => ({ user: { uid, gid } }))];
}

/** Inside its namespace the server is somebody, outside its files stay ours. The id must be on the list of users, or initdb refuses. */
function namespaceAccount({ uid, gid }: User): Account {
  return { wrapper: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'] };
}

/** Another user only has to get as far as the data folder: what it owns is made for it there. */
function canWork(account: Account, { program, dataFolder }: Place): boolean {
  const [test, folder] = account.user ? ['-x', dirname(dataFolder)] : ['-w', dataFolder];
  const { command, args } = commandAs(account, 'sh', ['-c', `test -x "$0" && test ${test} "$1"`, program, folder]);
  return spawnSync(command, args, { stdio: 'ignore', ...account.user }).status === 0;
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function readUsers(): User[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.name !== '' && Number.isInteger(user.uid) && Number.isInteger(user.gid));
}
