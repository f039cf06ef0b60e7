import { toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';

/** Work in the background that is done in rounds: when something calls for it, and from time to time anyway. */
export type BackgroundWork = {
  /** A round is wanted now. */
  wake(): void;
  /** A round is wanted in so many milliseconds. */
  wakeIn(milliseconds: number): void;
  start(): void;
  /** Begins nothing new; resolves when what was begun has ended. */
  stop(): Promise<void>;
};

/** Database and timers do not tell the time to the millisecond. */
const clockDifferenceMs = 20;

/**
 * Rounds one after the other. Each takes as many items as there are free hands; an item that is done calls for the next round.
 * Neither may throw for one item's sake: what they throw is logged, and the next round comes.
 */
export function createBackgroundWork<Item>(options: {
  /** At most so many items at a time. */
  hands: number;
  everyMs: number;
  take: (limit: number) => Promise<Item[]>;
  work: (item: Item) => Promise<void>;
  log: Log;
}): BackgroundWork {
  const { hands, everyMs, take, work, log } = options;
  const running = new Set<Promise<void>>();
  let round: Promise<void> | undefined;
  let wanted = false;
  let stopped = true;
  let sweep: NodeJS.Timeout | undefined;
  let timer: { at: number; handle: NodeJS.Timeout } | undefined;

  function wake(): void {
    wanted = true;
    if (stopped || round || running.size >= hands) return;
    round = oneRound().finally(() => {
      round = undefined;
      if (wanted) wake();
    });
  }

  async function oneRound(): Promise<void> {
    wanted = false;
    try {
      for (const item of await take(hands - running.size)) begin(item);
    } catch (thrown) {
      log.warn({ code: toLotseError(thrown).code }, 'cannot look for work on tickets');
    }
  }

  function begin(item: Item): void {
    const done = work(item)
      .catch((thrown: unknown) => log.warn({ code: toLotseError(thrown).code }, 'work on a ticket was broken off'))
      .finally(() => {
        running.delete(done);
        wake();
      });
    running.add(done);
  }

  return {
    wake,
    wakeIn(milliseconds) {
      const at = Date.now() + milliseconds + clockDifferenceMs;
      if (stopped || (timer && timer.at <= at)) return;
      clearTimeout(timer?.handle);
      const handle = setTimeout(() => {
        timer = undefined;
        wake();
      }, at - Date.now());
      timer = { at, handle };
    },
    start() {
      stopped = false;
      sweep = setInterval(wake, everyMs);
      wake();
    },
    async stop() {
      stopped = true;
      clearInterval(sweep);
      clearTimeout(timer?.handle);
      await round;
      await Promise.all(running);
    },
  };
}
