import { passageHash } from '../src/search/embeddings/passage-text.ts';
import { createVectorIndex } from '../src/search/embeddings/vector-index.ts';
import { everyone, type SearchDocument } from '../src/search/search-engine.ts';

type Result = {
  name: 'embeddings';
  figures: Record<string, number>;
  limits: Record<string, number>;
  goals: Record<string, number>;
  ok: boolean;
};

/** At most: processor milliseconds that comparing a question with all passages adds to an answer; wall time on a machine with nothing else to do. */
const limits = { p95CpuMs3000: 30, p95CpuMs10000: 100 };
const goals = { p95CpuMs3000: 10, p95CpuMs10000: 30 };
const dimensions = 1_536;
const passagesPerArticle = 5;

/** Measures the exact search over vectors in this process, in processor time, which other programs do not disturb. */
export async function run({ full }: { full: boolean }): Promise<Result> {
  const questions = full ? 1_000 : 200;
  const figures: Record<string, number> = {};
  for (const passages of [3_000, 10_000]) Object.assign(figures, measure(passages, questions));
  const ok = Object.entries(limits).every(([name, limit]) => (figures[name] ?? Number.NaN) <= limit);
  return { name: 'embeddings', figures, limits, goals, ok };
}

function measure(passages: number, questions: number): Record<string, number> {
  const documents = Array.from({ length: passages }, (_, number) => document(number));
  const index = createVectorIndex();
  index.replaceDocuments(documents);
  index.add(new Map(documents.map((one) => [passageHash(one), randomDirection()])), true);
  const times = Array.from({ length: questions }, () => {
    const vector = randomDirection();
    const started = process.cpuUsage();
    index.nearest(vector, { text: '', language: 'de', limit: 10 }, 50);
    return process.cpuUsage(started).user / 1_000;
  }).sort((one, other) => one - other);
  const at = (share: number) => Math.round((times[Math.floor(share * questions)] ?? 0) * 10) / 10;
  return { [`p50CpuMs${passages}`]: at(0.5), [`p95CpuMs${passages}`]: at(0.95) };
}

function document(number: number): SearchDocument {
  const articleId = `article-${Math.floor(number / passagesPerArticle)}`;
  return {
    id: `${articleId}#${number}`,
    articleId,
    originalId: articleId,
    language: 'de',
    collection: '',
    weight: 1,
    audience: [everyone],
    title: `Passage ${number}`,
    heading: '',
    text: '',
    tags: [],
    contentHash: String(number),
  };
}

/** All numbers above zero: the similarities are high, so that every passage is folded and ranked, as real models would have it at worst. */
function randomDirection(): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, () => Math.random());
  const norm = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0));
  return vector.map((number) => number / norm);
}
