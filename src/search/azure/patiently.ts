import { callPatiently, type Patience, rest as restUntil } from '../../shared/patiently.ts';
import { isPassing, type Place, readFailure, toSearchError } from './azure-error.ts';

/**
 * Calls the service within time limits and again after what passes (no connection, 408, 429, 5xx), as late as it asks for.
 * Throws what `toSearchError` makes of the last failure.
 */
export function patiently<Result>(
  call: (options: { abortSignal: AbortSignal }) => Promise<Result>,
  patience: Patience,
  place: Place,
): Promise<Result> {
  return callPatiently(call, patience, {
    closing: place.closing,
    judge(thrown) {
      const failure = readFailure(thrown);
      return { isPassing: isPassing(failure), retryAfterMs: failure.retryAfterMs };
    },
    toError: (thrown) => toSearchError(thrown, place),
  });
}

/** Waits; throws LOTSE-STOPPING as soon as Lotse stops. */
export function rest(milliseconds: number, place: Place): Promise<void> {
  return restUntil(milliseconds, { closing: place.closing, toError: (thrown) => toSearchError(thrown, place) });
}
