import type { Config } from './config.ts';
import type { Log } from './shared/log.ts';
import { createDeskStore } from './store/desk-store.ts';
import type { OpenStore } from './store/open-store.ts';
import type { TeamsChannel } from './teams/create-teams-channel.ts';
import { createTicketSystem } from './tickets/create-ticket-system.ts';
import type { DeskDoor } from './tickets/embedded-desk/add-desk-routes.ts';
import { openTickets } from './tickets/open-tickets.ts';
import type { TicketCrashPoint } from './tickets/ticket-crash-point.ts';
import type { Tickets } from './tickets/tickets.ts';
import type { TicketWebhook } from './web/ticket-webhook.ts';

/** Tickets as configured: for the conversation, for the doors, and in the background. */
export type TicketDesk = {
  tickets: Tickets;
  webhook: TicketWebhook;
  /** The embedded desk's own door; undefined where the tickets are elsewhere. */
  door: DeskDoor | undefined;
  /** Takes up what an earlier process left; the doors have to be open. */
  start(): void;
  /** Finishes what was begun; the doors have to be open still. */
  stop(): Promise<void>;
};

/** Opens the configured ticket system and the workers that speak with it. Throws LOTSE-DATA-NOT-WRITABLE. */
export async function openTicketDesk(options: {
  config: Config;
  opened: Pick<OpenStore, 'tickets' | 'pool'>;
  channel: Pick<TeamsChannel, 'messenger' | 'people'>;
  /** Asked only once the doors are open. */
  ports: () => { public: number; internal: number };
  log: Log;
  crashAt?: TicketCrashPoint;
}): Promise<TicketDesk> {
  const { config, opened, channel, ports, log, crashAt } = options;
  const { system, webhookSecret, lookSeconds, desk, stop } = await createTicketSystem({
    config,
    deskStore: createDeskStore({ pool: opened.pool }),
    addresses: {
      internal: () => `http://127.0.0.1:${ports().internal}`,
      public: () => `http://${reachable(config.host)}:${ports().public}`,
    },
    log,
  });
  const open = openTickets({
    tickets: opened.tickets,
    system,
    people: channel.people,
    messenger: channel.messenger,
    agentChannel: config.tickets.agentChannel,
    staleSeconds: lookSeconds,
    log,
    crashAt,
  });
  return {
    tickets: open.tickets,
    webhook: { system: system.name, secret: webhookSecret, noteChange: open.noteChange, log },
    door: desk,
    start: open.start,
    async stop() {
      await open.stop();
      await stop();
    },
  };
}

/** Where a server that listens on all interfaces is reached from this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
