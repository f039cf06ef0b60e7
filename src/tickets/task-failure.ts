import type { LotseError } from '../shared/errors.ts';
import { retryAfterSecondsOf } from './busy-error.ts';

/** What a failed attempt means for its task, and how long the ticket system asks everybody to wait. */
export type TaskFailure =
  | { kind: 'later'; seconds: number; ambiguous: boolean; pauseSeconds?: number }
  | { kind: 'parked' };

const longestWaitSeconds = 300;

/** `retrySeconds` is the first wait; it doubles. `random` from 0 to 1 spreads retries, so that they do not come all at once. */
type FailureContext = { attempts: number; settleSeconds: number; retrySeconds: number; random: number };

/** Reads what a ticket system threw. */
export function readTaskFailure(
  error: LotseError,
  { attempts, settleSeconds, retrySeconds, random }: FailureContext,
): TaskFailure {
  const backoff = Math.min(retrySeconds * 2 ** Math.min(attempts, 20), longestWaitSeconds) * (0.75 + random / 2);
  switch (error.code) {
    case 'LOTSE-TICKETS-REFUSED':
      return { kind: 'parked' };
    case 'LOTSE-TICKETS-BUSY': {
      const seconds = retryAfterSecondsOf(error) ?? backoff;
      return { kind: 'later', seconds, ambiguous: false, pauseSeconds: Math.min(seconds, longestWaitSeconds) };
    }
    case 'LOTSE-TICKETS-UNREACHABLE':
    case 'LOTSE-TICKETS-LOCKED-OUT':
      return { kind: 'later', seconds: Math.min(backoff, longestWaitSeconds), ambiguous: false };
    default:
      // What nobody has foreseen may have happened after the request was carried out.
      return { kind: 'later', seconds: Math.max(settleSeconds, backoff), ambiguous: true };
  }
}
