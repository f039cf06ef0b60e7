import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pino from 'pino';
import { migrateDatabase } from '../../src/store/migrate-database.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';

const run = promisify(execFile);
const log = pino({ level: 'silent' });
const migrateProgram = fileURLToPath(new URL('./migrate-process.ts', import.meta.url));

describe('migration', () => {
  let database: TestDatabase;

  afterEach(() => database.drop());

  it('is done once when four processes start at the same time', async () => {
    database = await createEmptyDatabase();

    const processes = Array.from({ length: 4 }, () =>
      run(process.execPath, ['--import', 'tsx', migrateProgram, database.connectionString]),
    );
    const outputs = await Promise.all(processes);

    const applied = await database.query('select hash from drizzle.__drizzle_migrations');
    assert.deepEqual(
      outputs.map((each) => each.stdout.trim()),
      Array(4).fill('migrated'),
    );
    assert.equal(new Set(applied.map((row) => row['hash'])).size, applied.length);
    assert.deepEqual(await database.query('select key from meta order by key'), [
      { key: 'feedback_salt' },
      { key: 'person_salt' },
    ]);
  });

  it('changes nothing where everything is in place', async () => {
    database = await createTestDatabase();
    const before = await database.query('select * from meta');

    await migrateDatabase({ connectionString: database.connectionString, log });

    assert.deepEqual(await database.query('select * from meta'), before);
  });

  it('says what is missing when the role may not create tables', async () => {
    database = await createEmptyDatabase();
    const name = `reader_${process.pid}`;
    await database.query(`create role ${name} login password 'x'`);
    const url = new URL(database.connectionString);
    url.username = name;
    url.password = 'x';

    const migration = migrateDatabase({ connectionString: url.toString(), log });

    await assert.rejects(migration, { code: 'LOTSE-MIGRATION', message: /must own its database/ });
    await database.query(`drop role ${name}`);
  });
});
