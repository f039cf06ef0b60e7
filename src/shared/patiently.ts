import { setTimeout as sleep } from 'node:timers/promises';

/** How long one kind of call may take: each attempt, all of them with their pauses, and the first pause. */
export type Patience = { attempts: number; attemptMs: number; totalMs: number; pauseMs: number };

/** What is known about the other side. */
export type Other = {
  /** Ends every call and every wait. */
  closing: AbortSignal;
  /** Whether another try may help, and how long the other side wants to be left alone before it. */
  judge(thrown: unknown): { isPassing: boolean; retryAfterMs: number | undefined };
  toError(thrown: unknown): Error;
};

/**
 * Calls somebody else within time limits and again after what passes, as late as they ask for.
 * Throws what `toError` makes of the last failure.
 */
export async function callPatiently<Result>(
  call: (options: { abortSignal: AbortSignal }) => Promise<Result>,
  patience: Patience,
  other: Other,
): Promise<Result> {
  const end = performance.now() + patience.totalMs;
  for (let attempt = 1; ; attempt += 1) {
    const timeLeft = Math.max(1, end - performance.now());
    try {
      return await withinTime(call, Math.min(patience.attemptMs, timeLeft), other.closing);
    } catch (thrown) {
      const { isPassing, retryAfterMs } = other.judge(thrown);
      const pause = retryAfterMs ?? pauseBefore(attempt, patience);
      const isOver = attempt >= patience.attempts || performance.now() + pause >= end;
      if (isOver || !isPassing || other.closing.aborted) throw other.toError(thrown);
      await rest(pause, other);
    }
  }
}

/** Twice as long after each attempt, up to sixteen times; spread, so that many callers do not come back at once. */
export function pauseBefore(attempt: number, { pauseMs }: Patience): number {
  return pauseMs * 2 ** Math.min(attempt - 1, 4) * (0.75 + Math.random() / 2);
}

/** Waits; throws as soon as Lotse stops. */
export async function rest(milliseconds: number, { closing, toError }: Omit<Other, 'judge'>): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal: closing });
  } catch (thrown) {
    throw toError(thrown);
  }
}

/** Milliseconds of the headers `retry-after-ms` or `retry-after`, which holds seconds or a date. */
export function readRetryAfter(
  milliseconds: string | null | undefined,
  seconds: string | null | undefined,
): number | undefined {
  if (milliseconds) return Number(milliseconds) || undefined;
  if (!seconds) return undefined;
  const count = Number(seconds);
  if (Number.isFinite(count)) return count * 1000;
  const until = Date.parse(seconds);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

async function withinTime<Result>(
  call: (options: { abortSignal: AbortSignal }) => Promise<Result>,
  milliseconds: number,
  closing: AbortSignal,
): Promise<Result> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), milliseconds);
  try {
    return await call({ abortSignal: AbortSignal.any([closing, timeout.signal]) });
  } catch (thrown) {
    throw timeout.signal.aborted ? tooSlow(milliseconds) : thrown;
  } finally {
    clearTimeout(timer);
  }
}

/** The error that stands for a time limit. */
function tooSlow(milliseconds: number): Error {
  const error = new Error(`no answer within ${milliseconds / 1000} s`);
  error.name = 'TimeoutError';
  return error;
}
