import { readConfig } from '../../src/config.ts';
import { describeAzureSearch } from '../../src/search/azure/describe-azure-search.ts';
import { describeEmbeddings } from '../../src/search/embeddings/describe-embeddings.ts';
import { toLotseError } from '../../src/shared/errors.ts';
import { createLog } from '../../src/shared/log.ts';
import { outboundProblem, useOutbound } from '../../src/shared/outbound.ts';
import { describeTicketSystem } from '../../src/tickets/create-ticket-system.ts';

/**
 * Goes out in the ways that its arguments name, as a Lotse does that was started in this folder with these variables,
 * and prints what came of each as JSON. A process of its own, as the way out belongs to a whole process.
 */
const outcomes: Record<string, string> = {};
const ways: Record<string, (address: string) => Promise<string>> = {
  async fetch(address) {
    try {
      return String((await fetch(address, { signal: AbortSignal.timeout(5_000) })).status);
    } catch (error) {
      throw outboundProblem(error, new URL(address).hostname) ?? error;
    }
  },
  /** The SDK asks Microsoft for Lotse's own token, then sends. */
  async send(serviceUrl) {
    const { connectorClient } = await openAuthentication();
    const client = await connectorClient(serviceUrl);
    const sent = await client.conversations.sendToConversation('a:1', { type: 'message' }, { timeout: 5_000 });
    return sent.id;
  },
  /** The token's key is unknown: the SDK fetches Microsoft's list of keys. */
  async signingKeys(serviceUrl) {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: 'https://api.botframework.com', aud: 'bot', serviceurl: serviceUrl };
    const token = `${part({ alg: 'RS256', kid: 'unknown' })}.${part(claims)}.${part({})}`;
    const activity = { type: 'message', channelId: 'msteams', serviceUrl } as never;
    const caller = { authorization: `Bearer ${token}`, origin: undefined, remoteAddress: undefined };
    await (await openAuthentication()).authenticate(activity, caller);
    return 'accepted';
  },
  /** As `lotse doctor` asks the configured Zammad, search service and embedding endpoint: with the clients that work with them. */
  async tickets() {
    return (await describeTicketSystem(config.tickets)).sentence;
  },
  async search() {
    if (config.search.engine !== 'azure') return 'embedded';
    return (await describeAzureSearch(config.search, { hasEmbeddings: false })).sentence;
  },
  async embeddings() {
    return config.embedding ? describeEmbeddings(config.embedding) : 'none';
  },
};

const config = readConfig(process.env, process.cwd());
// The SDK writes refused tokens to the console.
console.error = () => undefined;
try {
  await useOutbound({ outbound: config.outbound, log: createLog({ level: 'warn' }) });
  for (const argument of process.argv.slice(2)) {
    const [, way = '', address = ''] = /^(\w+)=(.*)$/.exec(argument) ?? [];
    outcomes[argument] = await (ways[way]?.(address) ?? Promise.reject(new Error(way))).catch(describe);
  }
} catch (error) {
  outcomes['start'] = describe(error);
}
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);

/** Loaded only where it is needed: the SDK takes a second. */
async function openAuthentication() {
  const { createAuthentication } = await import('../../src/teams/incoming/authenticate.ts');
  return createAuthentication({ bot: config.bot, identityProvider: undefined });
}

function describe(error: unknown): string {
  const { code, message } = toLotseError(error);
  return `${code}: ${message}`;
}
