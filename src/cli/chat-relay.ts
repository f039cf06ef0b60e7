import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '../shared/language.ts';

export type ChatRelay = { endpoint: string; close(): Promise<void> };

/** Teams gives an invoke ten seconds; whatever takes longer has gone wrong. */
const timeLimitMs = 30_000;

/**
 * Stands between the chat page and Lotse: the Playground says `en-US` for everybody and has no setting for it,
 * while real clients tell the language of their person.
 */
export async function startChatRelay(options: { botPort: number; language: Language }): Promise<ChatRelay> {
  const target = `http://127.0.0.1:${options.botPort}/api/messages`;
  const server = createServer((request, response) => {
    pass(request, target, options.language).then(
      ({ status, body }) => answer(response, status, body),
      () => answer(response, 502, Buffer.alloc(0)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}/api/messages`, close: () => close(server) };
}

async function pass(request: IncomingMessage, target: string, language: Language) {
  const { method, headers } = request;
  const text = await read(request);
  const answered = await fetch(target, {
    method,
    // Lotse refuses what web pages of elsewhere send; the relay must not hide them.
    headers: { 'Content-Type': 'application/json', ...(headers.origin ? { Origin: headers.origin } : {}) },
    // The page also knocks without a body, to see whether somebody is there.
    body: text === '' ? undefined : inLanguage(text, language),
    signal: AbortSignal.timeout(timeLimitMs),
  });
  return { status: answered.status, body: Buffer.from(await answered.arrayBuffer()) };
}

function answer(response: ServerResponse, status: number, body: Buffer): void {
  // Not chained: restify's writeHead gives nothing back.
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(body);
}

function inLanguage(text: string, language: Language): string {
  try {
    const activity = JSON.parse(text) as object;
    return JSON.stringify({ ...activity, locale: language === 'de' ? 'de-DE' : 'en-US' });
  } catch {
    return text;
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
