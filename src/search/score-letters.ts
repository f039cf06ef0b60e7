import type { IndexGeneration } from './index-generation.ts';
import { createScores, type Scores } from './scores.ts';
import type { SearchParameters } from './search-parameters.ts';

/**
 * How near the letters of a question come to those of the articles' titles, headings and phrasings, by slot and between 0 and 1.
 * It still sees a likeness where no word is the same: typos, compounds, word formation.
 */
export function scoreLetters(text: string, generation: IndexGeneration, { k1 }: SearchParameters): Scores {
  const { letters } = generation.articles;
  const scores = createScores(generation.slotCounts().articles);
  const rarities = generation.letterRarities(text);
  let highest = 0;
  for (const idf of rarities.values()) highest += idf * (k1 + 1);
  if (highest === 0) return scores;
  for (const [number, idf] of rarities) letters.raiseMatches(number, idf / highest, scores);
  return scores;
}
