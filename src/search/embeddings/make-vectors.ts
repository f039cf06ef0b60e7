import { LotseError } from '../../shared/errors.ts';
import type { SearchDocument } from '../search-engine.ts';
import type { Embedder, VectorCache, VectorSpace } from './embed.ts';
import { passageHash, passageText } from './passage-text.ts';

/** How many of the passages have a vector. */
export type VectorProgress = { done: number; total: number };

export type VectorTools = {
  embedder: Embedder;
  cache: VectorCache;
  onProgress(progress: VectorProgress): void;
};

/** The space in which all passages have a vector now, how many were made, and the ids of passages that the endpoint did not take. */
export type MadeVectors = { space: VectorSpace; made: number; refused: string[] };

/** Endpoints take up to 2,048 texts and some 300,000 tokens; a large part of that, so that an interrupted run loses little. */
const largestBatch = 256;
const largestCharacters = 200_000;
/** So many requests are under way at once. */
const lanes = 2;
/** An endpoint that has refused so many texts one by one and taken none takes none. */
const hopeless = 5;
/** The length of its vectors may change once while the passages are being embedded, hardly three times. */
const mostSpaces = 3;

type Batch = { hash: string; text: string }[];

/** Sees to it that the cache holds a vector for each passage; only what is missing is sent. Errors: those of `Embedder` and `VectorCache`. */
export async function makeVectors(documents: SearchDocument[], tools: VectorTools): Promise<MadeVectors> {
  const texts = new Map(documents.map((document) => [passageHash(document), passageText(document)]));
  let dimensions = await readDimensions(tools.embedder);
  for (let round = 0; round < mostSpaces; round += 1) {
    const space = { model: tools.embedder.model, dimensions };
    const missing = await tools.cache.missing(space, [...texts.keys()]);
    const outcome = await fill(space, missing, texts, tools);
    if (outcome.kind === 'done') {
      const refused = documents.filter((document) => outcome.refused.has(passageHash(document))).map(({ id }) => id);
      return { space, made: outcome.made, refused };
    }
    dimensions = outcome.dimensions;
  }
  throw new LotseError(
    'LOTSE-EMBEDDING-UNUSABLE',
    `The embedding model ${tools.embedder.model} gives vectors of another length again and again. Check that one model alone stands behind MODEL_BASE_URL.`,
  );
}

/** Asked every time: another model may stand behind the same name. */
async function readDimensions(embedder: Embedder): Promise<number> {
  const [vector] = await embedder.embed(['Lotse'], 'passage');
  return vector?.length ?? 0;
}

type Outcome = { kind: 'done'; made: number; refused: Set<string> } | { kind: 'other-space'; dimensions: number };

async function fill(
  space: VectorSpace,
  missing: string[],
  texts: Map<string, string>,
  { embedder, cache, onProgress }: VectorTools,
): Promise<Outcome> {
  const batches = splitIntoBatches(missing.map((hash) => ({ hash, text: texts.get(hash) ?? '' })));
  const refused = new Set<string>();
  let made = 0;
  let otherDimensions: number | undefined;
  const report = () => onProgress({ done: texts.size - missing.length + made, total: texts.size });

  async function work(): Promise<void> {
    for (const batch of batches) {
      const vectors = await embedOrHalve(batch, embedder, (hash) => {
        refused.add(hash);
        return made > 0 || refused.size < hopeless;
      });
      otherDimensions ??= [...vectors.values()].find(({ length }) => length !== space.dimensions)?.length;
      if (otherDimensions !== undefined) return;
      await cache.write(space, vectors);
      made += vectors.size;
      report();
    }
  }

  report();
  await Promise.all(Array.from({ length: lanes }, work));
  if (otherDimensions !== undefined) return { kind: 'other-space', dimensions: otherDimensions };
  return { kind: 'done', made, refused };
}

function* splitIntoBatches(texts: Batch): Generator<Batch, undefined> {
  let batch: Batch = [];
  let characters = 0;
  for (const one of texts) {
    if (batch.length === largestBatch || (batch.length > 0 && characters + one.text.length > largestCharacters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(one);
    characters += one.text.length;
  }
  if (batch.length > 0) yield batch;
}

/** The vectors by hash. A text that the model does not take must not keep the others away from it; `onRefused` says whether to go on. */
async function embedOrHalve(
  batch: Batch,
  embedder: Embedder,
  onRefused: (hash: string) => boolean,
): Promise<Map<string, Float32Array>> {
  const [first] = batch;
  try {
    const texts = batch.map(({ text }) => text);
    const vectors = await embedder.embed(texts, 'passage');
    return new Map(batch.map(({ hash }, index) => [hash, vectors[index] as Float32Array]));
  } catch (error) {
    if (!(error instanceof LotseError) || error.code !== 'LOTSE-EMBEDDING-UNUSABLE' || !first) throw error;
    if (batch.length === 1) {
      if (onRefused(first.hash)) return new Map();
      throw error;
    }
    const middle = Math.ceil(batch.length / 2);
    const one = await embedOrHalve(batch.slice(0, middle), embedder, onRefused);
    const other = await embedOrHalve(batch.slice(middle), embedder, onRefused);
    return new Map([...one, ...other]);
  }
}
