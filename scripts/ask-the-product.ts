/**
 * Starts the product on a fresh data folder, asks it one question as Teams would, and expects an answer with its source.
 * Usage: node --import tsx scripts/ask-the-product.ts
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Activity = { type: string; text?: string; entities?: { citation?: { appearance: { name: string } }[] }[] };

const question = 'Wie verbinde ich mich von zu Hause mit dem VPN?';
const expectedSource = 'VPN verbinden';
const patienceMilliseconds = 60_000;

const data = await mkdtemp(join(tmpdir(), 'lotse-ask-'));
const received: Activity[] = [];
const connector = await startConnector(received);
const port = await freePort();
const lotse = spawn(process.execPath, ['bin/lotse.js', 'start', '--no-chat'], {
  env: {
    ...process.env,
    LOTSE_DATA: data,
    PORT: String(port),
    ADMIN_PORT: String(await freePort()),
    BOT_ID: '',
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
  },
  stdio: 'inherit',
});
try {
  await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok, 'the product is ready');
  const posted = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(toActivity(`http://127.0.0.1:${(connector.address() as AddressInfo).port}`)),
  });
  if (!posted.ok) throw new Error(`the question was refused with ${posted.status}`);
  await until(async () => received.some(isCitedAnswer), 'an answer with its source arrived');
  process.stdout.write('The product answered with its source.\n');
} finally {
  await end(lotse);
  connector.close();
  await rm(data, { recursive: true, force: true });
}

function isCitedAnswer({ entities }: Activity): boolean {
  return (entities ?? []).some(({ citation }) =>
    citation?.some(({ appearance }) => appearance.name.includes(expectedSource)),
  );
}

function toActivity(serviceUrl: string) {
  return {
    type: 'message',
    id: 'question-1',
    timestamp: new Date().toISOString(),
    serviceUrl,
    channelId: 'msteams',
    locale: 'de-DE',
    from: { id: 'user-1', name: 'Alex', aadObjectId: '00000000-0000-0000-0000-000000000020' },
    recipient: { id: 'bot', name: 'Lotse' },
    conversation: { id: 'conversation-1', conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
    text: question,
  };
}

async function startConnector(into: Activity[]): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      if (request.method === 'POST') into.push(JSON.parse(body) as Activity);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: `message-${into.length}` }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  return port;
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  while (Date.now() < deadline) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`Waited ${patienceMilliseconds / 1000} s in vain until ${what}.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
