import { type LotseError, toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { createPersistentWork, type RetryTimes } from '../shared/persistent-work.ts';
import type { IndexSummary, RankedArticle, SearchDocument, SearchEngine, SearchQuery } from './search-engine.ts';

/** Who brings the service's index up to date: nobody here, `synchronise` before it returns, or work in the background. */
export type Indexing = 'never' | 'now' | 'background';

/** Pauses of bringing the index up to date, and how long after a failed question the next ones are not sent there. */
export type FallbackTimes = RetryTimes & { avoidMs: number };

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
  let isFilled = indexing === 'never';
  let known = new Set<string>();
  let isFailing = false;
  let avoidUntil = 0;
  const filling = createPersistentWork({
    perform: fill,
    onFailure(error, pauseMs) {
      warn(toLotseError(error), `The index there is not up to date; next try in ${Math.round(pauseMs / 1000)} s.`);
    },
    times,
  });

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
    filling.give(documents);
    return summary;
  }

  async function fill(documents: SearchDocument[]): Promise<void> {
    const { added, changed, removed, failed } = await service.synchronise(documents);
    log.info({ added, changed, removed, failed }, 'The search service holds all passages.');
    isFilled = true;
  }

  function warn({ code, message }: LotseError, consequence: string): void {
    log.warn({ code }, `${message} ${consequence}`);
  }

  return {
    synchronise,
    search,
    async close() {
      const filled = filling.close();
      await service.close();
      await filled;
      await embedded.close();
    },
  };
}
