import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Language } from '../shared/language.ts';
import { startChatRelay } from './chat-relay.ts';

export type ChatPage = { address: string; stop(): Promise<void> };

const firstPort = 56_150;
const startMilliseconds = 30_000;
const attempts = 3;
/** Lotse holds the other end of its standard input: it ends with Lotse, however that ends. */
const lifeline = 'data:text/javascript,process.stdin.on("end",()=>process.exit()).resume()';

/** The people of the chat page; the Playground insists on exactly five. A new start is a new conversation, or there would be no welcome. */
const people = `version: 0.1.0
tenantId: 00000000-0000-0000-0000-0000000000001
bot: { id: 00000000-0000-0000-0000-00000000000011, name: Lotse }
currentUser: { id: user-id-0, name: Alex Wilhelm, userPrincipleName: alex.wilhelm@hasefeld.example, aadObjectId: 00000000-0000-0000-0000-0000000000020, givenName: Alex, surname: Wilhelm, email: alex.wilhelm@hasefeld.example }
users:
  - { id: user-id-1, name: Megan Bauer, userPrincipleName: megan.bauer@hasefeld.example, aadObjectId: 00000000-0000-0000-0000-0000000000021, givenName: Megan, surname: Bauer, email: megan.bauer@hasefeld.example }
  - { id: user-id-2, name: Adele Voss, userPrincipleName: adele.voss@hasefeld.example, aadObjectId: 00000000-0000-0000-0000-0000000000022, givenName: Adele, surname: Voss, email: adele.voss@hasefeld.example }
  - { id: user-id-3, name: Isa Wolf, userPrincipleName: isa.wolf@hasefeld.example, aadObjectId: 00000000-0000-0000-0000-0000000000023, givenName: Isa, surname: Wolf, email: isa.wolf@hasefeld.example }
  - { id: user-id-4, name: Lena Ott, userPrincipleName: lena.ott@hasefeld.example, aadObjectId: 00000000-0000-0000-0000-0000000000024, givenName: Lena, surname: Ott, email: lena.ott@hasefeld.example }
  - { id: user-id-5, name: Jan Kern, userPrincipleName: jan.kern@hasefeld.example, aadObjectId: 00000000-0000-0000-0000-0000000000025, givenName: Jan, surname: Kern, email: jan.kern@hasefeld.example }
personalChat: { id: $personalChat }
groupChat: { id: 00000000-0000-0000-0000-0000000000031, name: Gruppe }
team:
  id: 00000000-0000-0000-0000-0000000000032
  aadGroupId: 00000000-0000-0000-0000-0000000000034
  name: Stadt Hasefeld
  channels:
    - { id: 00000000-0000-0000-0000-0000000000033, name: Allgemein }
`;

/** Starts the Microsoft 365 Agents Playground, a Teams chat in the browser, beside Lotse; null if it is not installed. */
export async function startChatPage(options: {
  botPort: number;
  folder: string;
  /** What the people of the chat page speak. */
  language: Language;
}): Promise<ChatPage | null> {
  const program = findPlayground();
  if (!program) return null;
  const folder = join(options.folder, 'chat-page');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), people.replace('$personalChat', randomUUID()));
  const relay = await startChatRelay(options);
  const served = await serve({ program, folder, endpoint: relay.endpoint });
  if (!served) {
    await relay.close();
    return null;
  }
  return {
    address: served.address,
    async stop() {
      await endChild(served.child);
      await relay.close();
    },
  };
}

type Served = { address: string; child: ChildProcess };

/** Another Lotse that starts at the same time may take the port first: then the next one is tried. */
async function serve(options: { program: string; folder: string; endpoint: string }): Promise<Served | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = await freePort(firstPort + attempt);
    const log = join(options.folder, 'chat-page.log');
    const child = await spawnPlayground({ ...options, port, log });
    if (await isServed(log, child)) return { address: `http://127.0.0.1:${port}`, child };
    await endChild(child);
  }
  return null;
}

async function spawnPlayground(options: {
  program: string;
  folder: string;
  endpoint: string;
  port: number;
  log: string;
}): Promise<ChildProcess> {
  const { program, folder, endpoint, port } = options;
  const output = await open(options.log, 'w');
  const child = spawn(
    process.execPath,
    ['--import', lifeline, program, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt'],
    {
      cwd: folder,
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
      stdio: ['pipe', output.fd, output.fd],
    },
  );
  await output.close();
  return child;
}

function findPlayground(): string | null {
  try {
    const require = createRequire(import.meta.url);
    const manifest = require.resolve('@microsoft/m365agentsplayground/package.json');
    const { bin } = require(manifest) as { bin: Record<string, string> };
    const script = bin['agentsplayground'] ?? Object.values(bin)[0];
    return script ? join(dirname(manifest), script) : null;
  } catch {
    return null;
  }
}

async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 50; port += 1) {
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
  return from;
}

/** Asks the page's own log: at its address somebody else's page might answer. */
async function isServed(log: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + startMilliseconds;
  while (Date.now() < deadline && child.exitCode === null) {
    if ((await readFile(log, 'utf8')).includes('Listening on')) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return false;
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 3000).unref();
  });
}
