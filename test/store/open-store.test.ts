import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';

const log = pino({ level: 'silent' });

describe('opening the store', function () {
  this.timeout(60_000);

  describe('with DATABASE_URL', () => {
    let database: TestDatabase;

    before(async () => {
      database = await createEmptyDatabase();
    });
    after(() => database.drop());

    it('brings an empty database to this version and leaves the server alone afterwards', async () => {
      const { store, stop } = await openStore(withUrl(database.connectionString));
      await store.receive({ conversationId: 'c', activityId: 'a', activity: {} });

      await stop();

      assert.equal((await database.query('select * from inbox')).length, 1);
    });

    it('leaves conversations to whoever holds them: there may be other instances', async () => {
      const first = await openStore(withUrl(database.connectionString));
      await first.store.claim('held', 'other instance', 600);

      const second = await openStore(withUrl(database.connectionString));
      const claim = await second.store.claim('held', 'this instance', 600);
      await Promise.all([first.stop(), second.stop()]);

      assert.equal(claim, null);
    });

    it('says at once what is wrong with the address', async () => {
      const url = new URL(database.connectionString);
      url.pathname = '/no_such_database';

      const opening = openStore(withUrl(url.toString()));

      await assert.rejects(opening, { code: 'LOTSE-DATABASE-DOWN', message: /no_such_database.*DATABASE_URL/ });
    });
  });

  it('waits for a server that starts at the same time', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'lotse-late-'));
    const { connectionString, stop: stopFirst } = await startEmbeddedPostgres({ dataFolder, durable: false, log });
    await stopFirst();

    const opening = openStore(withUrl(connectionString));
    await wait(200);
    const late = await startEmbeddedPostgres({ dataFolder, durable: false, log });
    const { store, stop } = await opening;

    await store.ping();
    await stop();
    await late.stop();
    await rm(dataFolder, { recursive: true });
  });
});

describe('opening the store on the embedded database', function () {
  this.timeout(60_000);

  it('takes over at once what a killed Lotse still held', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'lotse-killed-'));
    const options = { config: { databaseUrl: undefined, dataFolder }, log };
    const killed = await openStore(options);
    await killed.store.claim('held', 'killed', 600);
    await killed.stop();

    const { store, stop } = await openStore(options);
    const claim = await store.claim('held', 'successor', 600);
    await stop();
    await rm(dataFolder, { recursive: true });

    assert.notEqual(claim, null);
  });
});

function withUrl(databaseUrl: string) {
  return { config: { databaseUrl, dataFolder: '/nowhere' }, log };
}
