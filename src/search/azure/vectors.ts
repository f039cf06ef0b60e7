import { createHash } from 'node:crypto';
import type { VectorCache, VectorSpace } from '../embeddings/embed.ts';
import { passageHash } from '../embeddings/passage-text.ts';
import type { SearchDocument } from '../search-engine.ts';
import { toKey } from './passage-record.ts';
import type { Action } from './upload.ts';

/** What a synchronisation does about vectors: none at all, leave those that stand in the index, or bring them up to date from the cache. */
export type IndexVectors =
  | { kind: 'none' }
  | { kind: 'leave' }
  | { kind: 'write'; space: VectorSpace; cache: VectorCache };

/** Says of each passage how it is to stand in the index. */
export type VectorPlan = {
  /** What is stored as its content hash. */
  mark(document: SearchDocument): string;
  isUpToDate(document: SearchDocument, stored: string): boolean;
  /** The actions with the vectors of the passages that they upload. */
  attach(actions: AsyncIterable<Action>): AsyncIterable<Action>;
};

/** Vectors are read from the cache so many at a time. */
const readAtOnce = 250;

/** For an index without vectors, or one whose vectors stay as they are: `hash`, or `hash:vector` from an earlier run, is up to date. */
export const planWithoutVectors: VectorPlan = {
  mark: ({ contentHash }) => contentHash,
  isUpToDate: ({ contentHash }, stored) => stored === contentHash || stored.startsWith(`${contentHash}:`),
  attach: (actions) => actions,
};

/** Plans for passages as far as the cache holds their vectors. */
export async function planVectors(
  documents: SearchDocument[],
  { space, cache }: { space: VectorSpace; cache: VectorCache },
): Promise<VectorPlan> {
  const hashes = new Map(documents.map((document) => [toKey(document.id), passageHash(document)]));
  const missing = new Set(await cache.missing(space, [...new Set(hashes.values())]));
  const spaceHash = createHash('sha256').update(`${space.model} ${space.dimensions}`).digest('hex').slice(0, 12);

  function mark(document: SearchDocument): string {
    const hash = hashes.get(toKey(document.id)) ?? '';
    return missing.has(hash) ? document.contentHash : `${document.contentHash}:${spaceHash}${hash.slice(0, 12)}`;
  }

  async function* attach(actions: AsyncIterable<Action>): AsyncGenerator<Action> {
    let waiting: Action[] = [];
    for await (const action of actions) {
      waiting.push(action);
      if (waiting.length < readAtOnce) continue;
      yield* await withVectors(waiting);
      waiting = [];
    }
    yield* await withVectors(waiting);
  }

  async function withVectors(actions: Action[]): Promise<Action[]> {
    const uploads = actions.filter(({ __actionType }) => __actionType !== 'delete');
    const vectors = await cache.read(
      space,
      uploads.map(({ key = '' }) => hashes.get(key) ?? ''),
    );
    return actions.map((action) => {
      const vector = action.__actionType === 'delete' ? undefined : vectors.get(hashes.get(action.key ?? '') ?? '');
      return vector ? { ...action, vector: toJsonNumbers(vector) } : action;
    });
  }

  return { mark, isUpToDate: (document, stored) => stored === mark(document), attach };
}

/** Seven decimals of numbers up to 1: what a 32-bit float holds, in half the characters. */
export function toJsonNumbers(vector: Float32Array): number[] {
  return Array.from(vector, (number) => Math.round(number * 1e7) / 1e7);
}
