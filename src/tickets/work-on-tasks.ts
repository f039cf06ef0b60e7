import { randomUUID } from 'node:crypto';
import type { Messenger } from '../messaging/messenger.ts';
import type { People } from '../messaging/people.ts';
import { LotseError, toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import type { TaskOutcome, TicketChanges, TicketRecord, TicketStore, TicketTask } from '../store/ticket-store.ts';
import { type BackgroundWork, createBackgroundWork } from './background-work.ts';
import { type Performed, performTask } from './perform-task.ts';
import { readTaskFailure } from './task-failure.ts';
import { createTaskHold } from './task-hold.ts';
import type { TicketCrashPoint } from './ticket-crash-point.ts';
import { agentMessages, statusMessages } from './ticket-news.ts';
import type { TicketSystem } from './ticket-system.ts';

export type TaskWorkerOptions = {
  tickets: TicketStore;
  system: TicketSystem;
  people: People;
  messenger: Messenger;
  /** Where the helpdesk is told of new tickets; undefined: nowhere. */
  agentChannel: string | undefined;
  /** `retrySeconds`: the first wait after a failure; it doubles. */
  timing: { hands: number; leaseSeconds: number; sweepMs: number; retrySeconds: number };
  log: Log;
  crashAt: TicketCrashPoint;
};

/** `takenAt`: of `performance.now()`, before it was asked for. */
type Taken = { task: TicketTask; takenAt: number };

/** After so many failures in a row the ticket system is left alone for a while, longer with every further one. */
const patientFailures = 3;
const longestPauseSeconds = 15;

/** Tells the ticket system what it has to be told: several tickets at once, the tasks of each one by one and in their order. */
export function createTaskWorker(options: TaskWorkerOptions): BackgroundWork {
  const { tickets, system, people, messenger, agentChannel, timing, log, crashAt } = options;
  const owner = randomUUID();
  const { leaseSeconds } = timing;
  const hold = createTaskHold({ keep: () => tickets.keepTasks({ owner, leaseSeconds }), leaseSeconds, log });
  let failuresInRow = 0;
  let pausedUntil = 0;

  const background = createBackgroundWork<Taken>({
    hands: timing.hands,
    everyMs: timing.sweepMs,
    log,
    async take(limit) {
      if (Date.now() < pausedUntil) return [];
      const takenAt = performance.now();
      // One alone tries whether it works again.
      const most = failuresInRow >= patientFailures ? 1 : limit;
      const tasks = await tickets.claimTasks({ owner, leaseSeconds, limit: most });
      return tasks.map((task) => ({ task, takenAt }));
    },
    work: workOn,
  });

  async function workOn({ task, takenAt }: Taken): Promise<void> {
    const settle = settleSecondsLeft(task, system);
    if (settle > 0) return postpone(task, { kind: 'later', seconds: settle, ambiguous: false, failure: 'settling' });
    await crashAt('beforeTask');
    let performed: Performed;
    try {
      performed = await performTask(task, { system, people, requireHold: () => hold.require(takenAt) });
    } catch (thrown) {
      return failed(task, toLotseError(thrown));
    }
    failuresInRow = 0;
    await crashAt('afterTask');
    await finish(task, performed);
    await crashAt('afterTaskCommit');
  }

  async function finish(task: TicketTask, { changes, announce }: Performed): Promise<void> {
    const held = { id: task.id, owner };
    if (!announce) return tickets.finishTask(held, { kind: 'done', changes, messages: [] });
    const channel = agentChannel && (await openAgentChannel(task.ticket, agentChannel));
    await messenger.betweenTurns(task.ticket.conversationId, async () => {
      const ticket = await current(task.ticket);
      const shown = shownChanges(ticket, changes);
      const status = statusMessages({ ticket, changes: shown, news: 'numbered', asNew: false }, messenger);
      const requester = announce.requester.name ?? announce.requester.email ?? '';
      const { body } = announce;
      const told = channel ? agentMessages({ ticket, changes: shown, requester, body, channel }, messenger) : [];
      await tickets.finishTask(held, { kind: 'done', changes, messages: [...status, ...told] });
    });
    if (channel) messenger.wake(channel);
  }

  async function openAgentChannel(ticket: TicketRecord, channel: string): Promise<string> {
    await messenger.openChannel(channel, ticket.conversationId);
    return channel;
  }

  async function failed(task: TicketTask, error: LotseError): Promise<void> {
    const { attempts, ticket } = task;
    const { settleSeconds } = system;
    const failure = readTaskFailure(error, {
      attempts,
      settleSeconds,
      retrySeconds: timing.retrySeconds,
      random: Math.random(),
    });
    const said = { code: error.code, ticket: ticket.reference, attempt: attempts + 1 };
    if (failure.kind === 'parked') {
      // The reason may quote the ticket: it stands beside the task alone.
      log.error(said, 'the ticket system refused a task: the reason stands in ticket_tasks.failure');
      return park(task, `${error.code} ${error.message}`);
    }
    if (error.code === 'LOTSE-TICKETS-LOCKED-OUT') log.error({ ...said, problem: error.message }, 'locked out');
    else log.warn(said, 'a task on a ticket is tried again');
    pause(failure.pauseSeconds);
    return postpone(task, { ...failure, failure: error.code });
  }

  function pause(asked: number | undefined): void {
    failuresInRow += 1;
    const own =
      failuresInRow < patientFailures
        ? 0
        : Math.min(timing.retrySeconds * 2 ** (failuresInRow - patientFailures), longestPauseSeconds);
    const milliseconds = Math.max(asked ?? 0, own) * 1_000;
    pausedUntil = Math.max(pausedUntil, Date.now() + milliseconds);
    if (milliseconds > 0) background.wakeIn(milliseconds);
  }

  async function postpone(task: TicketTask, outcome: Extract<TaskOutcome, { kind: 'later' }>): Promise<void> {
    await tickets.finishTask({ id: task.id, owner }, outcome);
    background.wakeIn(outcome.seconds * 1_000);
  }

  async function park(task: TicketTask, failure: string): Promise<void> {
    const held = { id: task.id, owner };
    // Whoever has been told once is not told again at every start.
    if (task.wasParked) return tickets.finishTask(held, { kind: 'parked', failure, messages: [] });
    await messenger.betweenTurns(task.ticket.conversationId, async () => {
      const ticket = await current(task.ticket);
      const changes: TicketChanges = ticket.systemId === null ? { state: 'refused' } : {};
      const messages = statusMessages({ ticket, changes, news: 'refused', asNew: true }, messenger);
      await tickets.finishTask(held, { kind: 'parked', failure, messages });
    });
  }

  /** As it is now: the person may have closed it, or shown it in another card, since the task was taken. */
  async function current({ personId, reference, ...ticket }: TicketRecord): Promise<TicketRecord> {
    return (await tickets.ticketOf(personId, reference)) ?? { personId, reference, ...ticket };
  }

  return {
    wake: background.wake,
    wakeIn: background.wakeIn,
    start() {
      hold.start();
      tickets.retryParked().then(background.wake, (thrown: unknown) => {
        log.warn({ code: toLotseError(thrown).code }, 'parked tasks are not tried again');
      });
      background.start();
    },
    async stop() {
      await background.stop();
      hold.stop();
    },
  };
}

/** A search may miss for a while what was stored last. */
function settleSecondsLeft({ ambiguousSince, content }: TicketTask, { settleSeconds }: TicketSystem): number {
  if (ambiguousSince === null || content.kind === 'close' || content.kind === 'reopen') return 0;
  return settleSeconds - (Date.now() - ambiguousSince.getTime()) / 1_000;
}

/** What was closed here before the system had it stays closed, as in the store. */
function shownChanges(ticket: TicketRecord, changes: TicketChanges): TicketChanges {
  const keepsState = ticket.systemId === null && ticket.state !== 'waiting' && ticket.state !== 'refused';
  return keepsState ? { ...changes, state: ticket.state } : changes;
}
