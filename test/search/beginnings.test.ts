import assert from 'node:assert/strict';
import { createBeginnings } from '../../src/search/beginnings.ts';

describe('the beginnings of words', () => {
  it('are all there, the whole word among them', () => {
    const beginnings = createBeginnings();
    beginnings.add('de:email');
    for (const beginning of ['d', 'de:', 'de:e', 'de:em', 'de:email']) assert.ok(beginnings.has(beginning), beginning);
  });

  it('hardly ever seem to be there when they are not', () => {
    const beginnings = createBeginnings();
    for (let word = 0; word < 10_000; word += 1) beginnings.add(`de:wort${word}`);
    const seeming = Array.from({ length: 10_000 }, (_, word) => `de:text${word}`).filter(beginnings.has);
    assert.ok(seeming.length < 200, `${seeming.length} of 10,000`);
  });
});
