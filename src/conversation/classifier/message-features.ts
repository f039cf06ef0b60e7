import { concepts } from '../intent/concepts.ts';
import { whatHappened } from '../intent/happened.ts';
import { lexiconsFor } from '../intent/lexicons.ts';
import { countKnown, type Occurrence, readUtterance, split } from '../intent/utterance.ts';

/** How many weights a class has; features are hashed into this many places. */
export const featureCount = 1 << 16;

/** Where the weight of a feature stands, and how much it counts. */
export type Feature = { place: number; value: number };

/** How many words apart two concepts may stand to be told as one matter. */
const sameMatter = 12;

/**
 * The features of a message, in three groups of equal weight: its words and neighbouring words; pieces of words; and what
 * the words stand for, alone and in pairs. The last is the same in every language.
 */
export function messageFeatures(text: string): Feature[] {
  const words = foldSpelling(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [wordsOf(words), piecesOf(words), meaningsOf(text)].flatMap((group) => {
    const value = 1 / Math.sqrt(group.size || 1);
    return [...group].map((name) => ({ place: placeOf(name), value }));
  });
}

function wordsOf(words: string[]): Set<string> {
  return new Set(words.flatMap((word, index) => [`w${word}`, ...(index > 0 ? [`b${words[index - 1]} ${word}`] : [])]));
}

function piecesOf(words: string[]): Set<string> {
  const pieces = new Set<string>();
  for (const word of words) {
    const framed = `<${word}>`;
    for (let length = 3; length <= 5; length += 1) {
      for (let start = 0; start + length <= framed.length; start += 1) pieces.add(framed.slice(start, start + length));
    }
  }
  return pieces;
}

function meaningsOf(text: string): Set<string> {
  const pieces = split(text);
  const lexicon = lexiconsFor(text, 'de').reduce((best, other) =>
    countKnown(pieces, other) > countKnown(pieces, best) ? other : best,
  );
  const utterance = readUtterance(pieces, lexicon);
  const hasHappened = whatHappened(utterance);
  const found = utterance.find(...concepts).toSorted((one, other) => one.start - other.start);
  const names = found.map((occurrence) => `${hasHappened(occurrence) ? 'c' : 'd'}_${occurrence.concept}`);
  return new Set([...names, ...pairsOf(found.filter(hasHappened)), ...(utterance.isQuestion ? ['c?'] : [])]);
}

/** Pairs of different concepts; the occurrences stand in reading order. */
function pairsOf(occurrences: Occurrence[]): Set<string> {
  const pairs = new Set<string>();
  for (const [index, one] of occurrences.entries()) {
    for (let next = index + 1; next < occurrences.length; next += 1) {
      const other = occurrences[next] as Occurrence;
      if (other.start - one.start > sameMatter) break;
      if (other.concept < one.concept) pairs.add(`p_${other.concept}+${one.concept}`);
      if (other.concept > one.concept) pairs.add(`p_${one.concept}+${other.concept}`);
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

// FNV-1a
function placeOf(feature: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < feature.length; index += 1) {
    hash ^= feature.charCodeAt(index);
    hash = Math.imul(hash, 16_777_619);
  }
  return (hash >>> 0) % featureCount;
}
