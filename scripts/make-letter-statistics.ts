/**
 * Takes from the language detector `eld` (Apache-2.0) what Lotse needs of it: the letter groups of the languages that a
 * colleague might write, a quarter of its table, in a form that takes 3 MB in memory instead of 55.
 * Usage: node --import tsx scripts/make-letter-statistics.ts
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Table = { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };

/** From all sixty languages, short messages drift to Swedish or Tagalog. */
const plausible = ['cs', 'de', 'en', 'es', 'fr', 'hr', 'hu', 'it', 'nl', 'pl', 'pt', 'ro', 'sq', 'tr'];

const { ngramsData } = (await load('ngrams/extrasmall.js')) as { ngramsData: Table };
const { dictionary } = (await load('dictionary.js')) as { dictionary: string[] };
const { avgScore } = (await load('avgScore.js')) as { avgScore: Record<string, number> };

// A blank stands for bytes that no letter has, and for itself.
const bytes = new Map(dictionary.map((character, byte): [string, number] => [character, byte]).slice(128));
bytes.delete(' ');
const groups: Record<string, string> = {};
for (const [group, scores] of Object.entries(ngramsData.ngrams)) {
  const kept = Object.entries(scores).flatMap(([id, score]) => {
    const language = ngramsData.languages[id] ?? '';
    return plausible.includes(language) ? [`${language} ${score}`] : [];
  });
  if (kept.length > 0) groups[toBytes(group)] = kept.join(' ');
}
const usual = Object.fromEntries(plausible.map((language) => [language, avgScore[language]]));
const file = resolve('src/shared/letter-statistics.json');
await writeFile(file, `${JSON.stringify({ usual, groups })}\n`);
process.stdout.write(`${Object.keys(groups).length} letter groups\n`);

/** eld writes the bytes beyond ASCII as capitals, marks and characters of its own choice; here they are those of Latin-1. */
function toBytes(group: string): string {
  return group.replace(/./gu, (character) =>
    String.fromCodePoint(bytes.get(character) ?? character.codePointAt(0) ?? 0),
  );
}

async function load(file: string): Promise<unknown> {
  return import(pathToFileURL(resolve('node_modules/eld/src', file)).href);
}
