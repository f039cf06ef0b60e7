import type { Language } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';

/** Who may read what is meant for nobody in particular. */
export const everyone = 'everyone';

/** One passage as a search engine stores it. `originalId` is the article's id, or for a translation its original's. */
export type SearchDocument = {
  id: string;
  articleId: string;
  originalId: string;
  language: Language;
  /** The folder of its collection; empty for the plain articles. */
  collection: string;
  /** What it counts beside others, above 0 and at most 1. */
  weight: number;
  /** Who may read it. */
  audience: string[];
  title: string;
  heading: string;
  text: string;
  tags: string[];
  /** ISO date of the last change of the article, if it has one. */
  updated?: string;
  /** ISO date of what it speaks of, if that is past and it may be found only by those who ask for the past. */
  date?: string;
  /** Changes exactly when anything above changes. */
  contentHash: string;
};

export type SearchQuery = {
  text: string;
  language: Language;
  /** How many articles to return at most. */
  limit: number;
  /** Only these articles (original ids), when given. */
  articleIds?: string[];
  /** Only passages with a date within these days; without it only those that have none. So nothing past stands above what is current. */
  period?: Period;
  /** To whom the person belongs besides everyone. */
  audience?: string[];
};

/** An article with its passages, best first; translations are folded into their original. Scores are > 0, comparable only within one answer. */
export type RankedArticle = {
  originalId: string;
  score: number;
  passages: { id: string; articleId: string; language: Language; score: number }[];
};

export type IndexSummary = {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  total: number;
  /** What a service refused for good; absent where nothing failed. */
  failed?: number;
};

/**
 * Finds passages for a question. Adapters: embedded (in this process) and Azure AI Search.
 * `synchronise` makes the index hold exactly the given documents and touches only what changed (by content hash).
 * Errors: adapters that call out throw LotseError.
 */
export type SearchEngine = {
  synchronise(documents: SearchDocument[]): Promise<IndexSummary>;
  search(query: SearchQuery): Promise<RankedArticle[]>;
  close(): Promise<void>;
};
