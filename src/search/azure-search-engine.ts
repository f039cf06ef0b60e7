import { LotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import type { AzureSearchConfig } from './azure/azure-search-config.ts';
import { type AzureTimes, azureTimes } from './azure/azure-times.ts';
import { connect } from './azure/connect.ts';
import { createIndexVersions } from './azure/index-versions.ts';
import { patiently } from './azure/patiently.ts';
import { escapeQuery, foldHits, type Hit, type QueryFeatures, searchOptions, toHit } from './azure/query.ts';
import { type SyncProgress, synchroniseIndex } from './azure/synchronise.ts';
import type { IndexVectors } from './azure/vectors.ts';
import type { VectorSpace } from './embeddings/embed.ts';
import { createVectorKeeper, type Embeddings } from './embeddings/keep-vectors.ts';
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
  /** Undefined: search by words alone. */
  embeddings?: Embeddings;
  onProgress?: (progress: SyncProgress) => void;
  times?: AzureTimes;
}): Promise<AzureSearchEngine> {
  const { config, log, embeddings } = options;
  const times = options.times ?? azureTimes;
  const closing = new AbortController();
  const place = { endpoint: config.endpoint, index: config.index, closing: closing.signal };
  const connection = await connect(config);
  const versions = createIndexVersions({ connection, place, features: { semantic: config.semantic }, times, log });
  const onProgress = options.onProgress ?? (() => undefined);
  const keeper = embeddings && createVectorKeeper(embeddings, writeVectors);
  let glossary = emptyGlossary;
  let semantic = config.semantic;
  // Whether the index has some shows when it is first brought up to date, or first asked.
  let hasVectors = embeddings !== undefined;
  let latest: SearchDocument[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  async function synchronise(documents: SearchDocument[]): Promise<IndexSummary> {
    latest = documents;
    const summary = await bringUpToDate({ kind: embeddings ? 'leave' : 'none' });
    await keeper?.keep(documents);
    return summary;
  }

  /** Articles may have changed since their vectors were ordered: the index is to hold those of now. */
  async function writeVectors(_: SearchDocument[], space: VectorSpace): Promise<void> {
    if (embeddings) await bringUpToDate({ kind: 'write', space, cache: embeddings.cache });
  }

  function bringUpToDate(vectors: IndexVectors): Promise<IndexSummary> {
    const next = queue.then(async () => {
      const parts = { documents: latest, glossary, vectors, connection, versions, place, times, log, onProgress };
      const synchronised = await synchroniseIndex(parts);
      hasVectors = synchronised.hasVectors;
      return synchronised.summary;
    });
    queue = next.catch(() => undefined);
    return next;
  }

  async function search(query: SearchQuery): Promise<RankedArticle[]> {
    const text = escapeQuery(query.text);
    if (text === '' || query.articleIds?.length === 0) return [];
    const vector = hasVectors ? await embeddings?.queryVector(query.text) : undefined;
    const isComparable = vector && keeper?.canCompare(vector);
    const features = { semantic, vector: isComparable ? vector : undefined };
    return foldHits(await findOrTryAgain(text, query, features), query);
  }

  // While an alias moves, single requests may be led to an index that is gone; the next one is not.
  async function findOrTryAgain(text: string, query: SearchQuery, features: QueryFeatures): Promise<Hit[]> {
    try {
      return await find(text, query, features);
    } catch (error) {
      if (!(error instanceof LotseError)) throw error;
      if (error.code === 'LOTSE-SEARCH-MISSING') return find(text, query, features);
      if (error.code !== 'LOTSE-SEARCH-SCHEMA') throw error;
      // What the question can do without is given up for good only where that helps: else the question itself is refused.
      if (features.vector && !(features.semantic && /semantic/i.test(error.message))) {
        const hits = await findOrTryAgain(text, query, { ...features, vector: undefined });
        if (hasVectors) log.warn({ code: error.code }, `Searching goes on without vectors: ${error.message}`);
        hasVectors = false;
        return hits;
      }
      if (!features.semantic) throw error;
      const hits = await findOrTryAgain(text, query, { ...features, semantic: false });
      if (semantic) log.warn({ code: error.code }, `Searching goes on without the semantic ranker: ${error.message}`);
      semantic = false;
      return hits;
    }
  }

  function find(text: string, query: SearchQuery, features: QueryFeatures): Promise<Hit[]> {
    const client = connection.documents(config.index);
    return patiently(
      async ({ abortSignal }) => {
        const { results } = await client.search(text, { ...searchOptions(query, features), abortSignal });
        const hits: Hit[] = [];
        for await (const result of results) hits.push(toHit(result));
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
      await keeper?.close();
      await queue;
    },
  };
}
