import { concepts } from '../intent/concepts.ts';
import { whatHappened } from '../intent/happened.ts';
import { lexiconsFor } from '../intent/lexicons.ts';
import { type Occurrence, type Reading, readMessage } from '../intent/utterance.ts';

/** How many weights a class has; features are hashed into this many places. */
export const featureCount = 1 << 16;

/** Where the weight of a feature stands, and how much it counts. */
export type Feature = { place: number; value: number };

/** How many words apart two concepts may stand to be told as one matter. */
const sameMatter = 12;

const shortestPiece = 3;
const longestPiece = 5;

/**
 * The features of a message, in three groups of equal weight: its words and neighbouring words; pieces of words; and what
 * the words stand for, alone and in pairs. The last is the same in every language.
 */
export function messageFeatures(text: string, reading = readMessage(text)): Feature[] {
  const words = foldSpelling(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [hashAll(wordsOf(words)), piecesOf(words), hashAll(meaningsOf(text, reading))].flatMap((hashes) => {
    const value = 1 / Math.sqrt(hashes.size || 1);
    return Array.from(hashes, (hash) => ({ place: (hash >>> 0) % featureCount, value }));
  });
}

function wordsOf(words: string[]): string[] {
  return words.flatMap((word, index) => [`w${word}`, ...(index > 0 ? [`b${words[index - 1]} ${word}`] : [])]);
}

/** The hashes of all runs of 3 to 5 letters; the two ends of a word count as letters. */
function piecesOf(words: string[]): Set<number> {
  const hashes = new Set<number>();
  for (const word of words) {
    const framed = `<${word}>`;
    for (let start = 0; start + shortestPiece <= framed.length; start += 1) {
      const end = Math.min(start + longestPiece, framed.length);
      let hash = emptyHash;
      for (let index = start; index < end; index += 1) {
        hash = addToHash(hash, framed.charCodeAt(index));
        if (index - start + 1 >= shortestPiece) hashes.add(hash);
      }
    }
  }
  return hashes;
}

function meaningsOf(text: string, reading: Reading): string[] {
  const lexicon = lexiconsFor(text, 'de').reduce((best, other) =>
    reading.known(other) > reading.known(best) ? other : best,
  );
  const utterance = reading.utterance(lexicon);
  const hasHappened = whatHappened(utterance);
  const found = utterance.find(...concepts).toSorted((one, other) => one.start - other.start);
  const names = found.map((occurrence) => `${hasHappened(occurrence) ? 'c' : 'd'}_${occurrence.concept}`);
  return [...names, ...pairsOf(found.filter(hasHappened)), ...(utterance.isQuestion ? ['c?'] : [])];
}

/** Pairs of different concepts; the occurrences stand in reading order. */
function pairsOf(occurrences: Occurrence[]): string[] {
  const pairs: string[] = [];
  for (const [index, one] of occurrences.entries()) {
    for (let next = index + 1; next < occurrences.length; next += 1) {
      const other = occurrences[next] as Occurrence;
      if (other.start - one.start > sameMatter) break;
      if (other.concept < one.concept) pairs.push(`p_${other.concept}+${one.concept}`);
      if (other.concept > one.concept) pairs.push(`p_${one.concept}+${other.concept}`);
    }
  }
  return pairs;
}

// People in a hurry leave out accents, dots and hamzas; the four scripts fold into one spelling each.
function foldSpelling(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

function hashAll(names: string[]): Set<number> {
  return new Set(names.map(hashOf));
}

// FNV-1a
const emptyHash = 2_166_136_261;

function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619);
}

function hashOf(name: string): number {
  let hash = emptyHash;
  for (let index = 0; index < name.length; index += 1) hash = addToHash(hash, name.charCodeAt(index));
  return hash;
}
