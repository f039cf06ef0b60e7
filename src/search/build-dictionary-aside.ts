import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LotseError } from '../shared/errors.ts';
import type { DictionaryJob } from './build-dictionary-cache.ts';
import type { DictionaryOutcome } from './dictionary-process.ts';

const isSource = import.meta.url.endsWith('.ts');

/**
 * Builds the cache in a process of its own: its seconds of work keep no question waiting, and the memory it takes goes with it,
 * of which a thread would leave 25 MB. Throws LOTSE-DATA-NOT-WRITABLE.
 */
export function buildDictionaryAside(job: DictionaryJob): Promise<void> {
  const program = new URL(isSource ? './dictionary-process.ts' : './dictionary-process.js', import.meta.url);
  const loader = isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  const execArgv = ['--max-semi-space-size=2', ...loader];
  const child = fork(fileURLToPath(program), { execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.send(job, () => undefined);
  return new Promise((resolve, reject) => {
    child.once('message', (outcome: DictionaryOutcome) => {
      if (outcome.kind === 'built') resolve();
      else reject(new LotseError('LOTSE-DATA-NOT-WRITABLE', outcome.message));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new LotseError('LOTSE-UNEXPECTED', 'The dictionary cache was not built.')));
  });
}
