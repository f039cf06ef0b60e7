import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { systemClock } from '../../src/shared/clock.ts';
import { createPostgresStore } from '../../src/store/postgres-store.ts';
import { createTeamsChannel } from '../../src/teams/create-teams-channel.ts';
import { echo, maskText, plainActivities } from '../support/teams-harness.ts';

/** The Teams layer in a process that is killed when it reaches the named point for the second time. */
const [connectionString = '', point = ''] = process.argv.slice(2);
const log = pino({ level: 'silent' });
let reached = 0;

const channel = createTeamsChannel({
  config: { bot: undefined, groupChats: false },
  store: createPostgresStore({ connectionString, log }),
  log,
  clock: systemClock,
  timing: { leaseSeconds: 1, sweepMs: 50, sendMs: 500, retryMs: 50 },
  respond: echo,
  toActivities: plainActivities,
  maskText,
  crashAt(name) {
    if (name === point) reached += 1;
    if (reached === 2) process.kill(process.pid, 'SIGKILL');
  },
});
const server = createServer((request, response) => void channel.handleRequest(request, response));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
await channel.start();
