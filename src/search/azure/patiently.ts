import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing, type Place, readFailure, tooSlow, toSearchError } from './azure-error.ts';
import type { Patience } from './azure-times.ts';

type Call<Result> = (options: { abortSignal: AbortSignal }) => Promise<Result>;

/**
 * Calls the service within time limits and again after what passes (no connection, 408, 429, 5xx), as late as it asks for.
 * Throws what `toSearchError` makes of the last failure.
 */
export async function patiently<Result>(call: Call<Result>, patience: Patience, place: Place): Promise<Result> {
  const end = performance.now() + patience.totalMs;
  for (let attempt = 1; ; attempt += 1) {
    const timeLeft = Math.max(1, end - performance.now());
    try {
      return await withinTime(call, Math.min(patience.attemptMs, timeLeft), place.closing);
    } catch (thrown) {
      const failure = readFailure(thrown);
      const pause = failure.retryAfterMs ?? pauseBefore(attempt, patience);
      const isOver = attempt >= patience.attempts || performance.now() + pause >= end;
      if (isOver || !isPassing(failure) || place.closing.aborted) throw toSearchError(thrown, place);
      await rest(pause, place);
    }
  }
}

/** Twice as long after each attempt, up to sixteen times; spread, so that many callers do not come back at once. */
export function pauseBefore(attempt: number, { pauseMs }: Patience): number {
  return pauseMs * 2 ** Math.min(attempt - 1, 4) * (0.75 + Math.random() / 2);
}

/** Waits; throws LOTSE-STOPPING as soon as Lotse stops. */
export async function rest(milliseconds: number, place: Place): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal: place.closing });
  } catch (thrown) {
    throw toSearchError(thrown, place);
  }
}

async function withinTime<Result>(call: Call<Result>, milliseconds: number, closing: AbortSignal): Promise<Result> {
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
