import { AzureKeyCredential, SearchClient, SearchIndexClient } from '@azure/search-documents';
import type { AzureSearchConfig } from './azure-search-config.ts';
import type { PassageRecord } from './passage-record.ts';

/** The two clients of the SDK. Documents are asked for by alias and written by the name of the index. */
export type Connection = { indexes: SearchIndexClient; documents(index: string): SearchClient<PassageRecord> };

/** Opens a connection; nothing is sent yet. */
export async function connect({ endpoint, key }: AzureSearchConfig): Promise<Connection> {
  const credential = key === undefined ? await entraId() : new AzureKeyCredential(key);
  const options = {
    // We repeat ourselves, within our own time limits.
    retryOptions: { maxRetries: 0 },
    allowInsecureConnection: new URL(endpoint).protocol === 'http:',
  };
  const clients = new Map<string, SearchClient<PassageRecord>>();
  return {
    indexes: new SearchIndexClient(endpoint, credential, options),
    documents(index) {
      const client = clients.get(index) ?? new SearchClient<PassageRecord>(endpoint, index, credential, options);
      clients.set(index, client);
      return client;
    },
  };
}

/** Loaded only when it is used: it takes 30 MB and half a second. */
async function entraId() {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}
