import { z } from 'zod';
import type { SendOutcome } from '../store/store.ts';

/** What a refused or lost send means for the message. */
export type SendFailure = Exclude<SendOutcome, { kind: 'sent' }> | { kind: 'tooLarge' };

const failureSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z.object({ headers: z.object({ get: z.function().args(z.string()).returns(z.unknown()) }) }).optional(),
  body: z
    .object({ error: z.object({ code: z.string() }).partial() })
    .partial()
    .optional(),
});

const firstWaitMs = 1_000;
const longestWaitMs = 5 * 60_000;
/** With the waits above about a day; an answer that late helps nobody. */
const mostAttempts = 300;

/** Reads what the SDK threw. Refusals end a message; silence, 429, 401 and 5xx only postpone it. */
export function readSendFailure(thrown: unknown, context: { attempts: number; now: Date }): SendFailure {
  const parsed = failureSchema.safeParse(thrown);
  const status = parsed.success ? parsed.data.statusCode : undefined;
  const detail = parsed.success ? parsed.data.body?.error?.code : undefined;
  if (status === 413 || detail === 'MessageSizeTooBig') return { kind: 'tooLarge' };
  if (status === 403) return { kind: 'failed', reason: reason('LOTSE-CONNECTOR-BLOCKED', detail) };
  if (status === 404) return { kind: 'failed', reason: reason('LOTSE-CONNECTOR-GONE', detail) };
  if (status === 429) {
    const wait = retryAfterMs(parsed.success ? parsed.data.response?.headers.get('retry-after') : undefined, context);
    return later('LOTSE-CONNECTOR-BUSY', wait, context.now);
  }
  if (status !== undefined && status < 500 && ![401, 408, 412].includes(status)) {
    return { kind: 'failed', reason: reason(`LOTSE-CONNECTOR-REFUSED ${status}`, detail) };
  }
  const cause = reason('LOTSE-CONNECTOR-UNREACHABLE', status?.toString() ?? errorName(thrown));
  if (context.attempts >= mostAttempts) return { kind: 'failed', reason: cause };
  return later(cause, backoffMs(context.attempts), context.now);
}

function later(cause: string, waitMs: number, now: Date): SendFailure {
  return { kind: 'later', notBefore: new Date(now.getTime() + waitMs), reason: cause };
}

function reason(code: string, detail: string | undefined): string {
  return detail ? `${code} (${detail})` : code;
}

function errorName(thrown: unknown): string | undefined {
  const parsed = failureSchema.safeParse(thrown);
  return (parsed.success && parsed.data.code) || (thrown instanceof Error ? thrown.name : undefined);
}

function backoffMs(attempts: number): number {
  return Math.min(firstWaitMs * 2 ** Math.min(attempts, 20), longestWaitMs);
}

function retryAfterMs(header: unknown, context: { attempts: number; now: Date }): number {
  if (typeof header !== 'string' || header === '') return backoffMs(context.attempts);
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - context.now.getTime();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, firstWaitMs), longestWaitMs) : backoffMs(context.attempts);
}
