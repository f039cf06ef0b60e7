import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LotseError } from '../../shared/errors.ts';
import type { KnowledgeProblem } from '../article.ts';
import { isCollectionFile } from '../collections/collection.ts';
import { documentKind } from '../documents/extraction.ts';
import { problem } from './problems.ts';

/**
 * The files of the knowledge folder that Lotse reads, as sorted paths below it; a folder in it that cannot be read becomes
 * a problem. Throws LOTSE-KNOWLEDGE-MISSING if the folder itself cannot be read.
 */
export async function listFiles(folder: string): Promise<{ files: string[]; problems: KnowledgeProblem[] }> {
  const files: string[] = [];
  const problems: KnowledgeProblem[] = [];

  async function list(below: string, entries: Dirent[]): Promise<void> {
    for (const entry of entries) {
      // Also a folder: editors keep there what was deleted (.trash) or what was before (.history).
      if (entry.name.startsWith('.')) continue;
      const path = below + entry.name;
      if (isRead(entry)) files.push(path);
      else if (entry.isDirectory()) await listBelow(path);
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
  return { files: files.sort(), problems };
}

function isRead(entry: Dirent): boolean {
  if (isCollectionFile(entry.name)) return true;
  return entry.isFile() && (/\.(md|ya?ml)$/i.test(entry.name) || documentKind(entry.name) !== undefined);
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
