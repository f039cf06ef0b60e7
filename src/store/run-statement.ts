import { setTimeout as wait } from 'node:timers/promises';
import type { LotseError } from '../shared/errors.ts';
import { toDatabaseError, wasNotExecuted } from './database-errors.ts';

/** Pauses before the second and third attempt, in milliseconds: enough for a connection that went stale, short for the one who waits. */
const pauses = [50, 300];
/** No further attempt after this time; an attempt may itself have waited for a connection. */
const patienceInMilliseconds = 2_000;

/** Runs a statement that may run twice without harm: repeated after any lost connection. */
export async function runRepeatable<Result>(
  statement: () => Promise<Result>,
): Promise<{ result: Result; repeated: boolean }> {
  return attempt(statement, () => true);
}

/** Runs a statement at most once: repeated only where it never reached the database. */
export async function runOnce<Result>(statement: () => Promise<Result>): Promise<Result> {
  const { result } = await attempt(statement, wasNotExecuted);
  return result;
}

async function attempt<Result>(
  statement: () => Promise<Result>,
  mayRepeat: (thrown: unknown) => boolean,
): Promise<{ result: Result; repeated: boolean }> {
  const start = performance.now();
  let sent = false;
  for (let count = 0; ; count += 1) {
    try {
      return { result: await statement(), repeated: sent };
    } catch (thrown) {
      const error = toDatabaseError(thrown);
      const pause = pauses[count];
      const tooLate = performance.now() - start > patienceInMilliseconds;
      if (pause === undefined || tooLate || !isPassing(error) || !mayRepeat(thrown)) throw error;
      sent ||= !wasNotExecuted(thrown);
      await wait(pause);
    }
  }
}

function isPassing(error: LotseError): boolean {
  return error.code === 'LOTSE-DATABASE-DOWN';
}
