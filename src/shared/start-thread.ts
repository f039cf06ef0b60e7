import { Worker, type WorkerOptions } from 'node:worker_threads';

const isSource = import.meta.url.endsWith('.ts');

/** Starts a thread on one of our modules: its address without the ending. */
export function startThread(
  module: URL,
  options: Pick<WorkerOptions, 'resourceLimits' | 'stdout' | 'stderr' | 'workerData'>,
): Worker {
  // A thread does not inherit the loader for TypeScript; a build has no need of it.
  if (isSource) {
    const loader = new URL('./thread-from-source.mjs', import.meta.url);
    return new Worker(loader, { ...options, execArgv: [], argv: [`${module.href}.ts`] });
  }
  return new Worker(new URL(`${module.href}.js`), { ...options, execArgv: [] });
}
