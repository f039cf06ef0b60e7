import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, createZammadModel, type ZammadModel } from './zammad-model.ts';

/** What the fake does with a request instead of simply answering it. `first`: it carries the request out before. */
export type ZammadFault =
  | { kind: 'answer'; status: number; body: string; headers?: Record<string, string>; first?: 'carryOut' }
  /** Never answers. */
  | { kind: 'stall'; first?: 'carryOut' }
  /** Breaks the connection. */
  | { kind: 'cut'; first?: 'carryOut' }
  /** Breaks it in the middle of the answer, after the request was carried out. */
  | { kind: 'cutAnswer' };

export type FakeZammad = ZammadModel & {
  url: string;
  token: string;
  /** Every request that came, as `GET /tickets/1`. */
  requests: string[];
  /** The next requests with this method behave so, in this order. */
  misbehave(method: string, ...faults: ZammadFault[]): void;
  close(): Promise<void>;
};

/** A Zammad on this machine: its wire format, its rules and its whims, in memory. */
export async function startFakeZammad(): Promise<FakeZammad> {
  const token = 'zammad-token-of-this-test';
  const model = createZammadModel();
  const requests: string[] = [];
  const faults: { method: string; fault: ZammadFault }[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://zammad');
    const path = url.pathname.replace('/api/v1', '');
    requests.push(`${request.method} ${path}`);
    const body = await read(request);
    const index = faults.findIndex(({ method }) => method === request.method);
    const fault = index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
    const isCarriedOut = !fault || fault.kind === 'cutAnswer' || fault.first === 'carryOut';
    const isOurs = request.headers.authorization === `Token token=${token}`;
    const answer = isCarriedOut && isOurs ? model.answer(request.method ?? '', path, url.searchParams, body) : locked;
    if (!fault) return send(response, answer);
    if (fault.kind === 'answer') {
      response.writeHead(fault.status, fault.headers);
      response.end(fault.body);
    }
    if (fault.kind === 'cut') return void request.socket.destroy();
    if (fault.kind === 'cutAnswer') {
      const text = JSON.stringify(answer.json);
      response.writeHead(answer.status, { 'Content-Type': 'application/json', 'Content-Length': text.length });
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
    }
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...model,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    requests,
    misbehave: (method, ...next) => void faults.push(...next.map((fault) => ({ method, fault }))),
    close: () => end(server),
  };
}

const locked: Answer = { status: 401, json: { error: 'Authentication required' } };

function send(response: ServerResponse, { status, json }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(json));
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function end(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
