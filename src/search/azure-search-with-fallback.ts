import { setTimeout as sleep } from 'node:timers/promises';
import { type LotseError, toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import type { IndexSummary, RankedArticle, SearchDocument, SearchEngine, SearchQuery } from './search-engine.ts';

/** Who brings the service's index up to date: nobody here, `synchronise` before it returns, or work in the background. */
export type Indexing = 'never' | 'now' | 'background';

export type FallbackTimes = {
  /** After a failed question the next ones are not sent there for so long. */
  avoidMs: number;
  /** The first and the longest pause before the index is brought up to date again after a failure. */
  retryMs: number;
  longestRetryMs: number;
};

export const fallbackTimes: FallbackTimes = { avoidMs: 30_000, retryMs: 10_000, longestRetryMs: 300_000 };

type Parts = {
  /** Asked first; throws LotseError when it cannot answer. */
  service: SearchEngine;
  /** In this process: it always answers. */
  embedded: SearchEngine;
  indexing: Indexing;
  times: FallbackTimes;
  log: Log;
};

/** Asks the service, and the index in this process while the service fails or is not filled yet: nobody is left without an answer. */
export function createSearchWithFallback({ service, embedded, indexing, times, log }: Parts): SearchEngine {
  const closing = new AbortController();
  let isFilled = indexing === 'never';
  let known = new Set<string>();
  let isFailing = false;
  let avoidUntil = 0;
  let waiting: SearchDocument[] | undefined;
  let work: Promise<void> = Promise.resolve();
  let isWorking = false;

  async function search(query: SearchQuery): Promise<RankedArticle[]> {
    if (!isFilled || performance.now() < avoidUntil) return embedded.search(query);
    try {
      // Another Lotse may have sent articles there that this one has not read yet.
      const found = (await service.search(query)).filter(({ originalId }) => known.has(originalId));
      if (isFailing) log.info('The search service answers again.');
      isFailing = false;
      return found;
    } catch (error) {
      avoidUntil = performance.now() + times.avoidMs;
      if (!isFailing) warn(toLotseError(error), 'Questions are answered from the index in this process meanwhile.');
      isFailing = true;
      return embedded.search(query);
    }
  }

  async function synchronise(documents: SearchDocument[]): Promise<IndexSummary> {
    const summary = await embedded.synchronise(documents);
    known = new Set(documents.map(({ originalId }) => originalId));
    if (indexing === 'never') return summary;
    if (indexing === 'now') {
      const written = await service.synchronise(documents);
      isFilled = true;
      return written;
    }
    waiting = documents;
    if (!isWorking) work = fillInBackground();
    return summary;
  }

  async function fillInBackground(): Promise<void> {
    isWorking = true;
    for (let pause = times.retryMs; waiting && !closing.signal.aborted; ) {
      const documents = waiting;
      try {
        const { added, changed, removed, failed } = await service.synchronise(documents);
        log.info({ added, changed, removed, failed }, 'The search service holds all passages.');
        isFilled = true;
        if (waiting === documents) waiting = undefined;
        pause = times.retryMs;
      } catch (error) {
        if (closing.signal.aborted) break;
        warn(toLotseError(error), `The index there is not up to date; next try in ${Math.round(pause / 1000)} s.`);
        await sleep(pause, undefined, { signal: closing.signal }).catch(() => undefined);
        pause = Math.min(pause * 2, times.longestRetryMs);
      }
    }
    isWorking = false;
  }

  function warn({ code, message }: LotseError, consequence: string): void {
    log.warn({ code }, `${message} ${consequence}`);
  }

  return {
    synchronise,
    search,
    async close() {
      closing.abort();
      await service.close();
      await work;
      await embedded.close();
    },
  };
}
