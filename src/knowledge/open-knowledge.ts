import type { Glossary } from '../search/glossary.ts';
import type { IndexSummary, SearchEngine } from '../search/search-engine.ts';
import { toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { forAudience } from './collections/for-audience.ts';
import type { DocumentReader } from './documents/document-reader.ts';
import { followFolder } from './follow-folder.ts';
import { toSearchDocuments } from './index-articles.ts';
import { type KnowledgeBase, readKnowledge } from './reading/read-knowledge.ts';

export type OpenKnowledge = {
  /** The latest complete reading of the folder, as far as the audience may see it. */
  current(): KnowledgeBase;
  /** Reads the folder again and brings the index up to date. */
  reload(): Promise<IndexSummary>;
  /** Follows the folder: an edited file is answered from well within two seconds. */
  follow(onChange: (summary: IndexSummary) => void): Promise<void>;
  close(): Promise<void>;
};

/** Opens the knowledge folder and indexes it. Throws LOTSE-KNOWLEDGE-MISSING. */
export async function openKnowledge(options: {
  folder: string;
  /** Whom articles are shown besides everyone; the index holds all and filters by itself. */
  audience: string[];
  search: SearchEngine;
  useGlossary: (groups: Glossary) => void;
  documents: DocumentReader;
  log: Log;
}): Promise<{ knowledge: OpenKnowledge; summary: IndexSummary }> {
  const { folder, audience, search, useGlossary, documents, log } = options;
  let current: KnowledgeBase;
  let following: { close(): Promise<void> } | undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function index(next: KnowledgeBase): Promise<IndexSummary> {
    useGlossary(next.glossary);
    const summary = await search.synchronise(toSearchDocuments(next.articles.values()));
    current = forAudience(next, audience);
    return summary;
  }

  // One reload at a time, so that an older reading never replaces a newer one.
  function reload(): Promise<IndexSummary> {
    const next = running.then(async () => index(await readKnowledge(folder, documents)));
    running = next.catch(() => undefined);
    return next;
  }

  let tell: (summary: IndexSummary) => void = () => undefined;
  function reloadAndTell(): void {
    reload().then(
      (summary) => tell(summary),
      (error) => log.error({ code: toLotseError(error).code }, toLotseError(error).message),
    );
  }

  async function follow(onChange: (summary: IndexSummary) => void): Promise<void> {
    tell = onChange;
    following = await followFolder({ folder, log, onChange: reloadAndTell });
  }

  // Before the first reading, because what it leaves pending may be there before it ends.
  documents.whenRead(reloadAndTell);
  const summary = await reload();
  return {
    summary,
    knowledge: {
      current: () => current,
      reload,
      follow,
      async close() {
        await following?.close();
        await documents.close();
        await running;
      },
    },
  };
}
