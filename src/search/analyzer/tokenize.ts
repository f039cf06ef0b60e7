/** One word of a text: as typed, in lower case without inner punctuation, and the pieces it is written of. */
export type Token = {
  surface: string;
  /** Lower case, hyphens, dots and apostrophes removed: `E-4711` is `e4711`, `*21*` and `h:` stay. */
  whole: string;
  /** The pieces between hyphens, dots, slashes and underscores; empty if there is just one. */
  parts: string[];
};

const dialCode = String.raw`[*#]+\d[\d*#]*`;
const driveLetter = String.raw`(?<![\p{L}\p{N}])\p{L}:(?![\p{L}\p{N}])`;
const word = String.raw`[\p{L}\p{N}]+(?:['’\-‐‑_./\\+&@][\p{L}\p{N}]+)*`;
const tokenPattern = new RegExp(`${dialCode}|${driveLetter}|${word}`, 'gu');
const softHyphen = /\u00AD/g;
const contraction = /['’](s|d|ll|ve|re|m)$/;
const separator = /[^\p{L}\p{N}*#:]+/gu;
const partSeparator = /[^\p{L}\p{N}]+/u;
const apostrophe = /['’]/g;

/** Cuts a text into words; `E-4711`, `*21*`, `H:` and `teams.exe` stay findable as a whole and in pieces. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.normalize('NFC').replace(softHyphen, '').matchAll(tokenPattern)) {
    tokens.push(toToken(match[0]));
  }
  return tokens;
}

function toToken(surface: string): Token {
  const lower = surface.toLowerCase().replace(contraction, '').replace(apostrophe, '');
  const pieces = lower.split(partSeparator).filter((piece) => piece !== '');
  const whole = lower.replace(separator, '');
  return { surface, whole, parts: pieces.length === 1 && pieces[0] === whole ? [] : pieces };
}
