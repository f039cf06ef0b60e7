import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { createStandInIndex, type StandInIndex } from './azure-search-stand-in-engine.ts';
import { debugInfo, vectorProblem } from './azure-search-stand-in-vectors.ts';
import {
  type AliasBody,
  aliasBody,
  documentsBody,
  type IndexBody,
  indexBody,
  type SynonymMapBody,
  searchBody,
  synonymMapBody,
} from './azure-search-stand-in-wire.ts';

type Answer = { status: number; json?: unknown; text?: string; headers?: Record<string, string> };

export type RecordedRequest = {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: unknown;
};

/** What the stand-in does with a request instead of answering it; undefined: answer. */
type AzureFault = (request: RecordedRequest) => (Answer & { delayMs?: number }) | { kind: 'stall' | 'cut' } | undefined;

export type AzureSearchStandIn = {
  url: string;
  key: string;
  /** Accepted in `Authorization: Bearer …`. */
  token: string;
  requests: RecordedRequest[];
  indexes: Map<string, StandInIndex>;
  aliases: Map<string, AliasBody>;
  synonymMaps: Map<string, SynonymMapBody>;
  /** All requests pass through it, until it is replaced. */
  fault: AzureFault;
  /** A document for which it gives an answer fails with that, the others of its batch do not. */
  refuse: (document: Record<string, unknown>) => { status: number; message: string } | undefined;
  hasSemanticRanker: boolean;
  hasVectors: boolean;
  /** So long a moved alias leads some requests to the old index, as the service says of itself. */
  aliasDelayMs: number;
  /** So long after it was taken a document cannot be found. */
  visibleAfterMs: number;
  close(): Promise<void>;
};

const apiVersion = '2026-04-01';
const largestBody = 16 * 1024 * 1024;
const largestPage = 1000;

/** Azure AI Search on this machine: the wire format of its REST API 2026-04-01, its limits and its whims, in memory. */
export async function startAzureSearchStandIn(options: { port?: number } = {}): Promise<AzureSearchStandIn> {
  const oldTargets = new Map<string, { index: string; until: number }>();
  const pending = new Set<Promise<void>>();
  const state: AzureSearchStandIn = {
    url: '',
    key: 'key-of-this-test',
    token: 'token-of-this-test',
    requests: [],
    indexes: new Map(),
    aliases: new Map(),
    synonymMaps: new Map(),
    fault: () => undefined,
    refuse: () => undefined,
    hasSemanticRanker: true,
    hasVectors: true,
    aliasDelayMs: 0,
    visibleAfterMs: 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(message);
    const url = new URL(message.url ?? '/', 'http://search');
    const request: RecordedRequest = {
      method: message.method ?? '',
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(url.searchParams),
      headers: message.headers,
      body: text === '' ? undefined : parse(text),
    };
    state.requests.push(request);
    const fault = state.fault(request);
    if (fault && 'kind' in fault) return fault.kind === 'cut' ? void message.socket.destroy() : undefined;
    if (fault?.delayMs) await sleep(fault.delayMs);
    if (fault && fault.status !== 0) return send(response, fault);
    send(response, Buffer.byteLength(text) > largestBody ? problem(413, 'The request is too large.') : answer(request));
  }

  function answer(request: RecordedRequest): Answer {
    const { headers, query, path, method } = request;
    if (query['api-version'] !== apiVersion)
      return problem(400, `Invalid or missing api-version: ${query['api-version']}`);
    if (headers['api-key'] === undefined && headers.authorization === undefined)
      return problem(401, 'Authentication is required.');
    if (headers['api-key'] !== state.key && headers.authorization !== `Bearer ${state.token}`)
      return problem(403, 'Access denied due to invalid credentials.');
    const [, room, name, rest] = path.match(/^\/(\w+)(?:\('([^']*)'\))?(\/.*)?$/) ?? [];
    try {
      if (room === 'servicestats') return ok({ counters: {}, limits: {} });
      if (room === 'synonymmaps') return store(state.synonymMaps, synonymMapBody, name, request);
      if (room === 'aliases') return aliases(name, request);
      if (room === 'indexes' && rest) return documents(name ?? '', rest, request);
      if (room === 'indexes') return indexes(name, request);
      return problem(404, `There is no ${method} ${path}.`);
    } catch (error) {
      return problem(400, error instanceof Error ? error.message : String(error));
    }
  }

  function aliases(name: string | undefined, request: RecordedRequest): Answer {
    if (name !== undefined && request.method === 'PUT') {
      const target = aliasBody.parse(request.body).indexes[0] ?? '';
      if (!state.indexes.has(target)) return problem(400, `The index '${target}' of the alias does not exist.`);
      if (state.indexes.has(name)) return problem(400, `There is an index with the name '${name}' already.`);
      const before = state.aliases.get(name)?.indexes[0];
      if (before !== undefined && before !== target)
        oldTargets.set(name, { index: before, until: Date.now() + state.aliasDelayMs });
    }
    return store(state.aliases, aliasBody, name, request);
  }

  function indexes(name: string | undefined, request: RecordedRequest): Answer {
    const definitions = new Map([...state.indexes].map(([key, { definition }]) => [key, withDefaults(definition)]));
    if (request.method !== 'PUT' || name === undefined) {
      const answered = store(definitions, indexBody, name, request);
      if (request.method === 'DELETE' && name !== undefined) state.indexes.delete(name);
      return answered;
    }
    const definition = indexBody.parse(request.body);
    for (const map of definition.fields.flatMap(({ synonymMaps }) => synonymMaps ?? [])) {
      if (!state.synonymMaps.has(map)) return problem(400, `The synonym map '${map}' does not exist.`);
    }
    if (definition.vectorSearch && !state.hasVectors)
      return problem(400, 'Vector fields are not available for this service.');
    const existing = state.indexes.get(name);
    if (existing && JSON.stringify(existing.definition.fields) !== JSON.stringify(definition.fields))
      return problem(400, 'Existing fields cannot be changed.');
    if (existing) existing.definition = definition;
    else state.indexes.set(name, createStandInIndex(definition));
    return { status: existing ? 200 : 201, json: withDefaults(definition) };
  }

  /** An alias that was just moved leads every other request astray. */
  function resolve(name: string): StandInIndex | undefined {
    const old = oldTargets.get(name);
    if (old && old.until > Date.now() && state.requests.length % 2 === 0) return state.indexes.get(old.index);
    return state.indexes.get(state.aliases.get(name)?.indexes[0] ?? name);
  }

  function documents(name: string, rest: string, request: RecordedRequest): Answer {
    const index = resolve(name);
    if (!index) return problem(404, `The index '${name}' for service 'stand-in' was not found.`);
    if (rest === '/search.stats')
      return ok({ documentCount: index.documents.size, storageSize: 0, vectorIndexSize: 0 });
    if (rest === '/docs/$count') return { status: 200, text: String(index.documents.size) };
    if (rest === '/docs/search.index') return write(index, request);
    if (rest === '/docs/search.post.search') return search(index, request);
    return problem(404, `There is no ${request.method} ${rest}.`);
  }

  function write(index: StandInIndex, request: RecordedRequest): Answer {
    const known = new Set(index.definition.fields.map((field) => field.name));
    const keyField = index.definition.fields.find(({ key }) => key)?.name ?? '';
    const results = documentsBody.parse(request.body).value.map(({ '@search.action': action, ...document }) => {
      const unknown = Object.keys(document).find((property) => !known.has(property));
      if (unknown) throw new Error(`The property '${unknown}' does not exist on type 'search.documentFields'.`);
      const key = String(document[keyField]);
      const failure = /^[A-Za-z0-9=-][\w=-]*$/.test(key)
        ? (refusedVector(index, document) ?? state.refuse(document))
        : { status: 400, message: `Invalid document key: '${key}'.` };
      if (failure) return { key, status: false, errorMessage: failure.message, statusCode: failure.status };
      const status = index.documents.has(key) || action === 'delete' ? 200 : 201;
      apply(() => index.put(key, action === 'delete' ? undefined : document));
      return { key, status: true, errorMessage: null, statusCode: status };
    });
    return { status: results.every(({ status }) => status) ? 200 : 207, json: { value: results } };
  }

  function refusedVector({ definition }: StandInIndex, document: Record<string, unknown>) {
    const field = definition.fields.find(({ dimensions, name }) => dimensions && document[name] !== undefined)?.name;
    const message = field && vectorProblem(definition, field, document[field]);
    return message ? { status: 400, message } : undefined;
  }

  function apply(change: () => void): void {
    if (state.visibleAfterMs === 0) return change();
    const later = sleep(state.visibleAfterMs).then(change);
    pending.add(later);
    void later.then(() => pending.delete(later));
  }

  function search(index: StandInIndex, request: RecordedRequest): Answer {
    const body = searchBody.parse(request.body);
    const isSemantic = body.queryType === 'semantic';
    if (isSemantic && !state.hasSemanticRanker)
      return problem(400, 'Semantic search is not enabled for this service.', 'SemanticQueriesNotAvailable');
    const configurations = index.definition.semantic?.configurations ?? [];
    if (isSemantic && !configurations.some(({ name }) => name === body.semanticConfiguration))
      return problem(400, `Unknown semantic configuration '${body.semanticConfiguration}'.`);
    const hits = index.search(body, (map) => state.synonymMaps.get(map)?.synonyms ?? '');
    const from = body.skip ?? 0;
    const page = hits.slice(from, from + Math.min(body.top ?? 50, largestPage));
    const select = body.select === undefined || body.select === '*' ? undefined : body.select.split(',');
    return ok({
      ...(body.count ? { '@odata.count': hits.length } : {}),
      value: page.map(({ document, score, ...subscores }) => ({
        '@search.score': score,
        ...(body.debug === 'vector'
          ? debugInfo({ document, score, ...subscores }, body.vectorQueries?.[0]?.fields ?? '')
          : {}),
        ...(isSemantic ? { '@search.rerankerScore': (4 * score) / (score + 1) } : {}),
        ...Object.fromEntries(Object.entries(document).filter(([field]) => !select || select.includes(field))),
      })),
    });
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function store<Body extends { name: string }>(
  held: Map<string, Body>,
  schema: z.ZodType<Body>,
  name: string | undefined,
  { method, body }: RecordedRequest,
): Answer {
  if (name === undefined) return method === 'GET' ? ok({ value: [...held.values()] }) : problem(405, 'Not supported.');
  const existing = held.get(name);
  if (method === 'PUT') {
    const given = schema.parse(body);
    if (given.name !== name) return problem(400, `The name in the body is not '${name}'.`);
    held.set(name, given);
    return { status: existing ? 200 : 201, json: given };
  }
  if (!existing) return problem(404, `No '${name}' was found in service 'stand-in'.`);
  if (method === 'GET') return ok(existing);
  held.delete(name);
  return { status: 204 };
}

/** The service fills in what a definition leaves out. */
function withDefaults(definition: IndexBody): IndexBody {
  const fields = definition.fields.map((field) => ({
    key: false,
    retrievable: true,
    stored: true,
    searchable: false,
    filterable: false,
    sortable: false,
    facetable: false,
    synonymMaps: [],
    ...field,
  }));
  return { ...definition, fields };
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}

function problem(status: number, message: string, code = ''): Answer {
  return { status, json: { error: { code, message } } };
}

function send(response: ServerResponse, { status, json, text, headers }: Answer): void {
  if (response.destroyed) return;
  const contentType = text === undefined ? 'application/json; odata.metadata=none' : 'text/plain';
  response.writeHead(status, { 'Content-Type': contentType, ...headers });
  response.end(text ?? (json === undefined ? '' : JSON.stringify(json)));
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
