import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDictionary } from '../../src/compose-dictionary.ts';
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

/** Takes about a second to build, a third of it to write. */
const manyLines = Array.from({ length: 150_000 }, (_, index) => `Wort :: word ${index}\n`).join('');
const running = new AbortController().signal;

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
    await buildDictionaryAside({ source, file: aside, stamp: '1' }, running);

    assert.equal(await readFile(aside, 'utf8'), await readFile(here, 'utf8'));
  });

  it('says what went wrong in that process', async () => {
    const building = buildDictionaryAside({ source, file: join(source, 'below-a-file'), stamp: '1' }, running);

    await assert.rejects(building, /dictionary cache .*below-a-file cannot be written/);
  });

  it('removes what builds that were killed have left, and nothing of one that still runs', async () => {
    const cache = join(folder, 'cache');
    await mkdir(cache);
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    await writeFile(join(cache, `dictionary-en-de.cache.${ended}.new`), 'half');
    await writeFile(join(cache, `dictionary-en-de.cache.${process.ppid}.new`), 'half');

    await load();

    assert.deepEqual(await readdir(cache), ['dictionary-en-de.cache', `dictionary-en-de.cache.${process.ppid}.new`]);
  });

  it('ends a build that runs when it is closed, and leaves neither process nor file', async () => {
    await writeFile(source, manyLines);
    const cacheFolder = join(folder, 'cache');
    const dictionary = openDictionary({ source, cacheFolder, aside: true, replaceDictionary: () => assert.fail() });
    const using = dictionary.use();
    const pid = await writingProcess(cacheFolder);
    const started = performance.now();

    await dictionary.close();

    const milliseconds = performance.now() - started;
    assert.equal(await using, false);
    assert.deepEqual(await readdir(cacheFolder), []);
    assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
    assert.ok(milliseconds < 1000, `${milliseconds} ms`);
  });

  it('starts no build once it is closed', async () => {
    const cacheFolder = join(folder, 'cache');
    const dictionary = openDictionary({ source, cacheFolder, aside: true, replaceDictionary: () => assert.fail() });
    await dictionary.close();

    assert.equal(await dictionary.use(), false);
  });

  for (const moment of ['before the build begins', 'while it runs']) {
    it(`gives up a build whose Lotse was killed ${moment}`, async () => {
      await writeFile(source, manyLines);
      const cacheFolder = join(folder, 'cache');
      const program = new URL('../../src/search/dictionary-process.ts', import.meta.url);
      const child = fork(program, { execArgv: ['--import', 'tsx'] });
      child.send({ source, file: join(cacheFolder, 'dictionary'), stamp: '1' });
      if (moment === 'while it runs') await writingProcess(cacheFolder);

      // All that a process sees of the end of its parent.
      child.disconnect();
      await once(child, 'exit');

      const files = await readdir(cacheFolder).catch((): string[] => []);
      assert.ok(!files.includes('dictionary'));
    });
  }
});

/** The process that is writing a cache into the folder, as soon as there is one. */
async function writingProcess(cacheFolder: string): Promise<number> {
  for (;;) {
    const names = await readdir(cacheFolder).catch(() => []);
    const pid = names.map((name) => /\.(\d+)\.new$/.exec(name)?.[1]).find((found) => found !== undefined);
    if (pid) return Number(pid);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
