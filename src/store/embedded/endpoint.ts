import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import { LotseError } from '../../shared/errors.ts';
import type { Account } from './choose-account.ts';

/** The server's only role; nobody but the owner of the data folder reaches the server. */
export const role = 'lotse';

/** Where the server listens, as its arguments and as a client's address. */
export type Endpoint = {
  serverArguments: string[];
  connectionString: string;
  /** Made for the socket alone: goes when the server has stopped. */
  socketFolder?: string;
};

const port = 5432;
const socketName = `.s.PGSQL.${port}`;
/** Bytes of a socket's path that every system accepts: macOS allows 103, Linux 107. */
const longestPath = 103;

/** Finds where the server listens: a Unix socket in its own folder, else in a short one; on Windows a port of the loopback interface. */
export async function chooseEndpoint(clusterFolder: string, account: Account): Promise<Endpoint> {
  if (platform() === 'win32') return loopbackEndpoint(clusterFolder);
  const fits = Buffer.byteLength(join(clusterFolder, socketName)) <= longestPath;
  // The server stands in its folder: "." spares it the quoting of that folder's name.
  if (fits) return socketEndpoint('.', clusterFolder);
  const folder = shortFolder(clusterFolder, account);
  return { ...socketEndpoint(folder, folder), socketFolder: folder };
}

function socketEndpoint(serverFolder: string, clientFolder: string): Endpoint {
  return {
    serverArguments: ['-c', 'listen_addresses=', '-k', serverFolder, '-p', String(port)],
    connectionString: `postgresql://${role}@localhost:${port}/postgres?sslmode=disable&host=${encodeURIComponent(clientFolder)}`,
  };
}

/** Always below /tmp, whatever TMPDIR says, so that a command started elsewhere finds the same server. */
function shortFolder(clusterFolder: string, account: Account): string {
  const uid = process.getuid?.() ?? 0;
  const folder = `/tmp/lotse-${uid}-${createHash('sha256').update(clusterFolder).digest('hex').slice(0, 12)}`;
  mkdirSync(folder, { mode: 0o700, recursive: true });
  const found = lstatSync(folder);
  const owners = [uid, account.user?.uid];
  if (!found.isDirectory() || !owners.includes(found.uid) || (found.mode & 0o077) !== 0) {
    throw new LotseError(
      'LOTSE-DATABASE-START',
      `${folder} belongs to somebody else. Remove it, or set LOTSE_DATA to a shorter path.`,
    );
  }
  if (account.user) chownSync(folder, account.user.uid, account.user.gid);
  return folder;
}

async function loopbackEndpoint(clusterFolder: string): Promise<Endpoint> {
  const running = readRunningPort(clusterFolder) ?? (await findFreePort());
  const password = readFileSync(passwordFile(clusterFolder), 'utf8').trim();
  return {
    serverArguments: ['-c', 'listen_addresses=127.0.0.1', '-p', String(running)],
    connectionString: `postgresql://${role}:${password}@127.0.0.1:${running}/postgres?sslmode=disable`,
  };
}

/** Arguments of initdb that decide who may log in: whoever reaches the socket, or on Windows whoever knows the password. */
export function loginArguments(clusterFolder: string): string[] {
  if (platform() !== 'win32') return ['--auth=trust'];
  writeFileSync(passwordFile(clusterFolder), `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  return ['--auth=scram-sha-256', `--pwfile=${passwordFile(clusterFolder)}`];
}

function passwordFile(clusterFolder: string): string {
  return `${clusterFolder}.password`;
}

function readRunningPort(clusterFolder: string): number | undefined {
  const file = join(clusterFolder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  return Number(readFileSync(file, 'utf8').split('\n')[3]) || undefined;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
