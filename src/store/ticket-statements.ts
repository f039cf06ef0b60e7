/** What the ticket store says to the database; each is one round trip and one transaction, prepared once per connection. */
export type Statement = { name: string; text: string };

const queueMessages = (source: string, messages: string) => `
  insert into outgoing_messages (conversation_id, activity, replaces_activity_id, about)
  select message ->> 'conversationId', message -> 'activity', message ->> 'replacesActivityId', message -> 'about'
  from ${source}, jsonb_array_elements(${messages}::jsonb) with ordinality as given (message, position)
  order by position`;

// A conflict writes the row as it is, because only that gives it back; xmax tells a new row from an old one.
const submit = {
  name: 'submit_ticket',
  text: `
    with submitted as (
      insert into tickets (key, person_id, conversation_id, card_activity_id, language, kind, subject, category, urgency)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict (key) do update set key = excluded.key
      returning *, xmax = 0 as is_new
    ), task as (
      insert into ticket_tasks (ticket_id, sequence, key, content)
      select id, 1, key, $10::jsonb from submitted where is_new
    ), counted as (
      insert into questions (language, outcome, article_ids)
      select language, 'ticket', $11::text[] from submitted where is_new
    )
    select * from submitted`,
};

const ticketsOf = {
  name: 'tickets_of',
  text: 'select * from tickets where person_id = $1 order by updated_at desc, id desc',
};

const ticketOf = { name: 'ticket_of', text: 'select * from tickets where person_id = $1 and id = $2' };

const rememberCard = { name: 'remember_card', text: 'update tickets set card_activity_id = $2 where id = $1' };

const lockTicket = { name: 'lock_ticket', text: 'select 1 from tickets where person_id = $1 and id = $2 for update' };

// After lockTicket, so that nobody else counts the sequence at the same time. Whoever looks at the ticket just then loses it.
const addTask = {
  name: 'add_ticket_task',
  text: `
    with task as (
      insert into ticket_tasks (ticket_id, sequence, key, content)
      select $1, 1 + coalesce(max(sequence), 0), $2, $3::jsonb from ticket_tasks where ticket_id = $1
      on conflict (key) do nothing
      returning ticket_id
    ), changed as (
      update tickets set state = coalesce($4, state), updated_at = now(), lease_owner = null, lease_until = null
      from task where tickets.id = task.ticket_id
      returning tickets.*
    )
    select * from changed
    union all
    select * from tickets where id = $1 and not exists (select from task)`,
};

// A lease that was not given back belonged to a process that died, perhaps after it had asked the ticket system.
const claimTasks = {
  name: 'claim_ticket_tasks',
  text: `
    with due as (
      select task.id
      from ticket_tasks as task join tickets on tickets.id = task.ticket_id
      where task.state = 'waiting' and task.not_before <= now()
        and (task.lease_until is null or task.lease_until <= now())
        and (task.sequence = 1 or tickets.system_id is not null)
        and not exists (
          select from ticket_tasks as earlier
          where earlier.ticket_id = task.ticket_id and earlier.sequence < task.sequence and earlier.state = 'waiting'
        )
      order by task.not_before, task.id
      limit $3
      for update of task skip locked
    ), claimed as (
      update ticket_tasks as task set
        lease_owner = $1,
        lease_until = now() + make_interval(secs => $2),
        attempts = task.attempts + 1,
        ambiguous_since = case when task.lease_owner is null then task.ambiguous_since else task.lease_until end
      from due where task.id = due.id
      returning task.*
    )
    select
      claimed.id as task_id, claimed.sequence, claimed.key as task_key, claimed.content,
      claimed.attempts - 1 as attempts, claimed.ambiguous_since, claimed.done_at is not null as was_parked, tickets.*
    from claimed join tickets on tickets.id = claimed.ticket_id
    order by claimed.not_before, claimed.id`,
};

const keepTasks = {
  name: 'keep_ticket_tasks',
  text: `
    update ticket_tasks set lease_until = now() + make_interval(secs => $2)
    where lease_owner = $1 and state = 'waiting' and lease_until > now()
    returning set_config('synchronous_commit', 'off', true)`,
};

const retryParked = {
  name: 'retry_parked_ticket_tasks',
  text: `update ticket_tasks set state = 'waiting', not_before = now() where state = 'parked'`,
};

const ours = `id = $1 and lease_owner = $2 and state = 'waiting'`;
const givenBack = 'lease_owner = null, lease_until = null';

// A ticket that was closed here before the system had it stays closed: a task behind this one says so there.
const finishDone = {
  name: 'finish_ticket_task',
  text: `
    with finished as (
      update ticket_tasks set state = 'done', content = null, done_at = now(), failure = null, ambiguous_since = null, ${givenBack}
      where ${ours}
      returning ticket_id
    ), changed as (
      update tickets set
        system_id = coalesce($3, system_id),
        number = coalesce($4, number),
        state = case when system_id is not null or state in ('waiting', 'refused') then coalesce($5, state) else state end,
        seen_comment = greatest(seen_comment, coalesce($6, seen_comment)),
        updated_at = now()
      from finished where tickets.id = finished.ticket_id
    ), queued as (${queueMessages('finished', '$7')}
    )
    select ticket_id from finished`,
};

const finishLater = {
  name: 'postpone_ticket_task',
  text: `
    update ticket_tasks set
      not_before = now() + make_interval(secs => $3),
      ambiguous_since = case when $4::boolean then now() else ambiguous_since end,
      failure = $5, ${givenBack}
    where ${ours}
    returning ticket_id`,
};

const finishParked = {
  name: 'park_ticket_task',
  text: `
    with finished as (
      update ticket_tasks set state = 'parked', done_at = now(), failure = $3, ${givenBack}
      where ${ours}
      returning ticket_id
    ), changed as (
      update tickets set state = 'refused', updated_at = now()
      from finished where tickets.id = finished.ticket_id and tickets.system_id is null
    ), queued as (${queueMessages('finished', '$4')}
    )
    select ticket_id from finished`,
};

const noteChange = {
  name: 'note_ticket_change',
  text: 'update tickets set changed_there_at = now() where system_id = $1 returning id',
};

const claimChanged = {
  name: 'claim_changed_tickets',
  text: `
    with wanted as (
      select id from tickets
      where system_id is not null
        and (changed_there_at is not null or (state <> 'closed' and looked_at <= now() - make_interval(secs => $3)))
        and (lease_until is null or lease_until <= now())
        and not exists (select from ticket_tasks where ticket_tasks.ticket_id = tickets.id and ticket_tasks.state = 'waiting')
      order by coalesce(changed_there_at, looked_at)
      limit $4
      for update skip locked
    )
    update tickets set lease_owner = $1, lease_until = now() + make_interval(secs => $2), looked_at = now()
    from wanted where tickets.id = wanted.id
    returning tickets.*`,
};

// The lease stays as a time to wait; whoever comes after it may take the ticket.
const postponeLook = {
  name: 'postpone_ticket_look',
  text: `
    update tickets set lease_until = now() + make_interval(secs => $3), changed_there_at = coalesce(changed_there_at, now())
    where id = $1 and lease_owner = $2`,
};

// What changed after we began to look is looked at again.
const finishLook = {
  name: 'finish_ticket_look',
  text: `
    with looked as (
      update tickets set
        number = coalesce($4, number),
        state = coalesce($5, state),
        seen_comment = coalesce($6, seen_comment),
        changed_there_at = case when changed_there_at > looked_at then changed_there_at end,
        updated_at = case when $5 is not null or $6 is not null then now() else updated_at end,
        ${givenBack}
      where id = $1 and lease_owner = $2 and seen_comment = $3
      returning id
    ), queued as (${queueMessages('looked', '$7')}
    )
    select id from looked`,
};

/** All statements by what they do. */
export const ticketStatements = {
  submit,
  ticketsOf,
  ticketOf,
  rememberCard,
  lockTicket,
  addTask,
  claimTasks,
  keepTasks,
  retryParked,
  finishDone,
  finishLater,
  finishParked,
  noteChange,
  claimChanged,
  postponeLook,
  finishLook,
};
