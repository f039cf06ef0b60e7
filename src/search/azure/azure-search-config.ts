import { z } from 'zod';

/** Where Azure AI Search is and how we prove who we are. */
export type AzureSearchConfig = Readonly<{
  /** Without a trailing slash. */
  endpoint: string;
  /** Without one, Entra ID: the identity of the machine or of the process. */
  key: string | undefined;
  /** The alias that is asked; the indexes behind it are called `<alias>-v1`, `<alias>-v2`, … */
  index: string;
  /** Let the service's language model sort the best passages again; costs extra. */
  semantic: boolean;
}>;

/** Which engine finds passages. */
export type SearchConfig = Readonly<{ engine: 'embedded' } | ({ engine: 'azure' } & AzureSearchConfig)>;

/** The variables of the environment that say it, in the form of config.ts. */
export const searchVariables = {
  LOTSE_SEARCH: z
    .enum(['embedded', 'azure'], { errorMap: () => ({ message: 'must be embedded or azure.' }) })
    .default('embedded'),
  AZURE_SEARCH_ENDPOINT: z
    .string()
    .refine(isEndpoint, 'must be an address like https://my-search.search.windows.net.')
    .optional(),
  AZURE_SEARCH_KEY: z.string().optional(),
  AZURE_SEARCH_INDEX: z
    .string()
    .regex(
      /^(?!.*-v\d+$)[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])$/,
      'must be a name of small letters, digits and dashes, like lotse, and not end like -v1.',
    )
    .default('lotse'),
  AZURE_SEARCH_SEMANTIC: z.enum(['off', 'on'], { errorMap: () => ({ message: 'must be off or on.' }) }).default('off'),
};

const variables = z.object(searchVariables);
type SearchVariables = z.infer<typeof variables>;

/** What does not fit together, with its cure, in the form of config.ts. */
export const searchRules = [
  {
    variable: 'AZURE_SEARCH_ENDPOINT',
    restsOn: 'LOTSE_SEARCH',
    isBroken: ({ LOTSE_SEARCH, AZURE_SEARCH_ENDPOINT }: SearchVariables) =>
      LOTSE_SEARCH === 'azure' && !AZURE_SEARCH_ENDPOINT,
    cure: 'needed with LOTSE_SEARCH=azure; it is the address of your search service, like https://my-search.search.windows.net.',
  },
] as const;

export function toSearchConfig(environment: SearchVariables): SearchConfig {
  const { LOTSE_SEARCH, AZURE_SEARCH_ENDPOINT, AZURE_SEARCH_KEY, AZURE_SEARCH_INDEX, AZURE_SEARCH_SEMANTIC } =
    environment;
  if (LOTSE_SEARCH === 'embedded' || !AZURE_SEARCH_ENDPOINT) return { engine: 'embedded' };
  return {
    engine: 'azure',
    endpoint: AZURE_SEARCH_ENDPOINT.replace(/\/+$/, ''),
    key: AZURE_SEARCH_KEY,
    index: AZURE_SEARCH_INDEX,
    semantic: AZURE_SEARCH_SEMANTIC === 'on',
  };
}

/** A key never leaves this machine unencrypted. */
function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
