/** Runs at most so many pieces of work at a time; the rest waits in order. */
export type Limiter = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A limiter for `limit` pieces of work at a time. */
export function createLimiter(limit: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async function limited(work) {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
