import { toLotseError } from '../shared/errors.ts';
import { buildDictionaryCache, type DictionaryJob } from './build-dictionary-cache.ts';

/** How it ended, for the process that waits. */
export type DictionaryOutcome = { kind: 'built' } | { kind: 'failed'; message: string };

// Terminals and service managers signal every process; the Lotse that waits for the cache ends this one in time.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);

// That Lotse has ended.
process.once('disconnect', () => process.exit());

process.once('message', (job: DictionaryJob) => {
  buildDictionaryCache(job).then(
    () => tell({ kind: 'built' }),
    (error: unknown) => tell({ kind: 'failed', message: toLotseError(error).message }),
  );
});

function tell(outcome: DictionaryOutcome): void {
  process.send?.(outcome, undefined, undefined, () => process.exit());
}
