/** Called at the moments at which a crash is hardest; does nothing outside tests. */
export type TicketCrashPoint = (
  point: 'beforeTask' | 'afterTask' | 'afterTaskCommit' | 'afterRead' | 'afterLookCommit',
) => Promise<void> | void;
