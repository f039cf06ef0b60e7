import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { conceptVector } from './concept-vector.ts';

/** What the public reference of `POST /embeddings` allows, and no other property. */
const bodySchema = z
  .object({
    model: z.string().min(1),
    input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(2_048)]),
    encoding_format: z.enum(['float', 'base64']).optional(),
    dimensions: z.number().int().positive().optional(),
    user: z.string().optional(),
  })
  .strict();

type EmbeddingRequest = { path: string; headers: IncomingMessage['headers']; texts: string[]; model: string };

type Fault =
  | { kind: 'status'; status: number; headers?: NodeJS.Dict<string>; message?: string }
  | { kind: 'body'; text: string }
  | { kind: 'stall' }
  | { kind: 'stall-in-body' }
  | { kind: 'cut' };

export type EmbeddingStandIn = {
  /** With /v1, as MODEL_BASE_URL wants it. */
  url: string;
  key: string | undefined;
  model: string;
  dimensions: number;
  requests: EmbeddingRequest[];
  /** Called with each request and the count of requests so far; undefined: answer. */
  fault(request: EmbeddingRequest, count: number): Fault | undefined;
  close(): Promise<void>;
};

/** An OpenAI-compatible embedding endpoint on this machine, with the misbehaviour that a mock of good answers has not. */
export async function startEmbeddingStandIn(): Promise<EmbeddingStandIn> {
  const state: EmbeddingStandIn = {
    url: '',
    key: 'key-of-this-test',
    model: 'concepts',
    dimensions: 512,
    requests: [],
    fault: () => undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const parsed = bodySchema.safeParse(JSON.parse(await readText(message)));
    if (!parsed.success) return problem(response, 400, parsed.error.message);
    const { model, input } = parsed.data;
    const request = { path: message.url ?? '', headers: message.headers, texts: [input].flat(), model };
    state.requests.push(request);
    const fault = state.fault(request, state.requests.length);
    if (fault) return misbehave(fault, message, response);
    const given = message.headers.authorization?.replace('Bearer ', '') ?? message.headers['api-key'];
    if (given !== state.key) return problem(response, 401, 'Incorrect API key provided.');
    if (!request.path.endsWith('/embeddings')) return problem(response, 404, 'Not found.');
    if (model !== state.model) return problem(response, 404, `The model ${model} does not exist.`);
    const data = request.texts.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: conceptVector(text, state.dimensions),
    }));
    send(response, 200, JSON.stringify({ object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }));
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return state;
}

function misbehave(fault: Fault, message: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case 'status':
      return problem(response, fault.status, fault.message ?? 'no', fault.headers);
    case 'body':
      return send(response, 200, fault.text);
    case 'stall':
      return undefined;
    case 'stall-in-body':
      response.writeHead(200, { 'Content-Type': 'application/json' });
      return void response.write('{"data": [');
    case 'cut':
      return void message.socket.destroy();
  }
}

function problem(response: ServerResponse, status: number, message: string, headers = {}): void {
  send(response, status, JSON.stringify({ error: { message, type: 'error', code: null, param: null } }), headers);
}

function send(response: ServerResponse, status: number, text: string, headers = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(text);
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
