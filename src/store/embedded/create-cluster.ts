import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Account } from './choose-account.ts';
import { loginArguments, role } from './endpoint.ts';
import { ended, startProgram } from './run-program.ts';
import { toStartError } from './start-error.ts';

type NewCluster = {
  account: Account;
  program: string;
  dataFolder: string;
  clusterFolder: string;
  /** False spares the writes to the disk, where losing everything is fine. */
  durable: boolean;
};

const unfinished = 'postgres-unfinished-';
/** After this time nobody works on an unfinished folder any more, in milliseconds. */
const abandonedAfter = 600_000;

/**
 * Makes the database's folder beside its place and renames it, so that it is there whole or not at all.
 * Errors: LOTSE-DATABASE-START, LOTSE-DISK-FULL, LOTSE-DATA-NOT-WRITABLE.
 */
export async function createCluster(cluster: NewCluster): Promise<void> {
  const { account, program, dataFolder, clusterFolder, durable } = cluster;
  if (existsSync(clusterFolder)) return;
  removeAbandoned(dataFolder);
  const folder = makeFolder(dataFolder, account);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = ['--username', role, ...loginArguments(clusterFolder)];
  const args = ['--pgdata', folder, ...locale, ...login, ...(durable ? [] : ['--no-sync'])];
  const child = startProgram({ account, program, args, folder: dataFolder, output: 'pipe' });
  const [code, lines] = await Promise.all([ended(child), allText(child.stderr)]);
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw toStartError(lines, dataFolder);
  }
  moveIntoPlace(folder, clusterFolder);
}

async function allText(stream: Readable | null): Promise<string> {
  return stream ? text(stream) : '';
}

function removeAbandoned(dataFolder: string): void {
  const paths = readdirSync(dataFolder).filter((name) => name.startsWith(unfinished));
  for (const path of paths.map((name) => join(dataFolder, name))) {
    if (Date.now() - statSync(path).mtimeMs > abandonedAfter) rmSync(path, { recursive: true, force: true });
  }
}

function makeFolder(dataFolder: string, account: Account): string {
  const folder = mkdtempSync(join(dataFolder, unfinished));
  if (account.user) {
    // Another user must get through our folder to what is made for it.
    chmodSync(dataFolder, 0o711);
    chownSync(folder, account.user.uid, account.user.gid);
  }
  return folder;
}

/** Another Lotse may have been faster: then its folder counts. */
function moveIntoPlace(folder: string, clusterFolder: string): void {
  try {
    renameSync(folder, clusterFolder);
  } catch (error) {
    if (!existsSync(clusterFolder)) throw error;
    rmSync(folder, { recursive: true, force: true });
  }
}
