import type { ConversationReference } from 'botbuilder';
import type { OutgoingMessage, SendOutcome, Store } from '../../store/store.ts';
import type { CrashPoint } from '../turns/crash-point.ts';
import type { Connector } from './connector.ts';

/** Sends committed messages in order and writes down what became of each; gives the moment to wait for, if any. */
export type Deliver = (
  messages: OutgoingMessage[],
  reference: Partial<ConversationReference>,
  waitUntil: Date | undefined,
) => Promise<Date | undefined>;

/** A message that has to wait holds up those behind it, so that the conversation keeps its order. */
export function createDeliver(options: { store: Store; connector: Connector; crashAt: CrashPoint }): Deliver {
  const { store, connector, crashAt } = options;

  async function attempt(message: OutgoingMessage, reference: Partial<ConversationReference>): Promise<SendOutcome> {
    const outcome = await connector.send(message, reference);
    await crashAt('afterSend');
    return outcome;
  }

  return async function deliver(messages, reference, waitUntil) {
    let notBefore = waitUntil;
    for (const message of messages) {
      const outcome: SendOutcome = notBefore
        ? { kind: 'later', notBefore, reason: 'an earlier message waits' }
        : await attempt(message, reference);
      if (outcome.kind === 'later') notBefore = outcome.notBefore;
      await store.recordOutcome(message.id, outcome);
    }
    return notBefore;
  };
}
