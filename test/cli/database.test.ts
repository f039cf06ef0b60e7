import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { openStore } from '../../src/store/open-store.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { clone } from '../support/normal-user.ts';

const log = pino({ level: 'silent' });

describe('lotse database copy', function () {
  this.timeout(60_000);
  let dataFolder: string;
  const databases: TestDatabase[] = [];

  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-copy-'));
  });
  afterEach(async () => {
    for (const database of databases.splice(0)) await database.drop();
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('moves a Lotse from its embedded database to a server', async () => {
    await receive({ databaseUrl: undefined, dataFolder }, ['first', 'second']);
    const target = await empty();

    const { status, stdout } = await copyTo(target.connectionString, {});

    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout)['inbox'], 2);
    const again = await receive({ databaseUrl: target.connectionString, dataFolder }, ['first', 'third']);
    assert.deepEqual(again, [false, true]);
  });

  it('moves a Lotse from one server to another', async () => {
    const [source, target] = [await migrated(), await empty()];
    await receive({ databaseUrl: source.connectionString, dataFolder }, ['first']);

    const { status } = await copyTo(target.connectionString, { DATABASE_URL: source.connectionString });

    assert.equal(status, 0);
    const again = await receive({ databaseUrl: target.connectionString, dataFolder }, ['first']);
    assert.deepEqual(again, [false]);
  });

  it('refuses a database that is in use already, and leaves it as it is', async () => {
    const target = await empty();
    await target.query(`create table somebodys (name text); insert into somebodys values ('else')`);

    const { status, stderr } = await copyTo(target.connectionString, {});

    assert.equal(status, 1);
    assert.match(stderr, /already holds data \(somebodys\)[^]+LOTSE-TARGET-NOT-EMPTY/);
    const tables = await target.query(`select relname from pg_class where relnamespace = 'public'::regnamespace`);
    assert.deepEqual(tables, [{ relname: 'somebodys' }]);
  });

  it('refuses while a Lotse works on the database', async () => {
    const [source, target] = [await migrated(), await empty()];
    const working = await openStore({ config: { databaseUrl: source.connectionString, dataFolder }, log });
    await working.store.ping();

    const { stderr } = await copyTo(target.connectionString, { DATABASE_URL: source.connectionString });

    await working.stop();
    assert.match(stderr, /A Lotse works on the database[^]+Stop it first[^]+LOTSE-DATA-IN-USE/);
  });

  it('refuses where there is no embedded database, instead of making one', async () => {
    const target = await empty();

    const { stderr } = await copyTo(target.connectionString, {});

    assert.match(stderr, /There is no embedded database in [^]+LOTSE_DATA[^]+LOTSE-USAGE/);
  });

  it('refuses when DATABASE_URL names the new database already', async () => {
    const target = await empty();

    const { stderr } = await copyTo(target.connectionString, { DATABASE_URL: target.connectionString });

    assert.match(stderr, /Leave DATABASE_URL as it was[^]+LOTSE-USAGE/);
  });

  async function receive(config: { databaseUrl: string | undefined; dataFolder: string }, activityIds: string[]) {
    const { store, stop } = await openStore({ config, log });
    const isNew: boolean[] = [];
    for (const activityId of activityIds) {
      isNew.push(await store.receive({ conversationId: 'c', activityId, activity: { text: 'question' } }));
    }
    await stop();
    return isNew;
  }

  async function empty(): Promise<TestDatabase> {
    const database = await createEmptyDatabase();
    databases.push(database);
    return database;
  }

  async function migrated(): Promise<TestDatabase> {
    const database = await createTestDatabase();
    databases.push(database);
    return database;
  }

  async function copyTo(target: string, variables: Record<string, string>) {
    const child = spawn(process.execPath, ['bin/lotse.js', 'database', 'copy', '--to', target, '--json'], {
      cwd: clone,
      env: { ...process.env, BOT_ID: '', DATABASE_URL: '', LOTSE_DATA: dataFolder, ...variables },
    });
    const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { status: status as number, stdout, stderr };
  }
});
