import { join } from 'node:path';
import { openDictionary } from './compose-dictionary.ts';
import { openEmbeddings } from './compose-embeddings.ts';
import { openSearch } from './compose-search.ts';
import type { Config } from './config.ts';
import { loadMessageClassifier } from './conversation/classifier/classify-message.ts';
import type { Respondent } from './conversation/respondent.ts';
import { createArticleWords } from './knowledge/article-words.ts';
import { createDocumentReader } from './knowledge/documents/document-reader.ts';
import { createTermSets } from './knowledge/evidence.ts';
import { type OpenKnowledge, openKnowledge } from './knowledge/open-knowledge.ts';
import { loadCommonWords } from './privacy/common-words.ts';
import { createMaskText } from './privacy/mask-text.ts';
import { loadWordWeight } from './search/analyzer/word-weight.ts';
import type { SyncProgress } from './search/azure/synchronise.ts';
import type { Indexing } from './search/azure-search-with-fallback.ts';
import { installedDictionary } from './search/dictionary.ts';
import type { VectorCache } from './search/embeddings/embed.ts';
import type { VectorProgress } from './search/embeddings/make-vectors.ts';
import type { IndexSummary } from './search/search-engine.ts';
import { systemClock } from './shared/clock.ts';
import { fallbackService } from './shared/fallback-service.ts';
import type { Log } from './shared/log.ts';
import { createMemory } from './shared/memory.ts';
import { readLinkKey } from './web/link-key.ts';
import { signedArticleLink } from './web/signed-link.ts';

/** How long a link to an article page can be opened, at least. */
const linkDays = 30;

const dayLength = 86_400_000;
const rememberedLinks = 5_000;

function dayNumber(moment: Date): number {
  return Math.floor(moment.getTime() / dayLength);
}

/** The end of a day, so that an article has one link all day. */
function endOfLinks(moment: Date): Date {
  return new Date((dayNumber(moment) + 1 + linkDays) * dayLength);
}

/** Everything that turns a message into replies, opened; nothing of it needs a store. */
export type Answering = {
  respondent: Respondent;
  knowledge: OpenKnowledge;
  summary: IndexSummary;
  linkKey: Buffer;
  /** Loads the German–English dictionary of the operating system, if there is one. */
  useDictionary(): Promise<boolean>;
  close(): Promise<void>;
};

/** Opens knowledge and search as configured. Throws LOTSE-KNOWLEDGE-MISSING. */
export async function openAnswering(options: {
  config: Config;
  log: Log;
  withDictionary: boolean;
  /** Whom to answer besides everyone; without it those that the configuration names. */
  audience?: string[];
  /** Creates the key for signed links if there is none yet. */
  mayWrite?: boolean;
  /** Who brings the index of a search service up to date; without it nobody, unless Lotse may write. */
  indexing?: Indexing;
  onIndexing?: (progress: SyncProgress) => void;
  /** Where the vectors of passages are kept, where the caller has a database open. */
  vectorCache?: VectorCache;
  onVectors?: (progress: VectorProgress) => void;
}): Promise<Answering> {
  const { config, log } = options;
  const audience = options.audience ?? [...config.audience];
  const wordWeight = loadWordWeight();
  const indexing = options.indexing ?? (options.mayWrite ? 'background' : 'never');
  const opened = await openEmbeddings({
    config,
    log,
    indexing,
    cache: options.vectorCache,
    onProgress: options.onVectors,
  });
  const { search, embedded, useGlossary } = await openSearch({
    config,
    log,
    wordWeight,
    indexing,
    embeddings: opened?.embeddings,
    onProgress: options.onIndexing,
  });
  const linkKey = await readLinkKey({ config, mayCreate: options.mayWrite ?? false });
  async function closeSearch(): Promise<void> {
    await search.close();
    await opened?.close();
  }
  const { knowledge, summary } = await openKnowledge({
    folder: config.knowledgeFolder,
    audience,
    search,
    useGlossary,
    // A Lotse that starts answers from what it has read before; all others want everything now.
    documents: createDocumentReader({ cacheFolder: join(config.dataFolder, 'cache'), waits: !options.mayWrite }),
    log,
  }).catch(async (error: unknown) => {
    await closeSearch();
    throw error;
  });
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const service = () => knowledge.current().service ?? fallbackService;
  const signer = { key: linkKey, publicUrl };
  const links = createMemory<string>(rememberedLinks, () => dayNumber(systemClock.now()));
  function articleUrl(id: string): string {
    const { url } = knowledge.current().articles.get(id) ?? {};
    return url ?? links(id, () => signedArticleLink(id, endOfLinks(systemClock.now()), signer));
  }
  const respondent: Respondent = {
    knowledge: () => knowledge.current(),
    analyzer: () => embedded.analyzer(),
    search,
    index: embedded,
    audience,
    wordWeight,
    termSets: createTermSets(),
    articleUrl,
    clock: systemClock,
    classify: loadMessageClassifier(),
    maskText: createMaskText({
      loadCommonWords,
      articleWords: createArticleWords(() => knowledge.current()),
    }),
    tickets: null,
    service,
  };
  const dictionary = openDictionary({
    source: installedDictionary,
    cacheFolder: join(config.dataFolder, 'cache'),
    aside: options.mayWrite ?? false,
    replaceDictionary: embedded.replaceDictionary,
  });
  if (options.withDictionary) await dictionary.use();
  return {
    respondent,
    knowledge,
    summary,
    linkKey,
    useDictionary: dictionary.use,
    async close() {
      await dictionary.close();
      await knowledge.close();
      await closeSearch();
    },
  };
}
