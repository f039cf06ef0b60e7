import assert from 'node:assert/strict';
import { copyDatabase } from '../../src/store/copy-database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

/** Types that lose something when they pass through JavaScript; a table that refers to another; numbers that run on. */
const extraTables = `
  create table zoo (id bigserial primary key, name text not null);
  create table animals (
    id integer generated always as identity primary key,
    zoo_id bigint not null references zoo,
    large bigint, exact numeric, float double precision, moment timestamptz, bytes bytea,
    words text[], nested jsonb, nothing text, twice numeric generated always as (exact * 2) stored
  )`;
const extraRows = `
  insert into zoo (id, name) values (9007199254740993, E'Zoo "A"\\n\\\\ ä €');
  select setval('zoo_id_seq', 9007199254740993);
  insert into animals (zoo_id, large, exact, float, moment, bytes, words, nested) values
    (9007199254740993, -9223372036854775808, 0.1000000000000000000001, 0.1, '2026-03-29 02:30:00.123456+02', '\\x00ff',
     array['a,b', null, '', '"'], '{"n": null, "big": 12345678901234567890}'),
    (9007199254740993, null, null, 'NaN', 'infinity', '', '{}', 'null')`;

describe('copying a database', () => {
  let source: TestDatabase;
  let target: TestDatabase;

  beforeEach(async () => {
    [source, target] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    for (const database of [source, target]) await database.query(extraTables);
    await source.query(extraRows);
  });
  afterEach(() => Promise.all([source.drop(), target.drop()]));

  it('keeps every value of every type, and tables that refer to others', async () => {
    await copyDatabase({ from: source.connectionString, to: target.connectionString });

    for (const table of ['zoo', 'animals', 'meta']) {
      assert.deepEqual(await contentOf(target, table), await contentOf(source, table));
    }
  });

  it('does not give a number again that the source has given', async () => {
    await copyDatabase({ from: source.connectionString, to: target.connectionString });

    const [zoo] = await target.query<{ id: string }>(`insert into zoo (name) values ('next') returning id`);
    const [animal] = await target.query<{ id: number }>(
      `insert into animals (zoo_id) select max(id) from zoo returning id`,
    );
    assert.deepEqual([zoo?.id, animal?.id], ['9007199254740994', 3]);
  });

  it('copies more rows than fit into one batch', async () => {
    await source.query(`insert into zoo (name) select 'zoo ' || n from generate_series(1, 1201) n`);

    const copied = await copyDatabase({ from: source.connectionString, to: target.connectionString });

    assert.equal(copied['zoo'], 1202);
    assert.equal((await contentOf(target, 'zoo')).length, 1202);
  });

  it('copies all or nothing', async () => {
    await target.query('alter table zoo add check (length(name) < 3)');
    await source.query(`insert into conversations (id) values ('c')`);
    const before = await contentOf(target, 'meta');

    const copying = copyDatabase({ from: source.connectionString, to: target.connectionString });

    await assert.rejects(copying, { code: 'LOTSE-UNEXPECTED' });
    assert.deepEqual(await contentOf(target, 'conversations'), []);
    assert.deepEqual(await contentOf(target, 'meta'), before);
  });

  it('refuses a database that holds anything', async () => {
    await target.query(`insert into conversations (id) values ('c')`);

    const copying = copyDatabase({ from: source.connectionString, to: target.connectionString });

    await assert.rejects(copying, { code: 'LOTSE-TARGET-NOT-EMPTY', message: /\(conversations\).*Name an empty one/ });
    assert.deepEqual(await contentOf(target, 'zoo'), []);
  });
});

async function contentOf(database: TestDatabase, table: string): Promise<string[]> {
  const rows = await database.query<{ row: string }>(`select "${table}"::text as row from "${table}" order by 1`);
  return rows.map(({ row }) => row);
}
