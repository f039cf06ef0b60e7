import { odata, type SearchOptions, type SearchResult } from '@azure/search-documents';
import { toFallingScores } from '../embeddings/fuse-rankings.ts';
import { minimumSimilarity } from '../embeddings/hybrid-parameters.ts';
import { everyone, type RankedArticle, type SearchQuery } from '../search-engine.ts';
import { scoringProfileName, semanticConfigurationName, vectorFieldName } from './index-definition.ts';
import { type PassageRecord, toId } from './passage-record.ts';
import { toJsonNumbers } from './vectors.ts';

const selected = ['key', 'articleId', 'originalId', 'language', 'weight'] as const;
type Selected = (typeof selected)[number];

/**
 * What comes back for one passage; `rerankerScore` only where the semantic ranker has looked at it. Of a question with a vector `score`
 * is the rank that the service made of both, `words` what BM25 gave it and `similarity` its cosine.
 */
export type Hit = {
  document: Pick<PassageRecord, Selected>;
  score: number;
  rerankerScore?: number;
  words?: number;
  similarity?: number;
};

/** What a question makes use of beyond words. */
export type QueryFeatures = { semantic: boolean; vector: Float32Array | undefined };

type Result = SearchResult<PassageRecord, Selected>;

/** An answer needs the best articles, several passages of each; the semantic ranker looks at no more than fifty. */
const passagesAsked = 50;
const longestQuery = 2_000;

// The SDK 13.0.0 does not send its own name of the last one.
const semanticOptions = {
  queryType: 'semantic' as const,
  semanticSearchOptions: { configurationName: semanticConfigurationName, errorMode: 'partial' as const },
  semanticMaxWaitInMilliseconds: 1_500,
};

/** The words of a question without the meaning that the simple query syntax gives to some marks. */
export function escapeQuery(text: string): string {
  return text
    .slice(0, longestQuery)
    .replaceAll(/[\\+|"()'*~-]/g, (mark) => `\\${mark}`)
    .trim();
}

/** What the person may read, of the time that is asked for, and only the given articles; texts from outside are quoted by the SDK. */
function buildFilter({ articleIds, period, audience = [] }: SearchQuery): string {
  const readers = [...new Set([everyone, ...audience])].map((reader) => odata`reader eq ${reader}`).join(' or ');
  const mayRead = `audience/any(reader: ${readers})`;
  const isInTime = period ? `date ge ${moment(period.from)} and date le ${moment(period.to)}` : odata`date eq ${null}`;
  const isWanted = articleIds?.map((id) => odata`originalId eq ${id}`).join(' or ');
  return [mayRead, isInTime, ...(isWanted ? [`(${isWanted})`] : [])].join(' and ');
}

// The SDK puts every text into quotes and knows no dates; nothing but a date comes out of here.
function moment(day: string): string {
  return new Date(day).toISOString();
}

/** The options of one search. */
export function searchOptions(
  query: SearchQuery,
  { semantic, vector }: QueryFeatures,
): SearchOptions<PassageRecord, Selected> {
  return {
    select: selected,
    filter: buildFilter(query),
    top: passagesAsked,
    searchMode: 'any',
    scoringProfile: scoringProfileName,
    ...(semantic ? semanticOptions : { queryType: 'simple' as const }),
    ...(vector ? vectorOptions(vector) : {}),
  };
}

function vectorOptions(vector: Float32Array) {
  const query = {
    kind: 'vector' as const,
    vector: toJsonNumbers(vector),
    fields: [vectorFieldName] as const,
    kNearestNeighborsCount: passagesAsked,
  };
  // The debug information says what words and vector gave to each passage.
  return { vectorSearchOptions: { queries: [query] }, debug: 'vector' };
}

/** One result as a hit. */
export function toHit({ document, score, rerankerScore, documentDebugInfo }: Result): Hit {
  const { text, vectors = [] } = documentDebugInfo?.vectors?.subscores ?? {};
  const similarity = vectors[0]?.[vectorFieldName]?.vectorSimilarity;
  return { document, score, rerankerScore, words: text?.searchScore, similarity };
}

/** Passages folded to articles as the port says; an article is worth its best passage. */
export function foldHits(hits: Hit[], query: SearchQuery): RankedArticle[] {
  const isReranked = hits.length > 0 && hits.every(({ rerankerScore }) => rerankerScore !== undefined);
  const articles = new Map<string, RankedArticle>();
  for (const hit of hits) {
    const { key, articleId, originalId, language, weight } = hit.document;
    const score = (isReranked ? (hit.rerankerScore ?? 0) : hit.score) * weight;
    if (score <= 0 || isFar(hit)) continue;
    const article = articles.get(originalId) ?? { originalId, score: 0, passages: [] };
    article.score = Math.max(article.score, score);
    article.passages.push({ id: toId(key), articleId, language, score });
    articles.set(originalId, article);
  }
  const ranked = [...articles.values()].sort(
    (one, other) => other.score - one.score || compareIds(one.originalId, other.originalId),
  );
  for (const { passages } of ranked) passages.sort((one, other) => comparePassages(one, other, query));
  return (isReranked ? ranked : withScoresOfWords(ranked, hits)).slice(0, query.limit);
}

/** What merged ranks put first keeps its place, with scores that mean what they mean without vectors. */
function withScoresOfWords(ranked: RankedArticle[], hits: Hit[]): RankedArticle[] {
  if (!hits.some(isHybrid)) return ranked;
  const merged = ranked.map((article) => {
    const own = hits.filter(({ document }) => document.originalId === article.originalId);
    const words = Math.max(...own.map((hit) => (hit.words ?? 0) * hit.document.weight));
    const similarity = Math.max(...own.map((hit) => hit.similarity ?? 0));
    return { ...article, score: words > 0 ? words : undefined, similarity };
  });
  return toFallingScores(merged);
}

function isHybrid({ words, similarity }: Hit): boolean {
  return words !== undefined || similarity !== undefined;
}

/** The service gives the nearest passages, however far they are. */
function isFar(hit: Hit): boolean {
  return isHybrid(hit) && !hit.words && (hit.similarity ?? 0) < minimumSimilarity;
}

type RankedPassage = RankedArticle['passages'][number];

// Scores of two languages come from two fields with frequencies of their own; between translations the question's language decides.
function comparePassages(one: RankedPassage, other: RankedPassage, { language }: SearchQuery): number {
  const inLanguage = Number(other.language === language) - Number(one.language === language);
  return inLanguage || other.score - one.score || compareIds(one.id, other.id);
}

function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
