import { constants, type Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LotseError } from '../../shared/errors.ts';
import type { KnowledgeProblem } from '../article.ts';
import { isCollectionFile } from '../collections/collection.ts';
import { documentKind } from '../documents/extraction.ts';
import { problem, warning } from './problems.ts';

/** Where a file of the knowledge folder can be read, or why not, with a cure and without a full stop. */
export type ListedFile = { kind: 'readable'; path: string } | { kind: 'refused'; reason: string };

/** What `readFile` needs so that a file that was exchanged for a link after it was looked at is not followed. */
export const noLink = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/**
 * The files of the knowledge folder that Lotse reads, by their sorted paths below it; what keeps others from being found
 * becomes a problem. Throws LOTSE-KNOWLEDGE-MISSING if the folder itself cannot be read.
 */
export async function listFiles(
  folder: string,
): Promise<{ files: Map<string, ListedFile>; problems: KnowledgeProblem[] }> {
  const files: [string, ListedFile][] = [];
  const problems: KnowledgeProblem[] = [];

  async function list(below: string, entries: Dirent[]): Promise<void> {
    for (const entry of entries) {
      // Also a folder: editors keep there what was deleted (.trash) or what was before (.history).
      if (entry.name.startsWith('.')) continue;
      const path = below + entry.name;
      if (isWanted(entry)) files.push([path, await look(folder, path, entry)]);
      else if (entry.isDirectory()) await listBelow(path);
      else if (entry.isSymbolicLink() && (await leadsToFolder(join(folder, path)))) problems.push(linkedFolder(path));
    }
  }

  // One that is gone meanwhile has nothing to be read.
  async function listBelow(path: string): Promise<void> {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') problems.push(unreadable(path, error));
      return [];
    });
    await list(`${path}/`, entries);
  }

  await list('', await readdir(folder, { withFileTypes: true }).catch((cause) => missing(folder, cause)));
  return { files: new Map(files.sort(([one], [other]) => (one < other ? -1 : 1))), problems };
}

function isWanted(entry: Dirent): boolean {
  if (isCollectionFile(entry.name)) return true;
  if (!entry.isFile() && !entry.isSymbolicLink()) return false;
  return /\.(md|ya?ml)$/i.test(entry.name) || documentKind(entry.name) !== undefined;
}

/** A single file of the folder, as it would be listed; what is missing is refused. */
export async function findFile(folder: string, file: string): Promise<ListedFile> {
  const entry = await lstat(join(folder, file)).catch(() => null);
  return entry ? look(folder, file, entry) : refuse('There is no such file');
}

async function look(
  folder: string,
  file: string,
  entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>,
): Promise<ListedFile> {
  const path = join(folder, file);
  if (entry.isFile()) return { kind: 'readable', path };
  if (entry.isSymbolicLink()) return followLink(folder, path);
  return { kind: 'refused', reason: 'This is no file. Give it another name' };
}

/**
 * The file that a link leads to, as the path that was looked at, where the link is of the kind that Kubernetes lays: into a hidden
 * folder like `..data` of the knowledge folder. Any other file could be a secret of this machine (`.git/config`), or lie in a folder for
 * fewer people, and its text would be published.
 */
async function followLink(folder: string, path: string): Promise<ListedFile> {
  try {
    const [root, real] = [await realpath(folder), await realpath(path)];
    if (!real.startsWith(join(root, sep))) {
      return refuse('The link leads out of the knowledge folder, and Lotse follows no links that do. Lay a copy there');
    }
    if (!isMounted(relative(root, real).split(sep))) {
      return refuse('Lotse follows only links like those of a Kubernetes ConfigMap. Lay the file itself there');
    }
    if ((await stat(real)).isFile()) return { kind: 'readable', path: real };
    return refuse('The link leads to no file, and Lotse follows no links to folders. Lay the file itself there');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return refuse(`The link cannot be followed (${code}). Lay the file itself there`);
    return refuse('The link leads nowhere. Lay the file there that it names, or remove the link');
  }
}

function isMounted([first = '', ...further]: string[]): boolean {
  return first.startsWith('..') && !further.some((part) => part.startsWith('.'));
}

function refuse(reason: string): ListedFile {
  return { kind: 'refused', reason };
}

async function leadsToFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function linkedFolder(path: string): KnowledgeProblem {
  const message = 'The link leads to a folder, and Lotse follows only links to files. Lay the folder itself there.';
  return warning('LOTSE-KNOWLEDGE-BROKEN', path, 1, message);
}

function unreadable(path: string, { code }: NodeJS.ErrnoException): KnowledgeProblem {
  const message = `The folder cannot be read (${code}). Check its permissions; until then what is in it is left out.`;
  return problem('LOTSE-KNOWLEDGE-BROKEN', path, 1, message);
}

function missing(folder: string, cause: unknown): never {
  throw new LotseError(
    'LOTSE-KNOWLEDGE-MISSING',
    `The knowledge folder ${folder} cannot be read. Create it with at least one article, or set LOTSE_KNOWLEDGE to the right folder.`,
    { cause },
  );
}
