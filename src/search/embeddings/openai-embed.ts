import type { OpenAI } from 'openai';
import { z } from 'zod';
import { callPatiently } from '../../shared/patiently.ts';
import type { Embedder, EmbeddingPurpose } from './embed.ts';
import { type EmbeddingConfig, isAzure } from './embedding-config.ts';
import { judgeFailure, stopping, toEmbeddingError, unusable } from './embedding-error.ts';
import type { EmbeddingTimes } from './embedding-times.ts';

const answerSchema = z.object({
  data: z.array(
    z.object({
      index: z.number().int().nonnegative().optional(),
      // Looked at number by number when the vector is made: zod would take several times as long.
      embedding: z.custom<unknown[]>((value) => Array.isArray(value) && value.length > 0),
    }),
  ),
});

/** Embeds with an OpenAI-compatible endpoint, Azure's included. Nothing is loaded or sent before the first call. */
export function createOpenAiEmbedder({ config, times }: { config: EmbeddingConfig; times: EmbeddingTimes }): Embedder {
  const closing = new AbortController();
  let client: Promise<OpenAI> | undefined;

  function embed(texts: string[], purpose: EmbeddingPurpose): Promise<Float32Array[]> {
    return callPatiently(({ abortSignal }) => embedOnce(texts, abortSignal), times[purpose], {
      closing: closing.signal,
      judge: judgeFailure,
      toError: (thrown) => (closing.signal.aborted ? stopping(thrown) : toEmbeddingError(thrown, config)),
    });
  }

  async function embedOnce(texts: string[], signal: AbortSignal): Promise<Float32Array[]> {
    client ??= openClient(config);
    const { embeddings } = await client;
    // With its default, base64, the SDK makes nonsense of the numbers that endpoints send that do not know it.
    const body = { model: config.model, input: texts, encoding_format: 'float' } as const;
    return readVectors(await embeddings.create(body, { signal }), texts.length, config);
  }

  return { model: config.model, embed, close: () => closing.abort() };
}

/** Loaded only when it is used: it takes 13 MB. */
async function openClient(config: EmbeddingConfig): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  const { baseUrl, key } = config;
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: key ?? 'none',
    // Else the SDK takes them from variables that are meant for other programs.
    adminAPIKey: null,
    organization: null,
    project: null,
    defaultHeaders: key === undefined || isAzure(config) ? { Authorization: null, 'api-key': key } : {},
    // Its waiting for the next attempt has no limit, and keeps a process alive that has long given up.
    maxRetries: 0,
    logLevel: 'off',
  });
}

function readVectors(answer: unknown, count: number, config: EmbeddingConfig): Float32Array[] {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw unusable(config, 'answers in a form that is none of embeddings', parsed.error);
  const { data } = parsed.data;
  const vectors = new Map(data.map(({ index, embedding }, position) => [index ?? position, embedding]));
  const length = data[0]?.embedding.length ?? 0;
  const found = Array.from({ length: count }, (_, index) => vectors.get(index));
  if (data.length !== count || found.includes(undefined))
    throw unusable(config, `gives ${data.length} vectors for ${count} texts`);
  return found.map((numbers = []) => {
    if (numbers.length !== length) throw unusable(config, 'gives vectors of different length');
    return toUnitVector(numbers, config);
  });
}

function toUnitVector(numbers: unknown[], config: EmbeddingConfig): Float32Array {
  let squares = 0;
  for (const number of numbers) {
    if (typeof number !== 'number' || !Number.isFinite(number)) throw unusable(config, 'gives vectors with gaps');
    squares += number * number;
  }
  const norm = Math.sqrt(squares);
  if (!(norm > 0 && Number.isFinite(norm))) throw unusable(config, 'gives vectors without a direction');
  // Divided first: a float of 32 bits holds no 1e40.
  return Float32Array.from(numbers as number[], (number) => number / norm);
}
