import type { Config } from '../config.ts';
import type { Turn, TurnResult } from '../conversation/respond.ts';
import { connectThreads } from '../shared/calls-between-threads.ts';
import { LotseError } from '../shared/errors.ts';
import { fallbackService } from '../shared/fallback-service.ts';
import type { Log } from '../shared/log.ts';
import type { Service } from '../shared/service.ts';
import { startThread } from '../shared/start-thread.ts';
import type { Page } from '../web/open-article-page.ts';
import type { AnsweringFunctions, HouseFunctions, KnowledgeState, ThreadStart } from './thread-functions.ts';

/** Knowledge, search and conversation in a thread of their own, so that a search keeps no door and no statement waiting. */
export type AnsweringThread = {
  /** Opens knowledge and search; before anything else. Throws LOTSE-KNOWLEDGE-MISSING. */
  open(): Promise<KnowledgeState>;
  /** Follows the folder from now on, and loads the dictionary. */
  follow(): Promise<void>;
  respond(turn: Turn): Promise<TurnResult>;
  maskText(text: string): Promise<string>;
  articlePage(articleId: string, query: string): Promise<Page>;
  /** What the organisation says about itself, as last read. */
  service(): Service;
  /** Resolves with LOTSE-ANSWERING-ENDED if the thread ends by itself or hangs; every call is rejected with it. */
  failed: Promise<LotseError>;
  close(): Promise<void>;
};

const pingEveryMs = 10_000;
/** Nothing that the thread does for one question takes a minute. */
const missedPings = 6;

/** Starts the thread at once; what it asks of the rest of the house, it asks after it was opened. */
export function startAnsweringThread(options: {
  config: Config;
  log: Log;
  house: HouseFunctions;
  pingMs?: number;
}): AnsweringThread {
  const { config, log, house, pingMs = pingEveryMs } = options;
  const start: ThreadStart = { config, logLevel: log.level };
  const worker = startThread(new URL('./answering-program', import.meta.url), { workerData: start });
  let service = fallbackService;
  let isOver = false;
  let watch: NodeJS.Timeout | undefined;
  let fail: (reason: string) => void = () => undefined;

  const thread = connectThreads<AnsweringFunctions, HouseFunctions>(worker, {
    ...house,
    knowledgeChanged(state) {
      service = state.service;
      house.knowledgeChanged(state);
    },
  });

  const failed = new Promise<LotseError>((resolve) => {
    fail = (reason) => {
      if (isOver) return;
      isOver = true;
      clearInterval(watch);
      const error = new LotseError(
        'LOTSE-ANSWERING-ENDED',
        `What finds the answers has ended: ${reason}. Start Lotse again; it takes up every question that waits.`,
      );
      thread.$close(error);
      void worker.terminate();
      resolve(error);
    };
    worker.on('error', (error) => fail(error.message));
    worker.on('exit', () => fail('its thread is gone'));
  });

  async function end(): Promise<void> {
    isOver = true;
    clearInterval(watch);
    await worker.terminate();
  }

  function watchOver(): void {
    let missed = 0;
    watch = setInterval(() => {
      // Counted, not timed: after a machine has slept, only one was missed.
      missed += 1;
      if (missed > missedPings) return fail('it does not respond any more');
      thread.ping().then(
        () => {
          missed = 0;
        },
        () => undefined,
      );
    }, pingMs).unref();
  }

  return {
    async open() {
      const state = await thread.open();
      service = state.service;
      watchOver();
      return state;
    },
    follow: () => thread.follow(),
    respond: (turn) => thread.respond(turn),
    maskText: (text) => thread.maskText(text),
    articlePage: (articleId, query) => thread.articlePage(articleId, query),
    service: () => service,
    failed,
    async close() {
      if (isOver) return;
      // Whatever it was opening may be given up; what is open may have something to finish.
      if (watch) await thread.close().finally(end);
      else await end();
    },
  };
}
