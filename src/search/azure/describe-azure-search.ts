import { toSearchError } from './azure-error.ts';
import type { AzureSearchConfig } from './azure-search-config.ts';
import { connect } from './connect.ts';
import { dimensionsOf, hasSameFields, indexDefinition } from './index-definition.ts';

const timeLimitMs = 10_000;

/** Says what stands behind the alias, with advice where it is not what Lotse wants. Throws the errors that docs/errors.md lists for the search service. */
export async function describeAzureSearch(
  config: AzureSearchConfig,
  { hasEmbeddings }: { hasEmbeddings: boolean },
): Promise<{ sentence: string; advice: boolean }> {
  const { indexes, documents } = await connect(config);
  const abortSignal = AbortSignal.timeout(timeLimitMs);
  try {
    const alias = await indexes.getAlias(config.index, { abortSignal });
    const name = alias.indexes[0] ?? '';
    const index = await indexes.getIndex(name, { abortSignal });
    const count = await documents(name).getDocumentsCount({ abortSignal });
    const sentence = `Azure AI Search, ${config.index} is ${name}, ${count} passages`;
    const wanted = indexDefinition(name, `${config.index}-glossary`, {
      semantic: config.semantic,
      vectorDimensions: hasEmbeddings ? dimensionsOf(index) : undefined,
    });
    if (count > 0 && hasSameFields(index, wanted)) return { sentence, advice: false };
    const reason = count === 0 ? 'It is empty' : 'It has other fields than this version needs';
    return { sentence: `${sentence}. ${reason}: run npx lotse knowledge index.`, advice: true };
  } catch (error) {
    throw toSearchError(error, { ...config, closing: new AbortController().signal });
  }
}
