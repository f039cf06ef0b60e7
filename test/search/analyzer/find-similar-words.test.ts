import assert from 'node:assert/strict';
import { createSimilarWords, editDistance } from '../../../src/search/analyzer/find-similar-words.ts';

const words = new Map([
  ['passwort', 40],
  ['laufwerk', 12],
  ['drucker', 30],
  ['drucken', 9],
  ['vpn', 50],
]);

describe('finding similar words', () => {
  const similar = createSimilarWords(words);
  const find = (word: string) => similar.find(word).map((found) => `${found.word} ${found.distance}`);

  it('finds a swap, a missing, an additional and a wrong letter', () => {
    assert.deepEqual(find('passowrt'), ['passwort 1']);
    assert.deepEqual(find('laufwrk'), ['laufwerk 1']);
    assert.deepEqual(find('passswort'), ['passwort 1']);
    assert.deepEqual(find('laufwark'), ['laufwerk 1']);
  });

  it('allows two edits in long words, one in middling ones, none in short ones', () => {
    assert.deepEqual(find('passwrot'), ['passwort 1']);
    assert.deepEqual(find('paswrodt'), []);
    assert.deepEqual(find('lauffwerrk'), ['laufwerk 2']);
    assert.deepEqual(find('durkcer'), []);
    assert.deepEqual(find('vnp'), []);
  });

  it('puts the nearest first, then the more frequent', () => {
    assert.deepEqual(find('druckes'), ['drucker 1', 'drucken 1']);
  });

  it('agrees with the plain edit distance on every word', () => {
    const typed = ['passwort', 'pasword', 'durcker', 'lafwerk', 'druckn', 'vpnn'];

    for (const word of typed) {
      const limit = word.length <= 7 ? 1 : 2;
      const expected = [...words.keys()].filter((known) => editDistance(word, known, limit) <= limit);
      assert.deepEqual(new Set(similar.find(word).map((found) => found.word)), new Set(expected), word);
    }
  });
});
