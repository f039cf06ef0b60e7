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
  const numbers = [...generation.letterNumbers(text)];
  const rarities = numbers.map((number) => letters.idf(letters.documentFrequency(number)));
  const highest = rarities.reduce((sum, idf) => sum + idf * (k1 + 1), 0);
  if (highest === 0) return scores;
  for (const [index, number] of numbers.entries())
    letters.raiseMatches(number, (rarities[index] as number) / highest, scores);
  return scores;
}
