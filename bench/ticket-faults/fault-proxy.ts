import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong between Lotse and the desk. The first four happen after the desk has carried the request out. */
export const faultKinds = ['dropped', 'gateway502', 'stalled', 'cut', 'unavailable503', 'busy429'] as const;
export type FaultKind = (typeof faultKinds)[number];

export type FaultProxy = {
  url: string;
  /** From now on this share of requests goes wrong; 0: none. */
  setShare(share: number): void;
  /** Faults so far, by kind. */
  faults: Record<FaultKind, number>;
  /** How long the desk itself took to make a ticket, in milliseconds. */
  createMs: number[];
  close(): Promise<void>;
};

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** An HTTP proxy before the desk that loses, breaks, delays and refuses. Kinds take turns; `random` gives numbers from 0 to 1. */
export async function startFaultProxy(desk: string, random: () => number): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  const faults = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  const createMs: number[] = [];
  let share = 0;
  let turn = 0;

  function nextFault(method: string): FaultKind | undefined {
    // What only reads goes wrong too, but less often: most of the harm is in what writes.
    if (random() >= (method === 'GET' ? share / 3 : share)) return undefined;
    const kind = faultKinds[turn % faultKinds.length] ?? 'dropped';
    turn += 1;
    faults[kind] += 1;
    return kind;
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(incoming);
    const fault = nextFault(incoming.method ?? '');
    if (fault === 'unavailable503') return answer(response, 503, '<h1>Service Unavailable</h1>');
    if (fault === 'busy429') return answer(response, 429, 'Too Many Requests', { 'Retry-After': '1' });
    const started = performance.now();
    const from = await forward(agent, desk, incoming, body);
    if (incoming.method === 'POST' && incoming.url?.startsWith('/api/v1/tickets')) {
      createMs.push(performance.now() - started);
    }
    if (fault === 'stalled') return;
    if (fault === 'dropped') return void incoming.socket.destroy();
    if (fault === 'gateway502') return answer(response, 502, '<h1>Bad Gateway</h1>');
    response.writeHead(from.status, {
      'Content-Type': from.headers['content-type'],
      'Content-Length': from.body.length,
    });
    if (!fault) return void response.end(from.body);
    response.write(from.body.subarray(0, from.body.length / 2), () => incoming.socket.destroy());
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setShare(next) {
      share = next;
    },
    faults,
    createMs,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, status: number, body: string, headers?: Record<string, string>): void {
  response.writeHead(status, { 'Content-Type': 'text/html', ...headers });
  response.end(body);
}

function forward(agent: Agent, desk: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, headers } = incoming;
    const outgoing = request(`${desk}${incoming.url}`, { agent, method, headers }, (response) => {
      read(response).then((text) => {
        resolve({ status: response.statusCode ?? 502, headers: response.headers, body: text });
      }, reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
