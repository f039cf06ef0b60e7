import { type Token, tokenize } from './tokenize.ts';

/** A word as it is looked up: single letters are joined to what follows (`E-Mail-Adresse` is `email`, `adresse`). */
export type Word = {
  surface: string;
  /** Lower case. */
  text: string;
  /** What a hyphenated word is written of in one piece, if it has several words. */
  joined?: string;
  /** Pieces of something that is one word all the same: `e4711` has `4711`, `teams.exe` has `teams` and `exe`. */
  pieces: string[];
};

const hyphenated = /^[\p{L}\p{N}’']+(?:[-‐‑/&+_][\p{L}\p{N}’']+)+$/u;
const hasDigit = /\p{N}/u;

/** The words of a text in reading order. */
export function readWords(text: string): Word[] {
  return tokenize(text).flatMap(toWords);
}

function toWords(token: Token): Word[] {
  const { surface, whole } = token;
  if (token.parts.length === 0)
    return [{ surface, text: whole, pieces: whole.endsWith(':') ? [whole.slice(0, -1)] : [] }];
  const pieces = joinSingleLetters(token.parts);
  if (pieces.length === 1) return [{ surface, text: pieces[0] ?? whole, pieces: piecesOf(token.parts) }];
  const isCode =
    !hyphenated.test(surface) ||
    (pieces.length === 2 && pieces.some((piece) => hasDigit.test(piece) && piece.length < 3));
  if (isCode) return [{ surface, text: whole, pieces: piecesOf(pieces) }];
  const surfaces = surface.split(/[^\p{L}\p{N}’']+/u);
  return pieces.map((piece, index) => ({
    surface: pieces.length === surfaces.length ? (surfaces[index] ?? piece) : piece,
    text: piece,
    joined: whole,
    pieces: [],
  }));
}

function piecesOf(parts: string[]): string[] {
  return parts.filter((part) => part.length > 1);
}

function joinSingleLetters(parts: string[]): string[] {
  const joined: string[] = [];
  let pending = '';
  for (const part of parts) {
    const isLetter = part.length === 1 && !hasDigit.test(part);
    pending += part;
    if (isLetter) continue;
    joined.push(pending);
    pending = '';
  }
  if (pending !== '') joined.push(pending);
  return joined;
}
