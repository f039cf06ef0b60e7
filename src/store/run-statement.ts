import { setTimeout as wait } from 'node:timers/promises';
import { isOutage, toDatabaseError, wasNotExecuted } from './database-errors.ts';

/** Pauses before the second and third attempt, in milliseconds: a killed server of our own is back after about 200. */
const pauses = [100, 400];
/** No further attempt after this time: an attempt may itself have waited for a connection. */
const patienceInMilliseconds = 2_000;

type Attempted<Result> = {
  result: Result;
  /** An earlier attempt may have been carried out. */
  repeated: boolean;
};

/** Runs a statement that may run twice without harm: repeated after any outage. Errors: see `toDatabaseError`. */
export function runRepeatable<Result>(statement: () => Promise<Result>): Promise<Attempted<Result>> {
  return attempt(statement, isOutage);
}

/** Runs a statement once: repeated only where it certainly never ran. Errors: see `toDatabaseError`. */
export async function runOnce<Result>(statement: () => Promise<Result>): Promise<Result> {
  const { result } = await attempt(statement, wasNotExecuted);
  return result;
}

async function attempt<Result>(
  statement: () => Promise<Result>,
  mayRepeat: (thrown: unknown) => boolean,
): Promise<Attempted<Result>> {
  const start = performance.now();
  let repeated = false;
  for (let count = 0; ; count += 1) {
    try {
      return { result: await statement(), repeated };
    } catch (thrown) {
      const pause = pauses[count];
      const late = performance.now() - start > patienceInMilliseconds;
      if (pause === undefined || late || !mayRepeat(thrown)) throw toDatabaseError(thrown);
      repeated ||= !wasNotExecuted(thrown);
      await wait(pause);
    }
  }
}
