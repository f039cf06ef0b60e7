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

/**
 * Starts the product on a fresh data folder, asks it one question as Teams would, and resolves when an answer with its source
 * has come; rejects after a minute of waiting in vain.
 */
export async function askProduct(product: {
  folder: string;
  node: string;
  args: string[];
  environment: NodeJS.ProcessEnv;
  /** Called once while the product answers on this port. */
  whileReady(port: number): void;
}): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'lotse-ask-'));
  const received: Activity[] = [];
  const connector = await startConnector(received);
  const port = await freePort();
  const variables = { LOTSE_DATA: data, PORT: String(port), ADMIN_PORT: String(await freePort()) };
  const lotse = spawn(product.node, product.args, {
    cwd: product.folder,
    env: { ...product.environment, ...variables, BOT_ID: '', DATABASE_URL: '', HOST: '', LOG_LEVEL: 'warn' },
    stdio: 'inherit',
  });
  try {
    await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok, 'the product is ready');
    await ask(port, connector);
    await until(async () => received.some(isCitedAnswer), 'an answer with its source arrived');
    product.whileReady(port);
  } finally {
    await end(lotse).finally(async () => {
      connector.close();
      await rm(data, { recursive: true, force: true });
    });
  }
}

async function ask(port: number, connector: Server): Promise<void> {
  const posted = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(toActivity(`http://127.0.0.1:${(connector.address() as AddressInfo).port}`)),
  });
  if (!posted.ok) throw new Error(`the question was refused with ${posted.status}`);
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

/** Asks the product to end; throws if it does not do so by itself. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const limit = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
  clearTimeout(limit);
  if (child.exitCode !== 0)
    throw new Error(`The product did not end by itself, but with ${child.signalCode ?? child.exitCode}.`);
}
