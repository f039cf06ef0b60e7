import type { Concept } from './concepts.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** A concept where it stands: the first and the last word, and the clause and sentence of the first. */
export type Occurrence = { concept: Concept; start: number; end: number; clause: number; sentence: number };

/** A message as the rules see it. */
export type Utterance = {
  words: readonly string[];
  /** The number of the clause that each word belongs to. */
  clauses: readonly number[];
  /** How many of the words the lexicon knows. */
  known: number;
  isQuestion: boolean;
  isLastClause(occurrence: Occurrence): boolean;
  /** Every place where one of the concepts stands, in reading order. */
  find(...wanted: Concept[]): readonly Occurrence[];
  has(...wanted: Concept[]): boolean;
};

/** A message is judged by its beginning; nobody hides an emergency behind a page of text, and time stays bounded. */
const LONGEST = 240;
const wordOrMark =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])\.[a-z][a-z0-9]{2,9}\b|[\p{L}\p{N}]+|[.!?؟;؛:,،()\n–—…]|\p{Extended_Pictographic}/gu;

type Word = { text: string; clause: number; sentence: number };

/** Splits a message into folded words and finds what they stand for. */
export function readUtterance(text: string, lexicon: Lexicon): Utterance {
  const words = split(text, lexicon);
  const found = new Map<Concept, Occurrence[]>();
  words.forEach((word, start) => {
    const add = (concept: Concept, end: number) => {
      const list = found.get(concept);
      const occurrence = { concept, start, end, clause: word.clause, sentence: word.sentence };
      if (list) list.push(occurrence);
      else found.set(concept, [occurrence]);
    };
    for (const concept of lexicon.conceptsOf(word.text)) add(concept, start);
    for (const { parts, concept } of lexicon.phrasesFrom(word.text)) {
      if (continues(words, start, parts)) add(concept, start + parts.length);
    }
  });
  return {
    words: words.map((word) => word.text),
    clauses: words.map((word) => word.clause),
    isLastClause: ({ clause }) => clause === words.at(-1)?.clause,
    known: words.filter(({ text }) => lexicon.conceptsOf(text).length > 0).length,
    isQuestion: /[?؟]/.test(text),
    find: (...wanted) => wanted.flatMap((concept) => found.get(concept) ?? []),
    has: (...wanted) => wanted.some((concept) => found.has(concept)),
  };
}

function split(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  for (const [piece] of fold(text).replaceAll('#', ' hash ').matchAll(wordOrMark)) {
    if (/^[.!?؟;؛\n…]$/.test(piece)) {
      sentence += 1;
      clause += 1;
    } else if (/^[,،:()–—]$/.test(piece)) clause += 1;
    else {
      const word = /^(https?:|www\.)/.test(piece) ? 'url' : piece;
      if (lexicon.conceptsOf(word).includes('clauseStart')) clause += 1;
      words.push({ text: word, clause, sentence });
      if (words.length >= LONGEST) break;
    }
  }
  return words;
}

function continues(words: readonly Word[], start: number, parts: readonly string[]): boolean {
  return parts.every((part, index) => {
    const word = words[start + index + 1]?.text;
    if (word === undefined) return false;
    if (part === '#') return /^\d{4,}$/.test(word);
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}
