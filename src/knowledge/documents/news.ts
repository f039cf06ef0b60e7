/** Tells listeners that things they wait for have come: at once when nothing is expected any more, else now and then. */
export type News = {
  listen(listener: () => void): void;
  expected(): void;
  told(): void;
  stop(): void;
};

/** While much is expected, listeners hear after 5 s, then 10, 20 …: each time they read the whole folder. */
const firstMilliseconds = 5_000;
const longestMilliseconds = 80_000;

/** Makes the bell between those who wait and the one who works. */
export function createNews(): News {
  const listeners: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let waiting = 0;
  let pause = firstMilliseconds;
  let isStopped = false;

  function ring(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const listener of listeners) listener();
  }

  return {
    listen: (listener) => void listeners.push(listener),
    expected: () => void (waiting += 1),
    told() {
      waiting -= 1;
      if (isStopped) return;
      if (waiting === 0) {
        pause = firstMilliseconds;
        return ring();
      }
      if (timer) return;
      timer = setTimeout(ring, pause);
      pause = Math.min(2 * pause, longestMilliseconds);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
