import type { SearchEngine } from '../../src/search/search-engine.ts';
import { describeSearchEngine } from '../contracts/search-engine.contract.ts';
import { createAzureFixture } from '../support/azure-search-stand-in-fixture.ts';
import { createTestEmbeddings } from '../support/embeddings.ts';

describeSearchEngine('Azure AI Search', async (): Promise<SearchEngine> => {
  const fixture = await createAzureFixture();
  const engine = await fixture.openEngine();
  await engine.synchronise([]);
  return { ...engine, close: () => fixture.close() };
});

describeSearchEngine('Azure AI Search with embeddings', async (): Promise<SearchEngine> => {
  const fixture = await createAzureFixture();
  const engine = await fixture.openEngine({}, {}, createTestEmbeddings().embeddings);
  await engine.synchronise([]);
  return { ...engine, close: () => fixture.close() };
});
