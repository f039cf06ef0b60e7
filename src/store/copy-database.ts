import pg from 'pg';
import { LotseError } from '../shared/errors.ts';
import { toDatabaseError } from './database-errors.ts';

/** How many rows were copied, per table. */
export type CopiedRows = Record<string, number>;

type Table = { name: string; columns: { name: string; type: string }[]; sequences: string[] };

const batchSize = 500;
/** Made by the migrations themselves, so an empty database has rows in it. */
const filledByMigrations = 'meta';

/**
 * Copies every table of one database of Lotse into another, empty one, in one transaction: all of it or nothing. Both must have
 * this version's schema. Errors: LOTSE-DATA-IN-USE, LOTSE-TARGET-NOT-EMPTY, LOTSE-DATABASE-DOWN, LOTSE-DISK-FULL.
 */
export async function copyDatabase(options: { from: string; to: string }): Promise<CopiedRows> {
  return withClient(options.from, (source) =>
    withClient(options.to, async (target) => {
      await refuseWhileInUse(source);
      await refuseWhileInUse(target);
      await source.query('begin isolation level repeatable read read only');
      await target.query('begin');
      const copied = await copyTables(source, target);
      await target.query('commit');
      return copied;
    }),
  );
}

/** Throws LOTSE-TARGET-NOT-EMPTY where any table holds a row; a database without tables is empty too. */
export async function requireEmptyDatabase(connectionString: string): Promise<void> {
  await withClient(connectionString, async (target) => refuseUnlessEmpty(target, await readTables(target)));
}

async function withClient<Result>(connectionString: string, use: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
    application_name: 'lotse copy',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`set statement_timeout = 0; set timezone = 'UTC'; set client_min_messages = warning`);
    return await use(client);
  } catch (thrown) {
    throw toDatabaseError(thrown);
  } finally {
    // Ending the session takes back what was not committed.
    await client.end().catch(() => undefined);
  }
}

async function refuseWhileInUse(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'lotse' limit 1`,
  );
  if (rows.length === 0) return;
  const { host, database } = client;
  throw new LotseError(
    'LOTSE-DATA-IN-USE',
    `A Lotse works on the database ${database} on ${host}. Stop it first: what it writes meanwhile would be lost.`,
  );
}

async function copyTables(source: pg.Client, target: pg.Client): Promise<CopiedRows> {
  const tables = await readTables(source);
  const names = tables.map(({ name }) => quote(name)).join(', ');
  await target.query(`lock table ${names} in exclusive mode`);
  await refuseUnlessEmpty(target, tables);
  await target.query(`delete from ${quote(filledByMigrations)}`);
  const copied: CopiedRows = {};
  for (const table of tables) {
    copied[table.name] = await copyRows(table, source, target);
    for (const sequence of table.sequences) await copySequence(sequence, source, target);
  }
  return copied;
}

async function refuseUnlessEmpty(target: pg.Client, tables: Table[]): Promise<void> {
  for (const { name } of tables.filter((table) => table.name !== filledByMigrations)) {
    const { rows } = await target.query(`select 1 from ${quote(name)} limit 1`);
    if (rows.length === 0) continue;
    throw new LotseError(
      'LOTSE-TARGET-NOT-EMPTY',
      `The database ${target.database} on ${target.host} already holds data (${name}). Name an empty one; nothing was copied.`,
    );
  }
}

/** Every table with its columns, those that others refer to first. */
async function readTables(source: pg.Client): Promise<Table[]> {
  const { rows } = await source.query<Table & { refersTo: string[] }>(`
    select tables.relname as name,
      (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
         from pg_attribute where attrelid = tables.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      coalesce((select json_agg(sequences.oid::regclass::text) from pg_depend join pg_class sequences on sequences.oid = objid
         where refobjid = tables.oid and deptype in ('a', 'i') and sequences.relkind = 'S'), '[]') as sequences,
      coalesce((select json_agg(confrelid::regclass::text) from pg_constraint
         where conrelid = tables.oid and contype = 'f' and confrelid <> conrelid), '[]') as "refersTo"
    from pg_class tables
    where relkind = 'r' and relnamespace = 'public'::regnamespace
    order by tables.relname`);
  const ordered: Table[] = [];
  while (ordered.length < rows.length) {
    const placed = new Set(ordered.map(({ name }) => name));
    const next = rows.filter(({ name, refersTo }) => !placed.has(name) && refersTo.every((other) => placed.has(other)));
    if (next.length === 0) throw new LotseError('LOTSE-UNEXPECTED', 'The tables refer to each other in a circle.');
    ordered.push(...next);
  }
  return ordered;
}

/** Values travel as PostgreSQL writes them: no type loses anything on the way through JavaScript. */
async function copyRows({ name, columns }: Table, source: pg.Client, target: pg.Client): Promise<number> {
  const asText = columns.map((column) => `${quote(column.name)}::text`).join(', ');
  const names = columns.map((column) => quote(column.name)).join(', ');
  const back = columns.map((column, at) => `value_${at}::${column.type}`).join(', ');
  const values = columns.map((_, at) => `value_${at}`).join(', ');
  const parameters = columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
  await source.query(`declare rows_to_copy no scroll cursor for select ${asText} from ${quote(name)}`);
  for (let count = 0; ; ) {
    const text = `fetch ${batchSize} from rows_to_copy`;
    const { rows } = await source.query<(string | null)[]>({ text, rowMode: 'array' });
    if (rows.length === 0) {
      await source.query('close rows_to_copy');
      return count;
    }
    await target.query(
      `insert into ${quote(name)} (${names}) overriding system value
       select ${back} from unnest(${parameters}) as copied (${values})`,
      columns.map((_, at) => rows.map((row) => row[at] ?? null)),
    );
    count += rows.length;
  }
}

/** Numbers that were given once are not given again. */
async function copySequence(sequence: string, source: pg.Client, target: pg.Client): Promise<void> {
  const { rows } = await source.query<{ value: string; isCalled: boolean }>(
    `select last_value::text as value, is_called as "isCalled" from ${sequence}`,
  );
  const [state] = rows;
  if (state) await target.query('select setval($1, $2, $3)', [sequence, state.value, state.isCalled]);
}

function quote(name: string): string {
  return pg.escapeIdentifier(name);
}
