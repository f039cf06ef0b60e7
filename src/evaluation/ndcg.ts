/** Normalised discounted cumulative gain of the first ten places (0 to 1), every relevant article counting the same. */
export function ndcgAt10(ranking: string[], relevant: Set<string>): number {
  const places = Math.min(relevant.size, 10);
  const ideal = Array.from({ length: places }, (_, rank) => discount(rank)).reduce((sum, one) => sum + one, 0);
  if (ideal === 0) return 0;
  const gain = ranking.slice(0, 10).reduce((sum, id, rank) => sum + (relevant.has(id) ? discount(rank) : 0), 0);
  return gain / ideal;
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 2);
}
