import type { Patience } from '../../shared/patiently.ts';

/** All waiting of the adapter, in milliseconds. */
export type AzureTimes = {
  /** Somebody waits for an answer. */
  search: Patience;
  /** Reading and changing definitions, reading what the index holds. */
  manage: Patience;
  /** A batch of documents; also the rounds for documents that the service could not take yet. */
  upload: Patience;
  /** Documents can be found a moment after they were taken; so long is looked for them. */
  visible: number;
  /** So long after an alias was moved requests may still reach the old index. */
  aliasSettles: number;
};

export const azureTimes: AzureTimes = {
  search: { attempts: 2, attemptMs: 2_500, totalMs: 4_000, pauseMs: 200 },
  manage: { attempts: 5, attemptMs: 30_000, totalMs: 120_000, pauseMs: 500 },
  upload: { attempts: 8, attemptMs: 60_000, totalMs: 600_000, pauseMs: 1_000 },
  visible: 30_000,
  aliasSettles: 15_000,
};
