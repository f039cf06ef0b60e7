import type { Reply } from './reply.ts';

/** Messages that Lotse starts itself. Delivery is at least once: the row is committed before anything is sent. */
export type Messenger = {
  /** Queues the reply for the conversation; resolves when it is stored, not when it has arrived. */
  send(conversationId: string, reply: Reply): Promise<void>;
};
