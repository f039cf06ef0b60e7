/** Tells which beginnings words have: without a word's own letters, and so now and then yes where it should say no. */
export type Beginnings = {
  add(word: string): void;
  /** False: certainly no word begins like this. */
  has(beginning: string): boolean;
};

/** 256 kB: a beginning that no word has seems to be there once in 45 times with 10,000 German words, once in 6 with 100,000. */
const bitCount = 2 ** 21;

/** Starts with no word. */
export function createBeginnings(): Beginnings {
  const bits = new Uint8Array(bitCount / 8);

  function add(word: string): void {
    let hash = start;
    for (let index = 0; index < word.length; index += 1) {
      hash = next(hash, word.charCodeAt(index));
      const bit = hash % bitCount;
      bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
    }
  }

  function has(beginning: string): boolean {
    let hash = start;
    for (let index = 0; index < beginning.length; index += 1) hash = next(hash, beginning.charCodeAt(index));
    const bit = hash % bitCount;
    return ((bits[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  return { add, has };
}

/** FNV-1a. */
const start = 0x811c9dc5;

function next(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) >>> 0;
}
