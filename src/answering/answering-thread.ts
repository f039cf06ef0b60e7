import type { Config } from '../config.ts';
import { connectThreads } from '../shared/calls-between-threads.ts';
import { LotseError } from '../shared/errors.ts';
import { fallbackService } from '../shared/fallback-service.ts';
import type { Log } from '../shared/log.ts';
import type { Service } from '../shared/service.ts';
import { startThread } from '../shared/start-thread.ts';
import type { AnsweringFunctions, HouseFunctions, ThreadStart } from './thread-functions.ts';

/** Knowledge, search and conversation in a thread of their own, so that a search keeps no door and no statement waiting. */
export type AnsweringThread = Omit<AnsweringFunctions, 'ping'> & {
  /** What the organisation says about itself, as last read. */
  service(): Service;
  /** Resolves with LOTSE-ANSWERING-ENDED if the thread ends by itself or hangs; every call is rejected with it. */
  failed: Promise<LotseError>;
};

const usualPingMs = 10_000;
/** Nothing that the thread does at one go takes a minute. */
const mostMissedPings = 6;

/** Starts the thread, which asks nothing of `house` before it was opened. */
export function startAnsweringThread(options: {
  config: Config;
  log: Log;
  house: HouseFunctions;
  /** How often it is asked whether it is still there. */
  pingMs?: number;
  /** What runs in it, without its ending. */
  program?: URL;
}): AnsweringThread {
  const { config, log, house, pingMs = usualPingMs } = options;
  const { program = new URL('./answering-program', import.meta.url) } = options;
  const start: ThreadStart = { config, logLevel: log.level };
  const worker = startThread(program, { workerData: start });
  let service = fallbackService;
  let isClosing = false;
  let failure: LotseError | undefined;
  let watch: NodeJS.Timeout | undefined;
  let tellFailure: (error: LotseError) => void;
  const failed = new Promise<LotseError>((resolve) => {
    tellFailure = resolve;
  });

  const thread = connectThreads<AnsweringFunctions>(worker, {
    ...house,
    knowledgeChanged(state) {
      service = state.service;
      house.knowledgeChanged(state);
    },
  } satisfies HouseFunctions);
  worker.on('error', (error) => fail(describe(error)));
  worker.on('exit', () => fail('its thread is gone'));

  function fail(reason: string): void {
    if (isClosing || failure) return;
    clearInterval(watch);
    void worker.terminate();
    tellFailure(rejectCalls(reason));
  }

  /** What was asked and what will be. */
  function rejectCalls(reason: string): LotseError {
    failure = new LotseError(
      'LOTSE-ANSWERING-ENDED',
      `What finds the answers has ended: ${reason}. Start Lotse again; it takes up every question that waits.`,
    );
    thread.$close(failure);
    return failure;
  }

  function ask(): typeof thread {
    if (failure) throw failure;
    return thread;
  }

  function watchOver(): void {
    let missed = 0;
    // Counted, not timed: a machine that wakes up from sleep has missed one.
    watch = setInterval(() => {
      missed += 1;
      if (missed > mostMissedPings) fail('it does not respond any more');
      else
        thread.ping().then(
          () => (missed = 0),
          () => undefined,
        );
    }, pingMs).unref();
  }

  async function end(): Promise<void> {
    clearInterval(watch);
    await worker.terminate();
    rejectCalls('Lotse stops');
  }

  return {
    async open() {
      const state = await ask().open();
      service = state.service;
      watchOver();
      return state;
    },
    follow: async () => ask().follow(),
    respond: async (turn) => ask().respond(turn),
    maskText: async (text) => ask().maskText(text),
    articlePage: async (articleId, query) => ask().articlePage(articleId, query),
    service: () => service,
    failed,
    async close() {
      if (failure) return;
      isClosing = true;
      // What it is still opening may be given up; what is open may have something to finish.
      if (watch) await thread.close().finally(end);
      else await end();
    },
  };
}

/** What it was and where, without its message: that may quote what somebody wrote. */
function describe({ name, code, stack = '' }: NodeJS.ErrnoException): string {
  const [place = ''] = /^ {4}at .*$/m.exec(stack) ?? [];
  return `${code ?? name} ${place.trim()}`.trim();
}
