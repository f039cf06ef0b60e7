import type { Reply } from '../messaging/reply.ts';
import type { Analyzer } from '../search/analyzer/analyzer.ts';
import type { WordWeight } from '../search/analyzer/word-weight.ts';
import type { RankedArticle, SearchEngine, SearchQuery } from '../search/search-engine.ts';
import type { Clock } from '../shared/clock.ts';
import { fallbackService } from '../shared/fallback-service.ts';
import type { Language } from '../shared/language.ts';
import type { Article } from './article.ts';
import type { Evidence, TermSets } from './evidence.ts';
import { dayIn } from './period/calendar.ts';
import type { KnowledgeBase } from './reading/read-knowledge.ts';
import { versionsOf } from './versions.ts';

export type Question = {
  text: string;
  /** The language the person wrote in, as far as Lotse writes it. */
  language: Language;
  /** The person wrote in a language that no article is written in. */
  isForeign?: boolean;
  /** Only this article (original id) may answer: the person chose it, or goes on with it. */
  articleId?: string;
};

export type KnowledgeTools = {
  /** Only what the audience may read. */
  knowledge(): KnowledgeBase;
  analyzer(): Analyzer;
  search: SearchEngine;
  /** The index in this process: its scores say how sure Lotse is, whoever has found the article. */
  index: Pick<SearchEngine, 'search'>;
  /** Whom this Lotse answers besides everyone. */
  audience: string[];
  wordWeight: WordWeight;
  termSets: TermSets;
  articleUrl(articleId: string): string;
  clock: Clock;
};

export type KnowledgeReply = Extract<Reply, { kind: 'answer' | 'notice' | 'clarify' | 'abstain' }>;

/** A reply with what it rests on: the ranking (original ids, best first), the confidence and its evidence. */
export type AnsweredQuestion = { reply: KnowledgeReply; ranking: string[]; confidence: number; evidence?: Evidence };

/** What the engine found, best first, and what the index in this process says of it: its scores have one scale. */
export type Found = { ranked: RankedArticle[]; scores: RankedArticle[] };

/** Searches with the engine and, where that is another one, with the index in this process. */
export async function find(
  query: SearchQuery,
  { search, index }: Pick<KnowledgeTools, 'search' | 'index'>,
): Promise<Found> {
  if (search === index) {
    const ranked = await search.search(query);
    return { ranked, scores: ranked };
  }
  const [ranked, scores] = await Promise.all([search.search(query), index.search(query)]);
  return { ranked, scores };
}

/** The day that it is where the service works. */
export function todayOf({ knowledge, clock }: Pick<KnowledgeTools, 'knowledge' | 'clock'>): string {
  return dayIn((knowledge().service ?? fallbackService).timeZone, clock.now());
}

/** Whether documents are being read that may hold what is not known yet. */
export function isStillReading({ knowledge }: Pick<KnowledgeTools, 'knowledge'>): boolean {
  return knowledge().pendingDocuments > 0;
}

/** The article in the reader's language where there is one, else the original. */
export function versionFor(
  originalId: string,
  language: Language,
  tools: Pick<KnowledgeTools, 'knowledge'>,
): Article | undefined {
  const { articles } = tools.knowledge();
  const original = articles.get(originalId);
  if (original?.language === language) return original;
  const versions = versionsOf(originalId, articles);
  return versions.find((article) => article.language === language) ?? original ?? versions[0];
}
