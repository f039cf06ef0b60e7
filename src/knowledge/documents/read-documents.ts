import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { detectLanguage } from '../../shared/detect-language.ts';
import type { Language } from '../../shared/language.ts';
import { parseMarkdown } from '../../shared/parse-markdown.ts';
import type { KnowledgeProblem } from '../article.ts';
import { articleSchema } from '../reading/front-matter.ts';
import type { ListedFile } from '../reading/list-files.ts';
import { type ArticleSection, slug, splitMarkdown } from '../reading/split-article.ts';
import type { DocumentReader } from './document-reader.ts';
import { documentKind, type Extract } from './extraction.ts';
import { refusalMessage } from './refusal-message.ts';

type ArticleMatter = z.infer<typeof articleSchema>;

/** A Markdown file that gives the front matter, and if it likes a lead in each language, for a document or a video beside it. */
export type Stub = { file: string; matter: ArticleMatter; body: string; lineOf(key: string): number };

/** A Markdown file that cannot be read; what it says about a document, like its audience, is not known. */
export type BrokenStub = { file: string; document?: string };

/** What a document becomes an article from. */
type DocumentDraft = {
  /** The file that problems name: the stub where there is one. */
  file: string;
  matter: ArticleMatter;
  markdown: string;
  sections: ArticleSection[];
  /** Where the file says its id. */
  line: number;
};

type Options = {
  folder: string;
  files: Map<string, ListedFile>;
  stubs: Stub[];
  brokenStubs: BrokenStub[];
  reader: DocumentReader;
};
type Found = { drafts: DocumentDraft[]; problems: KnowledgeProblem[]; pending: number };

/** Reads the documents of a knowledge folder; what cannot be read becomes a problem, the rest goes on. */
export async function readDocuments(options: Options): Promise<Found> {
  const found: Found = { drafts: [], problems: [], pending: 0 };
  const taken = new Set<string>();
  const broken = [...options.brokenStubs];
  const files = [...options.files.keys()];
  for (const stub of options.stubs) {
    const sources = stub.matter.video ? transcriptsOf(stub, files) : documentOf(stub, files);
    if (sources.length === 0) {
      found.problems.push(missingSource(stub));
      broken.push({ file: stub.file, document: stub.matter.document });
    }
    for (const source of sources) {
      taken.add(source.file);
      const extract = await readOne(source.file, options, found);
      if (extract) found.drafts.push(withStub(stub, extract, source));
    }
  }
  for (const file of files) {
    // Alone it would be an article for everyone, whatever the broken file says of its audience.
    if (taken.has(file) || broken.some((stub) => isNamedBy(stub, file))) continue;
    if (documentKind(file) === 'subtitles') found.problems.push(missingStub(file));
    else {
      const extract = await readOne(file, options, found);
      if (extract) found.drafts.push(withoutStub(file, extract));
    }
  }
  await options.reader.keepOnly(files.map((file) => join(options.folder, file)));
  return found;
}

async function readOne(file: string, { folder, files, reader }: Options, found: Found): Promise<Extract | undefined> {
  const problem = (message: string, line = 1) =>
    void found.problems.push({ code: 'LOTSE-DOCUMENT-UNREADABLE', file, line, message, severity: 'error' });
  const listed = files.get(file);
  if (listed?.kind === 'refused') problem(`${listed.reason}.`);
  if (listed?.kind !== 'readable') return undefined;
  try {
    const reading = await reader.read(join(folder, file), listed.path);
    if (reading.kind === 'extract') return reading.extract;
    if (reading.kind === 'pending') found.pending += 1;
    if (reading.kind === 'refused') problem(refusalMessage(reading.refusal), reading.line);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    problem(`The file cannot be read (${reason}). Check its permissions.`);
  }
  return undefined;
}

type Source = { file: string; language: Language; isTranslation: boolean };

function documentOf({ file, matter }: Stub, files: string[]): Source[] {
  const wanted = beside(file, matter.document ?? '');
  // Some systems write "ä" as two characters.
  const found = files.find((one) => one.normalize() === wanted.normalize());
  return found === undefined ? [] : [{ file: found, language: matter.language, isTranslation: false }];
}

/** A document beside a Markdown file that it names, or that bears its name. */
function isNamedBy(stub: BrokenStub, file: string): boolean {
  if (dirname(stub.file) !== dirname(file)) return false;
  const fold = (path: string) => path.normalize().toLowerCase();
  const named = stub.document === undefined ? [] : [fold(beside(stub.file, stub.document))];
  return named.includes(fold(file)) || fold(file).replace(/\.\w+$/, '') === fold(stub.file).replace(/\.md$/, '');
}

/** The transcripts beside a video's stub: `vpn.md` has `vpn.de.vtt` and `vpn.en.srt`, or only `vpn.vtt`. The first is the original. */
function transcriptsOf({ file, matter }: Stub, files: string[]): Source[] {
  const name = file.replace(/\.md$/i, '');
  const find = (suffix: string) =>
    files.find((one) => one === `${name}${suffix}.vtt` || one === `${name}${suffix}.srt`);
  const languages: Language[] = matter.language === 'en' ? ['en', 'de'] : ['de', 'en'];
  const named = languages.map((language) => ({ source: find(`.${language}`), language }));
  const all = named.some(({ source }) => source) ? named : [{ source: find(''), language: matter.language }];
  return all
    .flatMap(({ source, language }) => (source ? [{ file: source, language }] : []))
    .map((source, index) => ({ ...source, isTranslation: index > 0 }));
}

function beside(file: string, name: string): string {
  return join(dirname(file), name).split('\\').join('/');
}

function withStub(stub: Stub, extract: Extract, { language, isTranslation }: Source): DocumentDraft {
  const matter = { ...stub.matter, id: stub.matter.id ?? basename(stub.file, '.md'), language };
  const [own, english] = stub.body.split(/^--- en ---[ \t]*$/m).map((part) => part.trim());
  const lead = (isTranslation ? english : own) ?? '';
  return {
    file: stub.file,
    line: stub.lineOf('id'),
    matter: { ...(isTranslation ? translated(matter) : matter), updated: matter.updated ?? changedOn(extract) },
    markdown: [lead, extract.markdown].filter(Boolean).join('\n\n'),
    sections: [...splitMarkdown(lead, parseMarkdown(lead)), ...extract.sections],
  };
}

// The phrasings stand with the original, which is found by those of either language.
function translated(matter: ArticleMatter & { id: string }): ArticleMatter {
  const { id, language, title, titleEn } = matter;
  const own = language === 'en' && titleEn ? titleEn : title;
  return { ...matter, id: `${id}-${language}`, translationOf: id, title: own, asked: {} };
}

function withoutStub(file: string, extract: Extract): DocumentDraft {
  const name = basename(file).replace(/\.\w+$/, '');
  const text = extract.sections.map((section) => section.text).join('\n');
  const matter = articleSchema.parse({
    id: slug(name),
    title: oneLine(extract.title ?? '') || oneLine(name) || slug(name),
    language: detectLanguage(text, 'de').reply,
    updated: changedOn(extract),
  });
  return { file, line: 1, matter, markdown: extract.markdown, sections: extract.sections };
}

// Programs write days that no calendar has, like 2024-13-45.
function changedOn({ updated }: Extract): string | undefined {
  return articleSchema.shape.updated.safeParse(updated).data;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function missingSource({ file, matter, lineOf }: Stub): KnowledgeProblem {
  const name = basename(file).replace(/\.md$/i, '');
  const message = matter.video
    ? `There is no transcript of the video. Lay ${name}.${matter.language}.vtt beside this file.`
    : `document: there is no ${matter.document} beside this file. Lay a PDF, DOCX or HTML file there, or correct the name.`;
  const line = lineOf(matter.video ? 'video' : 'document');
  return { code: 'LOTSE-DOCUMENT-UNREADABLE', file, line, message, severity: 'error' };
}

function missingStub(file: string): KnowledgeProblem {
  const name = basename(file).replace(/(\.(de|en))?\.\w+$/i, '');
  const message = `A transcript needs its video. Write ${name}.md beside it, with title and \`video: https://…\`.`;
  return { code: 'LOTSE-DOCUMENT-UNREADABLE', file, line: 1, message, severity: 'error' };
}
