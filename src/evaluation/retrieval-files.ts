import { join } from 'node:path';
import { z } from 'zod';
import { buildDictionaryCache } from '../search/build-dictionary-cache.ts';
import { installedDictionary, loadDictionary } from '../search/dictionary.ts';
import { readGlossary } from '../search/glossary.ts';
import { readJsonLines } from './questions.ts';
import { evaluateRetrieval, type RetrievalFigures } from './retrieval.ts';

const corpusSchema = z.object({
  id: z.string(),
  title: z.string().default(''),
  language: z.enum(['de', 'en']),
  body: z.string(),
});
const querySchema = z.object({
  query: z.string(),
  language: z.enum(['de', 'en']).default('de'),
  relevant: z.array(z.string()),
});

/** Scores the embedded search on a corpus and queries in files, with the glossary of the knowledge folder and the installed dictionary. */
export async function evaluateRetrievalFiles(options: {
  corpus: string;
  queries: string;
  knowledgeFolder: string;
  cacheFolder: string;
}): Promise<RetrievalFigures> {
  const [corpus, queries, glossary, dictionary] = await Promise.all([
    readJsonLines(options.corpus, corpusSchema),
    readJsonLines(options.queries, querySchema),
    readGlossary(join(options.knowledgeFolder, 'glossary.yaml')),
    loadDictionary({ source: installedDictionary, cacheFolder: options.cacheFolder, build: buildDictionaryCache }),
  ]);
  return evaluateRetrieval({ corpus, queries, glossary, ...(dictionary ? { dictionary } : {}) });
}
