import type { Place } from '../messaging/place.ts';
import type { Language } from '../shared/language.ts';
import type { Collection } from './collections/collection.ts';

/** One sentence, step or bullet of an article; the unit that answers quote. */
export type ArticleSentence = {
  /** For people, on one line: links to other articles reduced to their words, no emphasis; addresses may stand as `code`. */
  text: string;
  /** Exactly as it stands in the file. */
  quote: string;
  block: 'paragraph' | 'step' | 'bullet';
  /** The step's number in its list. */
  number?: number;
};

/** A piece of an article under one heading, small enough to be found and quoted. */
export type Passage = {
  /** `<article id>#<anchor>`; survives edits of the text. */
  id: string;
  articleId: string;
  originalId: string;
  language: Language;
  anchor: string;
  /** The heading it stands under; empty for the lead. */
  heading: string;
  sentences: ArticleSentence[];
  text: string;
  /** Where it stands in the document or video that it was read from; where it begins. */
  place?: Place;
};

export type Article = {
  id: string;
  /** The article's own id, or for a translation its original's. */
  originalId: string;
  title: string;
  language: Language;
  /** The folder with settings that it lies in; null for the plain articles. */
  collection: Collection | null;
  category: string;
  tags: string[];
  /** How people ask for it, in their words: found, never quoted. */
  asked: Partial<Record<Language, string[]>>;
  owner?: string;
  updated?: string;
  /** In a dated collection, and only there: the day that it speaks of. */
  date?: string;
  reviewBy?: string;
  /** Who may read it. */
  audience: string[];
  url?: string;
  /** Address of the video that the text was spoken in. */
  video?: string;
  /** Path below the knowledge folder. */
  file: string;
  markdown: string;
  /** The line of the file at which the Markdown begins; absent where it was read from a document. */
  markdownLine?: number;
  passages: Passage[];
  contentHash: string;
};

/** A current notice: a known disturbance with its validity. */
export type Notice = {
  id: string;
  validFrom: Date;
  validUntil: Date;
  affects: string[];
  file: string;
  texts: Partial<Record<Language, { title: string; text: string }>>;
};

/** Something wrong in the knowledge folder: where, what, and the cure. */
export type KnowledgeProblem = {
  code:
    | 'LOTSE-ARTICLE-BROKEN'
    | 'LOTSE-ARTICLE-DUPLICATE'
    | 'LOTSE-ARTICLE-LINK'
    | 'LOTSE-ARTICLE-OVERDUE'
    | 'LOTSE-DOCUMENT-UNREADABLE'
    | 'LOTSE-KNOWLEDGE-BROKEN';
  file: string;
  line: number;
  message: string;
  severity: 'error' | 'warning';
};
