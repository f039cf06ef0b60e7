import type { Log } from '../../shared/log.ts';
import type { Claim, Store, Waiting } from '../../store/store.ts';

/** Holds a conversation in the store while work goes on; null when another process has it. */
export type Lease = {
  hold<Result>(
    conversationId: string,
    work: (claim: Claim) => Promise<Result>,
  ): Promise<{ result: Result; waiting: Waiting } | null>;
};

/** Leases are renewed three times as often as they run out, and given back even when the work throws. */
export function createLease(options: { store: Store; owner: string; leaseSeconds: number; log: Log }): Lease {
  const { store, owner, leaseSeconds, log } = options;
  return {
    async hold(conversationId, work) {
      const claim = await store.claim(conversationId, owner, leaseSeconds);
      if (!claim) return null;
      const renewal = setInterval(
        () => {
          store.claim(conversationId, owner, leaseSeconds).catch(() => log.warn('lease not renewed'));
        },
        (leaseSeconds * 1_000) / 3,
      );
      let result: Awaited<ReturnType<typeof work>>;
      try {
        result = await work(claim);
      } catch (thrown) {
        clearInterval(renewal);
        await store.release(conversationId, owner).catch(() => undefined);
        throw thrown;
      }
      clearInterval(renewal);
      return { result, waiting: await store.release(conversationId, owner) };
    },
  };
}
