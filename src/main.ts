import { openAnswering } from './compose.ts';
import { openTicketDesk } from './compose-tickets.ts';
import type { Config } from './config.ts';
import { respond } from './conversation/respond.ts';
import type { OpenKnowledge } from './knowledge/open-knowledge.ts';
import { createProblemLog } from './knowledge/reading/problems.ts';
import type { KnowledgeBase } from './knowledge/reading/read-knowledge.ts';
import { systemClock } from './shared/clock.ts';
import { toLotseError } from './shared/errors.ts';
import type { Language } from './shared/language.ts';
import type { Log } from './shared/log.ts';
import { openStore } from './store/open-store.ts';
import { createPostgresVectorCache } from './store/postgres-vector-cache.ts';
import { toActivities } from './teams/cards/to-activities.ts';
import { createTeamsChannel } from './teams/create-teams-channel.ts';
import type { CrashPoint } from './teams/turns/crash-point.ts';
import type { TicketCrashPoint } from './tickets/ticket-crash-point.ts';
import { createInternalServer } from './web/create-internal-server.ts';
import { createPublicServer } from './web/create-public-server.ts';
import { closeServer, listen } from './web/listen.ts';
import { createMetrics, type Metrics } from './web/metrics.ts';
import { openArticlePage } from './web/open-article-page.ts';

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
  const opened = await openStore({ config, log });
  cleanups.push(() => opened.stop());
  const answering = await openAnswering({
    config,
    log,
    withDictionary: false,
    mayWrite: true,
    vectorCache: createPostgresVectorCache(opened.pool),
  });
  cleanups.push(() => answering.close());
  const { store } = opened;
  const { respondent, knowledge } = answering;
  const metrics = createMetrics();

  const channel = createTeamsChannel({
    config,
    store,
    log,
    clock: systemClock,
    respond: async (turn) => {
      const started = performance.now();
      const result = await respond(turn, { ...respondent, tickets: desk.tickets });
      for (const { kind } of result.replies) metrics.replied(kind, (performance.now() - started) / 1000);
      return result;
    },
    maskText: respondent.maskText,
    toActivities: (reply) => toActivities(reply, { service: respondent.service(), now: systemClock.now() }),
    crashAt,
  });
  cleanups.push(() => channel.stop());
  const ports = { public: config.port, internal: config.adminPort };
  const desk = await openTicketDesk({ config, opened, channel, ports: () => ports, log, crashAt });

  await channel.start();
  const publicServer = createPublicServer({
    handleActivity: (request, response) => channel.handleRequest(request, response),
    articlePage: (articleId, query) => openArticlePage({ articleId, query, respondent, key: answering.linkKey }),
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

  await followKnowledge({ knowledge, metrics, log });
  let purging = purge(store, log);
  const daily = setInterval(() => {
    purging = purge(store, log);
  }, purgeEveryMilliseconds);
  daily.unref();
  cleanups.push(async () => {
    clearInterval(daily);
    await purging;
  });
  answering
    .useDictionary()
    .catch((error: unknown) => log.warn({ error: toLotseError(error).message }, 'no dictionary'));
  const { articles, pendingDocuments, problems } = knowledge.current();
  if (articles.size === 0 && pendingDocuments === 0)
    log.warn(
      { code: 'LOTSE-KNOWLEDGE-EMPTY' },
      `There is no article in ${config.knowledgeFolder}: nothing can be answered. Put Markdown files into it.`,
    );
  return {
    port,
    adminPort,
    articles: articles.size,
    pendingDocuments,
    problems: problems.length,
    language: mainLanguage(articles),
  };
}

/** Tells operators and editors what became of the folder, now and after each change. */
async function followKnowledge(options: { knowledge: OpenKnowledge; metrics: Metrics; log: Log }): Promise<void> {
  const { knowledge, metrics, log } = options;
  const logProblems = createProblemLog(log);
  function tellProblems(): void {
    const { problems } = knowledge.current();
    logProblems(problems);
    const errors = problems.filter(({ severity }) => severity === 'error');
    metrics.filesWithErrors(new Set(errors.map(({ file }) => file)).size);
  }
  await knowledge.follow(({ added, changed, removed }) => {
    const { pendingDocuments } = knowledge.current();
    log.info(
      { passagesAdded: added, passagesChanged: changed, passagesRemoved: removed, pendingDocuments },
      'knowledge changed',
    );
    tellProblems();
  });
  tellProblems();
}

function mainLanguage(articles: KnowledgeBase['articles']): Language {
  const originals = [...articles.values()].filter(({ id, originalId }) => id === originalId);
  const english = originals.filter(({ language }) => language === 'en').length;
  return english > originals.length / 2 ? 'en' : 'de';
}

function purge(store: { purge(): Promise<Record<string, number>> }, log: Log): Promise<void> {
  return store.purge().then(
    (deleted) => log.info({ deleted }, 'purged'),
    (error: unknown) => log.error({ code: toLotseError(error).code }, toLotseError(error).message),
  );
}
