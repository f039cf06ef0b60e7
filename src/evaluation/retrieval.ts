import { createHash } from 'node:crypto';
import { loadWordWeight } from '../search/analyzer/word-weight.ts';
import type { Dictionary } from '../search/dictionary.ts';
import { createEmbeddedSearchEngine } from '../search/embedded-search-engine.ts';
import type { Glossary } from '../search/glossary.ts';
import { everyone, type SearchDocument, type SearchEngine } from '../search/search-engine.ts';
import type { SearchParameters } from '../search/search-parameters.ts';
import { splitText } from '../search/split-text.ts';
import type { Language } from '../shared/language.ts';
import { ndcgAt10 } from './ndcg.ts';

export type CorpusArticle = { id: string; title: string; language: Language; body: string };
export type RetrievalQuery = { query: string; language: Language; relevant: string[] };

/** Shares from 0 to 1, times in milliseconds, the process' resident memory in MB. */
export type RetrievalFigures = {
  queries: number;
  passages: number;
  ndcg10: number;
  recall5: number;
  mrr10: number;
  hit1: number;
  indexMs: number;
  p50Ms: number;
  p95Ms: number;
  rssMb: number;
};

/** Indexes a foreign corpus in memory with the embedded engine and scores how well the queries find their articles. */
export async function evaluateRetrieval(options: {
  corpus: CorpusArticle[];
  queries: RetrievalQuery[];
  glossary: Glossary;
  dictionary?: Dictionary;
  parameters?: SearchParameters;
}): Promise<RetrievalFigures> {
  const { corpus, queries, glossary, dictionary, parameters } = options;
  const engine = createEmbeddedSearchEngine({ glossary, dictionary, parameters, wordWeight: loadWordWeight() });
  const documents = corpus.flatMap(toDocuments);
  const begin = performance.now();
  await engine.synchronise(documents);
  const indexMs = performance.now() - begin;
  const outcomes = await runQueries(engine, queries);
  await engine.close();
  const times = outcomes.map((outcome) => outcome.milliseconds).sort((a, b) => a - b);
  return {
    queries: queries.length,
    passages: documents.length,
    ndcg10: mean(outcomes.map(({ ranking, relevant }) => ndcgAt10(ranking, relevant))),
    recall5: mean(outcomes.map(({ ranking, relevant }) => recall(ranking.slice(0, 5), relevant))),
    mrr10: mean(outcomes.map(({ ranking, relevant }) => reciprocalRank(ranking, relevant))),
    hit1: mean(outcomes.map(({ ranking, relevant }) => (relevant.has(ranking[0] ?? '') ? 1 : 0))),
    indexMs: Math.round(indexMs),
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    rssMb: Math.round(process.memoryUsage.rss() / 1_000_000),
  };
}

type Outcome = { ranking: string[]; relevant: Set<string>; milliseconds: number };

async function runQueries(engine: SearchEngine, queries: RetrievalQuery[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { query, language, relevant } of queries) {
    const begin = performance.now();
    const found = await engine.search({ text: query, language, limit: 10 });
    const milliseconds = performance.now() - begin;
    outcomes.push({ ranking: found.map((article) => article.originalId), relevant: new Set(relevant), milliseconds });
  }
  return outcomes;
}

function toDocuments(article: CorpusArticle): SearchDocument[] {
  return splitText(article.id, article.body).map(({ id, heading, text }) => ({
    id,
    articleId: article.id,
    originalId: article.id,
    language: article.language,
    collection: '',
    weight: 1,
    audience: [everyone],
    title: article.title,
    heading,
    text,
    tags: [],
    contentHash: createHash('sha256').update(`${article.title}\n${heading}\n${text}`).digest('hex'),
  }));
}

function recall(ranking: string[], relevant: Set<string>): number {
  return relevant.size === 0 ? 0 : ranking.filter((id) => relevant.has(id)).length / relevant.size;
}

function reciprocalRank(ranking: string[], relevant: Set<string>): number {
  const rank = ranking.findIndex((id) => relevant.has(id));
  return rank === -1 ? 0 : 1 / (rank + 1);
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
