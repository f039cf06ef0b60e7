import { setTimeout as wait } from 'node:timers/promises';
import type { ConversationReference } from 'botbuilder';
import type { Messenger } from '../../messaging/messenger.ts';
import { LotseError } from '../../shared/errors.ts';
import type { Store } from '../../store/store.ts';
import type { ConversationLock } from '../turns/conversation-lock.ts';
import { messagesOf } from '../turns/finish-turn.ts';
import type { Lease } from '../turns/lease.ts';
import type { ToActivities } from '../turns/turn.ts';

/** A turn of another process that takes longer does not hold up what is already done. */
const patienceMs = 10_000;
const pollMs = 50;

/** Queues messages that Lotse starts itself and wakes the worker. */
export function createMessenger(options: {
  store: Store;
  owner: string;
  lock: ConversationLock;
  lease: Lease;
  toActivities: ToActivities;
  queued: (conversationId: string) => void;
}): Messenger {
  const { store, owner, lock, lease, toActivities, queued } = options;

  async function underLease<Result>(conversationId: string, commit: () => Promise<Result>): Promise<Result> {
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      const held = await lease.hold(conversationId, commit);
      if (held) return held.result;
      await wait(pollMs);
    }
    return commit();
  }

  return {
    async send(conversationId, reply) {
      if (!(await store.reference(conversationId))) {
        throw new LotseError('LOTSE-CONNECTOR-GONE', 'Nobody has written to Lotse in this conversation yet.');
      }
      for (const message of messagesOf(reply, toActivities)) await store.queueMessage(conversationId, message);
      queued(conversationId);
    },
    compose(reply, { conversationId, replaces }) {
      return messagesOf(reply, toActivities).map((message, index) => ({
        ...message,
        conversationId,
        ...(replaces && index === 0 ? { replacesActivityId: replaces } : {}),
      }));
    },
    async betweenTurns(conversationId, commit) {
      const result = await lock.run(conversationId, () => underLease(conversationId, commit));
      queued(conversationId);
      return result;
    },
    wake: queued,
    async openChannel(channelId, like) {
      if (await store.reference(channelId)) return;
      const known = (await store.reference(like)) as Partial<ConversationReference> | null;
      if (!known) return;
      const turn = { conversationId: channelId, owner, personId: null, sequence: null, session: null, asked: null };
      const reference = channelReference(channelId, known);
      await lock.run(channelId, () =>
        lease.hold(channelId, () => store.finishTurn({ ...turn, reference, messages: [] })),
      );
    },
  };
}

/** The same service and tenant, without the person. */
function channelReference(id: string, { bot, channelId, serviceUrl, conversation }: Partial<ConversationReference>) {
  const tenantId = conversation?.tenantId;
  return { bot, channelId, serviceUrl, conversation: { id, conversationType: 'channel', isGroup: true, tenantId } };
}
