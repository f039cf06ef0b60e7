import { setTimeout as sleep } from 'node:timers/promises';

/** The first and the longest pause before another try after a failure, in milliseconds; it doubles in between. */
export type RetryTimes = { retryMs: number; longestRetryMs: number };

/** Work in the background of which only the latest order counts. */
export type PersistentWork<Order> = {
  give(order: Order): void;
  /** Ends the waiting, and resolves when nothing is under way any more. */
  close(): Promise<void>;
};

/** Carries out one order at a time, a failed one again after a growing pause, and always the latest. */
export function createPersistentWork<Order extends object>(options: {
  perform(order: Order): Promise<void>;
  onFailure(error: unknown, pauseMs: number): void;
  times: RetryTimes;
}): PersistentWork<Order> {
  const { perform, onFailure, times } = options;
  const closing = new AbortController();
  let waiting: Order | undefined;
  let work: Promise<void> = Promise.resolve();
  let isWorking = false;

  async function workOff(): Promise<void> {
    isWorking = true;
    for (let pause = times.retryMs; waiting && !closing.signal.aborted; ) {
      const order = waiting;
      try {
        await perform(order);
        if (waiting === order) waiting = undefined;
        pause = times.retryMs;
      } catch (error) {
        if (closing.signal.aborted) break;
        onFailure(error, pause);
        await sleep(pause, undefined, { signal: closing.signal }).catch(() => undefined);
        pause = Math.min(pause * 2, times.longestRetryMs);
      }
    }
    isWorking = false;
  }

  return {
    give(order) {
      waiting = order;
      if (!isWorking) work = workOff();
    },
    async close() {
      closing.abort();
      await work;
    },
  };
}
