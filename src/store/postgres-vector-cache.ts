import type pg from 'pg';
import type { VectorCache } from '../search/embeddings/embed.ts';
import { runRepeatable } from './run-statement.ts';

/** A vector of 1,536 numbers travels as 12 kB of text; so many are read or written at once. */
const rowsAtOnce = 250;
const hashesAtOnce = 5_000;

/** The vectors of passages in PostgreSQL. Errors: LOTSE-DATABASE-DOWN, LOTSE-DISK-FULL. */
export function createPostgresVectorCache(pool: pg.Pool): VectorCache {
  async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    const { result } = await runRepeatable(() => pool.query<Row>(text, values));
    return result.rows;
  }

  return {
    async missing({ model, dimensions }, hashes) {
      const missing: string[] = [];
      for (const part of parts(hashes, hashesAtOnce)) {
        await query(
          `update passage_vectors set used_on = current_date
           where model = $1 and dimensions = $2 and text_hash = any($3) and used_on < current_date`,
          [model, dimensions, part],
        );
        const rows = await query<{ hash: string }>(
          `select hash from unnest($3::text[]) as wanted (hash)
           where not exists (select from passage_vectors where model = $1 and dimensions = $2 and text_hash = hash)`,
          [model, dimensions, part],
        );
        missing.push(...rows.map(({ hash }) => hash));
      }
      return missing;
    },
    async read({ model, dimensions }, hashes) {
      const found = new Map<string, Float32Array>();
      for (const part of parts(hashes, rowsAtOnce)) {
        const rows = await query<{ hash: string; vector: Buffer }>(
          `select text_hash as hash, vector from passage_vectors
           where model = $1 and dimensions = $2 and text_hash = any($3)`,
          [model, dimensions, part],
        );
        for (const { hash, vector } of rows) found.set(hash, toNumbers(vector));
      }
      return found;
    },
    async write({ model, dimensions }, vectors) {
      for (const part of parts([...vectors], rowsAtOnce)) {
        await query(
          `insert into passage_vectors (model, dimensions, text_hash, vector)
           select $1, $2, hash, vector from unnest($3::text[], $4::bytea[]) as made (hash, vector)
           on conflict (model, dimensions, text_hash) do update set used_on = current_date`,
          [model, dimensions, part.map(([hash]) => hash), part.map(([, vector]) => toBytes(vector))],
        );
      }
    },
  };
}

function* parts<Item>(items: Item[], size: number): Generator<Item[], undefined> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

function toBytes({ buffer, byteOffset, byteLength }: Float32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Copied: the bytes of a row lie anywhere in a buffer that others use too. */
function toNumbers({ buffer, byteOffset, byteLength }: Buffer): Float32Array {
  return new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
