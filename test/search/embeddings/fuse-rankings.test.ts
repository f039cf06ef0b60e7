import assert from 'node:assert/strict';
import { fuseRankings } from '../../../src/search/embeddings/fuse-rankings.ts';
import type { NearArticle } from '../../../src/search/embeddings/vector-index.ts';
import type { RankedArticle } from '../../../src/search/search-engine.ts';

const passage = (id: string) => ({ id: `${id}#lead`, articleId: id, language: 'de' as const });
const words = (id: string, score: number): RankedArticle => {
  return { originalId: id, score, passages: [{ ...passage(id), score }] };
};
const near = (id: string, similarity: number): NearArticle => {
  return { originalId: id, similarity, passages: [{ ...passage(id), similarity }] };
};
const summary = (ranked: RankedArticle[]) => ranked.map(({ originalId, score }) => [originalId, score]);

describe('merging what words and what vectors found', () => {
  it('puts first what stands high in both lists', () => {
    const merged = fuseRankings([words('a', 9), words('b', 8)], [near('c', 0.9), near('b', 0.8)], 10);

    assert.deepEqual(
      merged.map(({ originalId }) => originalId),
      ['b', 'a', 'c'],
    );
  });

  it('keeps the scores of words where both agree', () => {
    const merged = fuseRankings([words('a', 9), words('b', 6)], [near('a', 0.9), near('b', 0.5)], 10);

    assert.deepEqual(summary(merged), [
      ['a', 9],
      ['b', 6],
    ]);
  });

  it('leaves no margin where words prefer another article', () => {
    const merged = fuseRankings([words('a', 9), words('b', 6)], [near('b', 0.9)], 10);

    assert.deepEqual(summary(merged), [
      ['b', 9],
      ['a', 9],
    ]);
  });

  it('gives what only vectors found less than the least that words found', () => {
    const merged = fuseRankings([words('a', 9), words('b', 0.5)], [near('c', 0.8)], 10);

    assert.deepEqual(summary(merged), [
      ['a', 9],
      ['c', 0.5],
      ['b', 0.5],
    ]);
    assert.equal(merged[1]?.passages[0]?.score, 0.4);
  });

  it('lists the passages that words found before those that only vectors found, each once', () => {
    const other = { ...passage('a'), id: 'a#other', similarity: 0.9 };
    const [merged] = fuseRankings(
      [words('a', 9)],
      [{ originalId: 'a', similarity: 0.9, passages: [other, { ...passage('a'), similarity: 0.5 }] }],
      10,
    );

    assert.deepEqual(
      merged?.passages.map(({ id, score }) => [id, score]),
      [
        ['a#lead', 9],
        ['a#other', 0.9],
      ],
    );
  });
});
