import type { ArticleSection } from '../reading/split-article.ts';

/** What a file of the knowledge folder is, by its ending. */
export type DocumentKind = 'pdf' | 'docx' | 'html' | 'subtitles';

/** The text of a document, as Markdown with place markers and as sections. */
export type Extract = {
  /** What the document itself says that it is called. */
  title?: string;
  /** ISO day of the document's last change, as it says itself. */
  updated?: string;
  markdown: string;
  sections: ArticleSection[];
};

/** What a reader of one kind of document gives: its Markdown, and what it says about itself. */
export type ReadText = Omit<Extract, 'sections'>;

/** Why a document gives no text; `refusal-message.ts` has the cure of each. */
export type Refusal =
  | 'tooLarge'
  | 'inflatesTooFar'
  | 'tooSlow'
  | 'tooMuchMemory'
  | 'crashed'
  | 'encrypted'
  | 'scanned'
  | 'empty'
  | 'brokenTimes'
  | 'broken'
  | 'changing';

/** What became of a document; `line` is where a text file is broken. */
export type Extraction = { kind: 'extract'; extract: Extract } | { kind: 'refused'; refusal: Refusal; line?: number };

const endings: Record<string, DocumentKind> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  htm: 'html',
  vtt: 'subtitles',
  srt: 'subtitles',
};

/** The kind of a file; undefined if Lotse does not read it as a document. */
export function documentKind(file: string): DocumentKind | undefined {
  return endings[file.replace(/^.*\./, '').toLowerCase()];
}

/** A document that gives no text, thrown where it is noticed; it does not leave the worker. */
type Refused = { refused: Refusal; line?: number };

/** Ends an extraction with its reason. */
export function refuse(refused: Refusal, line?: number): never {
  throw Object.assign(new Error(refused), { refused, ...(line === undefined ? {} : { line }) });
}

/** What a failed extraction says; a foreign error means that the file is broken. */
export function toRefusal(thrown: unknown): Extraction {
  const { refused = 'broken', line } = (thrown ?? {}) as Partial<Refused>;
  return { kind: 'refused', refusal: refused, ...(line === undefined ? {} : { line }) };
}
