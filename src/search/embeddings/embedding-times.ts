import type { Patience } from '../../shared/patiently.ts';
import type { EmbeddingPurpose } from './embed.ts';

/** How long embedding may take. */
export type EmbeddingTimes = Record<EmbeddingPurpose, Patience>;

const passage: Patience = { attempts: 6, attemptMs: 30_000, totalMs: 180_000, pauseMs: 1_000 };

/** While Lotse runs a person waits for the answer: one attempt, then words must do. */
export const embeddingTimes: EmbeddingTimes = {
  passage,
  query: { attempts: 1, attemptMs: 800, totalMs: 800, pauseMs: 0 },
};

/** A command has no one in a chat waiting, and the endpoint may have to load its model first. */
export const patientEmbeddingTimes: EmbeddingTimes = {
  passage,
  query: { attempts: 2, attemptMs: 10_000, totalMs: 20_000, pauseMs: 500 },
};
