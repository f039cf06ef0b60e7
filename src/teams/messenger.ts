import type { Messenger } from '../messaging/messenger.ts';
import type { Store } from '../store/store.ts';
import { messagesOf } from './finish-turn.ts';
import type { ToActivities } from './turn.ts';

/** Queues messages that Lotse starts itself and wakes the worker. */
export function createMessenger(options: {
  store: Store;
  toActivities: ToActivities;
  queued: (conversationId: string) => void;
}): Messenger {
  const { store, toActivities, queued } = options;
  return {
    async send(conversationId, reply) {
      for (const message of messagesOf(reply, toActivities)) await store.queueMessage(conversationId, message);
      queued(conversationId);
    },
  };
}
