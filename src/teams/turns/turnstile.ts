/** Resolves when it is somebody's turn to begin. */
export type Turnstile = () => Promise<void>;

/**
 * Lets one turn begin per round of the event loop.
 * Finding an answer keeps the processor busy for some milliseconds; in between, what arrives is acknowledged.
 */
export function createTurnstile(): Turnstile {
  const waiting: (() => void)[] = [];

  function letNextPass(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(letNextPass);
  }

  return function pass() {
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(letNextPass);
    });
  };
}
