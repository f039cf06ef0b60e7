import type { VectorSpace } from './embeddings/embed.ts';
import { fuseRankings } from './embeddings/fuse-rankings.ts';
import { fusionDepth } from './embeddings/hybrid-parameters.ts';
import { createVectorKeeper, type Embeddings } from './embeddings/keep-vectors.ts';
import { createVectorIndex } from './embeddings/vector-index.ts';
import type { RankedArticle, SearchDocument, SearchEngine, SearchQuery } from './search-engine.ts';

/** The search by words, joined by what is near in meaning as far as passages and questions have vectors; without them it is the search by words. */
export function createHybridSearchEngine(options: { byWords: SearchEngine; embeddings: Embeddings }): SearchEngine {
  const { byWords, embeddings } = options;
  const index = createVectorIndex();
  const keeper = createVectorKeeper(embeddings, takeIn);
  let held: VectorSpace | undefined;

  async function takeIn(_: SearchDocument[], space: VectorSpace): Promise<void> {
    const isOther = space.dimensions !== held?.dimensions;
    const wanted = isOther ? index.all() : index.missing();
    index.add(await embeddings.cache.read(space, wanted), isOther);
    held = space;
  }

  async function search(query: SearchQuery): Promise<RankedArticle[]> {
    if (index.isEmpty()) return byWords.search(query);
    const asked = embeddings.queryVector(query.text);
    const found = await byWords.search({ ...query, limit: Math.max(query.limit, fusionDepth) });
    const vector = await asked;
    const near = vector && keeper.canCompare(vector) ? index.nearest(vector, query, fusionDepth) : [];
    return near.length === 0 ? found.slice(0, query.limit) : fuseRankings(found, near, query.limit);
  }

  return {
    async synchronise(documents) {
      const summary = await byWords.synchronise(documents);
      index.replaceDocuments(documents);
      await keeper.keep(documents);
      return summary;
    },
    search,
    async close() {
      await keeper.close();
      await byWords.close();
    },
  };
}
