/** Called at the moments at which a crash is hardest; does nothing outside tests. */
export type CrashPoint = (point: 'beforeFinish' | 'afterFinish' | 'afterSend') => Promise<void> | void;
