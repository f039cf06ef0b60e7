import type { TestDatabase } from '../support/database.ts';

/** Searches every column of every table, whatever its type; the names of those that hold the text. */
export async function columnsWith(database: TestDatabase, text: string): Promise<string[]> {
  const columns = await database.query<{ name: string; found: boolean }>(
    `select table_name || '.' || column_name as name,
       (xpath('//found/text()', query_to_xml(
         format('select count(*) > 0 as found from %I.%I where %I::text like %L', table_schema, table_name, column_name, $1::text),
         false, true, '')))[1]::text = 'true' as found
     from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    [`%${text}%`],
  );
  return columns.filter((column) => column.found).map((column) => column.name);
}
