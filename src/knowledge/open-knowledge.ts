import { watch } from 'chokidar';
import type { Glossary } from '../search/glossary.ts';
import type { IndexSummary, SearchEngine } from '../search/search-engine.ts';
import { toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { forAudience } from './collections/for-audience.ts';
import { toSearchDocuments } from './index-articles.ts';
import { type KnowledgeBase, readKnowledge } from './read-knowledge.ts';

export type OpenKnowledge = {
  /** The latest complete reading of the folder, as far as the audience may see it. */
  current(): KnowledgeBase;
  /** Reads the folder again and brings the index up to date. */
  reload(): Promise<IndexSummary>;
  /** Follows the folder: an edited file is answered from well within two seconds. */
  follow(onChange: (summary: IndexSummary) => void): Promise<void>;
  close(): Promise<void>;
};

/** Editors save in several steps; this many milliseconds of quiet make one change of them. */
const quietMilliseconds = 150;

/** Opens the knowledge folder and indexes it. Throws LOTSE-KNOWLEDGE-MISSING. */
export async function openKnowledge(options: {
  folder: string;
  /** Whom articles are shown besides everyone; the index holds all and filters by itself. */
  audience: string[];
  search: SearchEngine;
  useGlossary: (groups: Glossary) => void;
  log: Log;
}): Promise<{ knowledge: OpenKnowledge; summary: IndexSummary }> {
  const { folder, audience, search, useGlossary, log } = options;
  let current: KnowledgeBase;
  let watcher: ReturnType<typeof watch> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function index(next: KnowledgeBase): Promise<IndexSummary> {
    useGlossary(next.glossary);
    const summary = await search.synchronise(toSearchDocuments(next.articles.values()));
    current = forAudience(next, audience);
    return summary;
  }

  // One reload at a time, so that an older reading never replaces a newer one.
  function reload(): Promise<IndexSummary> {
    const next = running.then(async () => index(await readKnowledge(folder)));
    running = next.catch(() => undefined);
    return next;
  }

  async function follow(onChange: (summary: IndexSummary) => void): Promise<void> {
    const following = watch(folder, {
      ignoreInitial: true,
      ignored: (path) => /(^|[/\\])\.[^/\\]|~$|\.sw.$/.test(path.slice(folder.length)),
    });
    watcher = following;
    following.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reload().then(onChange, (error) => log.error({ code: toLotseError(error).code }, toLotseError(error).message));
      }, quietMilliseconds);
    });
    await new Promise<void>((resolve) => {
      following.once('ready', () => resolve());
    });
  }

  const summary = await index(await readKnowledge(folder));
  return {
    summary,
    knowledge: {
      current: () => current,
      reload,
      follow,
      async close() {
        clearTimeout(timer);
        await watcher?.close();
        await running;
      },
    },
  };
}
