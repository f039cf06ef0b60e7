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
    const client = factory.create(serviceUrl, audience).then(withoutOwnRetries);
    known.set(serviceUrl, client);
    return client;
  };
}

/** The SDK repeats a POST after 5xx on its own, which doubles messages behind our back. */
function withoutOwnRetries(client: ConnectorClient): ConnectorClient {
  const { client: owner } = client as unknown as {
    client: { pipeline: { removePolicy(policy: { name: string }): unknown } };
  };
  owner.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}
