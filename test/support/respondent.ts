import { loadMessageClassifier } from '../../src/conversation/classifier/classify-message.ts';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { createArticleWords } from '../../src/knowledge/article-words.ts';
import { createDocumentReader } from '../../src/knowledge/documents/document-reader.ts';
import { createTermSets } from '../../src/knowledge/evidence.ts';
import { openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import { loadCommonWords } from '../../src/privacy/common-words.ts';
import { createMaskText } from '../../src/privacy/mask-text.ts';
import { loadWordWeight } from '../../src/search/analyzer/word-weight.ts';
import { createEmbeddedSearchEngine } from '../../src/search/embedded-search-engine.ts';
import { emptyGlossary } from '../../src/search/glossary.ts';
import { fallbackService } from '../../src/shared/fallback-service.ts';
import { createLog } from '../../src/shared/log.ts';

/** The real answering machinery on a knowledge folder, at a fixed moment. */
export async function openRespondent(
  folder: string,
  now: Date,
  audience: string[] = [],
): Promise<Respondent & { close(): Promise<void> }> {
  const wordWeight = loadWordWeight();
  const search = createEmbeddedSearchEngine({ glossary: emptyGlossary, wordWeight });
  const { knowledge } = await openKnowledge({
    folder,
    audience,
    search,
    useGlossary: (glossary) => search.replaceGlossary(glossary),
    documents: createDocumentReader({ cacheFolder: null, waits: true }),
    log: createLog({ level: 'silent' }),
  });
  return {
    knowledge: () => knowledge.current(),
    analyzer: () => search.analyzer(),
    search,
    index: search,
    audience,
    wordWeight,
    termSets: createTermSets(),
    articleUrl: (id) => `https://lotse.example/articles/${id}`,
    clock: { now: () => now },
    classify: loadMessageClassifier(),
    maskText: createMaskText({
      loadCommonWords,
      articleWords: createArticleWords(() => knowledge.current()),
    }),
    tickets: null,
    service: () => knowledge.current().service ?? fallbackService,
    async close() {
      await knowledge.close();
      await search.close();
    },
  };
}
