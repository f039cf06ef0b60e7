import { startAnsweringThread } from './answering/answering-thread.ts';
import { openTicketDesk } from './compose-tickets.ts';
import type { Config } from './config.ts';
import { systemClock } from './shared/clock.ts';
import { collectAtRest } from './shared/collect-at-rest.ts';
import { type LotseError, toLotseError } from './shared/errors.ts';
import type { Language } from './shared/language.ts';
import type { Log } from './shared/log.ts';
import { openStore } from './store/open-store.ts';
import { createPostgresVectorCache } from './store/postgres-vector-cache.ts';
import { toActivities } from './teams/cards/to-activities.ts';
import type { CrashPoint } from './teams/turns/crash-point.ts';
import type { TicketCrashPoint } from './tickets/ticket-crash-point.ts';
import { createInternalServer } from './web/create-internal-server.ts';
import { createPublicServer } from './web/create-public-server.ts';
import { closeServer, listen } from './web/listen.ts';
import { createMetrics } from './web/metrics.ts';

/** A Lotse that is ready: where it listens, what it knows, and how to end it. */
export type RunningLotse = {
  port: number;
  adminPort: number;
  articles: number;
  /** How many documents will be articles once they have been read. */
  pendingDocuments: number;
  problems: number;
  /** What most of the articles were written in. */
  language: Language;
  /** Resolves with what makes it impossible to go on, if there ever is something. */
  failed: Promise<LotseError>;
  /** Finishes running turns, gives conversations back, stops the embedded database. */
  stop(): Promise<void>;
};

/** `crashAt` is called at the moments at which a crash is hardest, for measuring. */
type StartOptions = { config: Config; log: Log; crashAt?: CrashPoint & TicketCrashPoint };

const purgeEveryMilliseconds = 24 * 60 * 60 * 1000;

/** Starts Lotse: store, knowledge, doors. Whatever fails takes down what was already up. */
export async function startLotse(options: StartOptions): Promise<RunningLotse> {
  const { log } = options;
  const cleanups: (() => Promise<unknown>)[] = [];
  async function stop(): Promise<void> {
    for (const cleanup of cleanups.splice(0).reverse()) {
      await cleanup().catch((error: unknown) => log.error({ error: toLotseError(error).message }, 'while stopping'));
    }
  }
  try {
    return { ...(await open(options, cleanups)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function open(
  { config, log, crashAt }: StartOptions,
  cleanups: (() => Promise<unknown>)[],
): Promise<Omit<RunningLotse, 'stop'>> {
  const metrics = createMetrics();
  // All three take their time, each on its own.
  const opening = openStore({ config, log });
  const sdks = import('./teams/create-teams-channel.ts');
  const answering = startAnsweringThread({
    config,
    log,
    house: {
      missing: async (...asked) => (await vectorCache).missing(...asked),
      read: async (...asked) => (await vectorCache).read(...asked),
      write: async (...asked) => (await vectorCache).write(...asked),
      submit: (...asked) => desk.tickets.submit(...asked),
      ticketsOf: (...asked) => desk.tickets.ticketsOf(...asked),
      ticketOf: (...asked) => desk.tickets.ticketOf(...asked),
      rememberCard: (...asked) => desk.tickets.rememberCard(...asked),
      addTask: (...asked) => desk.tickets.addTask(...asked),
      wake: () => desk.tickets.wake(),
      knowledgeChanged: ({ filesWithErrors }) => metrics.filesWithErrors(filesWithErrors),
    },
  });
  cleanups.push(() => answering.close());
  const vectorCache = opening.then(({ pool }) => createPostgresVectorCache(pool));
  // At the very end: until it is closed, the thread may ask for what is stored.
  cleanups.unshift(() =>
    opening.then(
      (opened) => opened.stop(),
      () => undefined,
    ),
  );
  const [opened, knowledge, { createTeamsChannel }] = await Promise.all([opening, answering.open(), sdks, vectorCache]);
  const { store } = opened;
  metrics.filesWithErrors(knowledge.filesWithErrors);

  const channel = createTeamsChannel({
    config,
    store,
    log,
    clock: systemClock,
    respond: async (turn) => {
      const started = performance.now();
      const result = await answering.respond(turn);
      for (const { kind } of result.replies) metrics.replied(kind, (performance.now() - started) / 1000);
      return result;
    },
    maskText: answering.maskText,
    toActivities: (reply) => toActivities(reply, { service: answering.service(), now: systemClock.now() }),
    crashAt,
  });
  cleanups.push(() => channel.stop());
  // At once: tried again and again until all has stopped, a question would be given up.
  void answering.failed.then(() => channel.stop());
  const ports = { public: config.port, internal: config.adminPort };
  const desk = await openTicketDesk({ config, opened, channel, ports: () => ports, log, crashAt });

  await channel.start();
  const publicServer = createPublicServer({
    handleActivity: (request, response) => channel.handleRequest(request, response),
    articlePage: (articleId, query) => answering.articlePage(articleId, query.toString()),
    ticketWebhook: desk.webhook,
    isReady: () => store.ping(),
    log,
  });
  const port = await listen(publicServer, config.host, config.port, 'PORT');
  cleanups.push(() => closeServer(publicServer));
  const internalServer = createInternalServer({ metrics, desk: desk.door });
  const adminPort = await listen(internalServer, '127.0.0.1', config.adminPort, 'ADMIN_PORT');
  cleanups.push(() => closeServer(internalServer));
  Object.assign(ports, { public: port, internal: adminPort });
  desk.start();
  cleanups.push(() => desk.stop());

  await answering.follow();
  collectAtRest();
  let purging = purge(store, log);
  const daily = setInterval(() => {
    purging = purge(store, log);
  }, purgeEveryMilliseconds);
  daily.unref();
  cleanups.push(async () => {
    clearInterval(daily);
    await purging;
  });
  const { articles, pendingDocuments, problems, language } = knowledge;
  if (articles === 0 && pendingDocuments === 0)
    log.warn(
      { code: 'LOTSE-KNOWLEDGE-EMPTY' },
      `There is no article in ${config.knowledgeFolder}: nothing can be answered. Put Markdown files into it.`,
    );
  return { port, adminPort, articles, pendingDocuments, problems, language, failed: answering.failed };
}

function purge(store: { purge(): Promise<Record<string, number>> }, log: Log): Promise<void> {
  return store.purge().then(
    (deleted) => log.info({ deleted }, 'purged'),
    (error: unknown) => log.error({ code: toLotseError(error).code }, toLotseError(error).message),
  );
}
