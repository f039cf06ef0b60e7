import type { Messenger } from '../../src/messaging/messenger.ts';
import type { Reply } from '../../src/messaging/reply.ts';

export type FakeMessenger = Messenger & {
  /** Conversations that were to be looked at. */
  woken: string[];
  /** Channels that were made reachable, each with the conversation whose way they share. */
  opened: [channelId: string, like: string][];
};

/** Draws a reply as itself, and runs commits at once. */
export function createFakeMessenger(): FakeMessenger {
  const woken: string[] = [];
  const opened: FakeMessenger['opened'] = [];
  return {
    woken,
    opened,
    send: () => Promise.resolve(),
    compose(reply, { conversationId, replaces }) {
      return [{ conversationId, activity: reply, ...(replaces ? { replacesActivityId: replaces } : {}) }];
    },
    async betweenTurns(conversationId, commit) {
      const result = await commit();
      woken.push(conversationId);
      return result;
    },
    wake: (conversationId) => void woken.push(conversationId),
    openChannel: async (channelId, like) => void opened.push([channelId, like]),
  };
}

/** The reply in a message that this messenger composed. */
export function replyIn<Kind extends Reply['kind']>(
  message: { activity: unknown } | undefined,
  kind: Kind,
): Extract<Reply, { kind: Kind }> {
  const reply = message?.activity as Reply | undefined;
  if (reply?.kind !== kind) throw new Error(`expected ${kind}, got ${reply?.kind}`);
  return reply as Extract<Reply, { kind: Kind }>;
}
