import assert from 'node:assert/strict';
import { splitText } from '../../src/search/split-text.ts';

describe('cutting a foreign text into passages', () => {
  it('cuts at headings and numbers the passages', () => {
    const passages = splitText('a', 'Anfang.\n\n## Mitte\nText.\n\n## Ende\n\nSchluss.');

    assert.deepEqual(passages, [
      { id: 'a#1', heading: '', text: 'Anfang.' },
      { id: 'a#2', heading: 'Mitte', text: 'Text.' },
      { id: 'a#3', heading: 'Ende', text: 'Schluss.' },
    ]);
  });

  it('keeps passages at about 150 words and loses none', () => {
    const sentence = 'Ein Satz hat sechs Wörter hier.';
    const text = Array.from({ length: 100 }, () => sentence).join(' ');

    const passages = splitText('a', text);

    assert.ok(passages.every((passage) => passage.text.split(/\s+/).length <= 150));
    assert.equal(passages.map((passage) => passage.text).join(' '), text);
  });

  it('gives an empty text one passage, so that its title can be found', () => {
    assert.deepEqual(splitText('a', ''), [{ id: 'a#1', heading: '', text: '' }]);
  });
});
