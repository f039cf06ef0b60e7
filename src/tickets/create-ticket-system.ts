import { createHmac } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Log } from '../shared/log.ts';
import type { DeskStore } from '../store/desk-store.ts';
import type { DeskDoor } from './embedded-desk/add-desk-routes.ts';
import { ensureDeskToken } from './embedded-desk/desk-token.ts';
import { createWebhooks } from './embedded-desk/send-webhooks.ts';
import type { TicketSystem } from './ticket-system.ts';
import { createZammadTicketSystem, noFullSearch } from './zammad-ticket-system.ts';

/** The configured ticket system and what belongs to it. */
export type ConfiguredTicketSystem = {
  system: TicketSystem;
  /** What its webhooks are signed with; undefined: none are accepted, changes are found by looking. */
  webhookSecret: string | undefined;
  /** How often open tickets are looked at, in seconds; a webhook is faster. */
  lookSeconds: number;
  /** The embedded desk's door for the internal server; undefined where the tickets are elsewhere. */
  desk: DeskDoor | undefined;
  stop(): Promise<void>;
};

/** A desk or a Zammad that does not answer within this time has not answered. */
const timeLimitMs = 10_000;
const webhookPausesMs = [1_000, 5_000];

/**
 * Opens the ticket system that the configuration names. `addresses` are asked only when something is sent, so the doors may open later.
 * Throws LOTSE-DATA-NOT-WRITABLE.
 */
export async function createTicketSystem(options: {
  config: Pick<Config, 'tickets' | 'dataFolder'>;
  deskStore: DeskStore;
  /** This Lotse's own doors, like http://127.0.0.1:3979. */
  addresses: { internal: () => string; public: () => string };
  log: Log;
}): Promise<ConfiguredTicketSystem> {
  const { config, deskStore, addresses, log } = options;
  const { tickets } = config;
  if (tickets.system === 'zammad') {
    return {
      system: openZammad(tickets),
      webhookSecret: tickets.webhookSecret,
      lookSeconds: tickets.profile.lookSeconds,
      desk: undefined,
      stop: () => Promise.resolve(),
    };
  }
  const token = tickets.token ?? (await ensureDeskToken(config.dataFolder));
  const secret = tickets.webhookSecret ?? deskWebhookSecret(token);
  const url = () => `${addresses.public()}/api/webhooks/tickets/embedded`;
  const webhooks = createWebhooks({ url, secret, pauses: webhookPausesMs, log });
  return {
    system: createZammadTicketSystem({
      name: 'embedded',
      address: { url: addresses.internal, token, timeLimitMs },
      profile: tickets.profile,
    }),
    webhookSecret: secret,
    lookSeconds: tickets.profile.lookSeconds,
    desk: { store: deskStore, token, changed: (change) => webhooks.send(change), log },
    stop: () => webhooks.stop(),
  };
}

/** One sentence on the configured ticket system, for `lotse doctor`; `advice` where it works but not well. Throws as `TicketSystem`. */
export async function describeTicketSystem(tickets: Config['tickets']): Promise<{ sentence: string; advice: boolean }> {
  if (tickets.system === 'embedded') return { sentence: 'embedded desk: lotse desk list', advice: false };
  const sentence = await openZammad(tickets).probe();
  return { sentence, advice: sentence.includes(noFullSearch) };
}

function openZammad(tickets: Extract<Config['tickets'], { system: 'zammad' }>): TicketSystem {
  const address = { url: () => tickets.url, token: tickets.token, timeLimitMs };
  return createZammadTicketSystem({ name: 'zammad', address, profile: tickets.profile });
}

/** A secret of its own, so that it need not be configured and the token is never sent anywhere. */
function deskWebhookSecret(token: string): string {
  return createHmac('sha256', token).update('webhooks of the embedded desk').digest('hex');
}
