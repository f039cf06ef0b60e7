import type { Embedder, EmbeddingPurpose } from '../../src/search/embeddings/embed.ts';
import { conceptVector } from './concept-vector.ts';

/** An embedder in memory that remembers what it was sent. */
export type FakeEmbedder = Embedder & {
  calls: { texts: string[]; purpose: EmbeddingPurpose }[];
  dimensions: number;
  /** Thrown instead of an answer as long as it gives something. */
  failure(texts: string[], purpose: EmbeddingPurpose): Error | undefined;
};

export function createFakeEmbedder(): FakeEmbedder {
  const fake: FakeEmbedder = {
    model: 'concepts',
    dimensions: 512,
    calls: [],
    failure: () => undefined,
    async embed(texts, purpose) {
      fake.calls.push({ texts, purpose });
      const failure = fake.failure(texts, purpose);
      if (failure) throw failure;
      return texts.map((text) => {
        const vector = Float32Array.from(conceptVector(text, fake.dimensions));
        const norm = Math.hypot(...vector);
        return vector.map((number) => number / norm);
      });
    },
    close() {},
  };
  return fake;
}
