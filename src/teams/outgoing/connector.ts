import type { Activity, ConversationReference } from 'botbuilder';
import type { Clock } from '../../shared/clock.ts';
import type { Log } from '../../shared/log.ts';
import type { OutgoingMessage, SendOutcome } from '../../store/store.ts';
import type { ConnectorClients } from './connector-clients.ts';
import { createPace } from './pace.ts';
import { type FailureContext, readSendFailure } from './send-failure.ts';
import { smallerVersions } from './smaller-versions.ts';

/** Carries messages to Teams. Never throws: what went wrong is the outcome. */
export type Connector = {
  send(message: OutgoingMessage, reference: Partial<ConversationReference>): Promise<SendOutcome>;
  /** The roster's entry of a member, as Teams reports it; undefined when it cannot be read. */
  member(reference: { serviceUrl: string; conversationId: string; memberId: string }): Promise<unknown>;
};

/** Sends through the SDK's client; when to try again is our own rule. */
export function createConnector(options: {
  connectorClient: ConnectorClients;
  timeLimitMs: number;
  retryMs: number;
  clock: Clock;
  log: Log;
}): Connector {
  const { connectorClient, timeLimitMs, clock, log } = options;
  const pace = createPace(clock);

  function contextOf(message: OutgoingMessage): FailureContext {
    return { attempts: message.attempts, now: clock.now(), retryMs: options.retryMs };
  }

  async function post(
    message: OutgoingMessage,
    activity: Partial<Activity>,
    reference: Partial<ConversationReference>,
  ) {
    const client = await connectorClient(reference.serviceUrl ?? '');
    const conversationId = message.conversationId;
    const request = { timeout: timeLimitMs };
    const addressed = address(activity, reference);
    return message.replacesActivityId
      ? client.conversations.updateActivity(conversationId, message.replacesActivityId, addressed, request)
      : client.conversations.sendToConversation(conversationId, addressed, request);
  }

  async function attempt(message: OutgoingMessage, reference: Partial<ConversationReference>): Promise<SendOutcome> {
    const whole = message.activity as Partial<Activity>;
    try {
      return { kind: 'sent', activityId: (await post(message, whole, reference)).id };
    } catch (thrown) {
      const failure = readSendFailure(thrown, contextOf(message));
      if (failure.kind !== 'tooLarge') return failure;
    }
    log.warn({ code: 'LOTSE-CONNECTOR-TOO-LARGE', message: message.id }, 'message too large, sending it smaller');
    return sendSmaller(message, whole, reference);
  }

  async function sendSmaller(
    message: OutgoingMessage,
    whole: Partial<Activity>,
    reference: Partial<ConversationReference>,
  ): Promise<SendOutcome> {
    for (const parts of smallerVersions(whole)) {
      try {
        let activityId: string | undefined;
        for (const part of parts) activityId = (await post(message, part, reference)).id;
        return { kind: 'sent', activityId };
      } catch (thrown) {
        const failure = readSendFailure(thrown, contextOf(message));
        if (failure.kind !== 'tooLarge') return failure;
      }
    }
    return { kind: 'failed', reason: 'LOTSE-CONNECTOR-TOO-LARGE' };
  }

  return {
    async send(message, reference) {
      if (!reference?.serviceUrl) return { kind: 'failed', reason: 'LOTSE-CONNECTOR-GONE (never heard of it)' };
      const wait = pace.reserve(message.conversationId);
      if (wait) return { kind: 'later', notBefore: wait, reason: 'LOTSE-CONNECTOR-BUSY' };
      const outcome = await attempt(message, reference);
      if (outcome.kind !== 'sent') log.warn({ ...outcome, message: message.id }, 'message not sent');
      return outcome;
    },
    async member({ serviceUrl, conversationId, memberId }) {
      try {
        const client = await connectorClient(serviceUrl);
        return await client.conversations.getConversationMember(conversationId, memberId, { timeout: 3_000 });
      } catch (thrown) {
        log.debug({ error: String(thrown) }, 'roster not readable');
        return undefined;
      }
    },
  };
}

function address(activity: Partial<Activity>, reference: Partial<ConversationReference>): Partial<Activity> {
  return {
    ...activity,
    channelId: reference.channelId,
    serviceUrl: reference.serviceUrl,
    conversation: reference.conversation,
    from: reference.bot,
    recipient: reference.user,
  };
}
