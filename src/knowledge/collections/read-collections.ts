import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ZodIssue } from 'zod';
import type { KnowledgeProblem } from '../article.ts';
import { readYaml } from '../reading/front-matter.ts';
import { type ListedFile, noLink } from '../reading/list-files.ts';
import { findMisspelledKeys } from '../reading/misspelled-keys.ts';
import { type Collection, collectionFile, collectionSchema, isCollectionFile, narrowAudience } from './collection.ts';

/** Which collection a file belongs to: null for the plain articles, `broken` where its settings cannot be read. */
export type Collections = { of(file: string): Collection | 'broken' | null };

/** Reads the settings of all folders that have some; `files` are paths below the knowledge folder. */
export async function readCollections(
  files: Map<string, ListedFile>,
): Promise<{ collections: Collections; problems: KnowledgeProblem[] }> {
  const read = new Map<string, Collection | 'broken'>();
  const problems: KnowledgeProblem[] = [];
  // Outer folders come first: what they do not allow, an inner one cannot.
  const settings = [...files].filter(([file]) => isCollectionFile(basename(file)));
  for (const [file, listed] of settings.toSorted(([one], [other]) => depth(one) - depth(other))) {
    const id = dirname(file);
    const outer = nearest(dirname(id), read, id);
    const result = await readOne(file, listed, id);
    problems.push(...result.problems);
    if (!result.collection || outer === 'broken' || read.has(id)) read.set(id, 'broken');
    else read.set(id, outer ? within(outer, result.collection) : result.collection);
  }
  return { collections: { of: (file) => nearest(dirname(file), read) }, problems };
}

function within(outer: Collection, inner: Collection): Collection {
  return { ...inner, audience: narrowAudience(outer.audience, inner.audience) };
}

/** The settings of a folder or of the next one above it that has some. */
function nearest(
  start: string,
  read: Map<string, Collection | 'broken'>,
  except?: string,
): Collection | 'broken' | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = folder === except ? undefined : read.get(folder);
    if (found) return found;
    if (folder === '.') return null;
  }
}

type Result = { collection?: Collection; problems: KnowledgeProblem[] };

async function readOne(file: string, listed: ListedFile, id: string): Promise<Result> {
  // What it says of the audience must not be passed over in silence.
  if (basename(file) !== collectionFile) return { problems: [problem(file, 1, `Call the file ${collectionFile}`)] };
  if (listed.kind === 'refused') return { problems: [problem(file, 1, listed.reason)] };
  const source = await readFile(listed.path, { encoding: 'utf8', flag: noLink }).catch(() => null);
  if (source === null) return { problems: [problem(file, 1, 'The file cannot be read. Check its permissions')] };
  const yaml = readYaml(source);
  if ('message' in yaml) return { problems: [problem(file, yaml.line, yaml.message)] };
  const parsed = collectionSchema.safeParse(yaml.values);
  if (parsed.success) return { collection: { id, ...parsed.data }, problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => describe(file, issue, yaml)) };
}

/** What is wrong with the settings, each key that is not known at its own line. */
function describe(
  file: string,
  issue: ZodIssue,
  { values, lineOf }: { values: unknown; lineOf(key: string): number },
): KnowledgeProblem[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') {
    return [problem(file, lineOf(String(path[0])), [path.join('.'), message].filter(Boolean).join(': '))];
  }
  const misspelled = findMisspelledKeys(values, Object.keys(collectionSchema.shape));
  return issue.keys.map((key) => {
    const meant = misspelled.find(({ written }) => written === key)?.meant;
    const cure = meant ? `Write \`${meant}\` instead of \`${key}\`` : 'Remove the line';
    return problem(file, lineOf(key), `\`${key}\` is not known here. ${cure}`);
  });
}

function problem(file: string, line: number, what: string): KnowledgeProblem {
  const message = `${what}. Until then the articles of this folder are left out.`;
  return { code: 'LOTSE-KNOWLEDGE-BROKEN', file, line, message, severity: 'error' };
}

function depth(file: string): number {
  return file.split('/').length;
}
