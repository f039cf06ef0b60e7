/** The desk in a process and on a database of its own. Arguments: data folder, token, address for webhooks, their secret. */
import { createServer } from 'restify';
import { createLog } from '../../src/shared/log.ts';
import { createDeskStore } from '../../src/store/desk-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { addDeskRoutes } from '../../src/tickets/embedded-desk/add-desk-routes.ts';
import { createWebhooks } from '../../src/tickets/embedded-desk/send-webhooks.ts';
import { listen } from '../../src/web/listen.ts';

const [dataFolder = '', token = '', webhookUrl = '', secret = ''] = process.argv.slice(2);
const log = createLog({ level: 'silent' });
const { pool, stop } = await openStore({ config: { databaseUrl: undefined, dataFolder }, log });
const webhooks = createWebhooks({ url: () => webhookUrl, secret, pauses: [1_000, 5_000], log });
const server = createServer({ name: 'desk', handleUncaughtExceptions: false });
addDeskRoutes(server, {
  store: createDeskStore({ pool }),
  token,
  changed: (change) => webhooks.send(change),
  log,
});
process.once('SIGTERM', () => {
  server.close(() => undefined);
  void webhooks
    .stop()
    .then(stop)
    .then(() => process.exit(0));
});
process.send?.(await listen(server, '127.0.0.1', 0, 'PORT'));
