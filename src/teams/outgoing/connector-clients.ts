import http from 'node:http';
import https from 'node:https';
import type { ConnectorClient, ConnectorFactory } from 'botframework-connector';

/** The client for a service address. */
export type ConnectorClients = (serviceUrl: string) => Promise<ConnectorClient>;

/** Service addresses are few (one per region); more would be somebody making them up. */
const maximumClients = 50;

/** One client per service address: building one costs as much as a turn. */
export function createConnectorClients(factory: ConnectorFactory, audience: string): ConnectorClients {
  const known = new Map<string, Promise<ConnectorClient>>();
  return function connectorClient(serviceUrl) {
    const existing = known.get(serviceUrl);
    if (existing) return existing;
    if (known.size >= maximumClients) known.clear();
    const client = factory.create(serviceUrl, audience).then(inOurWay);
    known.set(serviceUrl, client);
    return client;
  };
}

type Pipeline = {
  removePolicy(policy: { name: string }): unknown;
  addPolicy<Answer>(policy: {
    name: string;
    sendRequest(request: SdkRequest, next: (request: SdkRequest) => Promise<Answer>): Promise<Answer>;
  }): void;
};

type SdkRequest = { url: string; agent?: http.Agent };

/**
 * The SDK repeats a POST after 5xx on its own, which doubles messages behind our back.
 * It also opens connections in its own way; ours (src/shared/outbound.ts) know proxy, certificates and time limits.
 */
function inOurWay(client: ConnectorClient): ConnectorClient {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.addPolicy({
    name: 'ourConnections',
    sendRequest(request, next) {
      request.agent = request.url.startsWith('https:') ? https.globalAgent : http.globalAgent;
      return next(request);
    },
  });
  return client;
}
