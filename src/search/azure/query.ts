import { odata, type SearchOptions } from '@azure/search-documents';
import { everyone, type RankedArticle, type SearchQuery } from '../search-engine.ts';
import { scoringProfileName, semanticConfigurationName } from './index-definition.ts';
import { type PassageRecord, toId } from './passage-record.ts';

const selected = ['key', 'articleId', 'originalId', 'language', 'weight'] as const;
type Selected = (typeof selected)[number];

/** What comes back for one passage; `rerankerScore` only where the semantic ranker has looked at it. */
export type Hit = { document: Pick<PassageRecord, Selected>; score: number; rerankerScore?: number };

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

/** The options of one search; with the semantic ranker or without. */
export function searchOptions(query: SearchQuery, semantic: boolean): SearchOptions<PassageRecord, Selected> {
  return {
    select: selected,
    filter: buildFilter(query),
    top: passagesAsked,
    searchMode: 'any',
    scoringProfile: scoringProfileName,
    ...(semantic ? semanticOptions : { queryType: 'simple' as const }),
  };
}

/** Passages folded to articles as the port says; an article is worth its best passage. */
export function foldHits(hits: Hit[], query: SearchQuery): RankedArticle[] {
  const isReranked = hits.length > 0 && hits.every(({ rerankerScore }) => rerankerScore !== undefined);
  const articles = new Map<string, RankedArticle>();
  for (const { document, score: plainScore, rerankerScore } of hits) {
    const { key, articleId, originalId, language, weight } = document;
    const score = (isReranked ? (rerankerScore ?? 0) : plainScore) * weight;
    if (score <= 0) continue;
    const article = articles.get(originalId) ?? { originalId, score: 0, passages: [] };
    article.score = Math.max(article.score, score);
    article.passages.push({ id: toId(key), articleId, language, score });
    articles.set(originalId, article);
  }
  const ranked = [...articles.values()].sort(
    (one, other) => other.score - one.score || compareIds(one.originalId, other.originalId),
  );
  for (const { passages } of ranked) passages.sort((one, other) => comparePassages(one, other, query));
  return ranked.slice(0, query.limit);
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
