import type { Clock } from '../../shared/clock.ts';

/** Teams takes 60 sends per 30 s in one conversation; a little less, because its clock is not ours. */
const sendsPerWindow = 58;
const windowMs = 30_000;

/** Keeps a conversation below Teams' limit: gives the moment to wait for, or undefined and counts the send. */
export type Pace = { reserve(conversationId: string): Date | undefined };

/** Counts sends in memory, per conversation, over a sliding window. */
export function createPace(clock: Clock): Pace {
  const sends = new Map<string, number[]>();
  let swept = 0;

  function forgetIdle(now: number): void {
    if (now - swept < windowMs) return;
    swept = now;
    for (const [id, times] of sends) if ((times.at(-1) ?? 0) <= now - windowMs) sends.delete(id);
  }

  return {
    reserve(conversationId) {
      const now = clock.now().getTime();
      forgetIdle(now);
      const times = (sends.get(conversationId) ?? []).filter((time) => time > now - windowMs);
      sends.set(conversationId, times);
      const oldest = times[0];
      if (times.length >= sendsPerWindow && oldest !== undefined) return new Date(oldest + windowMs);
      times.push(now);
      return undefined;
    },
  };
}
