import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extraction } from './extraction.ts';

/** What documents gave, by the hash of their content, for later starts. Losing it costs only time. */
export type DocumentCache = {
  find(hash: string): Promise<Extraction | undefined>;
  keep(hash: string, extraction: Extraction): Promise<void>;
  /** Deletes what belongs to no document any more. */
  keepOnly(hashes: Set<string>): Promise<void>;
};

/** Raise this when documents are read in another way: then all are read anew. */
const version = 1;

/** A cache below the folder; a file that was not written to its end, or altered, counts as missing. */
export function createDocumentCache(folder: string): DocumentCache {
  const place = join(folder, 'documents');
  const fileOf = (hash: string) => join(place, `${hash}.json`);
  return {
    async find(hash) {
      const content = await readFile(fileOf(hash), 'utf8').catch(() => '');
      const begin = content.indexOf('\n') + 1;
      const body = content.slice(begin);
      if (begin === 0 || content.slice(0, begin) !== seal(body)) return undefined;
      return JSON.parse(body) as Extraction;
    },
    async keep(hash, extraction) {
      const body = JSON.stringify(extraction);
      const unfinished = `${fileOf(hash)}.${process.pid}.new`;
      try {
        await mkdir(place, { recursive: true, mode: 0o700 });
        await writeFile(unfinished, seal(body) + body);
        await rename(unfinished, fileOf(hash));
      } catch {
        // A full or read-only disk: the document is read again at the next start.
        await rm(unfinished, { force: true }).catch(() => undefined);
      }
    },
    async keepOnly(hashes) {
      const names = await readdir(place).catch(() => []);
      const stale = names.filter((name) => !hashes.has(name.split('.')[0] ?? ''));
      await Promise.all(stale.map((name) => rm(join(place, name), { force: true }).catch(() => undefined)));
    },
  };
}

function seal(body: string): string {
  return `lotse-documents-${version} ${createHash('sha256').update(body).digest('hex')}\n`;
}
