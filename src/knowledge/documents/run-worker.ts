import type { Worker } from 'node:worker_threads';
import { startThread } from '../../shared/start-thread.ts';
import type { DocumentKind, Extraction } from './extraction.ts';
import type { DocumentLimits } from './limits.ts';
import type { DocumentJob } from './worker/document-worker.ts';

/** Reads documents in a thread of their own, one at a time; it is started for the first and ends when nothing comes for a while. */
export type DocumentWorker = {
  /** What is wrong with a document is a refusal; throws only if no thread can be started. The bytes are given away. */
  extract(kind: DocumentKind, bytes: Uint8Array): Promise<Extraction>;
  close(): Promise<void>;
};

/** A worker that has nothing to do gives its memory back after so many milliseconds. */
const idleMilliseconds = 2_000;
/** How often the memory of the process is looked at while a document is read. */
const watchMilliseconds = 50;

/** Makes the worker; nothing runs before the first document. */
export function createDocumentWorker(limits: DocumentLimits): DocumentWorker {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  }

  function start(): Worker {
    const started = startWorker(limits);
    // Without a listener an error that comes late would end the process.
    started.on('error', () => undefined);
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  async function run(kind: DocumentKind, bytes: Uint8Array): Promise<Extraction> {
    clearTimeout(idle);
    worker ??= start();
    const current = worker;
    const extraction = await finishJob(current, { kind, bytes, limits });
    // A worker that was hung up or out of memory has nothing left to give.
    if (typeof extraction === 'string') {
      await stop();
      return { kind: 'refused', refusal: extraction };
    }
    current.unref();
    idle = setTimeout(() => void stop(), idleMilliseconds).unref();
    return extraction;
  }

  return {
    extract(kind, bytes) {
      const result = queue.then(() => run(kind, bytes));
      queue = result.catch(() => undefined);
      return result;
    },
    async close() {
      await stop();
      await queue;
      await stop();
    },
  };
}

function startWorker({ heapMegabytes }: DocumentLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 };
  return startThread(new URL('./worker/document-worker', import.meta.url), {
    resourceLimits,
    stdout: true,
    stderr: true,
  });
}

type Failure = 'tooSlow' | 'tooMuchMemory' | 'crashed';

/** Waits for the answer, but neither longer nor with more memory than a document may have. */
function finishJob(worker: Worker, job: DocumentJob): Promise<Extraction | Failure> {
  const { milliseconds, growthBytes } = job.limits;
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const slow = setTimeout(() => end('tooSlow'), milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growthBytes) end('tooMuchMemory');
    }, watchMilliseconds);
    const failed = (error: Error & { code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchMemory' : 'crashed');
    const ended = () => end('crashed');
    function end(result: Extraction | Failure): void {
      clearTimeout(slow);
      clearInterval(watch);
      // Only its own: whoever ends the thread at this moment waits for its exit with a listener too.
      worker.off('message', end).off('error', failed).off('exit', ended);
      resolve(result);
    }
    worker.on('message', end).on('error', failed).on('exit', ended);
    worker.ref();
    worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
  });
}
