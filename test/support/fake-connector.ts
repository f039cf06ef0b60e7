import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that reached the fake, with its bytes as they came. */
type ReceivedSend = {
  method: 'POST' | 'PUT';
  conversationId: string;
  activityId: string;
  raw: string;
  authorization: string | undefined;
  /** The parsed body, for reading in tests. */
  activity: SentActivity;
};

type SentActivity = {
  type?: string;
  text?: string;
  attachments?: { contentType: string; content: unknown }[];
  entities?: Record<string, unknown>[];
  channelData?: Record<string, unknown>;
  from?: { id: string };
  recipient?: { id: string };
  conversation?: { id: string };
};

/** What the fake does instead of accepting a send. */
export type Misbehaviour =
  | { status: number; code?: string; retryAfter?: number | string }
  /** Accepts the connection and never answers. */
  | 'stall'
  /** Accepts the message and breaks the connection before answering. */
  | 'acceptAndBreak';

export type FakeConnector = {
  serviceUrl: string;
  sent: ReceivedSend[];
  /** Requests that were refused by a limit or by a misbehaviour. */
  refused: { conversationId: string; status: number }[];
  /** The next sends behave so, in this order. */
  misbehave(...next: Misbehaviour[]): void;
  /** From now on every send behaves so; undefined: well again. */
  misbehaveAlways(always: Misbehaviour | undefined): void;
  /** Conversations are known unless a test names them unknown. */
  forgetConversation(conversationId: string): void;
  /** What the roster says about a member. */
  members: Map<string, Record<string, unknown>>;
  /** Resolves as soon as `count` sends have been accepted. */
  waitFor(count: number): Promise<ReceivedSend[]>;
  close(): Promise<void>;
};

const route = /^\/v3\/conversations\/([^/]+)\/(activities|members)(?:\/([^/?]+))?/;
const largestMessageBytes = 40_000;
const sendsPerWindow = 60;
const windowMs = 30_000;

/** A Bot Framework connector on this machine that enforces Teams' limits and keeps what it was sent. */
export async function startFakeConnector(): Promise<FakeConnector> {
  const sent: ReceivedSend[] = [];
  const refused: FakeConnector['refused'] = [];
  const members: FakeConnector['members'] = new Map();
  const unknown = new Set<string>();
  const times = new Map<string, number[]>();
  const queue: Misbehaviour[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let always: Misbehaviour | undefined;
  let counter = 0;

  function accept(request: IncomingMessage, conversationId: string, replaced: string | undefined, raw: string): string {
    counter += 1;
    const activityId = replaced ?? `sent-${counter}`;
    const method = request.method as 'POST' | 'PUT';
    const { authorization } = request.headers;
    sent.push({ method, conversationId, activityId, raw, authorization, activity: JSON.parse(raw) as SentActivity });
    for (const entry of waiting) if (sent.length >= entry.count) entry.resolve();
    return activityId;
  }

  function refusal(conversationId: string, raw: string): Misbehaviour | undefined {
    const planned = queue.shift() ?? always;
    if (planned) return planned;
    if (unknown.has(conversationId)) return { status: 404, code: 'ConversationNotFound' };
    if (JSON.stringify(JSON.parse(raw)).length * 2 > largestMessageBytes)
      return { status: 413, code: 'MessageSizeTooBig' };
    const now = Date.now();
    const recent = (times.get(conversationId) ?? []).filter((time) => time > now - windowMs);
    if (recent.length >= sendsPerWindow) return { status: 429, retryAfter: 5 };
    times.set(conversationId, [...recent, now]);
    return brokenRule(JSON.parse(raw) as SentActivity);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, encoded = '', kind, id] = route.exec(request.url ?? '') ?? [];
    const conversationId = decodeURIComponent(encoded);
    if (kind === 'members') return answer(response, ...memberAnswer(members, decodeURIComponent(id ?? '')));
    const raw = await read(request);
    if (kind !== 'activities') return answer(response, 404, { error: { code: 'NotFound' } });
    const wrong = refusal(conversationId, raw);
    if (wrong === 'stall') return;
    if (wrong === 'acceptAndBreak') {
      accept(request, conversationId, undefined, raw);
      request.socket.destroy();
      return;
    }
    if (wrong) {
      refused.push({ conversationId, status: wrong.status });
      if (wrong.retryAfter !== undefined) response.setHeader('Retry-After', String(wrong.retryAfter));
      return answer(response, wrong.status, { error: { code: wrong.code ?? 'Refused', message: 'refused' } });
    }
    const replaced = request.method === 'PUT' ? decodeURIComponent(id ?? '') : undefined;
    return answer(response, 201, { id: accept(request, conversationId, replaced, raw) });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((thrown: unknown) => answer(response, 400, { error: { code: String(thrown) } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    sent,
    refused,
    members,
    misbehave: (...next) => queue.push(...next),
    misbehaveAlways: (next) => {
      always = next;
    },
    forgetConversation: (conversationId) => unknown.add(conversationId),
    async waitFor(count) {
      if (sent.length < count)
        await withTimeLimit(new Promise<void>((resolve) => waiting.push({ count, resolve })), sent, count);
      return sent.slice(0, count);
    },
    close: () => close(server),
  };
}

/** Rules of Teams whose breach would only be seen in Teams. */
function brokenRule(activity: SentActivity): Misbehaviour | undefined {
  const messages = (activity.entities ?? []).filter((entity) => entity['type'] === 'https://schema.org/Message');
  if (messages.length > 1) return { status: 400, code: 'MoreThanOneMessageEntity' };
  const claims = (messages[0]?.['citation'] ?? []) as { appearance?: { name?: string } }[];
  if (claims.some((claim) => !claim.appearance?.name)) return { status: 400, code: 'CitationWithoutName' };
  const actions = (activity.attachments ?? []).flatMap(
    ({ content }) => (content as { actions?: unknown[] }).actions ?? [],
  );
  return actions.length > 6 ? { status: 400, code: 'TooManyActions' } : undefined;
}

function memberAnswer(members: FakeConnector['members'], id: string): [number, unknown] {
  const member = members.get(id);
  return member ? [200, member] : [404, { error: { code: 'MemberNotFoundInConversation' } }];
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  // In two steps: restify, once loaded, replaces writeHead for the whole process with one that gives nothing back.
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function withTimeLimit(done: Promise<void>, sent: ReceivedSend[], count: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`expected ${count} sends, got ${sent.length}`)), 10_000);
  });
  await Promise.race([done, limit]).finally(() => clearTimeout(timer));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
