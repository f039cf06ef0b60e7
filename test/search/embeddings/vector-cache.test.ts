import assert from 'node:assert/strict';
import pg from 'pg';
import { createMemoryVectorCache } from '../../../src/search/embeddings/memory-vector-cache.ts';
import { createPostgresVectorCache } from '../../../src/store/postgres-vector-cache.ts';
import { describeVectorCache } from '../../contracts/vector-cache.contract.ts';
import { createTestDatabase } from '../../support/database.ts';

async function openPostgres() {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.connectionString });
  return {
    database,
    cache: createPostgresVectorCache(pool),
    async close() {
      await pool.end();
      await database.drop();
    },
  };
}

describeVectorCache('memory', async () => ({ cache: createMemoryVectorCache(), close: async () => {} }));
describeVectorCache('PostgreSQL', openPostgres);

describe('vectors in PostgreSQL', () => {
  it('count as used on the day on which somebody asks for them', async () => {
    const { database, cache, close } = await openPostgres();
    const space = { model: 'a', dimensions: 1 };
    await cache.write(space, new Map(['one', 'two'].map((hash) => [hash, Float32Array.of(1)])));
    await database.query(`update passage_vectors set used_on = current_date - 50`);

    await cache.missing(space, ['one']);

    const rows = await database.query('select text_hash from passage_vectors where used_on = current_date');
    assert.deepEqual(rows, [{ text_hash: 'one' }]);
    await close();
  });
});
