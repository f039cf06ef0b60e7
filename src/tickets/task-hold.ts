import { LotseError, toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';

/** Keeps the tasks that a worker has taken, as long as its process is awake. */
export type TaskHold = {
  /** Throws where a task taken at this moment (of `performance.now()`) may be somebody else's by now. */
  require(takenAt: number): void;
  start(): void;
  stop(): void;
};

/** Renews leases three times as often as they run out, and notices when it could not. */
export function createTaskHold(options: { keep: () => Promise<void>; leaseSeconds: number; log: Log }): TaskHold {
  const leaseMs = options.leaseSeconds * 1_000;
  let keptAt = Number.NEGATIVE_INFINITY;
  /** Whatever was taken before this moment was not kept all the time. */
  let unbrokenSince = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  async function keep(): Promise<void> {
    const asked = performance.now();
    try {
      await options.keep();
    } catch (thrown) {
      options.log.warn({ code: toLotseError(thrown).code }, 'leases on tickets not renewed');
      return;
    }
    if (asked - keptAt > leaseMs) unbrokenSince = asked;
    keptAt = asked;
  }

  return {
    require(takenAt) {
      const isFresh = performance.now() - Math.max(takenAt, keptAt) < leaseMs;
      if (takenAt >= unbrokenSince && isFresh) return;
      throw new LotseError('LOTSE-UNEXPECTED', 'The process slept for too long: somebody else may work on this task.');
    },
    start() {
      keptAt = performance.now();
      timer = setInterval(() => void keep(), leaseMs / 3);
    },
    stop: () => clearInterval(timer),
  };
}
