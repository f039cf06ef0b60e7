/** Scores by slot; `touched` lists the slots that have one. */
export type Scores = { values: Float64Array; touched: number[] };

/** No scores yet. */
export function createScores(slotCount: number): Scores {
  return { values: new Float64Array(slotCount), touched: [] };
}

/** Adds to a slot's score. */
export function raise(scores: Scores, slot: number, by: number): void {
  const value = scores.values[slot] as number;
  if (value === 0) scores.touched.push(slot);
  scores.values[slot] = value + by;
}

/** Scores are above zero, or the slot counts as untouched. */
export function keepHigher(scores: Scores, slot: number, score: number): void {
  const value = scores.values[slot] as number;
  if (value === 0) scores.touched.push(slot);
  if (score > value) scores.values[slot] = score;
}

/** As after `createScores`. */
export function clear(scores: Scores): void {
  for (const slot of scores.touched) scores.values[slot] = 0;
  scores.touched.length = 0;
}
