import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { emptyGlossary, type Glossary, parseGlossary } from '../../search/glossary.ts';
import { parseMarkdown } from '../../shared/parse-markdown.ts';
import type { Service } from '../../shared/service.ts';
import type { Article, KnowledgeProblem, Notice, Passage } from '../article.ts';
import { type Collection, isCollectionFile } from '../collections/collection.ts';
import { type Collections, readCollections } from '../collections/read-collections.ts';
import { type Subject, subjectsOf } from '../collections/subjects.ts';
import { createDocumentReader, type DocumentReader } from '../documents/document-reader.ts';
import { documentKind } from '../documents/extraction.ts';
import { type BrokenStub, readDocuments, type Stub } from '../documents/read-documents.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkLinks, checkTranslations } from './check-links.ts';
import { articleSchema, type FrontMatter, noticeSchema, readFrontMatter } from './front-matter.ts';
import { type ListedFile, listFiles, noLink } from './list-files.ts';
import { checkKeys, findMisspelledKeys } from './misspelled-keys.ts';
import { problem, warning } from './problems.ts';
import { parseService, serviceFile } from './read-service.ts';
import { splitMarkdown } from './split-article.ts';
import { toArticle } from './to-article.ts';

/** Everything in the knowledge folder as one consistent reading of it. */
export type KnowledgeBase = {
  articles: Map<string, Article>;
  passages: Map<string, Passage>;
  /** What the dated collections go by. */
  subjects: Subject[];
  notices: Notice[];
  glossary: Glossary;
  service: Service | null;
  problems: KnowledgeProblem[];
  /** How many documents are still being read for the first time, and are no articles yet. */
  pendingDocuments: number;
};

/** Where notices lie below the knowledge folder. */
const noticesFolder = 'hinweise';

/**
 * Reads the folder. A broken file becomes a problem and the others still load. Without a reader, documents are read for
 * this once. Throws LOTSE-KNOWLEDGE-MISSING if the folder cannot be read.
 */
export async function readKnowledge(folder: string, documents?: DocumentReader): Promise<KnowledgeBase> {
  const { files, problems: unlisted } = await listFiles(folder);
  const { collections, problems } = await readCollections(files);
  const knowledge: KnowledgeBase = {
    articles: new Map(),
    passages: new Map(),
    subjects: [],
    notices: [],
    glossary: emptyGlossary,
    service: null,
    problems: [...unlisted, ...problems],
    pendingDocuments: 0,
  };
  const reading: Reading = { knowledge, collections, stubs: [], brokenStubs: [] };
  for (const [file, listed] of files) await readOne(reading, file, listed);
  await addDocuments(reading, { folder, files, documents });
  checkTranslations(knowledge);
  checkLinks(knowledge);
  return { ...knowledge, subjects: subjectsOf(knowledge.articles.values()) };
}

type Reading = { knowledge: KnowledgeBase; collections: Collections; stubs: Stub[]; brokenStubs: BrokenStub[] };

async function readOne(reading: Reading, file: string, listed: ListedFile): Promise<void> {
  const { knowledge, collections, stubs, brokenStubs } = reading;
  if (documentKind(file) || isCollectionFile(basename(file))) return;
  const source = await readSource(knowledge, file, listed);
  if (source === null) return void brokenStubs.push({ file });
  if (file === serviceFile) return takeService(knowledge, file, source);
  if (file === 'glossary.yaml') return readGlossary(knowledge, file, source);
  if (!file.endsWith('.md') || /^readme\.md$/i.test(basename(file))) return;
  if (file.startsWith(`${noticesFolder}/`)) return readNotice(knowledge, file, source);
  const collection = collections.of(file);
  if (collection !== 'broken') readArticle(knowledge, { file, source, collection, stubs, brokenStubs });
}

async function addDocuments(
  { knowledge, collections, stubs, brokenStubs }: Reading,
  options: { folder: string; files: Map<string, ListedFile>; documents: DocumentReader | undefined },
): Promise<void> {
  const files = new Map([...options.files].filter(([file]) => documentKind(file)));
  const reader = options.documents ?? createDocumentReader({ cacheFolder: null, waits: true });
  const found = await readDocuments({ ...options, stubs, brokenStubs, files, reader });
  if (!options.documents) await reader.close();
  knowledge.problems.push(...found.problems);
  knowledge.pendingDocuments = found.pending;
  for (const { file, line, matter, markdown, sections } of found.drafts) {
    const collection = collections.of(file);
    if (collection === 'broken') continue;
    addArticle(knowledge, toArticle({ file, matter, markdown, sections, collection }), () => line);
  }
}

async function readSource(knowledge: KnowledgeBase, file: string, listed: ListedFile): Promise<string | null> {
  const source =
    listed.kind === 'refused'
      ? listed
      : await readFile(listed.path, { encoding: 'utf8', flag: noLink }).catch(toReason);
  if (typeof source === 'string') return source;
  knowledge.problems.push(problem('LOTSE-ARTICLE-BROKEN', file, 1, `${source.reason}.`));
  return null;
}

function toReason(error: unknown): { reason: string } {
  return { reason: `The file cannot be read (${messageOf(error)}). Check its permissions` };
}

function takeService(knowledge: KnowledgeBase, file: string, source: string): void {
  const parsed = parseService(source);
  if ('service' in parsed) knowledge.service = parsed.service;
  else
    for (const { line, message } of parsed.problems)
      knowledge.problems.push(problem('LOTSE-KNOWLEDGE-BROKEN', file, line, message));
}

function readGlossary(knowledge: KnowledgeBase, file: string, source: string): void {
  try {
    knowledge.glossary = parseGlossary(source, file);
  } catch (error) {
    knowledge.problems.push(problem('LOTSE-KNOWLEDGE-BROKEN', file, 1, messageOf(error)));
  }
}

type Source = Pick<Reading, 'stubs' | 'brokenStubs'> & { file: string; source: string; collection: Collection | null };

function readArticle(knowledge: KnowledgeBase, { file, source, collection, stubs, brokenStubs }: Source): void {
  const matter = readFrontMatter(source);
  if ('message' in matter) {
    brokenStubs.push({ file, document: documentNamedIn(source) });
    knowledge.problems.push(problem('LOTSE-ARTICLE-BROKEN', file, matter.line, matter.message));
    return;
  }
  const parsed = readMatter(knowledge, file, matter, articleSchema);
  const document = misspelledDocument(matter.values) ?? documentNamedIn(source);
  if (!parsed) return void brokenStubs.push({ file, document });
  if (document !== undefined && !parsed.document) brokenStubs.push({ file, document });
  const unusual = checkFrontMatter({ file, matter: parsed, collection, lineOf: matter.lineOf });
  if (parsed.document || parsed.video) {
    knowledge.problems.push(...unusual);
    stubs.push({ file, matter: parsed, body: matter.body, lineOf: matter.lineOf });
    return;
  }
  const parsedMarkdown = parseMarkdown(matter.body);
  const article = toArticle({
    file,
    matter: parsed,
    markdown: matter.body,
    markdownLine: matter.bodyLine,
    sections: splitMarkdown(matter.body, parsedMarkdown),
    collection,
  });
  if (!addArticle(knowledge, article, matter.lineOf)) return;
  knowledge.problems.push(...unusual);
  const warn = (message: string) =>
    knowledge.problems.push(warning('LOTSE-ARTICLE-BROKEN', file, matter.bodyLine, message));
  if (parsedMarkdown.isPlain) warn(tooElaborate);
  if (article.passages.length === 0) warn('The article has no text. Write at least one paragraph.');
}

const tooElaborate =
  'The text is too long or has too many marks of Markdown to be read as it is written. It is read without its lists, tables and links. Split it into several articles.';

function documentNamedIn(source: string): string | undefined {
  return /^document:[ \t]*["']?([^"'\r\n]+)/m.exec(source)?.[1]?.trim();
}

/** The document that a front matter names under a key that is not quite right; alone it would be there for everyone. */
function misspelledDocument(values: unknown): string | undefined {
  const key = findMisspelledKeys(values, Object.keys(articleSchema.shape)).find(({ meant }) => meant === 'document');
  return key && String((values as Record<string, unknown>)[key.written]);
}

/** Takes the article in, unless there is a reason to leave it out. */
function addArticle(knowledge: KnowledgeBase, article: Article, lineOf: (key: string) => number): boolean {
  const reason = reasonToLeaveOut(knowledge, article);
  if (reason) {
    knowledge.problems.push(problem(reason.code, article.file, lineOf(reason.key), reason.message));
    return false;
  }
  knowledge.articles.set(article.id, article);
  for (const passage of article.passages) knowledge.passages.set(passage.id, passage);
  return true;
}

type Reason = { code: KnowledgeProblem['code']; key: string; message: string };

function reasonToLeaveOut(knowledge: KnowledgeBase, article: Article): Reason | undefined {
  const { collection } = article;
  const earlier = knowledge.articles.get(article.id);
  if (earlier) {
    const message = `The id ${article.id} is already used by ${earlier.file}. Give one of the two another id; until then this file is left out.`;
    return { code: 'LOTSE-ARTICLE-DUPLICATE', key: 'id', message };
  }
  if (collection?.dated && article.date === undefined) {
    const message = `An article of ${collection.id}/ needs the day that it speaks of. Write a line like date: 2024-03-16; until then it is left out.`;
    return { code: 'LOTSE-ARTICLE-BROKEN', key: 'date', message };
  }
  if (article.audience.length > 0) return undefined;
  const message = `The audience of the article and that of ${collection?.id}/ have nobody in common. Name somebody who may read both; until then it is left out.`;
  return { code: 'LOTSE-ARTICLE-BROKEN', key: 'audience', message };
}

function readNotice(knowledge: KnowledgeBase, file: string, source: string): void {
  const matter = readFrontMatter(source);
  if ('message' in matter) {
    knowledge.problems.push(problem('LOTSE-ARTICLE-BROKEN', file, matter.line, matter.message));
    return;
  }
  const parsed = readMatter(knowledge, file, matter, noticeSchema);
  if (!parsed) return;
  const { title, titleEn, language, validFrom, validUntil, affects, id } = parsed;
  const [own = '', english] = matter.body.split(/^--- en ---[ \t]*$/m).map((part) => part.replace(/\s+/g, ' ').trim());
  knowledge.notices.push({
    id: id ?? basename(file, '.md'),
    validFrom: new Date(validFrom),
    validUntil: new Date(validUntil),
    affects,
    file,
    texts: { [language]: { title, text: own }, ...(english ? { en: { title: titleEn ?? title, text: english } } : {}) },
  });
}

/** The values of a front matter; undefined where one is wrong, or where it is not certain who may read the text. */
function readMatter<Schema extends z.AnyZodObject>(
  knowledge: KnowledgeBase,
  file: string,
  { values, lineOf }: FrontMatter,
  schema: Schema,
): z.infer<Schema> | undefined {
  const misspelled = checkKeys({ file, values, known: Object.keys(schema.shape), lineOf });
  const parsed = schema.safeParse(values);
  const issues = parsed.success ? [] : parsed.error.issues;
  knowledge.problems.push(
    ...misspelled,
    ...issues.map(({ path, message }) =>
      problem('LOTSE-ARTICLE-BROKEN', file, lineOf(String(path[0])), `${path.join('.')}: ${message}.`),
    ),
  );
  return misspelled.some(({ severity }) => severity === 'error') ? undefined : parsed.data;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
