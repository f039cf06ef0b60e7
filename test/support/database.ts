import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { migrateDatabase } from '../../src/store/migrate-database.ts';
import { createPostgresStore } from '../../src/store/postgres-store.ts';
import type { Store } from '../../src/store/store.ts';

/** A migrated, empty database of a suite's own; also good as DATABASE_URL of a child process. */
export type TestDatabase = {
  connectionString: string;
  /** Looks behind the store's back, or makes rows older than they are. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
};

type TestServer = { connectionString: string; template: string; stop(): Promise<void> };

const log = pino({ level: 'silent' });
let server: Promise<TestServer> | undefined;
let count = 0;

/** Creates a migrated database on the run's one server: the embedded one, or the one that TEST_DATABASE_URL names. */
export async function createTestDatabase(): Promise<TestDatabase> {
  server ??= startTestServer();
  const { connectionString, template } = await server;
  return createDatabase(connectionString, template);
}

/** The same without any table. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  server ??= startTestServer();
  const { connectionString } = await server;
  return createDatabase(connectionString, 'template0');
}

async function createDatabase(address: string, template: string): Promise<TestDatabase> {
  count += 1;
  const name = `lotse_test_${process.pid}_${count}`;
  await command(address, `create database ${name} template ${template}`);
  const connectionString = withDatabase(address, name);
  const pool = new pg.Pool({ connectionString, max: 2 });
  pool.on('error', () => undefined);
  return {
    connectionString,
    query: async (text, values) => (await pool.query(text, values)).rows,
    async drop() {
      await pool.end();
      await command(address, `drop database if exists ${name} with (force)`);
    },
  };
}

/** A store on a database of its own; `stop` closes and drops both. */
export async function createTestStore(): Promise<{ store: Store; database: TestDatabase; stop(): Promise<void> }> {
  const database = await createTestDatabase();
  const store = createPostgresStore({ connectionString: database.connectionString, log });
  return {
    store,
    database,
    async stop() {
      await store.close();
      await database.drop();
    },
  };
}

/** Called by the root hooks when all suites are done. */
export async function stopTestServer(): Promise<void> {
  const running = server;
  server = undefined;
  if (running) await (await running).stop();
}

async function startTestServer(): Promise<TestServer> {
  const template = `lotse_template_${process.pid}`;
  const base = process.env['TEST_DATABASE_URL'] ? named(process.env['TEST_DATABASE_URL']) : await embedded();
  await command(base.connectionString, `create database ${template}`);
  await migrateDatabase({ connectionString: withDatabase(base.connectionString, template), log });
  return {
    connectionString: base.connectionString,
    template,
    async stop() {
      await command(base.connectionString, `drop database if exists ${template} with (force)`);
      await base.stop();
    },
  };
}

function named(connectionString: string) {
  return { connectionString, stop: () => Promise.resolve() };
}

async function embedded() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'lotse-test-'));
  const running = await startEmbeddedPostgres({ dataFolder, durable: false, log });
  const endWithUs = () => endServer(dataFolder);
  process.once('exit', endWithUs);
  return {
    connectionString: running.connectionString,
    async stop() {
      await running.stop();
      process.removeListener('exit', endWithUs);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The run was broken off: nothing here is worth an orderly end. */
function endServer(dataFolder: string): void {
  process.kill(Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT');
  rmSync(dataFolder, { recursive: true, force: true });
}

async function command(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

function withDatabase(connectionString: string, name: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return url.toString();
}
