/** Queues tickets and lets a stub take them, and tells the memory of this process halfway and at the end. Arguments: data folder, rows. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Messenger } from '../../src/messaging/messenger.ts';
import { createLog } from '../../src/shared/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openTickets } from '../../src/tickets/open-tickets.ts';
import type { TicketSystem } from '../../src/tickets/ticket-system.ts';

const [dataFolder = '', given = ''] = process.argv.slice(2);
const rows = Number(given);
const log = createLog({ level: 'error' });
const { tickets, stop } = await openStore({ config: { databaseUrl: undefined, dataFolder }, log });
let created = 0;

const system: TicketSystem = {
  name: 'embedded',
  settleSeconds: 0,
  create: async ({ key }) => {
    created += 1;
    return { id: key, number: String(10_000 + created), state: 'open', comments: [] };
  },
  findByKey: () => Promise.resolve(null),
  addComment: () => Promise.resolve(),
  hasComment: () => Promise.resolve(false),
  setState: () => Promise.resolve(),
  read: () => Promise.resolve(null),
  probe: () => Promise.resolve('stub'),
};
const messenger: Messenger = {
  send: () => Promise.resolve(),
  compose: (reply, { conversationId }) => [{ conversationId, activity: reply }],
  betweenTurns: (_conversationId, commit) => commit(),
  wake: () => undefined,
  openChannel: () => Promise.resolve(),
};

let left = rows;
async function submit(): Promise<void> {
  for (; left > 0; left -= 1) await tickets.submit(newTicket(left));
}
await Promise.all(Array.from({ length: 10 }, submit));

const office = openTickets({
  tickets,
  system,
  people: { find: () => Promise.resolve('unknown') },
  messenger,
  agentChannel: undefined,
  staleSeconds: 3_600,
  log,
});
let seconds = 0;
await drainTo(rows / 2);
const halfMb = await settledMemory();
await drainTo(rows);
const endMb = await settledMemory();
process.send?.({ halfMb, endMb, perSecond: rows / seconds });
await stop();

async function drainTo(count: number): Promise<void> {
  const started = performance.now();
  office.start();
  const isDrained = () => created >= count;
  while (!isDrained()) await wait(20);
  await office.stop();
  seconds += (performance.now() - started) / 1_000;
}

function newTicket(index: number) {
  return {
    key: `key-${index}`,
    personId: `person-${index % 500}`,
    conversationId: `conversation-${index % 500}`,
    cardActivityId: `card-${index}`,
    language: 'de' as const,
    kind: 'ticket' as const,
    subject: 'Bildschirm bleibt schwarz',
    category: null,
    urgency: 'normal' as const,
    text: { description: 'Bildschirm in 1.05 bleibt schwarz. '.repeat(10), phone: '3311', conversation: '' },
    articleIds: [],
  };
}

/** The lowest of ten looks over two seconds, in megabytes: garbage is no growth. */
async function settledMemory(): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 10; look += 1) {
    (globalThis as { gc?: () => void }).gc?.();
    await wait(200);
    looks.push(process.memoryUsage().rss / 1_048_576);
  }
  return Math.min(...looks);
}
