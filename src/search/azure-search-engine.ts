import { LotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import type { AzureSearchConfig } from './azure/azure-search-config.ts';
import { type AzureTimes, azureTimes } from './azure/azure-times.ts';
import { connect } from './azure/connect.ts';
import { createIndexVersions } from './azure/index-versions.ts';
import { patiently } from './azure/patiently.ts';
import { escapeQuery, foldHits, type Hit, searchOptions } from './azure/query.ts';
import { type SyncProgress, synchroniseIndex } from './azure/synchronise.ts';
import { emptyGlossary, type Glossary } from './glossary.ts';
import type { IndexSummary, RankedArticle, SearchDocument, SearchEngine, SearchQuery } from './search-engine.ts';

/** Azure AI Search behind the port, with what only it offers. */
export type AzureSearchEngine = SearchEngine & {
  /** The words that the next `synchronise` gives to the service. */
  replaceGlossary(glossary: Glossary): void;
};

/** Opens the engine; nothing is sent before the first call. Its calls throw the errors that docs/errors.md lists for the search service. */
export async function createAzureSearchEngine(options: {
  config: AzureSearchConfig;
  log: Log;
  onProgress?: (progress: SyncProgress) => void;
  times?: AzureTimes;
}): Promise<AzureSearchEngine> {
  const { config, log } = options;
  const times = options.times ?? azureTimes;
  const closing = new AbortController();
  const place = { endpoint: config.endpoint, index: config.index, closing: closing.signal };
  const connection = await connect(config);
  const versions = createIndexVersions({ connection, place, features: { semantic: config.semantic }, times, log });
  const onProgress = options.onProgress ?? (() => undefined);
  let glossary = emptyGlossary;
  let semantic = config.semantic;
  let queue: Promise<unknown> = Promise.resolve();

  function synchronise(documents: SearchDocument[]): Promise<IndexSummary> {
    const next = queue.then(() =>
      synchroniseIndex({ documents, glossary, connection, versions, place, times, log, onProgress }),
    );
    queue = next.catch(() => undefined);
    return next;
  }

  async function search(query: SearchQuery): Promise<RankedArticle[]> {
    const text = escapeQuery(query.text);
    if (text === '' || query.articleIds?.length === 0) return [];
    return foldHits(await findOrTryAgain(text, query), query);
  }

  // While an alias moves, single requests may be led to an index that is gone; the next one is not.
  async function findOrTryAgain(text: string, query: SearchQuery): Promise<Hit[]> {
    try {
      return await find(text, query);
    } catch (error) {
      if (!(error instanceof LotseError)) throw error;
      if (error.code === 'LOTSE-SEARCH-MISSING') return find(text, query);
      if (error.code !== 'LOTSE-SEARCH-SCHEMA' || !semantic) throw error;
      semantic = false;
      log.warn({ code: error.code }, `Searching goes on without the semantic ranker: ${error.message}`);
      return find(text, query);
    }
  }

  function find(text: string, query: SearchQuery): Promise<Hit[]> {
    const client = connection.documents(config.index);
    return patiently(
      async ({ abortSignal }) => {
        const { results } = await client.search(text, { ...searchOptions(query, semantic), abortSignal });
        const hits: Hit[] = [];
        for await (const { document, score, rerankerScore } of results) {
          hits.push({ document, score, rerankerScore });
        }
        return hits;
      },
      times.search,
      place,
    );
  }

  return {
    synchronise,
    search,
    replaceGlossary(replaced) {
      glossary = replaced;
    },
    async close() {
      closing.abort();
      await queue;
    },
  };
}
