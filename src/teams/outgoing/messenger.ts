import type { Messenger } from '../../messaging/messenger.ts';
import { LotseError } from '../../shared/errors.ts';
import type { Store } from '../../store/store.ts';
import { messagesOf } from '../turns/finish-turn.ts';
import type { ToActivities } from '../turns/turn.ts';

/** Queues messages that Lotse starts itself and wakes the worker. */
export function createMessenger(options: {
  store: Store;
  toActivities: ToActivities;
  queued: (conversationId: string) => void;
}): Messenger {
  const { store, toActivities, queued } = options;
  return {
    async send(conversationId, reply) {
      if (!(await store.reference(conversationId))) {
        throw new LotseError('LOTSE-CONNECTOR-GONE', 'Nobody has written to Lotse in this conversation yet.');
      }
      for (const message of messagesOf(reply, toActivities)) await store.queueMessage(conversationId, message);
      queued(conversationId);
    },
  };
}
