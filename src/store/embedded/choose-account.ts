import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LotseError } from '../../shared/errors.ts';

/** Under which identity PostgreSQL runs: a prefix for its command, or another user's ids. */
export type Account = { name: string; prefix: string[]; user?: { uid: number; gid: number } };

type Place = { program: string; dataFolder: string; clusterFolder: string };
type User = { name: string; uid: number; gid: number };

const ourselves: Account = { name: 'this user', prefix: [] };

/** PostgreSQL refuses to run as root; finds an identity that can reach the program and the folder. Errors: LOTSE-DATABASE-START. */
export function chooseAccount(place: Place): Account {
  if (process.getuid?.() !== 0) return ourselves;
  const users = readUsers();
  const account = candidates(place, users).find((candidate) => canWork(candidate, place));
  if (account) return account;
  throw new LotseError(
    'LOTSE-DATABASE-START',
    `PostgreSQL does not run as root, and no other way was found to use ${place.dataFolder}. Start Lotse as a normal user, or set DATABASE_URL.`,
  );
}

function candidates({ dataFolder, clusterFolder }: Place, users: User[]): Account[] {
  const someone = users.find((user) => user.uid !== 0);
  const inNamespace: Account[] = someone ? [namespaceAccount(someone)] : [];
  if (existsSync(clusterFolder)) {
    const owner = statSync(clusterFolder);
    return owner.uid === 0 ? inNamespace : [userAccount({ name: 'its owner', uid: owner.uid, gid: owner.gid })];
  }
  const above = statSync(dirname(dataFolder));
  const owner = above.uid === 0 ? [] : [userAccount({ name: 'the owner of the folder', ...above })];
  const named = ['postgres', 'nobody'].flatMap((name) => users.filter((user) => user.name === name).map(userAccount));
  return [...inNamespace, ...owner, ...named];
}

/** The id must belong to an entry of the user list, or initdb refuses; outside the namespace everything stays root's. */
function namespaceAccount({ uid, gid }: User): Account {
  const prefix = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  return { name: 'root in a user namespace', prefix };
}

function userAccount({ name, uid, gid }: User): Account {
  return { name, prefix: [], user: { uid, gid } };
}

/** Another user only has to get as far as the data folder: what it owns is made for it there. */
function canWork(account: Account, { program, dataFolder }: Place): boolean {
  const [test, folder] = account.user ? ['-x', dirname(dataFolder)] : ['-w', dataFolder];
  const script = `test -x "$0" && test ${test} "$1"`;
  const [command = 'sh', ...args] = [...account.prefix, 'sh', '-c', script, program, folder];
  return spawnSync(command, args, { stdio: 'ignore', ...account.user }).status === 0;
}

function readUsers(): User[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
