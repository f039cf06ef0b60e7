import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import type { People } from '../../src/messaging/people.ts';
import { type OpenTickets, type OpenTicketsOptions, openTickets } from '../../src/tickets/open-tickets.ts';
import { defaultProfiles } from '../../src/tickets/ticket-profile.ts';
import { createZammadTicketSystem } from '../../src/tickets/zammad-ticket-system.ts';
import { createFakeMessenger, type FakeMessenger } from './fake-messenger.ts';
import { createFakeTicketStore, type FakeTicketStore } from './fake-ticket-store.ts';
import { type FakeZammad, startFakeZammad } from './fake-zammad.ts';

/** The workers on a store in memory, before a fake Zammad. */
export type TicketOffice = {
  store: FakeTicketStore;
  zammad: FakeZammad;
  messenger: FakeMessenger;
  open: OpenTickets;
  /** Everything that was logged, as text. */
  logged(): string;
  /** Ends these workers and starts new ones on the same store, as after a restart. */
  restart(): Promise<OpenTickets>;
  /** Waits until it holds, for at most five seconds. */
  until(what: string, holds: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
};

const timing = {
  tasks: { hands: 4, leaseSeconds: 2, sweepMs: 30, retrySeconds: 0.02 },
  looks: { hands: 4, leaseSeconds: 0.1, sweepMs: 30, retrySeconds: 0.02, pauseSeconds: 0.02 },
};

/** Opens an office; `settleSeconds` is how long Zammad's search may lag behind. */
export async function openTicketOffice(options: {
  people?: People;
  agentChannel?: string;
  settleSeconds?: number;
  staleSeconds?: number;
  wrap?: (system: OpenTicketsOptions['system']) => OpenTicketsOptions['system'];
}): Promise<TicketOffice> {
  const store = createFakeTicketStore();
  const messenger = createFakeMessenger();
  const zammad = await startFakeZammad();
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const { settleSeconds = 0, wrap = (system) => system } = options;
  const system = createZammadTicketSystem({
    name: 'zammad',
    address: { url: () => zammad.url, token: zammad.token, timeLimitMs: 150 },
    profile: { ...defaultProfiles.zammad, settleSeconds },
  });

  function openOffice(): OpenTickets {
    const opened = openTickets({
      tickets: store,
      system: wrap(system),
      people: options.people ?? { find: () => Promise.resolve('unknown') },
      messenger,
      agentChannel: options.agentChannel,
      staleSeconds: options.staleSeconds ?? 3_600,
      timing,
      log,
    });
    opened.start();
    return opened;
  }

  const office: TicketOffice = {
    store,
    zammad,
    messenger,
    open: openOffice(),
    logged: () => lines.join(''),
    async restart() {
      await office.open.stop();
      office.open = openOffice();
      return office.open;
    },
    async until(what, holds) {
      const deadline = Date.now() + 5_000;
      while (!(await holds())) {
        if (Date.now() > deadline) throw new Error(`Waited in vain until: ${what}. ${lines.join('')}`);
        await wait(5);
      }
    },
    async stop() {
      await office.open.stop();
      await zammad.close();
    },
  };
  return office;
}
