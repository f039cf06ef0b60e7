import { randomUUID } from 'node:crypto';
import { CloudAdapter } from 'botbuilder';
import type { Config } from '../config.ts';
import type { Messenger } from '../messaging/messenger.ts';
import type { People } from '../messaging/people.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Store } from '../store/store.ts';
import { createAuthentication, type IdentityProvider } from './incoming/authenticate.ts';
import { createForgetting } from './incoming/forgetting.ts';
import { createHandleRequest, type HandleRequest } from './incoming/handle-request.ts';
import { createLearnNames } from './incoming/learn-names.ts';
import { createIsGuest } from './incoming/recognise-guest.ts';
import { createConnector } from './outgoing/connector.ts';
import { createDeliver } from './outgoing/deliver.ts';
import { keepEntityProperties } from './outgoing/entity-fix.ts';
import { createMessenger } from './outgoing/messenger.ts';
import { createPeople } from './outgoing/people.ts';
import { createAnswerActivity } from './turns/answer-activity.ts';
import { type ApplicationOptions, createApplication } from './turns/application.ts';
import { createConversationLock } from './turns/conversation-lock.ts';
import type { CrashPoint } from './turns/crash-point.ts';
import { createFinishTurn } from './turns/finish-turn.ts';
import { createHandleInvoke } from './turns/handle-invoke.ts';
import { createInboxWorker } from './turns/inbox-worker.ts';
import { createLease } from './turns/lease.ts';
import { createRunTurn } from './turns/run-turn.ts';

/** The Teams side of Lotse. */
export type TeamsChannel = {
  handleRequest: HandleRequest;
  /** Resumes what an earlier process left unfinished. */
  start(): Promise<void>;
  /** Finishes running turns and gives their conversations back; new activities get 503 meanwhile. */
  stop(): Promise<void>;
  messenger: Messenger;
  people: People;
};

export type TeamsChannelOptions = {
  config: Pick<Config, 'bot' | 'groupChats'>;
  store: Store;
  log: Log;
  clock: Clock;
  /** Other times than the usual ones, for tests. */
  timing?: ChannelTiming;
  identityProvider?: IdentityProvider;
  crashAt?: CrashPoint;
} & Pick<ApplicationOptions, 'respond' | 'toActivities' | 'maskText'>;

type ChannelTiming = {
  /** How long a conversation stays ours without a sign of life. */
  leaseSeconds: number;
  /** How often the store is asked for work that nobody holds. */
  sweepMs: number;
  /** How long a send may take. */
  sendMs: number;
  /** The first wait after a failed turn or send. */
  retryMs: number;
};

const usualTiming: ChannelTiming = { leaseSeconds: 10, sweepMs: 3_000, sendMs: 10_000, retryMs: 1_000 };

/** Puts the Teams layer together. Needs the store open; start it before the HTTP door opens. */
export function createTeamsChannel(options: TeamsChannelOptions): TeamsChannel {
  const { config, store, log, clock, toActivities } = options;
  const timing = options.timing ?? usualTiming;
  const crashAt: CrashPoint = options.crashAt ?? (() => undefined);
  const owner = randomUUID();
  keepEntityProperties();

  const authentication = createAuthentication({ bot: config.bot, identityProvider: options.identityProvider });
  const { ownIdentity, connectorClient } = authentication;
  const connector = createConnector({
    connectorClient,
    timeLimitMs: timing.sendMs,
    retryMs: timing.retryMs,
    clock,
    log,
  });
  const learnNames = createLearnNames({ store, log });
  const application = createApplication({
    groupChats: config.groupChats,
    respond: options.respond,
    toActivities,
    maskText: options.maskText,
    isGuest: createIsGuest({ bot: config.bot, connector, learnNames }),
    recordFeedback: (feedback) => store.recordFeedback(feedback),
  });
  const runTurn = createRunTurn({ adapter: new CloudAdapter(authentication.framework), application, ownIdentity });
  const forgetting = createForgetting();
  const finishTurn = createFinishTurn({ store, owner, toActivities, crashAt });
  const deliver = createDeliver({ store, connector, crashAt });
  const lock = createConversationLock();
  const lease = createLease({ store, owner, leaseSeconds: timing.leaseSeconds, log });
  const answerActivity = createAnswerActivity({ store, runTurn, finishTurn, log, isForgotten: forgetting.isForgotten });
  const worker = createInboxWorker({
    store,
    lease,
    lock,
    answerActivity,
    deliver,
    clock,
    log,
    sweepMs: timing.sweepMs,
    retryMs: timing.retryMs,
    concurrency: 50,
  });
  const handleInvoke = createHandleInvoke({ lock, lease, runTurn, finishTurn, worker, toActivities, log });
  let stopping = false;

  return {
    handleRequest: createHandleRequest({
      store,
      authentication,
      handleInvoke,
      log,
      groupChats: config.groupChats,
      received: worker.received,
      forget: forgetting.forget,
      isStopping: () => stopping,
    }),
    start: () => worker.start(),
    stop() {
      stopping = true;
      return worker.stop();
    },
    messenger: createMessenger({ store, owner, lock, lease, toActivities, queued: worker.queued }),
    people: createPeople({ store, connector, learnNames }),
  };
}
