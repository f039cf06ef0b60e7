import type { AddressedMessage } from '../store/ticket-store.ts';
import type { Reply } from './reply.ts';

/** Messages that Lotse starts itself. Delivery is at least once: the row is committed before anything is sent. */
export type Messenger = {
  /** Queues the reply for the conversation; resolves when it is stored, not when it has arrived. */
  send(conversationId: string, reply: Reply): Promise<void>;
  /** The rows that a reply becomes, to be committed together with what it tells; it stands in place of the message named, if any. */
  compose(reply: Reply, to: { conversationId: string; replaces: string | null }): AddressedMessage[];
  /** Commits while no turn runs in the conversation, so that what is queued stands behind what the turn says; then it is sent. */
  betweenTurns<Result>(conversationId: string, commit: () => Promise<Result>): Promise<Result>;
  /** Messages may wait in this conversation. */
  wake(conversationId: string): void;
  /** Makes a channel reachable in which nobody has written yet, on the way by which that conversation is reached. */
  openChannel(channelId: string, like: string): Promise<void>;
};
