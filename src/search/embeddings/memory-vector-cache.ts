import type { VectorCache, VectorSpace } from './embed.ts';

/** Keeps vectors as long as the process lives, for commands that find no database. */
export function createMemoryVectorCache(): VectorCache {
  const spaces = new Map<string, Map<string, Float32Array>>();

  function vectorsOf({ model, dimensions }: VectorSpace): Map<string, Float32Array> {
    const name = `${dimensions} ${model}`;
    const vectors = spaces.get(name) ?? new Map<string, Float32Array>();
    spaces.set(name, vectors);
    return vectors;
  }

  return {
    async missing(space, hashes) {
      return hashes.filter((hash) => !vectorsOf(space).has(hash));
    },
    async read(space, hashes) {
      const held = vectorsOf(space);
      return new Map(
        hashes.flatMap((hash) => {
          const vector = held.get(hash);
          return vector ? [[hash, vector] as const] : [];
        }),
      );
    },
    async write(space, vectors) {
      for (const [hash, vector] of vectors) vectorsOf(space).set(hash, vector);
    },
  };
}
