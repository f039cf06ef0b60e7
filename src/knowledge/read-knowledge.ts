import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { emptyGlossary, type Glossary, parseGlossary } from '../search/glossary.ts';
import { everyone } from '../search/search-engine.ts';
import { LotseError } from '../shared/errors.ts';
import { type Service, serviceSchema } from '../shared/service.ts';
import type { Article, KnowledgeProblem, Notice, Passage } from './article.ts';
import { type Collection, narrowAudience } from './collections/collection.ts';
import { type Collections, readCollections } from './collections/read-collections.ts';
import { type Subject, subjectsOf } from './collections/subjects.ts';
import { articleSchema, noticeSchema, readFrontMatter } from './front-matter.ts';
import { splitArticle } from './split-article.ts';

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
};

/** Where notices lie below the knowledge folder. */
const noticesFolder = 'hinweise';

/**
 * Reads the folder. A broken file becomes a problem and the others still load.
 * Throws LOTSE-KNOWLEDGE-MISSING if the folder cannot be read.
 */
export async function readKnowledge(folder: string): Promise<KnowledgeBase> {
  const files = await listFiles(folder);
  const { collections, problems } = await readCollections(folder, files);
  const knowledge: KnowledgeBase = {
    articles: new Map(),
    passages: new Map(),
    subjects: [],
    notices: [],
    glossary: emptyGlossary,
    service: null,
    problems,
  };
  for (const path of files) await readOne({ knowledge, collections }, folder, path);
  checkTranslations(knowledge);
  checkLinks(knowledge);
  return { ...knowledge, subjects: subjectsOf(knowledge.articles.values()) };
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && /\.(md|ya?ml)$/i.test(entry.name))
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

type Reading = { knowledge: KnowledgeBase; collections: Collections };

async function readOne({ knowledge, collections }: Reading, folder: string, file: string): Promise<void> {
  const source = await readSource(knowledge, join(folder, file), file);
  if (source === null) return;
  if (file === 'service.yaml') return readService(knowledge, file, source);
  if (file === 'glossary.yaml') return readGlossary(knowledge, file, source);
  if (!file.endsWith('.md') || /^readme\.md$/i.test(basename(file))) return;
  if (file.startsWith(`${noticesFolder}/`)) return readNotice(knowledge, file, source);
  const collection = collections.of(file);
  if (collection !== 'broken') readArticle(knowledge, { file, source, collection });
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

type Source = { file: string; source: string; collection: Collection | null };

function readArticle(knowledge: KnowledgeBase, { file, source, collection }: Source): void {
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
  const article = toArticle(file, parsed.data, matter.body, collection);
  const reason = reasonToLeaveOut(knowledge, article);
  if (reason) {
    knowledge.problems.push(problem(reason.code, file, matter.lineOf(reason.key), reason.message));
    return;
  }
  knowledge.articles.set(article.id, article);
  for (const passage of article.passages) knowledge.passages.set(passage.id, passage);
  if (article.passages.length === 0) {
    knowledge.problems.push(
      warning('LOTSE-ARTICLE-BROKEN', file, matter.bodyLine, 'The article has no text. Write at least one paragraph.'),
    );
  }
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

function toArticle(
  file: string,
  matter: z.infer<typeof articleSchema>,
  markdown: string,
  collection: Collection | null,
): Article {
  const id = matter.id ?? basename(file, '.md');
  const originalId = matter.translationOf ?? id;
  const { language } = matter;
  const date = collection?.dated ? (matter.date ?? matter.updated)?.slice(0, 10) : undefined;
  const updated = date ?? (matter.updated ?? matter.date)?.slice(0, 10);
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
    ...(date ? { date } : {}),
    reviewBy: matter.reviewBy,
    audience: narrowAudience(collection?.audience ?? [everyone], matter.audience),
    url: matter.url,
    file,
    markdown: markdown.trim(),
    passages: splitArticle({ id, originalId, language, markdown }),
    contentHash: hash([JSON.stringify(collection), originalId, JSON.stringify(matter), markdown]),
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
