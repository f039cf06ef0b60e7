import type { LookWorkerOptions } from './look-at-tickets.ts';
import { createLookWorker } from './look-at-tickets.ts';
import type { Tickets } from './tickets.ts';
import { createTaskWorker, type TaskWorkerOptions } from './work-on-tasks.ts';

export type OpenTicketsOptions = Omit<TaskWorkerOptions, 'timing' | 'crashAt'> &
  Pick<LookWorkerOptions, 'staleSeconds'> & {
    /** Other times than the usual ones, for tests. */
    timing?: { tasks: TaskWorkerOptions['timing']; looks: LookWorkerOptions['timing'] };
    crashAt?: TaskWorkerOptions['crashAt'];
  };

/** Everything that happens to tickets behind the conversation. */
export type OpenTickets = {
  tickets: Tickets;
  /** The ticket system says that a ticket changed; committed when it resolves. False: not one of ours. */
  noteChange(systemId: string): Promise<boolean>;
  /** Takes up what an earlier process left. */
  start(): void;
  /** Finishes what was begun. */
  stop(): Promise<void>;
};

const usualTiming = {
  tasks: { hands: 8, leaseSeconds: 15, sweepMs: 3_000, retrySeconds: 1 },
  looks: { hands: 4, leaseSeconds: 25, sweepMs: 3_000, retrySeconds: 2, pauseSeconds: 5 },
};

/** Puts the workers on the ticket store. */
export function openTickets(options: OpenTicketsOptions): OpenTickets {
  const { tickets: store, timing = usualTiming, crashAt = () => undefined } = options;
  const tasks = createTaskWorker({ ...options, timing: timing.tasks, crashAt });
  const looks = createLookWorker({ ...options, timing: timing.looks, crashAt });
  return {
    tickets: {
      submit: (ticket) => store.submit(ticket),
      ticketsOf: (personId) => store.ticketsOf(personId),
      ticketOf: (personId, reference) => store.ticketOf(personId, reference),
      rememberCard: (ticketId, cardActivityId) => store.rememberCard(ticketId, cardActivityId),
      addTask: (personId, reference, task) => store.addTask(personId, reference, task),
      wake: () => tasks.wake(),
    },
    async noteChange(systemId) {
      const isOurs = await store.noteChange(systemId);
      if (isOurs) looks.wake();
      return isOurs;
    },
    start() {
      tasks.start();
      looks.start();
    },
    async stop() {
      await Promise.all([tasks.stop(), looks.stop()]);
    },
  };
}
