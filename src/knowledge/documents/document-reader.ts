import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { noLink } from '../reading/list-files.ts';
import { createDocumentCache } from './document-cache.ts';
import { type DocumentKind, documentKind, type Extraction } from './extraction.ts';
import { type DocumentLimits, documentLimits } from './limits.ts';
import { createNews } from './news.ts';
import { createDocumentWorker } from './run-worker.ts';

/** What a document gave; `pending` when it is being read beside and will be known later. */
export type Reading = Extraction | { kind: 'pending' };

/** Reads documents once for each content: remembered in memory, and on the disk for later starts. */
export type DocumentReader = {
  /** `path` is where the document lies whose name may be a link to it. Throws only what the file system throws. */
  read(name: string, path: string): Promise<Reading>;
  /** Forgets all documents but these. */
  keepOnly(names: string[]): Promise<void>;
  /** Calls back when documents that were pending have been read. */
  whenRead(listener: () => void): void;
  close(): Promise<void>;
};

type Content = { bytes: Uint8Array; hash: string; stamp: string };
type Known = { stamp: string; hash: string; reading: Reading };

/** A file that was written to within this time is perhaps not whole yet. */
const restMilliseconds = 100;
const attempts = 4;
/** These may go well the next time, on a machine with less to do. */
const passing = new Set(['tooSlow', 'tooMuchMemory', 'crashed', 'changing']);

/** Opens a reader. `waits`: a document is read before `read` returns; otherwise it is read beside, and announced. */
export function createDocumentReader(options: {
  cacheFolder: string | null;
  waits: boolean;
  limits?: Partial<DocumentLimits>;
}): DocumentReader {
  const limits: DocumentLimits = { ...documentLimits, ...options.limits };
  const extractor = createExtractor(limits, options.cacheFolder);
  const known = new Map<string, Known>();
  const news = createNews();
  let beside: Promise<unknown> = Promise.resolve();

  // The content is read again when its turn comes: of thousands that wait, only one is in memory.
  async function readBeside(name: string, path: string, kind: DocumentKind): Promise<void> {
    const content = known.has(name) ? await readWhole(path).catch(() => undefined) : undefined;
    const reading = content ? await extractor.extract(kind, content).catch(() => undefined) : undefined;
    if (content && reading && known.has(name)) known.set(name, { stamp: content.stamp, hash: content.hash, reading });
    news.told();
  }

  async function read(name: string, path: string): Promise<Reading> {
    const kind = documentKind(name);
    const { size, stamp } = await look(path);
    const before = known.get(name);
    if (before?.stamp === stamp) return before.reading;
    if (!kind) return { kind: 'refused', refusal: 'broken' };
    if (size > limits.fileBytes) return { kind: 'refused', refusal: 'tooLarge' };
    const content = await readWhole(path);
    if (!content) return before?.reading ?? { kind: 'refused', refusal: 'changing' };
    const extracted =
      (await extractor.recall(content)) ?? (options.waits ? await extractor.extract(kind, content) : undefined);
    // Until the new text is there, the earlier one answers.
    const reading = extracted ?? before?.reading ?? { kind: 'pending' };
    known.set(name, { stamp: content.stamp, hash: content.hash, reading });
    if (!extracted) {
      news.expected();
      beside = beside.then(() => readBeside(name, path, kind));
    }
    return reading;
  }

  return {
    read,
    async keepOnly(names) {
      const wanted = new Set(names);
      for (const name of known.keys()) if (!wanted.has(name)) known.delete(name);
      await extractor.keepOnly(new Set([...known.values()].map(({ hash }) => hash)));
    },
    whenRead: news.listen,
    async close() {
      known.clear();
      news.stop();
      await extractor.close();
      await beside;
    },
  };
}

/** The worker, with what it gave before. */
function createExtractor(limits: DocumentLimits, cacheFolder: string | null) {
  const worker = createDocumentWorker(limits);
  const cache = cacheFolder === null ? undefined : createDocumentCache(cacheFolder);
  let isClosed = false;
  return {
    recall: async ({ hash }: Content) => cache?.find(hash),
    async extract(kind: DocumentKind, { hash, bytes }: Content): Promise<Extraction> {
      const extraction = await worker.extract(kind, bytes);
      // What was broken off by the end of the process says nothing about the document.
      if (!isClosed && !isPassing(extraction)) await cache?.keep(hash, extraction);
      return extraction;
    },
    keepOnly: async (hashes: Set<string>) => cache?.keepOnly(hashes),
    async close(): Promise<void> {
      isClosed = true;
      await worker.close();
    },
  };
}

function isPassing(extraction: Extraction): boolean {
  return extraction.kind === 'refused' && passing.has(extraction.refusal);
}

/** The content of a file that rested and did not change while it was read; undefined if it never did. */
async function readWhole(path: string): Promise<Content | undefined> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await look(path);
    if (before.age >= restMilliseconds) {
      // A copy, because the bytes are given to the worker and small buffers share theirs with others.
      const bytes = new Uint8Array(await readFile(path, { flag: noLink }));
      const { stamp } = await look(path);
      if (stamp === before.stamp) return { bytes, hash: createHash('sha256').update(bytes).digest('hex'), stamp };
    }
    await wait(restMilliseconds);
  }
  return undefined;
}

/**
 * `age`: milliseconds since somebody wrote. A moment that lies well ahead comes from another machine's clock and says nothing;
 * one that lies a little ahead is now, as a file's time is finer than ours.
 */
async function look(path: string): Promise<{ size: number; age: number; stamp: string }> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path);
  const age = Date.now() - ctimeMs;
  return {
    size,
    age: age < -restMilliseconds ? restMilliseconds : age,
    stamp: [size, mtimeMs, ctimeMs, ino].join(' '),
  };
}
