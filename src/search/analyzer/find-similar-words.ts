/** A word of the index that a misspelt word may have meant, with the number of edits between them. */
export type SimilarWord = { word: string; distance: number; frequency: number };

export type SimilarWords = {
  /** The nearest words first, at most five; empty for words too short to be corrected safely. */
  find(foldedWord: string): SimilarWord[];
};

type Bucket = { words: string[]; signatures: Int32Array; frequencies: number[] };

const maximumFound = 5;

/**
 * Finds words within one or two edits (a swap of neighbours is one). Words lie in buckets by length with a 32-bit
 * signature of their letters; an edit changes at most two bits, so nearly all words are ruled out by one XOR.
 */
export function createSimilarWords(words: ReadonlyMap<string, number>): SimilarWords {
  const buckets = fillBuckets(words);

  function find(word: string): SimilarWord[] {
    const limit = allowedEdits(word.length);
    if (limit === 0) return [];
    const found: SimilarWord[] = [];
    const signature = letterSignature(word);
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      const bucket = buckets.get(length);
      if (bucket) collect(bucket, { word, signature, limit }, found);
    }
    return found.sort((a, b) => compare(a, b, word)).slice(0, maximumFound);
  }

  return { find };
}

/** How many edits a word of this length may be away: none up to 3 letters, one up to 7, else two. */
function allowedEdits(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

function collect(
  bucket: Bucket,
  query: { word: string; signature: number; limit: number },
  found: SimilarWord[],
): void {
  const { signatures } = bucket;
  for (let index = 0; index < signatures.length; index += 1) {
    if (countBits((signatures[index] as number) ^ query.signature) > 2 * query.limit) continue;
    const candidate = bucket.words[index] as string;
    const distance = editDistance(query.word, candidate, query.limit);
    if (distance <= query.limit)
      found.push({ word: candidate, distance, frequency: bucket.frequencies[index] as number });
  }
}

function compare(a: SimilarWord, b: SimilarWord, word: string): number {
  return (
    a.distance - b.distance ||
    Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) ||
    b.frequency - a.frequency ||
    (a.word < b.word ? -1 : 1)
  );
}

function fillBuckets(words: ReadonlyMap<string, number>): Map<number, Bucket> {
  const grouped = new Map<number, [string, number][]>();
  for (const entry of words) {
    const group = grouped.get(entry[0].length);
    if (group) group.push(entry);
    else grouped.set(entry[0].length, [entry]);
  }
  const buckets = new Map<number, Bucket>();
  for (const [length, entries] of grouped) {
    buckets.set(length, {
      words: entries.map(([word]) => word),
      signatures: Int32Array.from(entries, ([word]) => letterSignature(word)),
      frequencies: entries.map(([, frequency]) => frequency),
    });
  }
  return buckets;
}

function letterSignature(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 32);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Edits between two words, swaps of neighbours counted as one; anything above `limit` may come back as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (beforePrevious[column - 2] as number) + 1);
      current.push(edits);
      lowest = Math.min(lowest, edits);
    }
    if (lowest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
