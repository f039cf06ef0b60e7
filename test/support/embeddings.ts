import type { Indexing } from '../../src/search/azure-search-with-fallback.ts';
import type { VectorCache } from '../../src/search/embeddings/embed.ts';
import type { Embeddings } from '../../src/search/embeddings/keep-vectors.ts';
import { createMemoryVectorCache } from '../../src/search/embeddings/memory-vector-cache.ts';
import { createQueryVectors } from '../../src/search/embeddings/query-vectors.ts';
import type { Log } from '../../src/shared/log.ts';
import { createReadableLog, type LoggedLine } from './azure-search-stand-in-fixture.ts';
import { createFakeEmbedder, type FakeEmbedder } from './fake-embedder.ts';

export type TestEmbeddings = {
  embeddings: Embeddings;
  embedder: FakeEmbedder;
  cache: VectorCache;
  lines: LoggedLine[];
};

/** Embeddings by the fake embedder, with pauses that a test can afford. */
export function createTestEmbeddings(
  options: { indexing?: Indexing; cache?: VectorCache; log?: Log } = {},
): TestEmbeddings {
  const embedder = createFakeEmbedder();
  const cache = options.cache ?? createMemoryVectorCache();
  const { log, lines } = createReadableLog();
  const embeddings: Embeddings = {
    embedder,
    cache,
    queryVector: createQueryVectors({
      embedder,
      mask: (question) => question,
      times: { avoidMs: 60, rememberMs: 1_000 },
      log: options.log ?? log,
    }),
    indexing: options.indexing ?? 'now',
    times: { retryMs: 10, longestRetryMs: 40 },
    log: options.log ?? log,
    onProgress: () => undefined,
  };
  return { embeddings, embedder, cache, lines };
}
