import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { nameHash } from './name-hash.ts';
import { retentionPeriods } from './retention.ts';
import { conversations, feedback, inbox, outgoingMessages, questions } from './schema.ts';

const value = sql.placeholder;

/**
 * Returned by a statement that need not survive a crash of the database server: its commit then does not wait for the disk.
 * A lease, an attempt or a release that is lost that way costs at most the time of a lease; a message never depends on it.
 */
const hurried = { hurried: sql<string>`set_config('synchronous_commit', 'off', true)` };

/** What the store says to the database, prepared once per connection; each is one round trip and one transaction. */
export function prepareStatements(database: NodePgDatabase) {
  return {
    receive: prepareReceive(database),
    claim: prepareClaim(database),
    nextActivity: prepareNextActivity(database),
    finishTurn: prepareFinishTurn(database),
    pendingMessages: preparePendingMessages(database),
    recordOutcome: prepareRecordOutcome(database),
    release: prepareRelease(database),
    waiting: prepareWaiting(database),
    reference: database
      .select({ reference: conversations.reference })
      .from(conversations)
      .where(eq(conversations.id, value('conversationId')))
      .prepare('reference'),
    queueMessage: database
      .insert(outgoingMessages)
      .values({
        conversationId: value('conversationId'),
        activity: value('activity'),
        replacesActivityId: value('replacesActivityId'),
        about: value('about'),
      })
      .prepare('queue_message'),
    rememberNames: prepareRememberNames(database),
    recordFeedback: prepareRecordFeedback(database),
  };
}

function prepareReceive(database: NodePgDatabase) {
  return database
    .insert(inbox)
    .values({
      conversationId: value('conversationId'),
      activityId: value('activityId'),
      activity: value('activity'),
    })
    .onConflictDoNothing()
    .returning({ sequence: inbox.sequence })
    .prepare('receive');
}

function prepareClaim(database: NodePgDatabase) {
  const until = sql`now() + make_interval(secs => ${value('leaseSeconds')})`;
  const remembered = sql`${conversations.lastMessageAt} > now() - ${retentionPeriods.session}::interval`;
  return database
    .insert(conversations)
    .values({ id: value('conversationId'), leaseOwner: value('owner'), leaseUntil: until })
    .onConflictDoUpdate({
      target: conversations.id,
      set: { leaseOwner: sql`excluded.lease_owner`, leaseUntil: sql`excluded.lease_until` },
      setWhere: sql`${conversations.leaseOwner} is null or ${conversations.leaseUntil} <= now() or ${conversations.leaseOwner} = excluded.lease_owner`,
    })
    .returning({
      session: sql<unknown>`case when ${remembered} then ${conversations.session} end`,
      reference: conversations.reference,
      ...hurried,
    })
    .prepare('claim');
}

function prepareNextActivity(database: NodePgDatabase) {
  const oldest = database
    .select({ sequence: inbox.sequence })
    .from(inbox)
    .where(and(eq(inbox.conversationId, value('conversationId')), sql`${inbox.state} = 'waiting'`))
    .orderBy(asc(inbox.sequence))
    .limit(1);
  return database
    .update(inbox)
    .set({ attempts: sql`${inbox.attempts} + 1` })
    .where(eq(inbox.sequence, oldest))
    .returning({
      sequence: inbox.sequence,
      conversationId: inbox.conversationId,
      activityId: inbox.activityId,
      activity: inbox.activity,
      attempts: inbox.attempts,
      ...hurried,
    })
    .prepare('next_activity');
}

/** No row: the lease was lost or the activity was finished by somebody else, and nothing was written. */
function prepareFinishTurn(database: NodePgDatabase) {
  const sequence = sql`${value('sequence')}::bigint`;
  const stillWaiting = sql`(${sequence} is null or exists (select from ${inbox} where ${inbox.sequence} = ${sequence} and ${inbox.state} = 'waiting'))`;
  const saved = database.$with('saved').as(
    database
      .update(conversations)
      .set({
        session: sql`${sql.param(value('session'), conversations.session)}`,
        reference: sql`${sql.param(value('reference'), conversations.reference)}`,
        personId: sql`${value('personId')}`,
        lastMessageAt: sql`now()`,
      })
      .where(
        and(eq(conversations.id, value('conversationId')), eq(conversations.leaseOwner, value('owner')), stillWaiting),
      )
      .returning({ conversationId: sql<string>`${conversations.id}`.as('conversation_id') }),
  );
  const done = database.$with('done').as(
    database
      .update(inbox)
      .set({ state: 'done', activity: sql`null`, doneAt: sql`now()` })
      .where(and(eq(inbox.sequence, sequence), sql`exists (select from saved)`))
      .returning({ sequence: inbox.sequence }),
  );
  const queued = database.$with('queued', { id: sql<number | null>`id`.mapWith(Number).as('id') }).as(sql`
    insert into ${outgoingMessages} (conversation_id, activity, replaces_activity_id, about)
    select saved.conversation_id, message -> 'activity', message ->> 'replacesActivityId', message -> 'about'
    from saved, jsonb_array_elements(${value('messages')}::jsonb) with ordinality as given (message, position)
    order by position
    returning id`);
  const counted = database.$with('counted', {}).as(sql`
    insert into ${questions} (language, outcome, article_ids, text)
    select asked ->> 'language', asked ->> 'outcome', array(select jsonb_array_elements_text(asked -> 'articleIds')), asked ->> 'text'
    from saved, (values (${value('asked')}::jsonb)) as given (asked)
    where asked is not null
    returning id`);
  return database
    .with(saved, done, queued, counted)
    .select({ id: queued.id })
    .from(saved)
    .leftJoin(queued, sql`true`)
    .orderBy(queued.id)
    .prepare('finish_turn');
}

function preparePendingMessages(database: NodePgDatabase) {
  return database
    .select({
      id: outgoingMessages.id,
      conversationId: outgoingMessages.conversationId,
      activity: outgoingMessages.activity,
      replacesActivityId: outgoingMessages.replacesActivityId,
      about: outgoingMessages.about,
      attempts: outgoingMessages.attempts,
    })
    .from(outgoingMessages)
    .where(
      and(
        eq(outgoingMessages.conversationId, value('conversationId')),
        sql`${outgoingMessages.state} = 'pending'`,
        lte(outgoingMessages.notBefore, sql`now()`),
      ),
    )
    .orderBy(asc(outgoingMessages.id))
    .prepare('pending_messages');
}

function prepareRecordOutcome(database: NodePgDatabase) {
  const state = sql`${value('state')}::text`;
  const now = sql`now()`;
  return database
    .update(outgoingMessages)
    .set({
      state: sql`${state}`,
      attempts: sql`${outgoingMessages.attempts} + 1`,
      activity: sql`case when ${state} = 'pending' then ${outgoingMessages.activity} end`,
      activityId: sql`case when ${state} = 'sent' then coalesce(${value('activityId')}, ${outgoingMessages.replacesActivityId}) end`,
      sentAt: sql`case when ${state} = 'sent' then ${now} end`,
      notBefore: sql`coalesce(${value('notBefore')}::timestamptz, ${outgoingMessages.notBefore})`,
      failure: sql`${value('failure')}`,
    })
    .where(and(eq(outgoingMessages.id, value('id')), sql`${outgoingMessages.state} = 'pending'`))
    .prepare('record_outcome');
}

function prepareRelease(database: NodePgDatabase) {
  return database
    .update(conversations)
    .set({ leaseOwner: sql`null`, leaseUntil: sql`null` })
    .where(and(eq(conversations.id, value('conversationId')), eq(conversations.leaseOwner, value('owner'))))
    .returning(hurried)
    .prepare('release');
}

function prepareWaiting(database: NodePgDatabase) {
  const activity = database
    .select({ one: sql`1` })
    .from(inbox)
    .where(and(eq(inbox.conversationId, value('conversationId')), sql`${inbox.state} = 'waiting'`));
  const message = database
    .select({ one: sql`1` })
    .from(outgoingMessages)
    .where(
      and(
        eq(outgoingMessages.conversationId, value('conversationId')),
        sql`${outgoingMessages.state} = 'pending'`,
        lte(outgoingMessages.notBefore, sql`now()`),
      ),
    );
  return database
    .select({ activities: sql<boolean>`exists ${activity}`, messages: sql<boolean>`exists ${message}` })
    .from(sql`(values (1)) as nothing`)
    .prepare('waiting');
}

function prepareRememberNames(database: NodePgDatabase) {
  return database
    .update(conversations)
    .set({
      personNames: sql`(
        select array_agg(${sql.raw(nameHash('name'))} order by name)
        from unnest(${value('names')}::text[]) as name)`,
    })
    .where(eq(conversations.id, value('conversationId')))
    .prepare('remember_names');
}

function prepareRecordFeedback(database: NodePgDatabase) {
  return database
    .insert(feedback)
    .select(sql`
      select
        encode(sha256(convert_to(salt.value || chr(10) || given.conversation_id || chr(10) || given.activity_id, 'UTF8')), 'hex'),
        coalesce(judged.about ->> 'kind', 'unknown'),
        array(select jsonb_array_elements_text(coalesce(judged.about -> 'articleIds', '[]'))),
        array(select jsonb_array_elements_text(coalesce(judged.about -> 'passageIds', '[]'))),
        given.reaction, given.reason, now()
      from (values (${value('conversationId')}::text, ${value('activityId')}::text, ${value('reaction')}::text, ${value('reason')}::text))
        as given (conversation_id, activity_id, reaction, reason)
      cross join (select value from meta where key = 'feedback_salt') as salt
      left join lateral (
        select about from outgoing_messages as message
        where message.conversation_id = given.conversation_id and message.activity_id = given.activity_id and about is not null
        order by message.id desc limit 1
      ) as judged on true`)
    .onConflictDoUpdate({
      target: feedback.messageKey,
      set: { reaction: sql`excluded.reaction`, reason: sql`excluded.reason`, createdAt: sql`excluded.created_at` },
    })
    .prepare('record_feedback');
}

/** Conversations that somebody should claim, those first whose work waits longest. */
export function selectConversationsWithWork(database: NodePgDatabase) {
  return database.execute<{ conversation_id: string }>(sql`
    select work.conversation_id
    from (
      select conversation_id, received_at as since from inbox where state = 'waiting'
      union all
      select conversation_id, not_before from outgoing_messages where state = 'pending' and not_before <= now()
    ) as work
    left join conversations on conversations.id = work.conversation_id
    where conversations.lease_owner is null or conversations.lease_until <= now()
    group by work.conversation_id
    order by min(work.since)`);
}
