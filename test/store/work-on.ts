import { setTimeout as wait } from 'node:timers/promises';
import type { OutgoingMessage, Store } from '../../src/store/store.ts';

/** The points of a turn at which a process may die, in their order. */
export const crashPoints = ['received', 'claimed', 'taken', 'finished', 'delivered', 'recorded', 'released'] as const;

type Work = {
  store: Store;
  conversationId: string;
  owner: string;
  deliver: (text: string) => void;
  at: (point: (typeof crashPoints)[number]) => void;
};

/** What a worker does with a conversation that has work: the shortest one that loses nothing. */
export async function workOn({ store, conversationId, owner, deliver, at }: Work): Promise<void> {
  if (!(await store.claim(conversationId, owner, 0.2))) return;
  at('claimed');
  for (const left of await store.pendingMessages(conversationId)) await send(left);
  for (;;) {
    const next = await store.nextActivity(conversationId);
    if (!next) break;
    at('taken');
    const messages = [{ activity: { text: `answer to ${next.activityId}` } }];
    const turn = {
      conversationId,
      owner,
      personId: null,
      sequence: next.sequence,
      session: {},
      reference: {},
      messages,
    };
    const queued = await store.finishTurn({ ...turn, asked: null });
    at('finished');
    for (const message of queued) await send(message);
  }
  await store.release(conversationId, owner);
  at('released');

  async function send(message: OutgoingMessage): Promise<void> {
    deliver((message.activity as { text: string }).text);
    // A real connector answers later than this process could be killed.
    await wait(1);
    at('delivered');
    await store.recordOutcome(message.id, { kind: 'sent', activityId: `sent-${message.id}` });
    at('recorded');
  }
}
