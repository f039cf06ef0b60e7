import pino from 'pino';
import { systemClock } from '../../src/shared/clock.ts';
import { openPool } from '../../src/store/open-pool.ts';
import { createStoreOn } from '../../src/store/postgres-store.ts';
import { createPostgresTicketStore } from '../../src/store/postgres-ticket-store.ts';
import { createTeamsChannel } from '../../src/teams/create-teams-channel.ts';
import { openTickets } from '../../src/tickets/open-tickets.ts';
import { defaultProfiles } from '../../src/tickets/ticket-profile.ts';
import { createZammadTicketSystem } from '../../src/tickets/zammad-ticket-system.ts';
import { echo, maskText, plainActivities } from '../support/teams-harness.ts';

/**
 * The workers in a process that is killed when it reaches the named point for the second time. It sends nothing to Teams,
 * so that no message is in flight then. Without a point it sends and goes on.
 */
const [connectionString = '', url = '', token = '', point = ''] = process.argv.slice(2);
const log = pino({ level: 'silent' });
let reached = 0;

const pool = openPool({ connectionString, log });
const store = createStoreOn(pool);
const channel = createTeamsChannel({
  config: { bot: undefined, groupChats: false },
  store,
  log,
  clock: systemClock,
  timing: { leaseSeconds: 1, sweepMs: 50, sendMs: 10_000, retryMs: 50 },
  respond: echo,
  maskText,
  toActivities: (reply) =>
    reply.kind === 'ticketReply' ? [{ type: 'message', text: reply.text }] : plainActivities(reply),
});
const { start } = openTickets({
  tickets: createPostgresTicketStore(pool),
  system: createZammadTicketSystem({
    name: 'zammad',
    address: { url: () => url, token, timeLimitMs: 2_000 },
    profile: { ...defaultProfiles.zammad, settleSeconds: 0.3 },
  }),
  people: channel.people,
  messenger: point ? { ...channel.messenger, betweenTurns: (_id, commit) => commit() } : channel.messenger,
  agentChannel: undefined,
  staleSeconds: 0.2,
  timing: {
    tasks: { hands: 2, leaseSeconds: 1, sweepMs: 50, retrySeconds: 0.05 },
    looks: { hands: 2, leaseSeconds: 1, sweepMs: 50, retrySeconds: 0.05, pauseSeconds: 0.05 },
  },
  log,
  crashAt(name) {
    if (name === point) reached += 1;
    if (reached === 2) process.kill(process.pid, 'SIGKILL');
  },
});
if (!point) await channel.start();
start();
