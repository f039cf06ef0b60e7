import { Session } from 'node:inspector/promises';
import { performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** A thread and its heap. */
export type ThreadAtWork = {
  /** The share of the time since the last call in which the thread was at work. */
  busyShare(): number;
  /** Bytes of the heap, garbage included. */
  heapSize(): number;
  /** Collects all garbage and gives its memory back to the system. */
  collect(): Promise<void>;
};

const lookEveryMs = 10_000;
const restingShare = 0.05;
/** Collecting takes a quarter of a second in which nobody is answered: too much for what a few questions leave. */
const worthwhileBytes = 16 * 1_024 * 1_024;

/**
 * Collects the garbage of this thread whenever it has had nothing to do for ten seconds. V8 by itself collects only when it
 * needs room: between two rushes of questions a quarter of Lotse's memory would be garbage.
 */
export function collectAtRest(): void {
  const look = createLook(thisThread());
  setInterval(() => void look(), lookEveryMs).unref();
}

/** To be called now and then: collects if the thread rested since the last call and enough has been added to its heap. */
export function createLook(thread: ThreadAtWork): () => Promise<void> {
  let sizeWithoutGarbage = 0;
  let isCollecting = false;
  return async () => {
    // Asked at every call, because it counts from the last one.
    const rests = thread.busyShare() < restingShare;
    if (!rests || isCollecting || thread.heapSize() - sizeWithoutGarbage < worthwhileBytes) return;
    isCollecting = true;
    // Garbage that stays costs memory, nothing else.
    await thread.collect().catch(() => undefined);
    sizeWithoutGarbage = thread.heapSize();
    isCollecting = false;
  };
}

/** The thread that calls. */
export function thisThread(): ThreadAtWork {
  let before = performance.eventLoopUtilization();
  return {
    busyShare() {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, before);
      before = now;
      return utilization;
    },
    heapSize: () => getHeapStatistics().total_heap_size,
    async collect() {
      // Within this thread, at no port.
      const inspector = new Session();
      inspector.connect();
      try {
        await inspector.post('HeapProfiler.collectGarbage');
      } finally {
        inspector.disconnect();
      }
    },
  };
}
