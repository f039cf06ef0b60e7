import type { EmbeddingConfig } from './embedding-config.ts';
import { hostOf } from './embedding-error.ts';
import { patientEmbeddingTimes } from './embedding-times.ts';
import { createOpenAiEmbedder } from './openai-embed.ts';

/** Says what the endpoint makes of one word, and how fast. Throws the errors that docs/errors.md lists for the embedding endpoint. */
export async function describeEmbeddings(config: EmbeddingConfig): Promise<string> {
  const embedder = createOpenAiEmbedder({ config, times: patientEmbeddingTimes });
  await embedder.embed(['Lotse'], 'query');
  const started = performance.now();
  const [vector] = await embedder.embed(['Lotse'], 'query');
  const milliseconds = Math.round(performance.now() - started);
  return `${config.model} at ${hostOf(config)}, ${vector?.length} dimensions, ${milliseconds} ms a question`;
}
