import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CorpusArticle, RetrievalQuery } from '../../src/evaluation/retrieval.ts';

/** A corpus with the questions asked of it. */
export type RetrievalSet = { corpus: CorpusArticle[]; queries: RetrievalQuery[]; withDictionary: boolean };

export const setNames = [
  'germanTitles',
  'stackFaq',
  'xquad',
  'englishTitles',
  'englishTitlesWithDictionary',
  'colloquialPlain',
  'colloquialTypos',
  'colloquialEnglish',
] as const;
export type SetName = (typeof setNames)[number];

/** The sets lie beside the repository, where they are kept; they are not part of it. */
const folder = fileURLToPath(new URL('../../../shared/bench/retrieval/', import.meta.url));

export function areSetsAvailable(): boolean {
  return existsSync(folder);
}

/** Reads all sets. The colloquial questions are 20 plain ones, the same with typos, the same in English. */
export async function readSets(): Promise<Record<SetName, RetrievalSet>> {
  const [untitled, articles, stackFaq, xquad] = await Promise.all(
    ['m365-de-untitled', 'm365-de', 'stackfaq-en', 'xquad-de'].map((name) =>
      readLines<CorpusArticle>(`${name}.corpus`),
    ),
  );
  const [titles, englishTitles, stackFaqQueries, xquadQueries, colloquial] = await Promise.all(
    ['m365-de-titles', 'm365-en-titles', 'stackfaq-en', 'xquad-de', 'm365-de-colloquial'].map((name) =>
      readLines<RetrievalQuery>(`${name}.queries`),
    ),
  );
  const german = colloquial?.filter((query) => query.language === 'de') ?? [];
  const half = german.length / 2;
  return {
    germanTitles: toSet(untitled, titles),
    stackFaq: toSet(stackFaq, stackFaqQueries),
    xquad: toSet(xquad, xquadQueries),
    englishTitles: toSet(articles, englishTitles),
    englishTitlesWithDictionary: { ...toSet(articles, englishTitles), withDictionary: true },
    colloquialPlain: toSet(articles, german.slice(0, half)),
    colloquialTypos: toSet(articles, german.slice(half)),
    colloquialEnglish: {
      ...toSet(
        articles,
        colloquial?.filter((query) => query.language === 'en'),
      ),
      withDictionary: true,
    },
  };
}

function toSet(corpus: CorpusArticle[] = [], queries: RetrievalQuery[] = []): RetrievalSet {
  return { corpus, queries, withDictionary: false };
}

async function readLines<Line>(name: string): Promise<Line[]> {
  const text = await readFile(`${folder}${name}.jsonl`, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
