/** What a text is: a passage may take its time, a person waits for the answer to a question. */
export type EmbeddingPurpose = 'passage' | 'query';

/**
 * Turns texts into vectors whose direction says what they are about. Adapters: an OpenAI-compatible endpoint.
 * `embed` gives one vector of length 1 for each text, in their order and all with as many dimensions.
 * Errors: LotseError LOTSE-EMBEDDING-UNREACHABLE, -BUSY, -REFUSED or -UNUSABLE, LOTSE-PROXY, LOTSE-CERTIFICATE, LOTSE-STOPPING.
 */
export type Embedder = {
  model: string;
  embed(texts: string[], purpose: EmbeddingPurpose): Promise<Float32Array[]>;
  /** Ends every call. */
  close(): void;
};

/** Vectors can be compared only within one space. */
export type VectorSpace = { model: string; dimensions: number };

/**
 * Keeps the vectors of passages by the hash of their text, never those of questions.
 * Adapters: PostgreSQL, and memory for commands without a database. Errors: LOTSE-DATABASE-DOWN, LOTSE-DISK-FULL.
 */
export type VectorCache = {
  /** Those of the hashes without a vector; the others count as used today. */
  missing(space: VectorSpace, hashes: string[]): Promise<string[]>;
  /** The vectors that there are, by hash. */
  read(space: VectorSpace, hashes: string[]): Promise<Map<string, Float32Array>>;
  write(space: VectorSpace, vectors: Map<string, Float32Array>): Promise<void>;
};
