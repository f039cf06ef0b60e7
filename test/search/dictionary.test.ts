import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDictionaryAside } from '../../src/search/build-dictionary-aside.ts';
import { buildDictionaryCache } from '../../src/search/build-dictionary-cache.ts';
import { loadDictionary } from '../../src/search/dictionary.ts';

const lines = `# Version
Kennwort {n}; Passwort {n} [comp.] | Kennwörter {pl}; Passwörter {pl} :: password; keyword | passwords; keywords
etw. löschen {vt} [comp.] | gelöscht :: to delete sth.; to erase sth. | deleted; erased
sich anmelden {vr} :: to log in; to sign in
Anhang {m} (einer E-Mail) :: attachment (to an email)
Vorstand {m} des Vereins :: board of the club
`;

describe('the dictionary', () => {
  let folder: string;
  let source: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-dictionary-'));
    source = join(folder, 'de-en');
    await writeFile(source, lines);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const load = () => loadDictionary({ source, cacheFolder: join(folder, 'cache'), build: buildDictionaryCache });
  const translate = async (...words: string[]) => (await load())?.translate(words).map(({ word }) => word);

  it('is undefined where the source is not installed', async () => {
    await rm(source);

    assert.equal(await load(), undefined);
  });

  it('translates English words and phrases into single German words, the usual ones first', async () => {
    assert.deepEqual(await translate('password'), ['Kennwort', 'Passwort']);
    assert.deepEqual(await translate('sign', 'in'), ['anmelden']);
    assert.deepEqual(await translate('attachment'), ['Anhang']);
    assert.deepEqual(await translate('nothing'), []);
  });

  it('knows inflected forms that are not listed', async () => {
    assert.deepEqual(await translate('deleting'), ['löschen']);
    assert.deepEqual(await translate('signed', 'in'), ['anmelden']);
    assert.deepEqual(await translate('attachments'), ['Anhang']);
  });

  it('leaves out translations of several words', async () => {
    assert.deepEqual(await translate('board', 'of', 'the'), []);
  });

  it('builds its cache once and again when the source has changed', async () => {
    const cache = join(folder, 'cache', 'dictionary-en-de.cache');
    await load();
    const { ino } = await stat(cache);
    await load();
    const { ino: second } = await stat(cache);
    await writeFile(source, 'Drucker {m} :: printer\n');
    await utimes(source, 1, 1);

    assert.equal(second, ino);
    assert.deepEqual(await translate('printer'), ['Drucker']);
    assert.deepEqual(await translate('password'), []);
  });

  it('builds in a process of its own the cache that it builds here', async () => {
    const [here, aside] = [join(folder, 'here'), join(folder, 'aside')];
    await buildDictionaryCache({ source, file: here, stamp: '1' });
    await buildDictionaryAside({ source, file: aside, stamp: '1' });

    assert.equal(await readFile(aside, 'utf8'), await readFile(here, 'utf8'));
  });

  it('says what went wrong in that process', async () => {
    const building = buildDictionaryAside({ source, file: join(source, 'below-a-file'), stamp: '1' });

    await assert.rejects(building, /dictionary cache .*below-a-file cannot be written/);
  });
});
