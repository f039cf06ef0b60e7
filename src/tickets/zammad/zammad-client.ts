import { z } from 'zod';
import { LotseError } from '../../shared/errors.ts';
import { outboundProblem } from '../../shared/outbound.ts';
import { busyError } from '../busy-error.ts';

type ZammadRequest = {
  method: 'GET' | 'POST' | 'PUT';
  /** Below /api/v1, beginning with a slash. */
  path: string;
  query?: Record<string, string>;
  body?: unknown;
};

type Schema<Answer> = z.ZodType<Answer, z.ZodTypeDef, unknown>;

/** Sends requests and reads their answers. Both throw what `TicketSystem` names. */
export type ZammadClient = {
  send<Answer>(request: ZammadRequest, schema: Schema<Answer>): Promise<Answer>;
  /** For a request that names one thing: null where that no longer exists. */
  sendIfThere<Answer>(request: ZammadRequest, schema: Schema<Answer>): Promise<Answer | null>;
};

export type ZammadAddress = {
  /** Asked at every request: the embedded desk's port is known only once it listens. */
  url: () => string;
  token: string;
  timeLimitMs: number;
};

/** A ticket with many long articles; anything larger is no answer of Zammad. */
const largestAnswer = 32 * 1024 * 1024;
const longestReason = 200;
const defaultRetrySeconds = 30;
const longestRetrySeconds = 3600;

const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EACCES',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
  'EPROTO',
  'ERR_SSL_WRONG_VERSION_NUMBER',
]);

type Exchange = { status: number; headers: Headers; text: string };

/** How this adapter speaks: with a token in each request, never to another host than the one configured. */
export function createZammadClient(address: ZammadAddress): ZammadClient {
  async function sendIfThere<Answer>(request: ZammadRequest, schema: Schema<Answer>): Promise<Answer | null> {
    const exchange = await carryOut(request, address);
    // Zammad says in JSON that something is missing; a 404 in any other form means that no Zammad is there.
    if (exchange.status === 404 && readReason(exchange.text) !== null) return null;
    return readAnswer(request, exchange, schema, address.url());
  }
  return {
    sendIfThere,
    async send(request, schema) {
      return readAnswer(request, await carryOut(request, address), schema, address.url());
    },
  };
}

async function carryOut(request: ZammadRequest, address: ZammadAddress): Promise<Exchange> {
  const base = address.url();
  try {
    const response = await fetch(toUrl(base, request), {
      method: request.method,
      headers: {
        Authorization: `Token token=${address.token}`,
        Accept: 'application/json',
        ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      // The token goes to the configured host alone; whoever answers with a redirect is told apart below.
      redirect: 'manual',
      signal: AbortSignal.timeout(address.timeLimitMs),
    });
    return { status: response.status, headers: response.headers, text: await readText(response) };
  } catch (thrown) {
    throw failure(request, base, thrown);
  }
}

function toUrl(base: string, { path, query }: ZammadRequest): string {
  const search = query ? `?${new URLSearchParams(query).toString()}` : '';
  return `${base}/api/v1${path}${search}`;
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestAnswer) throw new Error(`an answer of more than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readAnswer<Answer>(request: ZammadRequest, exchange: Exchange, schema: Schema<Answer>, base: string): Answer {
  const { status, text } = exchange;
  if (status < 200 || status >= 300) throw refusal(request, exchange, base);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  // Only names of fields: the answer itself may quote a ticket.
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || 'everything'))].slice(0, 5);
  throw unknownOutcome(request, `status ${status} with an answer that is not Zammad's (${fields.join(', ')})`);
}

/** Nothing came back that says what happened. */
function failure(request: ZammadRequest, base: string, thrown: unknown): LotseError {
  const { host, origin } = new URL(base);
  const problem = outboundProblem(thrown, host);
  const code = codeOf(thrown);
  if (problem || notSent.has(code) || isForbiddenPort(thrown)) {
    const reason = problem?.message ?? (code || 'fetch does not use this port');
    return new LotseError(
      'LOTSE-TICKETS-UNREACHABLE',
      `The ticket system at ${origin} cannot be reached (${reason}). Check the network and, for Zammad, TICKETS_URL.`,
      {
        cause: thrown,
      },
    );
  }
  const isLate = thrown instanceof Error && thrown.name === 'TimeoutError';
  return unknownOutcome(request, isLate ? 'no answer in time' : `the connection broke (${code || 'cut'})`, thrown);
}

/** A look-up changes nothing, so there its outcome is clear: nothing happened. */
function unknownOutcome({ method, path }: ZammadRequest, reason: string, cause?: unknown): LotseError {
  const code = method === 'GET' ? 'LOTSE-TICKETS-UNREACHABLE' : 'LOTSE-TICKETS-AMBIGUOUS';
  const cure = method === 'GET' ? ' Check that the ticket system runs and, for Zammad, TICKETS_URL.' : '';
  return new LotseError(code, `No usable answer to ${method} ${path}: ${reason}.${cure}`, { cause });
}

function refusal(request: ZammadRequest, exchange: Exchange, base: string): LotseError {
  const { status, headers, text } = exchange;
  const { origin } = new URL(base);
  const said = readReason(text);
  if (status === 429) {
    return busyError(`The ticket system at ${origin} asks for a pause (429).`, retryAfter(headers.get('retry-after')));
  }
  if (status >= 500 || status === 408) return unknownOutcome(request, `status ${status}`);
  if (status < 400) return new LotseError('LOTSE-TICKETS-LOCKED-OUT', redirected(headers, base));
  const sentence = `The ticket system at ${origin} answers ${status} to ${request.method} ${request.path}`;
  if (status === 401 || status === 403) {
    return new LotseError(
      'LOTSE-TICKETS-LOCKED-OUT',
      `${sentence}${quoted(said)}: check TICKETS_TOKEN and its rights.`,
    );
  }
  if (status === 404) return new LotseError('LOTSE-TICKETS-LOCKED-OUT', `${sentence}: check TICKETS_URL.`);
  return new LotseError('LOTSE-TICKETS-REFUSED', `${sentence}${quoted(said)}.`);
}

function redirected(headers: Headers, base: string): string {
  const location = headers.get('location') ?? '';
  const target = URL.canParse(location, base) ? new URL(location, base) : undefined;
  const where = target ? `${target.origin}${target.pathname}` : 'another address';
  return `${new URL(base).origin} sends on to ${where}. Lotse does not take its token there: correct TICKETS_URL.`;
}

const reasonSchema = z.object({ error: z.string(), error_human: z.string().optional() });

/** What Zammad says about a refusal, without addresses and quoted values; null where it was not Zammad that spoke. */
function readReason(text: string): string | null {
  const parsed = reasonSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const reason = parsed.data.error_human ?? parsed.data.error;
  return reason.replaceAll(/[^\s'"<>]+@[^\s'"<>]+/g, '…').slice(0, longestReason);
}

function quoted(reason: string | null): string {
  return reason ? ` (${reason})` : '';
}

function retryAfter(header: string | null): number {
  if (!header) return defaultRetrySeconds;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  if (!Number.isFinite(seconds)) return defaultRetrySeconds;
  return Math.min(Math.max(Math.ceil(seconds), 1), longestRetrySeconds);
}

/** fetch keeps away from the ports of some other services, and says so without a code. */
function isForbiddenPort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.cause instanceof Error && thrown.cause.message === 'bad port';
}

function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown.cause ? codeOf(thrown.cause) : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
