import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { emptyGlossary, type Glossary, parseGlossary } from '../search/glossary.ts';
import { LotseError } from '../shared/errors.ts';
import { type Service, serviceSchema } from '../shared/service.ts';
import type { Article, KnowledgeProblem, Notice, Passage } from './article.ts';
import { createDocumentReader, type DocumentReader } from './documents/document-reader.ts';
import { documentKind } from './documents/extraction.ts';
import { readDocuments, type Stub } from './documents/read-documents.ts';
import { articleSchema, noticeSchema, readFrontMatter } from './front-matter.ts';
import { type ArticleSection, splitMarkdown, toPassages } from './split-article.ts';

/** Everything in the knowledge folder as one consistent reading of it. */
export type KnowledgeBase = {
  articles: Map<string, Article>;
  passages: Map<string, Passage>;
  notices: Notice[];
  glossary: Glossary;
  service: Service | null;
  problems: KnowledgeProblem[];
};

/** Where notices and dated collections lie below the knowledge folder. */
const noticesFolder = 'hinweise';
const archiveFolder = 'archiv';

/**
 * Reads the folder. A broken file becomes a problem and the others still load. Without a reader, documents are read for
 * this once. Throws LOTSE-KNOWLEDGE-MISSING if the folder cannot be read.
 */
export async function readKnowledge(folder: string, documents?: DocumentReader): Promise<KnowledgeBase> {
  const files = await listFiles(folder);
  const knowledge: KnowledgeBase = {
    articles: new Map(),
    passages: new Map(),
    notices: [],
    glossary: emptyGlossary,
    service: null,
    problems: [],
  };
  const stubs: Stub[] = [];
  for (const path of files) await readOne(knowledge, folder, path, stubs);
  await addDocuments(knowledge, { folder, files, stubs, documents });
  checkTranslations(knowledge);
  checkLinks(knowledge);
  return knowledge;
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter(
        (entry) =>
          entry.isFile() &&
          !entry.name.startsWith('.') &&
          (/\.(md|ya?ml)$/i.test(entry.name) || documentKind(entry.name)),
      )
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (cause) {
    throw new LotseError(
      'LOTSE-KNOWLEDGE-MISSING',
      `The knowledge folder ${folder} cannot be read. Create it with at least one article, or set LOTSE_KNOWLEDGE to the right folder.`,
      { cause },
    );
  }
}

async function readOne(knowledge: KnowledgeBase, folder: string, file: string, stubs: Stub[]): Promise<void> {
  if (documentKind(file)) return;
  const source = await readSource(knowledge, join(folder, file), file);
  if (source === null) return;
  if (file === 'service.yaml') return readService(knowledge, file, source);
  if (file === 'glossary.yaml') return readGlossary(knowledge, file, source);
  if (!file.endsWith('.md') || /^readme\.md$/i.test(basename(file))) return;
  if (file.startsWith(`${noticesFolder}/`)) return readNotice(knowledge, file, source);
  readArticle(knowledge, file, source, stubs);
}

async function addDocuments(
  knowledge: KnowledgeBase,
  options: { folder: string; files: string[]; stubs: Stub[]; documents: DocumentReader | undefined },
): Promise<void> {
  const files = options.files.filter((file) => documentKind(file));
  const reader = options.documents ?? createDocumentReader({ cacheFolder: null, waits: true });
  const found = await readDocuments({ ...options, files, reader });
  if (!options.documents) await reader.close();
  knowledge.problems.push(...found.problems);
  for (const { file, line, matter, markdown, sections } of found.drafts) {
    addArticle(knowledge, toArticle(file, matter, markdown, sections), line);
  }
}

async function readSource(knowledge: KnowledgeBase, path: string, file: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    knowledge.problems.push(
      problem('LOTSE-ARTICLE-BROKEN', file, 1, `The file cannot be read (${reason}). Check its permissions.`),
    );
    return null;
  }
}

function readService(knowledge: KnowledgeBase, file: string, source: string): void {
  try {
    const parsed = serviceSchema.safeParse(parseYaml(source));
    if (parsed.success) knowledge.service = parsed.data;
    else for (const issue of parsed.error.issues) reportIssue(knowledge, file, 'LOTSE-KNOWLEDGE-BROKEN', 1, issue);
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    knowledge.problems.push(
      problem('LOTSE-KNOWLEDGE-BROKEN', file, line, `This is not valid YAML: ${messageOf(error)}`),
    );
  }
}

function readGlossary(knowledge: KnowledgeBase, file: string, source: string): void {
  try {
    knowledge.glossary = parseGlossary(source, file);
  } catch (error) {
    knowledge.problems.push(problem('LOTSE-KNOWLEDGE-BROKEN', file, 1, messageOf(error)));
  }
}

function readArticle(knowledge: KnowledgeBase, file: string, source: string, stubs: Stub[]): void {
  const matter = readFrontMatter(source);
  if ('message' in matter) {
    knowledge.problems.push(problem('LOTSE-ARTICLE-BROKEN', file, matter.line, matter.message));
    return;
  }
  const parsed = articleSchema.safeParse(matter.values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      reportIssue(knowledge, file, 'LOTSE-ARTICLE-BROKEN', matter.lineOf(String(issue.path[0])), issue);
    }
    return;
  }
  if (parsed.data.document || parsed.data.video) {
    stubs.push({ file, matter: parsed.data, body: matter.body, lineOf: matter.lineOf });
    return;
  }
  const article = toArticle(file, parsed.data, matter.body, splitMarkdown(matter.body));
  if (addArticle(knowledge, article, matter.lineOf('id')) && article.passages.length === 0) {
    knowledge.problems.push(
      warning('LOTSE-ARTICLE-BROKEN', file, matter.bodyLine, 'The article has no text. Write at least one paragraph.'),
    );
  }
}

/** Takes the article in, unless its id is taken. */
function addArticle(knowledge: KnowledgeBase, article: Article, line: number): boolean {
  const { file } = article;
  const earlier = knowledge.articles.get(article.id);
  if (earlier) {
    const message = `The id ${article.id} is already used by ${earlier.file}. Give one of the two another id; until then this file is left out.`;
    knowledge.problems.push(problem('LOTSE-ARTICLE-DUPLICATE', file, line, message));
    return false;
  }
  knowledge.articles.set(article.id, article);
  for (const passage of article.passages) knowledge.passages.set(passage.id, passage);
  return true;
}

function toArticle(
  file: string,
  matter: z.infer<typeof articleSchema>,
  markdown: string,
  sections: ArticleSection[],
): Article {
  const id = matter.id ?? basename(file, '.md');
  const originalId = matter.translationOf ?? id;
  const { language } = matter;
  const collection = file.startsWith(`${archiveFolder}/`) ? 'archive' : 'articles';
  const updated = (matter.updated ?? matter.date)?.slice(0, 10);
  return {
    id,
    originalId,
    title: matter.title,
    language,
    collection,
    category: matter.category,
    tags: matter.tags,
    asked: matter.asked,
    owner: matter.owner,
    updated,
    reviewBy: matter.reviewBy,
    audience: matter.audience,
    url: matter.url,
    ...(matter.video ? { video: matter.video } : {}),
    file,
    markdown: markdown.trim(),
    passages: toPassages({ id, originalId, language }, sections),
    contentHash: hash([collection, originalId, JSON.stringify(matter), markdown]),
  };
}

function readNotice(knowledge: KnowledgeBase, file: string, source: string): void {
  const matter = readFrontMatter(source);
  if ('message' in matter) {
    knowledge.problems.push(problem('LOTSE-ARTICLE-BROKEN', file, matter.line, matter.message));
    return;
  }
  const parsed = noticeSchema.safeParse(matter.values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      reportIssue(knowledge, file, 'LOTSE-ARTICLE-BROKEN', matter.lineOf(String(issue.path[0])), issue);
    }
    return;
  }
  const { title, titleEn, language, validFrom, validUntil, affects, id } = parsed.data;
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

function checkTranslations(knowledge: KnowledgeBase): void {
  for (const article of knowledge.articles.values()) {
    if (article.originalId === article.id || knowledge.articles.has(article.originalId)) continue;
    const message = `translationOf names ${article.originalId}, which does not exist. Correct the id or remove the line.`;
    knowledge.problems.push(warning('LOTSE-ARTICLE-LINK', article.file, 1, message));
  }
}

function checkLinks(knowledge: KnowledgeBase): void {
  for (const article of knowledge.articles.values()) {
    for (const [, target = ''] of article.markdown.matchAll(/\]\((?!https?:|mailto:|tel:|#)([^)\s]+)[^)]*\)/g)) {
      if (knowledge.articles.has(articleIdOfLink(target))) continue;
      const message = `The link to ${target} leads nowhere. Use the id of an existing article or a whole address.`;
      knowledge.problems.push(warning('LOTSE-ARTICLE-LINK', article.file, 1, message));
    }
  }
}

/** The article a relative link means: `vpn-verbinden`, `./vpn-verbinden.md#schritte` and `../netzwerk/vpn-verbinden.md` are the same. */
export function articleIdOfLink(target: string): string {
  return basename(target.split('#')[0] ?? '').replace(/\.md$/i, '');
}

function reportIssue(
  knowledge: KnowledgeBase,
  file: string,
  code: KnowledgeProblem['code'],
  line: number,
  issue: z.ZodIssue,
): void {
  knowledge.problems.push(problem(code, file, line, `${issue.path.join('.')}: ${issue.message}.`));
}

function problem(code: KnowledgeProblem['code'], file: string, line: number, message: string): KnowledgeProblem {
  return { code, file, line, message, severity: 'error' };
}

function warning(code: KnowledgeProblem['code'], file: string, line: number, message: string): KnowledgeProblem {
  return { code, file, line, message, severity: 'warning' };
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function hash(parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}
