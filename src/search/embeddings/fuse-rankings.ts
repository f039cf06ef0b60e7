import type { RankedArticle } from '../search-engine.ts';
import { rankConstant } from './hybrid-parameters.ts';
import type { NearArticle } from './vector-index.ts';

type RankedPassage = RankedArticle['passages'][number];

/** Merges what words and what vectors found by reciprocal ranks; the scores stay those of the words, see `toFallingScores`. */
export function fuseRankings(byWords: RankedArticle[], byVector: NearArticle[], limit: number): RankedArticle[] {
  const ranks = new Map<string, number>();
  for (const list of [byWords, byVector]) {
    for (const [rank, { originalId }] of list.entries())
      ranks.set(originalId, (ranks.get(originalId) ?? 0) + 1 / (rankConstant + rank + 1));
  }
  const words = new Map(byWords.map((article) => [article.originalId, article]));
  const near = new Map(byVector.map((article) => [article.originalId, article]));
  const order = [...ranks].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([id]) => id);
  const passages = passageMerger(byWords);
  const merged = order.map((originalId) => ({
    originalId,
    score: words.get(originalId)?.score,
    similarity: near.get(originalId)?.similarity ?? 0,
    passages: passages(words.get(originalId), near.get(originalId)),
  }));
  return toFallingScores(merged).slice(0, limit);
}

type Merged = { originalId: string; score: number | undefined; similarity: number; passages: RankedPassage[] };

/**
 * Articles in their merged order with scores whose ratios mean what they mean without vectors: the decision reads the margin of the
 * best one from them. An article counts as much as the best of itself and those behind it, so where words prefer another article
 * the margin is none. What only vectors found counts less than the least that words found.
 */
export function toFallingScores(merged: Merged[]): RankedArticle[] {
  const lowest = Math.min(...merged.flatMap(({ score }) => score ?? []), 1);
  let highest = 0;
  return merged
    .toReversed()
    .map(({ originalId, score, similarity, passages }) => {
      highest = Math.max(highest, score ?? lowest * similarity);
      return { originalId, score: highest, passages };
    })
    .toReversed();
}

/** The passages that words found, in their order, then those that only the vectors found. */
function passageMerger(byWords: RankedArticle[]) {
  const scores = byWords.flatMap(({ passages }) => passages.map(({ score }) => score));
  const lowest = scores.reduce((least, score) => Math.min(least, score), 1);
  return function merge(words: RankedArticle | undefined, near: NearArticle | undefined): RankedPassage[] {
    const found = words?.passages ?? [];
    const known = new Set(found.map(({ id }) => id));
    const others = (near?.passages ?? []).filter(({ id }) => !known.has(id));
    return [...found, ...others.map(({ similarity, ...passage }) => ({ ...passage, score: similarity * lowest }))];
  };
}
