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

function withUrl(databaseUrl: string) {
  return { config: { databaseUrl, dataFolder: '/nowhere' }, log };
}
