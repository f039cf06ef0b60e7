import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './choose-account.ts';
import { loginArguments, role } from './endpoint.ts';
import { finished, lastLines, startProgram } from './run-program.ts';
import { toStartError } from './start-error.ts';

type NewCluster = {
  account: Account;
  program: string;
  dataFolder: string;
  clusterFolder: string;
  /** False spares the writes to disk that a test does not need. */
  durable: boolean;
};

const unfinished = 'postgres-unfinished-';

/** Creates the database's folder beside its place and renames it: it is there whole or not at all. Errors: LOTSE-DATABASE-START, LOTSE-DISK-FULL, LOTSE-DATA-NOT-WRITABLE. */
export async function createCluster({
  account,
  program,
  dataFolder,
  clusterFolder,
  durable,
}: NewCluster): Promise<void> {
  if (existsSync(join(clusterFolder, 'PG_VERSION'))) return;
  const folder = makeFolder(dataFolder, account);
  const output = `${folder}.log`;
  const args = [
    ...['--pgdata', folder, '--username', role, '--encoding=UTF8', '--locale=C'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...loginArguments(clusterFolder),
    ...(durable ? [] : ['--no-sync']),
  ];
  const code = await finished(startProgram({ account, program, args, folder: dataFolder, output }));
  const words = lastLines(output, 20);
  rmSync(output, { force: true });
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw toStartError(words, dataFolder, 'the lines above');
  }
  moveIntoPlace(folder, clusterFolder);
}

function makeFolder(dataFolder: string, account: Account): string {
  const folder = mkdtempSync(join(dataFolder, unfinished));
  if (account.user) {
    // Somebody else than the owner of the data folder must get through to what is his.
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
    if (!existsSync(join(clusterFolder, 'PG_VERSION'))) throw error;
    rmSync(folder, { recursive: true, force: true });
  }
}
