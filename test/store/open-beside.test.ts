import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { findPostmaster } from '../../src/store/embedded/postmaster.ts';
import { openBeside } from '../../src/store/open-beside.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createEmptyDatabase } from '../support/database.ts';

const log = pino({ level: 'silent' });

describe('working beside a running Lotse', function () {
  this.timeout(60_000);

  let dataFolder: string;
  const config = () => ({ databaseUrl: undefined, dataFolder });
  const isServerThere = () => findPostmaster(join(dataFolder, 'postgres')) !== undefined;

  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-beside-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true, force: true }));

  it('sees what it has stored, and leaves its database to it', async () => {
    const lotse = await openStore({ config: config(), log });
    await lotse.store.receive({ conversationId: 'c', activityId: 'a', activity: {} });

    const beside = await openBeside({ config: config(), log });
    const { rows } = await beside.pool.query('select activity_id from inbox');
    await beside.stop();

    assert.deepEqual(rows, [{ activity_id: 'a' }]);
    await lotse.store.ping();
    await lotse.stop();
  });

  it('starts the database where none runs, and stops it again', async () => {
    const lotse = await openStore({ config: config(), log });
    await lotse.store.receive({ conversationId: 'c', activityId: 'a', activity: {} });
    await lotse.stop();

    const beside = await openBeside({ config: config(), log });
    const { rows } = await beside.pool.query('select activity_id from inbox');
    const during = isServerThere();
    await beside.stop();

    assert.deepEqual(rows, [{ activity_id: 'a' }]);
    assert.deepEqual([during, isServerThere()], [true, false]);
  });

  it('leaves the database to a Lotse that has been started meanwhile', async () => {
    await (await openStore({ config: config(), log })).stop();
    const beside = await openBeside({ config: config(), log });

    const lotse = await openStore({ config: config(), log });
    await beside.stop();

    assert.equal(isServerThere(), true);
    await lotse.store.ping();
    await lotse.stop();
  });

  it('makes no database: a wrong folder does not look like an empty one', async () => {
    const opening = openBeside({ config: config(), log });

    await assert.rejects(opening, { code: 'LOTSE-USAGE', message: /LOTSE_DATA/ });
    assert.equal(isServerThere(), false);
  });

  it('changes no tables of a server', async () => {
    const database = await createEmptyDatabase();

    const opening = openBeside({ config: { databaseUrl: database.connectionString, dataFolder }, log });

    await assert.rejects(opening, { code: 'LOTSE-MIGRATION' });
    assert.deepEqual(await database.query(`select 1 from information_schema.tables where table_schema = 'public'`), []);
    await database.drop();
  });
});
