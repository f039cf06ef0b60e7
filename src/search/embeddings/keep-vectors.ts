import { toLotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { createPersistentWork, type RetryTimes } from '../../shared/persistent-work.ts';
import type { Indexing } from '../azure-search-with-fallback.ts';
import type { SearchDocument } from '../search-engine.ts';
import type { VectorSpace } from './embed.ts';
import { makeVectors, type VectorTools } from './make-vectors.ts';
import type { QueryVector } from './query-vectors.ts';

/** What an engine needs to search by vectors too. */
export type Embeddings = VectorTools & {
  queryVector: QueryVector;
  /** Work in the background, or before the engine is used. */
  indexing: Indexing;
  times: RetryTimes;
  log: Log;
};

/** Sees to it that passages get their vectors. */
export type VectorKeeper = {
  /** In the background, or until all have one. A failure is thrown only where somebody asked for the index to be written. */
  keep(documents: SearchDocument[]): Promise<void>;
  /** False where questions have another length than the passages have: then these are embedded anew. */
  canCompare(vector: Float32Array): boolean;
  close(): Promise<void>;
};

/** `use` is called each time the cache holds the vectors of all these documents. */
export function createVectorKeeper(
  embeddings: Embeddings,
  use: (documents: SearchDocument[], space: VectorSpace) => Promise<void>,
): VectorKeeper {
  const { indexing, times, log } = embeddings;
  let latest: SearchDocument[] = [];
  let current: VectorSpace | undefined;
  const work = createPersistentWork({
    perform,
    onFailure(error, pauseMs) {
      const { code, message } = toLotseError(error);
      log.warn({ code }, `${message} Passages without a vector are found by words; next try in ${pauseMs / 1000} s.`);
    },
    times,
  });

  async function perform(documents: SearchDocument[]): Promise<void> {
    const { space, made, refused } = await makeVectors(documents, embeddings);
    if (refused.length > 0) logRefused(refused, log);
    await use(documents, space);
    current = space;
    log.info({ made, model: space.model, dimensions: space.dimensions }, 'The passages have their vectors.');
  }

  return {
    async keep(documents) {
      latest = documents;
      if (indexing === 'background') return work.give(documents);
      try {
        await perform(documents);
      } catch (error) {
        if (indexing === 'now') throw error;
        const { code, message } = toLotseError(error);
        // Commands show errors only, and figures without vectors must not be taken for figures with them.
        log.error({ code }, `${message} Passages are found by words alone.`);
      }
    },
    canCompare(vector) {
      if (current === undefined || vector.length === current.dimensions) return true;
      if (indexing === 'background') work.give(latest);
      return false;
    },
    async close() {
      const ended = work.close();
      embeddings.embedder.close();
      await ended;
    },
  };
}

function logRefused(refused: string[], log: Log): void {
  const some = refused.slice(0, 5).join(', ');
  log.warn(
    { code: 'LOTSE-EMBEDDING-UNUSABLE', count: refused.length },
    `The embedding endpoint did not take ${refused.length} passages, which are found by words alone: ${some}`,
  );
}
