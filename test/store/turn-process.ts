import { appendFileSync } from 'node:fs';
import pino from 'pino';
import { createPostgresStore } from '../../src/store/postgres-store.ts';
import { workOn } from './work-on.ts';

/** Does one turn on the database and is killed at the named point, as if the power had gone. */
const [connectionString = '', deliveries = '', conversationId = '', point = ''] = process.argv.slice(2);
const store = createPostgresStore({ connectionString, log: pino({ level: 'silent' }) });

await store.receive({ conversationId, activityId: 'a', activity: { text: 'question' } });
dieAt('received');
await workOn({
  store,
  conversationId,
  owner: `process ${process.pid}`,
  deliver: (text) => appendFileSync(deliveries, `${conversationId} ${text}\n`),
  at: dieAt,
});

function dieAt(reached: string): void {
  if (reached === point) process.kill(process.pid, 'SIGKILL');
}
