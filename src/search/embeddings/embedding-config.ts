import { z } from 'zod';

/** Which endpoint turns texts into vectors. */
export type EmbeddingConfig = Readonly<{
  /** Without a trailing slash, like https://models.example/v1. */
  baseUrl: string;
  key: string | undefined;
  /** For Azure the name of the deployment. */
  model: string;
}>;

const azureHost = /\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$/;
const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** The variables of the environment that say it, in the form of config.ts. */
export const embeddingVariables = {
  MODEL_BASE_URL: z
    .string()
    .refine(
      (text) => /^https?:\/\//.test(text) && URL.canParse(text),
      'must be an address like https://models.example/v1.',
    )
    .optional(),
  MODEL_API_KEY: z.string().optional(),
  EMBEDDING_MODEL_NAME: z.string().optional(),
};

const variables = z.object(embeddingVariables);
type EmbeddingVariables = z.infer<typeof variables>;

/** What does not fit together, with its cure, in the form of config.ts. */
export const embeddingRules = [
  {
    variable: 'MODEL_BASE_URL',
    isBroken: ({ EMBEDDING_MODEL_NAME, MODEL_BASE_URL }: EmbeddingVariables) =>
      EMBEDDING_MODEL_NAME !== undefined && !MODEL_BASE_URL,
    cure: 'needed with EMBEDDING_MODEL_NAME; it is the address of an OpenAI-compatible endpoint, like https://models.example/v1.',
  },
  {
    variable: 'MODEL_BASE_URL',
    isBroken: ({ MODEL_API_KEY, MODEL_BASE_URL = '' }: EmbeddingVariables) =>
      MODEL_API_KEY !== undefined && MODEL_BASE_URL.startsWith('http:') && !loopback.includes(hostOf(MODEL_BASE_URL)),
    cure: 'would send MODEL_API_KEY unencrypted. Write https://, or remove MODEL_API_KEY if the endpoint wants none.',
  },
] as const;

/** Undefined: no embeddings, Lotse searches by words alone. */
export function toEmbeddingConfig(environment: EmbeddingVariables): EmbeddingConfig | undefined {
  const { MODEL_BASE_URL, MODEL_API_KEY, EMBEDDING_MODEL_NAME } = environment;
  if (!MODEL_BASE_URL || !EMBEDDING_MODEL_NAME) return undefined;
  return { baseUrl: withAzurePath(MODEL_BASE_URL), key: MODEL_API_KEY, model: EMBEDDING_MODEL_NAME };
}

/** Azure takes the key in a header of its own. */
export function isAzure({ baseUrl }: EmbeddingConfig): boolean {
  return azureHost.test(hostOf(baseUrl));
}

/** The portal of Azure shows the address of the resource; its OpenAI-compatible form lies below. */
function withAzurePath(address: string): string {
  const base = address.replace(/\/+$/, '');
  const isBare = azureHost.test(hostOf(base)) && new URL(base).pathname === '/';
  return isBare ? `${base}/openai/v1` : base;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
