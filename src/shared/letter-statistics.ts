import { readFileSync } from 'node:fs';
import { z } from 'zod';

const tableSchema = z.object({
  /** By language, the score that its texts usually reach, from 0 to 1. */
  usual: z.record(z.string(), z.number()),
  /** By letter group, as bytes, the languages in which it is frequent: `de 23 nl 4`. */
  groups: z.record(z.string(), z.string()),
});

/** What a group counts in a language at least; the table leaves it out. */
const leastScore = 53;
/** Brings scores to the scale of `usual`. */
const middleScore = 25;
const reliableShare = 0.75;
const fewestGroups = 3;

const longestWord = 70;
/** So many bytes tell enough: up to the end of a word, or else of a letter. */
const enough = 350;
const most = 380;

// The table of `eld` with the languages that scripts/make-letter-statistics.ts takes; a test holds this file to its results.
const table = tableSchema.parse(JSON.parse(readFileSync(new URL('./letter-statistics.json', import.meta.url), 'utf8')));

/** The language (ISO 639-1) of fourteen that the groups of letters in a text speak for; undefined where they hardly do. */
export function likelyLanguage(text: string): string | undefined {
  const groups = letterGroups(text);
  const scores = new Map<string, number>();
  for (const group of groups) {
    const entries = (table.groups[group] ?? '').split(' ');
    for (let index = 0; index + 1 < entries.length; index += 2) {
      const [language, score] = [entries[index] as string, Number(entries[index + 1])];
      scores.set(language, (scores.get(language) ?? 0) + score + leastScore);
    }
  }
  const [language, score] = [...scores].sort(byScore)[0] ?? ['', 0];
  const mean = score / groups.size;
  const isReliable = mean / (mean + middleScore) >= (table.usual[language] ?? 1) * reliableShare;
  return groups.size >= fewestGroups && isReliable ? language : undefined;
}

function byScore([one, score]: [string, number], [other, otherScore]: [string, number]): number {
  return otherScore - score || (one < other ? -1 : 1);
}

/** Every third group of four bytes of each word and its last one; the ends of a word count as letters. */
function letterGroups(text: string): Set<string> {
  const groups = new Set<string>();
  for (const word of beginning(text).split(' ').filter(Boolean)) {
    const length = Math.min(word.length, longestWord);
    let start = 0;
    for (; start + 4 < length; start += 3) groups.add(`${start === 0 ? ' ' : ''}${word.slice(start, start + 4)}`);
    groups.add(`${start === 0 ? ' ' : ''}${word.slice(Math.max(0, length - 4))} `);
  }
  return groups;
}

/** The words at the beginning of a text, one character for each byte. */
function beginning(text: string): string {
  const words = text
    .replace(/\P{L}+(?<!['`’])/gu, ' ')
    .trim()
    .toLowerCase();
  const bytes = Buffer.from(words).toString('latin1');
  const space = bytes.indexOf(' ', enough + 1);
  const letter = most + 1 + (/^[\x80-\xbf]*/.exec(bytes.slice(most + 1))?.[0].length ?? 0);
  return bytes.slice(0, space === -1 ? letter : Math.min(space, letter));
}
