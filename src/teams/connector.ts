import type { Activity, ConversationReference } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorClient } from 'botframework-connector';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { OutgoingMessage, SendOutcome } from '../store/store.ts';
import { createPace } from './pace.ts';
import { readSendFailure } from './send-failure.ts';
import { smallerVersions } from './smaller-versions.ts';

/** Carries messages to Teams. Never throws: what went wrong is the outcome. */
export type Connector = {
  send(message: OutgoingMessage, reference: Partial<ConversationReference>): Promise<SendOutcome>;
  /** The roster's entry of a member, as Teams reports it; undefined when it cannot be read. */
  member(reference: { serviceUrl: string; conversationId: string; memberId: string }): Promise<unknown>;
};

type Clients = (serviceUrl: string) => Promise<ConnectorClient>;

/** Service addresses are few (one per region); more would be somebody making them up. */
const maximumClients = 50;

/** Sends through the SDK's client, one per service address, with our own rule for trying again instead of the SDK's. */
export function createConnector(options: {
  ownIdentity: AuthenticateRequestResult;
  timeLimitMs: number;
  clock: Clock;
  log: Log;
}): Connector {
  const { timeLimitMs, clock, log } = options;
  const clients = createClients(options.ownIdentity);
  const pace = createPace(clock);

  async function post(
    message: OutgoingMessage,
    activity: Partial<Activity>,
    reference: Partial<ConversationReference>,
  ) {
    const client = await clients(reference.serviceUrl ?? '');
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
      const failure = readSendFailure(thrown, { attempts: message.attempts, now: clock.now() });
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
        const failure = readSendFailure(thrown, { attempts: message.attempts, now: clock.now() });
        if (failure.kind !== 'tooLarge') return failure;
      }
    }
    return { kind: 'failed', reason: 'LOTSE-CONNECTOR-TOO-LARGE' };
  }

  return {
    async send(message, reference) {
      const wait = pace.reserve(message.conversationId);
      if (wait) return { kind: 'later', notBefore: wait, reason: 'LOTSE-CONNECTOR-BUSY' };
      const outcome = await attempt(message, reference);
      if (outcome.kind !== 'sent') log.warn({ ...outcome, message: message.id }, 'message not sent');
      return outcome;
    },
    async member({ serviceUrl, conversationId, memberId }) {
      try {
        const client = await clients(serviceUrl);
        return await client.conversations.getConversationMember(conversationId, memberId, { timeout: 3_000 });
      } catch (thrown) {
        log.debug({ error: String(thrown) }, 'roster not readable');
        return undefined;
      }
    },
  };
}

function createClients(ownIdentity: AuthenticateRequestResult): Clients {
  const known = new Map<string, Promise<ConnectorClient>>();
  return (serviceUrl) => {
    const existing = known.get(serviceUrl);
    if (existing) return existing;
    if (known.size >= maximumClients) known.clear();
    const client = createClient(ownIdentity, serviceUrl);
    known.set(serviceUrl, client);
    return client;
  };
}

async function createClient(ownIdentity: AuthenticateRequestResult, serviceUrl: string): Promise<ConnectorClient> {
  const client = await ownIdentity.connectorFactory?.create(serviceUrl, ownIdentity.audience);
  if (!client) throw new TypeError('The SDK gave no connector client.');
  withoutOwnRetries(client);
  return client;
}

/** The SDK repeats a POST after 5xx on its own, which doubles messages behind our back. */
function withoutOwnRetries(client: ConnectorClient): void {
  const { client: pipelineOwner } = client as unknown as {
    client: { pipeline: { removePolicy(policy: { name: string }): unknown } };
  };
  pipelineOwner.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
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
