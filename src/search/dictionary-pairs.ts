/** Weight by German word, for one English phrase. */
export type Translations = Map<string, number>;

/** Collects some 800,000 pairs outside the heap: as objects they would cost more than 200 MB. */
export type PairStore = {
  add(english: string, german: string, weight: number): void;
  /** The entries by English phrase, a few thousand at a time, every group after the one before. */
  inOrder(): Generator<Map<string, Translations>>;
};

type Bucket = { blocks: Buffer[]; pending: string };

const longestPhrase = 3;
const englishWord = /[\p{L}\p{N}]+/gu;
const blockLength = 16_384;

/** One bucket for each first letter; the buckets lie in the order of their letters. */
export function createPairStore(): PairStore {
  const buckets = new Map<string, Bucket>();

  function add(english: string, german: string, weight: number): void {
    const words = english.toLowerCase().match(englishWord) ?? [];
    if (words.length === 0 || words.length > longestPhrase) return;
    const key = words.join(' ');
    const bucket = bucketOf(String.fromCodePoint(key.codePointAt(0) ?? 0));
    bucket.pending += `${key}\t${german}\t${weight.toPrecision(3)}\n`;
    if (bucket.pending.length >= blockLength) flush(bucket);
  }

  function bucketOf(letter: string): Bucket {
    const existing = buckets.get(letter);
    if (existing) return existing;
    const created = { blocks: [], pending: '' };
    buckets.set(letter, created);
    return created;
  }

  function* inOrder(): Generator<Map<string, Translations>> {
    const letters = [...buckets.keys()].map((letter) => Buffer.from(letter)).sort(Buffer.compare);
    for (const letter of letters) {
      const bucket = buckets.get(letter.toString());
      if (!bucket) continue;
      flush(bucket);
      yield readBucket(bucket);
      buckets.delete(letter.toString());
    }
  }

  return { add, inOrder };
}

function flush(bucket: Bucket): void {
  bucket.blocks.push(Buffer.from(bucket.pending));
  bucket.pending = '';
}

function readBucket(bucket: Bucket): Map<string, Translations> {
  const entries = new Map<string, Translations>();
  for (const block of bucket.blocks) {
    for (const line of block.toString().split('\n')) {
      const [key, german, weight] = line.split('\t');
      if (key === undefined || german === undefined) continue;
      const translations = entries.get(key) ?? new Map<string, number>();
      translations.set(german, (translations.get(german) ?? 0) + Number(weight));
      entries.set(key, translations);
    }
  }
  return entries;
}
