import type pg from 'pg';
import { toDatabaseError } from './database-errors.ts';
import { nameHash } from './name-hash.ts';

/** Everything that is stored about one person, by where it lies; rows as they are in the database, without technical columns. */
export type PersonData = {
  /** The ids under which the person is known here. */
  ids: string[];
  conversations: Row[];
  received: Row[];
  sent: Row[];
  judgements: Row[];
  tickets: Row[];
  ticketTasks: Row[];
  deskTickets: Row[];
  deskArticles: Row[];
  /** Group chats and channels in which the person was the last one to write to Lotse. */
  groups: Row[];
};

type Row = Record<string, unknown>;

/** What the ticket system has not been told yet; it would be lost with an erasure. */
export type UntoldTask = { reference: string; kind: string; state: 'waiting' | 'parked' };

const user = `reference -> 'user'`;

/** The ids of everybody who is known by this id, sign-in name or address; empty if nobody is. Errors: LOTSE-DATABASE-DOWN. */
export async function findPersonIds(pool: pg.Pool, person: string): Promise<string[]> {
  return guarded(async () => {
    const { rows } = await pool.query<{ id: string }>(
      `with named as (select ${nameHash('$1')} as hash),
       known as (
         select person_id, ${user} ->> 'aadObjectId' as object_id, ${user} ->> 'id' as user_id, person_names && array[named.hash] as is_named
         from conversations, named)
       select distinct id from (
         select unnest(array[person_id, object_id, user_id]) as id from known
         where lower($1) in (lower(person_id), lower(object_id), lower(user_id)) or is_named
         union all
         select person_id from tickets where lower(person_id) = lower($1)
         union all
         select tickets.person_id from tickets join desk_tickets on desk_tickets.tags @> array['lotse-' || tickets.key]
         where lower(desk_tickets.customer) = lower($1)
         union all
         select unnest(array[activity -> 'from' ->> 'aadObjectId', activity -> 'from' ->> 'id']) from inbox
         where lower($1) in (lower(activity -> 'from' ->> 'aadObjectId'), lower(activity -> 'from' ->> 'id'))
       ) as found where id is not null order by id`,
      [person.trim()],
    );
    return rows.map(({ id }) => id);
  });
}

/** Addresses under which the embedded desk holds tickets without a known person behind them. */
export async function isDeskCustomer(pool: pg.Pool, address: string): Promise<boolean> {
  return guarded(async () => {
    const { rows } = await pool.query(`select 1 from desk_tickets where lower(customer) = lower($1) limit 1`, [
      address.trim(),
    ]);
    return rows.length > 0;
  });
}

/** Reads everything about a person at one moment. Errors: LOTSE-DATABASE-DOWN. */
export async function readPersonData(pool: pg.Pool, person: { ids: string[]; address: string }): Promise<PersonData> {
  return inTransaction(pool, 'isolation level repeatable read read only', async (client) => {
    const rows = (text: string) => rowsOf(client, text, person);
    return {
      ids: person.ids,
      conversations: await rows(
        `select id, person_id, person_names, reference, session, last_message_at from conversations where id in (select id from own) order by id`,
      ),
      received: await rows(
        `select activity, state, received_at, done_at from inbox where ${isReceived} order by sequence`,
      ),
      sent: await rows(
        `select activity, activity_id, state, about, created_at, sent_at, failure from outgoing_messages where conversation_id in (select id from own) order by id`,
      ),
      judgements: await rows(
        `select kind, article_ids, passage_ids, reaction, reason, created_at from feedback where message_key in (select key from judged) order by created_at`,
      ),
      tickets: await rows(
        `select 'LO-' || id as reference, number, kind, subject, category, urgency, state, language, person_id, conversation_id, created_at, updated_at from tickets where ${isTheirs} order by id`,
      ),
      ticketTasks: await rows(
        `select 'LO-' || ticket_id as reference, sequence, content, state, attempts, failure, created_at, done_at from ticket_tasks where ticket_id in (select id from tickets where ${isTheirs}) order by id`,
      ),
      deskTickets: await rows(
        `select id, title, "group", state, priority, customer, created_at, updated_at from desk_tickets where id in (select id from desk) order by id`,
      ),
      deskArticles: await rows(
        `select ticket_id, subject, body, internal, sender, created_at from desk_articles where ticket_id in (select id from desk) order by id`,
      ),
      groups: await rows(
        `select id, reference -> 'user' as person, last_message_at from conversations where ${isGroup} order by id`,
      ),
    };
  });
}

/** What an erasure would take from the ticket system before it has heard of it. */
export async function readUntoldTasks(
  pool: pg.Pool,
  person: { ids: string[]; address: string },
): Promise<UntoldTask[]> {
  return inTransaction(pool, 'read only', async (client) => {
    const rows = await rowsOf(
      client,
      `select 'LO-' || ticket_id as reference, content ->> 'kind' as kind, state from ticket_tasks
       where state <> 'done' and ticket_id in (select id from tickets where ${isTheirs}) order by id`,
      person,
    );
    return rows as UntoldTask[];
  });
}

/** Deletes everything about a person in one commit; gives the number of rows per table. Errors: LOTSE-DATABASE-DOWN. */
export async function erasePersonData(
  pool: pg.Pool,
  person: { ids: string[]; address: string },
): Promise<Record<string, number>> {
  return inTransaction(pool, '', async (client) => {
    const count = (text: string) => rowsOf(client, `${text} returning 1`, person).then((rows) => rows.length);
    // In this order: what is found through another row goes before that row.
    return {
      feedback: await count(`delete from feedback where message_key in (select key from judged)`),
      inbox: await count(`delete from inbox where ${isReceived}`),
      outgoing_messages: await count(`delete from outgoing_messages where conversation_id in (select id from own)`),
      desk_articles: await count(`delete from desk_articles where ticket_id in (select id from desk)`),
      desk_tickets: await count(`delete from desk_tickets where id in (select id from desk)`),
      ticket_tasks: await count(
        `delete from ticket_tasks where ticket_id in (select id from tickets where ${isTheirs})`,
      ),
      tickets: await count(`delete from tickets where ${isTheirs}`),
      'conversations.session': await count(
        `update conversations set session = null, reference = reference - 'user' where ${isGroup}`,
      ),
      conversations: await count(`delete from conversations where id in (select id from own)`),
    };
  });
}

const isTheirs = `person_id = any($1)`;
const isOwn = `(person_id = any($1) or (person_id is null and ${user} ->> 'id' = any($1) and coalesce(reference -> 'conversation' ->> 'conversationType', 'personal') = 'personal' and coalesce(reference -> 'conversation' ->> 'isGroup', 'false') = 'false'))`;
const isGroup = `id not in (select id from own) and (${user} ->> 'id' = any($1) or ${user} ->> 'aadObjectId' = any($1))`;
const isReceived = `(conversation_id in (select id from own) or activity -> 'from' ->> 'id' = any($1) or activity -> 'from' ->> 'aadObjectId' = any($1))`;

/** The person's chats, the tickets of the embedded desk that are theirs, and what they judged as long as that can be told. */
const theirs = `
  own as (select id from conversations where ${isOwn}),
  opened as (
    select id, customer from desk_tickets
    where exists (select from tickets where ${isTheirs} and desk_tickets.tags @> array['lotse-' || tickets.key])),
  desk as (
    select id from opened
    union
    select id from desk_tickets
    where customer <> '' and (lower(customer) = lower($2)
      or customer in (select customer from opened)
      or ${nameHash('customer')} in (select unnest(person_names) from conversations where id in (select id from own)))),
  judged as (
    select encode(sha256(convert_to(salt.value || chr(10) || message.conversation_id || chr(10) || message.activity_id, 'UTF8')), 'hex') as key
    from outgoing_messages as message, meta as salt
    where salt.key = 'feedback_salt' and message.activity_id is not null and message.conversation_id in (select id from own))`;

async function rowsOf(client: pg.PoolClient, text: string, person: { ids: string[]; address: string }): Promise<Row[]> {
  // Both values are named once, so that PostgreSQL knows their types in every statement.
  const given = `given as (select $1::text[] as ids, $2::text as address)`;
  const { rows } = await client.query<Row>(`with ${given}, ${theirs} ${text}`, [person.ids, person.address.trim()]);
  return rows;
}

async function inTransaction<Result>(
  pool: pg.Pool,
  mode: string,
  use: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  return guarded(async () => {
    const client = await pool.connect();
    try {
      await client.query(`begin ${mode}`);
      const result = await use(client);
      await client.query('commit');
      return result;
    } catch (thrown) {
      await client.query('rollback').catch(() => undefined);
      throw thrown;
    } finally {
      client.release();
    }
  });
}

async function guarded<Result>(use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (thrown) {
    throw toDatabaseError(thrown);
  }
}
