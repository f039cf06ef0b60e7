import type { Config } from './config.ts';
import { maskPersons } from './privacy/mask-text.ts';
import { fallbackTimes, type Indexing } from './search/azure-search-with-fallback.ts';
import type { VectorCache } from './search/embeddings/embed.ts';
import { embeddingTimes, patientEmbeddingTimes } from './search/embeddings/embedding-times.ts';
import type { Embeddings } from './search/embeddings/keep-vectors.ts';
import type { VectorProgress } from './search/embeddings/make-vectors.ts';
import { createMemoryVectorCache } from './search/embeddings/memory-vector-cache.ts';
import { createOpenAiEmbedder } from './search/embeddings/openai-embed.ts';
import { createQueryVectors, queryVectorTimes } from './search/embeddings/query-vectors.ts';
import { toLotseError } from './shared/errors.ts';
import type { Log } from './shared/log.ts';

type Options = {
  config: Config;
  log: Log;
  indexing: Indexing;
  /** Where vectors are kept; without it where a Lotse keeps them, if there is one, else in memory. */
  cache?: VectorCache;
  onProgress?: (progress: VectorProgress) => void;
};

/** Embeddings as configured; undefined where Lotse searches by words alone. Nothing is sent yet. */
export async function openEmbeddings(
  options: Options,
): Promise<{ embeddings: Embeddings; close(): Promise<void> } | undefined> {
  const { config, log, indexing, onProgress = () => undefined } = options;
  if (!config.embedding) return undefined;
  const someoneWaits = indexing === 'background';
  const embedder = createOpenAiEmbedder({
    config: config.embedding,
    times: someoneWaits ? embeddingTimes : patientEmbeddingTimes,
  });
  const { cache, close } = options.cache ? { cache: options.cache, close: async () => {} } : await openCache(options);
  const queryVector = createQueryVectors({ embedder, mask: maskPersons, times: queryVectorTimes, log });
  return { embeddings: { embedder, cache, queryVector, indexing, times: fallbackTimes, log, onProgress }, close };
}

async function openCache({ config, log }: Options): Promise<{ cache: VectorCache; close(): Promise<void> }> {
  const { openBeside } = await import('./store/open-beside.ts');
  const { createPostgresVectorCache } = await import('./store/postgres-vector-cache.ts');
  try {
    const { pool, stop } = await openBeside({ config, log });
    return { cache: createPostgresVectorCache(pool), close: stop };
  } catch (error) {
    const { code, message } = toLotseError(error);
    log.warn({ code }, `${message} Vectors are made for this run alone.`);
    return { cache: createMemoryVectorCache(), close: async () => {} };
  }
}
