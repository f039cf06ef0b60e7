import { and, arrayContains, asc, desc, eq, ilike, not, type SQL, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { toStorableText } from './json-text.ts';
import { runOnce, runRepeatable } from './run-statement.ts';
import { deskArticles, deskTickets } from './schema.ts';

/** A ticket of the embedded desk; `customer` is an address, or empty where nobody has one. */
type DeskTicket = typeof deskTickets.$inferSelect;
/** Something written in it; what is internal never leaves the desk. */
export type DeskArticle = typeof deskArticles.$inferSelect;
export type DeskTicketWithCount = DeskTicket & { articleIds: number[] };

type NewDeskTicket = Pick<DeskTicket, 'title' | 'group' | 'state' | 'priority' | 'customer' | 'tags'>;
export type NewDeskArticle = Pick<DeskArticle, 'subject' | 'body' | 'internal' | 'sender'>;
type DeskTicketChanges = Partial<Pick<DeskTicket, 'title' | 'group' | 'state' | 'priority'>>;

/** One condition of a search; all of them have to hold. */
export type DeskCondition = { is: boolean } & (
  | { field: 'tag'; value: string }
  | { field: 'number'; value: string }
  | { field: 'state'; value: string }
  /** Anywhere in the title or in the subject of what was written. */
  | { field: 'text'; value: string }
);

/** The embedded desk's tickets in PostgreSQL. Errors: as `Store`. */
export type DeskStore = {
  create(ticket: NewDeskTicket, article: NewDeskArticle | null): Promise<DeskTicketWithCount>;
  find(id: number): Promise<DeskTicketWithCount | null>;
  /** Newest change first. */
  search(conditions: DeskCondition[], page: { offset: number; limit: number }): Promise<DeskTicketWithCount[]>;
  /** Writes the changes and the article together; null where there is no such ticket. */
  update(
    id: number,
    changes: DeskTicketChanges,
    article: NewDeskArticle | null,
  ): Promise<{ ticket: DeskTicketWithCount; article: DeskArticle | null } | null>;
  /** Oldest first; null where there is no such ticket. */
  articles(ticketId: number): Promise<DeskArticle[] | null>;
};

/** The desk's store on the pool that everything durable shares. */
export function createDeskStore({ pool }: { pool: pg.Pool }): DeskStore {
  const database = drizzle(pool);

  async function find(id: number): Promise<DeskTicketWithCount | null> {
    const { result } = await runRepeatable(() => selectTickets(database).where(eq(deskTickets.id, id)));
    return result[0] ?? null;
  }

  return {
    find,
    create(ticket, article) {
      return runOnce(() =>
        database.transaction(async (transaction) => {
          const [row] = await transaction.insert(deskTickets).values(storableTicket(ticket)).returning();
          if (!row) throw new Error('the new ticket was not returned');
          const written = article ? await insertArticle(transaction, row.id, article) : null;
          return { ...row, articleIds: written ? [written.id] : [] };
        }),
      );
    },
    async search(conditions, { offset, limit }) {
      const { result } = await runRepeatable(() =>
        selectTickets(database)
          .where(and(...conditions.map(toWhere)))
          .orderBy(desc(deskTickets.updatedAt), desc(deskTickets.id))
          .offset(offset)
          .limit(limit),
      );
      return result;
    },
    update(id, changes, article) {
      return runOnce(() =>
        database.transaction(async (transaction) => {
          const [changed] = await transaction
            .update(deskTickets)
            .set({ ...storableTexts(changes), updatedAt: sql`now()` })
            .where(eq(deskTickets.id, id))
            .returning({ id: deskTickets.id });
          if (!changed) return null;
          const written = article ? await insertArticle(transaction, id, article) : null;
          const [ticket] = await selectTickets(transaction).where(eq(deskTickets.id, id));
          return ticket ? { ticket, article: written } : null;
        }),
      );
    },
    async articles(ticketId) {
      if (!(await find(ticketId))) return null;
      const { result } = await runRepeatable(() =>
        database.select().from(deskArticles).where(eq(deskArticles.ticketId, ticketId)).orderBy(asc(deskArticles.id)),
      );
      return result;
    },
  };
}

type Queries = Pick<NodePgDatabase, 'select' | 'insert'>;

function selectTickets(database: Queries) {
  // Spelt out: drizzle drops the table's name from the columns of a selection.
  const articleIds = sql<number[]>`array(
    select desk_articles.id from desk_articles where desk_articles.ticket_id = desk_tickets.id order by desk_articles.id
  )`.mapWith((ids: (string | number)[]) => ids.map(Number));
  return database
    .select({
      id: deskTickets.id,
      title: deskTickets.title,
      group: deskTickets.group,
      state: deskTickets.state,
      priority: deskTickets.priority,
      customer: deskTickets.customer,
      tags: deskTickets.tags,
      createdAt: deskTickets.createdAt,
      updatedAt: deskTickets.updatedAt,
      articleIds,
    })
    .from(deskTickets)
    .$dynamic();
}

async function insertArticle(database: Queries, ticketId: number, article: NewDeskArticle): Promise<DeskArticle> {
  const [row] = await database
    .insert(deskArticles)
    .values({ ...storableTexts(article), ticketId })
    .returning();
  if (!row) throw new Error('the new article was not returned');
  return row;
}

function toWhere({ is, ...condition }: DeskCondition): SQL {
  const where = positive(condition);
  return is ? where : not(where);
}

function positive(condition: Omit<DeskCondition, 'is'>): SQL {
  const value = toStorableText(condition.value);
  switch (condition.field) {
    case 'tag':
      return arrayContains(deskTickets.tags, [value]);
    case 'number':
      return sql`${deskTickets.id}::text = ${value}`;
    case 'state':
      return eq(deskTickets.state, value);
    case 'text':
      return inText(value);
  }
}

function inText(value: string): SQL {
  const pattern = `%${value.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql`(${ilike(deskTickets.title, pattern)} or exists (
    select 1 from ${deskArticles} where ${deskArticles.ticketId} = ${deskTickets.id} and ${ilike(deskArticles.subject, pattern)}
  ))`;
}

function storableTicket(ticket: NewDeskTicket): NewDeskTicket {
  return { ...storableTexts(ticket), tags: ticket.tags.map(toStorableText) };
}

function storableTexts<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? toStorableText(value) : value,
  ]);
  return Object.fromEntries(entries) as Row;
}
