/** One piece of work at a time per conversation within this process; between processes the store's lease decides. */
export type ConversationLock = {
  run<Result>(conversationId: string, work: () => Promise<Result>): Promise<Result>;
  /** True while somebody else waits for the conversation. */
  isWanted(conversationId: string): boolean;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
};

/** Queues work per conversation in the order in which it was asked for. */
export function createConversationLock(): ConversationLock {
  const queues = new Map<string, { tail: Promise<unknown>; length: number }>();

  return {
    async run(conversationId, work) {
      const queue = queues.get(conversationId) ?? { tail: Promise.resolve(), length: 0 };
      queues.set(conversationId, queue);
      queue.length += 1;
      const result = queue.tail.then(work);
      queue.tail = result.catch(() => undefined);
      try {
        return await result;
      } finally {
        queue.length -= 1;
        if (queue.length === 0) queues.delete(conversationId);
      }
    },
    isWanted: (conversationId) => (queues.get(conversationId)?.length ?? 0) > 1,
    async idle() {
      while (queues.size > 0) await Promise.all([...queues.values()].map(({ tail }) => tail));
    },
  };
}
