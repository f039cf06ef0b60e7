import type { InboxActivity } from '../../store/store.ts';
import type { IncomingActivity } from './activity-schema.ts';

/** Remembers deleted messages, so that one that still waits is not answered. */
export type Forgetting = {
  forget: (activity: IncomingActivity) => void;
  isForgotten: (activity: InboxActivity) => boolean;
};

/** Deletions of messages that were answered long ago fall out again. */
const mostRemembered = 1_000;

/** Keeps the deletions in memory: after a crash a deleted message may be answered, which harms nobody. */
export function createForgetting(): Forgetting {
  const deleted = new Set<string>();
  return {
    forget(activity) {
      const [oldest] = deleted;
      if (deleted.size >= mostRemembered && oldest !== undefined) deleted.delete(oldest);
      deleted.add(JSON.stringify([activity.conversation.id, activity.id]));
    },
    isForgotten(activity) {
      const { id } = activity.activity as IncomingActivity;
      return deleted.delete(JSON.stringify([activity.conversationId, id]));
    },
  };
}
