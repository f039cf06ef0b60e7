import { createHash } from 'node:crypto';
import { toLotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { Embedder } from './embed.ts';

/** The vector of a question; undefined where there is none in time, and words must do. Never throws. */
export type QueryVector = (question: string) => Promise<Float32Array | undefined>;

export type QueryVectorTimes = {
  /** After a failed question the next ones are not sent there for so long. */
  avoidMs: number;
  /** How long a vector is remembered: for the buttons and follow-up questions of one talk. */
  rememberMs: number;
};

export const queryVectorTimes: QueryVectorTimes = { avoidMs: 30_000, rememberMs: 600_000 };

const mostRemembered = 200;
/** What somebody wants stands at the beginning; a text that is too long for the model must not look like a failure of the endpoint. */
const longestQuestion = 1_000;

type Parts = {
  embedder: Embedder;
  /** Takes out of a question what must not leave. */
  mask(question: string): string;
  times: QueryVectorTimes;
  log: Log;
};

/** Embeds questions within the embedder's time limit for them; one failure in `avoidMs` is all that people wait for. */
export function createQueryVectors({ embedder, mask, times, log }: Parts): QueryVector {
  const remembered = createShortMemory(times.rememberMs);
  let isFailing = false;
  let avoidUntil = 0;

  async function embed(text: string): Promise<Float32Array | undefined> {
    // One question at a time finds out whether the endpoint is back.
    if (isFailing) avoidUntil = performance.now() + times.avoidMs;
    try {
      const [vector] = await embedder.embed([text], 'query');
      if (isFailing) log.info('The embedding endpoint answers again.');
      isFailing = false;
      avoidUntil = 0;
      return vector;
    } catch (error) {
      const { code, message } = toLotseError(error);
      if (code === 'LOTSE-STOPPING') return undefined;
      avoidUntil = performance.now() + times.avoidMs;
      if (!isFailing) log.warn({ code }, `${message} Questions are answered by their words alone meanwhile.`);
      isFailing = true;
      return undefined;
    }
  }

  return async function queryVector(question) {
    const text = mask(question).trim().slice(0, longestQuestion);
    if (!/\p{L}/u.test(text)) return undefined;
    const key = createHash('sha256').update(text).digest('base64');
    const known = remembered.get(key);
    if (known) return known;
    if (performance.now() < avoidUntil) return undefined;
    const vector = await embed(text);
    if (vector) remembered.put(key, vector);
    return vector;
  };
}

/** Forgets what is old, and what was not asked for the longest where there is too much. */
function createShortMemory(rememberMs: number) {
  const held = new Map<string, { vector: Float32Array; until: number }>();
  return {
    get(key: string): Float32Array | undefined {
      const found = held.get(key);
      held.delete(key);
      if (!found || found.until < performance.now()) return undefined;
      held.set(key, found);
      return found.vector;
    },
    put(key: string, vector: Float32Array): void {
      held.set(key, { vector, until: performance.now() + rememberMs });
      const [oldest] = held.keys();
      if (held.size > mostRemembered && oldest !== undefined) held.delete(oldest);
    },
  };
}
