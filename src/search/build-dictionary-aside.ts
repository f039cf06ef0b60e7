import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LotseError } from '../shared/errors.ts';
import type { DictionaryJob } from './build-dictionary-cache.ts';
import { removeUnfinishedCaches } from './dictionary-cache.ts';
import type { DictionaryOutcome } from './dictionary-process.ts';

const isSource = import.meta.url.endsWith('.ts');

/**
 * Builds the cache in a process of its own: its seconds of work keep no question waiting, and the memory it takes goes with it,
 * of which a thread would leave 25 MB. Resolves without a cache, and with nothing left behind, once `signal` is aborted.
 * Throws LOTSE-DATA-NOT-WRITABLE.
 */
export async function buildDictionaryAside(job: DictionaryJob, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const child = startProcess();
  const end = () => child.kill('SIGKILL');
  signal.addEventListener('abort', end, { once: true });
  child.send(job, () => undefined);
  const outcome = await outcomeOf(child).finally(() => signal.removeEventListener('abort', end));
  if (signal.aborted) return removeUnfinishedCaches(job.file);
  if (!outcome) throw new LotseError('LOTSE-UNEXPECTED', 'The dictionary cache was not built.');
  if (outcome.kind === 'failed') throw new LotseError('LOTSE-DATA-NOT-WRITABLE', outcome.message);
}

function startProcess(): ChildProcess {
  const program = new URL(isSource ? './dictionary-process.ts' : './dictionary-process.js', import.meta.url);
  const loader = isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  const execArgv = ['--max-semi-space-size=2', ...loader];
  return fork(fileURLToPath(program), { execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

/** What the process said before it ended; undefined if it ended without a word. */
function outcomeOf(child: ChildProcess): Promise<DictionaryOutcome | undefined> {
  return new Promise((resolve, reject) => {
    let outcome: DictionaryOutcome | undefined;
    child.once('message', (message: DictionaryOutcome) => {
      outcome = message;
    });
    child.once('error', reject);
    // Unlike `exit` it comes after every message.
    child.once('close', () => resolve(outcome));
  });
}
