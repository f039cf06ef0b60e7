import type { Concept } from './concepts.ts';
import { fold } from './fold.ts';
import { isClipped, type Lexicon, unclipped } from './lexicon.ts';

/** A concept where it stands: the first and the last word, and the clause and sentence of the first. */
export type Occurrence = { concept: Concept; start: number; end: number; clause: number; sentence: number };

/** A message as the rules see it. */
export type Utterance = {
  words: readonly string[];
  /** The number of the clause that each word belongs to. */
  clauses: readonly number[];
  isQuestion: boolean;
  isLastClause(occurrence: Occurrence): boolean;
  /** Every place where one of the concepts stands, in reading order. */
  find(...wanted: Concept[]): readonly Occurrence[];
  has(...wanted: Concept[]): boolean;
  hasAny(wanted: readonly Concept[]): boolean;
};

/** A message is judged by its beginning; nobody hides an emergency behind a page of text, and time stays bounded. */
const LONGEST = 240;
const wordOrMark =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])\.[a-z][a-z0-9]{1,9}\b|[\p{L}\p{N}]+|[.!?؟;؛:,،()\n–—…]|\p{Extended_Pictographic}/gu;

/** A folded word or a mark of punctuation, in reading order. */
export type Piece = { text: string; isMark: boolean };

type Word = { text: string; clause: number; sentence: number };

/** Splits a message into folded words and marks; independent of any language. */
export function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  // Cut before folding: a message may have megabytes.
  for (const [piece] of fold(text.slice(0, LONGEST * 12))
    .replaceAll('#', ' hash ')
    .matchAll(wordOrMark)) {
    if (pieces.length >= LONGEST) break;
    const isMark = /^[.!?؟;؛:,،()\n–—…]$/.test(piece);
    pieces.push({ text: /^(https?:|www\.)/.test(piece) ? 'url' : piece, isMark });
  }
  return pieces;
}

/** A message that is read with several lexicons, with each of them once. */
export type Reading = {
  /** How many of the words a lexicon knows. */
  known(lexicon: Lexicon): number;
  /** What the words of the message stand for. */
  utterance(lexicon: Lexicon): Utterance;
};

/** Begins to read a message. */
export function readMessage(text: string): Reading {
  const pieces = split(text);
  const known = new Map<Lexicon, number>();
  const utterances = new Map<Lexicon, Utterance>();
  return {
    known(lexicon) {
      const count = known.get(lexicon) ?? countKnown(pieces, lexicon);
      known.set(lexicon, count);
      return count;
    },
    utterance(lexicon) {
      const utterance = utterances.get(lexicon) ?? readUtterance(pieces, lexicon);
      utterances.set(lexicon, utterance);
      return utterance;
    },
  };
}

function countKnown(pieces: readonly Piece[], lexicon: Lexicon): number {
  return pieces.filter(({ text, isMark }) => !isMark && lexicon.conceptsOf(text).length > 0).length;
}

/** Finds what the words of a message stand for. */
export function readUtterance(pieces: readonly Piece[], lexicon: Lexicon): Utterance {
  const words = withClauses(pieces, lexicon);
  const found = new Map<Concept, Occurrence[]>();
  const add = (concept: Concept, start: number, end: number, { clause, sentence }: Word) => {
    const list = found.get(concept);
    const occurrence = { concept, start, end, clause, sentence };
    if (list) list.push(occurrence);
    else found.set(concept, [occurrence]);
  };
  for (const [start, word] of words.entries()) {
    for (const concept of lexicon.conceptsOf(word.text)) add(concept, start, start, word);
    for (const { parts, concept } of lexicon.phrasesFrom(word.text)) {
      if (continues(words, start, parts)) add(concept, start, start + parts.length, word);
    }
  }
  const isFound = (concept: Concept) => found.has(concept);
  return {
    words: words.map((word) => word.text),
    clauses: words.map((word) => word.clause),
    isLastClause: ({ clause }) => clause === words.at(-1)?.clause,
    isQuestion: pieces.some(({ text }) => text === '?' || text === '؟'),
    find: (...wanted) => wanted.flatMap((concept) => found.get(concept) ?? []),
    has: (...wanted) => wanted.some(isFound),
    hasAny: (wanted) => wanted.some(isFound),
  };
}

function withClauses(pieces: readonly Piece[], lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  for (const { text, isMark } of pieces) {
    if (isMark || lexicon.conceptsOf(text).includes('clauseStart')) clause += 1;
    if (isMark && /[.!?؟;؛\n…]/.test(text)) sentence += 1;
    if (!isMark) words.push({ text, clause, sentence });
  }
  return words;
}

function continues(words: readonly Word[], start: number, parts: readonly string[]): boolean {
  return parts.every((part, index) => {
    const word = words[start + index + 1]?.text;
    if (word === undefined) return false;
    if (part === '#') return /^\d{4,}\p{L}{0,4}$/u.test(word);
    if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
    return word === part || (isClipped(word) && unclipped(word) === part);
  });
}
