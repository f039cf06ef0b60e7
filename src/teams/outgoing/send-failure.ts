import { z } from 'zod';
import type { SendOutcome } from '../../store/store.ts';

/** What a refused or lost send means for the message. */
export type SendFailure = Exclude<SendOutcome, { kind: 'sent' }> | { kind: 'tooLarge' };

const failureSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z.object({ headers: z.custom<{ get(name: string): unknown }>(hasGet) }).optional(),
  details: z
    .object({ error: z.object({ code: z.string() }).partial() })
    .partial()
    .optional()
    .catch(undefined),
});

/** A connector that says "later" does not mean at once. */
const shortestRetryAfterMs = 1_000;
/** `retryMs` is the first wait; it doubles with every attempt. */
export type FailureContext = { attempts: number; now: Date; retryMs: number };

const longestWaitMs = 5 * 60_000;
/** With the waits above about a day; an answer that late helps nobody. */
const mostAttempts = 300;

function hasGet(headers: unknown): boolean {
  return typeof headers === 'object' && headers !== null && 'get' in headers && typeof headers.get === 'function';
}

/** Reads what the SDK threw. Refusals end a message; silence, 429, 401 and 5xx only postpone it. */
export function readSendFailure(thrown: unknown, context: FailureContext): SendFailure {
  const { statusCode: status, response, details } = failureSchema.catch({}).parse(thrown);
  const detail = details?.error?.code;
  if (status === 413 || detail === 'MessageSizeTooBig') return { kind: 'tooLarge' };
  if (status === 403) return { kind: 'failed', reason: reason('LOTSE-CONNECTOR-BLOCKED', detail) };
  if (status === 404) return { kind: 'failed', reason: reason('LOTSE-CONNECTOR-GONE', detail) };
  if (status === 429) {
    const wait = retryAfterMs(response?.headers.get('retry-after'), context);
    return later('LOTSE-CONNECTOR-BUSY', wait, context.now);
  }
  if (status !== undefined && status < 500 && ![401, 408, 412].includes(status)) {
    return { kind: 'failed', reason: reason(`LOTSE-CONNECTOR-REFUSED ${status}`, detail) };
  }
  const cause = reason('LOTSE-CONNECTOR-UNREACHABLE', status?.toString() ?? errorName(thrown));
  if (context.attempts >= mostAttempts) return { kind: 'failed', reason: cause };
  return later(cause, backoffMs(context), context.now);
}

function later(cause: string, waitMs: number, now: Date): SendFailure {
  return { kind: 'later', notBefore: new Date(now.getTime() + waitMs), reason: cause };
}

function reason(code: string, detail: string | undefined): string {
  return detail ? `${code} (${detail})` : code;
}

function errorName(thrown: unknown): string | undefined {
  return failureSchema.catch({}).parse(thrown).code ?? (thrown instanceof Error ? thrown.name : undefined);
}

function backoffMs({ attempts, retryMs }: FailureContext): number {
  return Math.min(retryMs * 2 ** Math.min(attempts, 20), longestWaitMs);
}

function retryAfterMs(header: unknown, context: FailureContext): number {
  if (typeof header !== 'string' || header === '') return backoffMs(context);
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - context.now.getTime();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, shortestRetryAfterMs), longestWaitMs) : backoffMs(context);
}
