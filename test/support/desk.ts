import pino from 'pino';
import { createServer } from 'restify';
import { createDeskStore } from '../../src/store/desk-store.ts';
import { openPool } from '../../src/store/open-pool.ts';
import { addDeskRoutes } from '../../src/tickets/embedded-desk/add-desk-routes.ts';
import type { DeskChange } from '../../src/tickets/embedded-desk/desk-routes.ts';
import { closeServer, listen } from '../../src/web/listen.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** An embedded desk on a port and a database of its own. */
export type TestDesk = {
  url: string;
  token: string;
  database: TestDatabase;
  /** What it would have sent webhooks about. */
  changes: DeskChange[];
  /** A request as the helpdesk's own tool would send it. */
  request(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }>;
  /** From now on its database is gone. */
  loseDatabase(): Promise<void>;
  stop(): Promise<void>;
};

const log = pino({ level: 'silent' });

/** Starts the desk on the run's test database. */
export async function startTestDesk(): Promise<TestDesk> {
  const database = await createTestDatabase();
  const pool = openPool({ connectionString: database.connectionString, log });
  const token = 'desk-token-of-this-test';
  const changes: DeskChange[] = [];
  let dropping: Promise<void> | undefined;
  const loseDatabase = () => {
    dropping ??= database.drop();
    return dropping;
  };
  const server = createServer({ name: 'desk', handleUncaughtExceptions: false });
  addDeskRoutes(server, { store: createDeskStore({ pool }), token, changed: (change) => changes.push(change), log });
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0, 'ADMIN_PORT')}`;
  return {
    url,
    token,
    database,
    changes,
    loseDatabase,
    async request(method, path, body) {
      const headers = { Authorization: `Token token=${token}`, 'Content-Type': 'application/json' };
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(`${url}/api/v1${path}`, { method, headers, ...content });
      return { status: response.status, json: await response.json() };
    },
    async stop() {
      await closeServer(server);
      await pool.end();
      await loseDatabase();
    },
  };
}
