import assert from 'node:assert/strict';
import { parseGlossary } from '../../src/search/glossary.ts';

describe('reading the glossary', () => {
  it('reads groups of words and phrases, numbers included', () => {
    const glossary = parseGlossary('groups:\n  - [Passwort, Kennwort]\n  - [Microsoft 365, 365]\n', 'glossary.yaml');

    assert.deepEqual(glossary.groups, [
      ['Passwort', 'Kennwort'],
      ['Microsoft 365', '365'],
    ]);
  });

  it('names file, line and cure of broken YAML', () => {
    assert.throws(
      () => parseGlossary('groups:\n  - [Passwort, Kennwort\n', 'glossary.yaml'),
      (error: Error) => {
        assert.match(error.message, /^glossary\.yaml, line [23]: /);
        assert.match(error.message, /Write one group a line/);
        return true;
      },
    );
  });

  it('names the line of a group that says nothing', () => {
    assert.throws(() => parseGlossary('groups:\n  - [Passwort, Kennwort]\n  - [VPN]\n', 'glossary.yaml'), {
      name: 'LotseError',
      code: 'LOTSE-KNOWLEDGE-BROKEN',
      message: /^glossary\.yaml, line 3: groups\.1: needs at least two words/,
    });
  });
});
