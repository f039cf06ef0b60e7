import type { ConversationReference } from 'botbuilder';
import type { OutgoingMessage, Store } from '../store/store.ts';
import type { Connector } from './connector.ts';
import type { CrashPoint } from './crash-point.ts';

/** Sends committed messages in order and writes down what became of each. */
export type Deliver = (
  messages: OutgoingMessage[],
  reference: Partial<ConversationReference>,
) => Promise<{ kind: 'done' } | { kind: 'later'; notBefore: Date }>;

/** Stops at the first message that has to wait, so that the conversation keeps its order. */
export function createDeliver(options: { store: Store; connector: Connector; crashAt: CrashPoint }): Deliver {
  const { store, connector, crashAt } = options;
  return async function deliver(messages, reference) {
    for (const message of messages) {
      const outcome = await connector.send(message, reference);
      await crashAt('afterSend');
      await store.recordOutcome(message.id, outcome);
      if (outcome.kind === 'later') return { kind: 'later', notBefore: outcome.notBefore };
    }
    return { kind: 'done' };
  };
}
