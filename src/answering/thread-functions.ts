import type { Config } from '../config.ts';
import type { Turn, TurnResult } from '../conversation/respond.ts';
import type { VectorCache } from '../search/embeddings/embed.ts';
import type { Language } from '../shared/language.ts';
import type { Service } from '../shared/service.ts';
import type { Tickets } from '../tickets/tickets.ts';
import type { Page } from '../web/open-article-page.ts';

/** What the thread is given at its start. */
export type ThreadStart = { config: Config; logLevel: string };

/** What the rest of the house knows of the folder; told at every change. */
export type KnowledgeState = {
  service: Service;
  articles: number;
  /** How many documents will be articles once they have been read. */
  pendingDocuments: number;
  problems: number;
  /** How many files have an error and are not used. */
  filesWithErrors: number;
  /** What most of the articles were written in. */
  language: Language;
};

/** What the thread can be asked for. */
export type AnsweringFunctions = {
  /** Opens knowledge and search; before anything else. Throws LOTSE-KNOWLEDGE-MISSING. */
  open(): Promise<KnowledgeState>;
  /** Follows the folder from now on, and loads the dictionary. */
  follow(): Promise<void>;
  respond(turn: Turn): Promise<TurnResult>;
  maskText(text: string): Promise<string>;
  articlePage(articleId: string, query: string): Promise<Page>;
  /** Answers as long as the thread does. */
  ping(): void;
  close(): Promise<void>;
};

/** What the thread asks for in turn: all that is in the database. */
export type HouseFunctions = Tickets & VectorCache & { knowledgeChanged(state: KnowledgeState): void };
