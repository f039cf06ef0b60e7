import type { Config } from './config.ts';
import type { WordWeight } from './search/analyzer/word-weight.ts';
import type { SyncProgress } from './search/azure/synchronise.ts';
import { createSearchWithFallback, fallbackTimes, type Indexing } from './search/azure-search-with-fallback.ts';
import { createEmbeddedSearchEngine, type EmbeddedSearchEngine } from './search/embedded-search-engine.ts';
import type { Embeddings } from './search/embeddings/keep-vectors.ts';
import { emptyGlossary, type Glossary } from './search/glossary.ts';
import { createHybridSearchEngine } from './search/hybrid-search-engine.ts';
import type { SearchEngine } from './search/search-engine.ts';
import type { Log } from './shared/log.ts';

/** The engine that finds passages, and the one in this process, whose analyzer understands questions in either case. */
export type OpenedSearch = {
  search: SearchEngine;
  embedded: EmbeddedSearchEngine;
  useGlossary(glossary: Glossary): void;
};

/** Opens search as configured; the SDK of a service is loaded only where it is used. */
export async function openSearch(options: {
  config: Config;
  log: Log;
  wordWeight: WordWeight;
  indexing: Indexing;
  /** Undefined: search by words alone. */
  embeddings: Embeddings | undefined;
  onProgress?: (progress: SyncProgress) => void;
}): Promise<OpenedSearch> {
  const { config, log, wordWeight, indexing, embeddings, onProgress } = options;
  const embedded = createEmbeddedSearchEngine({ glossary: emptyGlossary, wordWeight });
  const useGlossary = (glossary: Glossary) => embedded.replaceGlossary(glossary);
  if (config.search.engine === 'embedded') {
    const search = embeddings ? createHybridSearchEngine({ byWords: embedded, embeddings }) : embedded;
    return { search, embedded, useGlossary };
  }
  const { createAzureSearchEngine } = await import('./search/azure-search-engine.ts');
  const service = await createAzureSearchEngine({ config: config.search, embeddings, log, onProgress });
  return {
    search: createSearchWithFallback({ service, embedded, indexing, times: fallbackTimes, log }),
    embedded,
    useGlossary(glossary) {
      useGlossary(glossary);
      service.replaceGlossary(glossary);
    },
  };
}
