import { parentPort, workerData } from 'node:worker_threads';
import { type Answering, openAnswering } from '../compose.ts';
import { respond } from '../conversation/respond.ts';
import { createProblemLog } from '../knowledge/reading/problems.ts';
import type { KnowledgeBase } from '../knowledge/reading/read-knowledge.ts';
import { connectThreads, type OtherThread } from '../shared/calls-between-threads.ts';
import { collectAtRest } from '../shared/collect-at-rest.ts';
import { toLotseError } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';
import { createLog } from '../shared/log.ts';
import { useOutbound } from '../shared/outbound.ts';
import { openArticlePage } from '../web/open-article-page.ts';
import type { AnsweringFunctions, HouseFunctions, KnowledgeState, ThreadStart } from './thread-functions.ts';

if (!parentPort) throw new Error('to be started as a thread');
const { config, logLevel } = workerData as ThreadStart;
const log = createLog({ level: logLevel });
const logProblems = createProblemLog(log);
let opening: Promise<Answering> | undefined;

const house: OtherThread<HouseFunctions> = connectThreads<HouseFunctions>(parentPort, {
  async open() {
    opening = open();
    return stateOf(await opening);
  },
  async follow() {
    const answering = await opened();
    const { knowledge } = answering;
    collectAtRest();
    logProblems(knowledge.current().problems);
    answering
      .useDictionary()
      .catch((error: unknown) => log.warn({ error: toLotseError(error).message }, 'no dictionary'));
    await knowledge.follow(({ added, changed, removed }) => {
      const { pendingDocuments, problems } = knowledge.current();
      log.info(
        { passagesAdded: added, passagesChanged: changed, passagesRemoved: removed, pendingDocuments },
        'knowledge changed',
      );
      logProblems(problems);
      void house.knowledgeChanged(stateOf(answering));
    });
  },
  async respond(turn) {
    const { respondent } = await opened();
    return respond(turn, { ...respondent, tickets: house });
  },
  async maskText(text) {
    return (await opened()).respondent.maskText(text);
  },
  async articlePage(articleId, query) {
    const { respondent, linkKey } = await opened();
    return openArticlePage({ articleId, query: new URLSearchParams(query), respondent, key: linkKey });
  },
  ping: () => undefined,
  async close() {
    await (await opening)?.close();
  },
} satisfies AnsweringFunctions);

async function open(): Promise<Answering> {
  // What leaves by a thread of its own has to be sent the configured way there too.
  await useOutbound({ outbound: config.outbound, log });
  return openAnswering({ config, log, withDictionary: false, mayWrite: true, vectorCache: house });
}

function opened(): Promise<Answering> {
  if (!opening) throw new Error('asked before it was opened');
  return opening;
}

function stateOf({ respondent, knowledge }: Answering): KnowledgeState {
  const { articles, pendingDocuments, problems } = knowledge.current();
  const errors = problems.filter(({ severity }) => severity === 'error');
  return {
    service: respondent.service(),
    articles: articles.size,
    pendingDocuments,
    problems: problems.length,
    filesWithErrors: new Set(errors.map(({ file }) => file)).size,
    language: mainLanguage(articles),
  };
}

function mainLanguage(articles: KnowledgeBase['articles']): Language {
  const originals = [...articles.values()].filter(({ id, originalId }) => id === originalId);
  const english = originals.filter(({ language }) => language === 'en').length;
  return english > originals.length / 2 ? 'en' : 'de';
}
