import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSearch } from '../../src/compose-search.ts';
import { readConfig } from '../../src/config.ts';
import { createEmbeddedSearchEngine } from '../../src/search/embedded-search-engine.ts';
import { emptyGlossary } from '../../src/search/glossary.ts';
import { createHybridSearchEngine } from '../../src/search/hybrid-search-engine.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import { LotseError } from '../../src/shared/errors.ts';
import { describeSearchEngine, passage } from '../contracts/search-engine.contract.ts';
import { createTestEmbeddings, type TestEmbeddings } from '../support/embeddings.ts';

const words = () => createEmbeddedSearchEngine({ glossary: emptyGlossary });

describeSearchEngine('the embedded engine with embeddings', async () =>
  createHybridSearchEngine({ byWords: words(), embeddings: createTestEmbeddings().embeddings }),
);

const documents = [
  passage({ id: 'slow#lead', title: 'Notebook startet langsam', text: 'Schließen Sie Programme.' }),
  passage({ id: 'password#lead', title: 'Kennwort ändern', text: 'Drücken Sie drei Tasten.' }),
  passage({ id: 'printer#lead', title: 'Drucker verbinden', text: 'Wählen Sie ihn in der Liste.' }),
  passage({ id: 'archived#lead', collection: 'archiv', weight: 0.7, title: 'Notebook startet langsam', text: 'Alt.' }),
];
const down = new LotseError('LOTSE-EMBEDDING-UNREACHABLE', 'The endpoint is down.');

describe('the embedded engine with embeddings', () => {
  let test: TestEmbeddings;
  let engine: SearchEngine;

  function open(options: Parameters<typeof createTestEmbeddings>[0] = {}): void {
    test = createTestEmbeddings(options);
    engine = createHybridSearchEngine({ byWords: words(), embeddings: test.embeddings });
  }
  afterEach(() => engine.close());

  const ask = (text: string, more = {}) => engine.search({ text, language: 'de', limit: 10, ...more });
  const ids = async (text: string, more = {}) => (await ask(text, more)).map(({ originalId }) => originalId);
  const sent = (purpose: string) => test.embedder.calls.filter((call) => call.purpose === purpose);
  const passagesSent = () => sent('passage').flatMap(({ texts }) => texts.filter((text) => text !== 'Lotse'));

  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (let wait = 0; wait < 400 && !(await isSo()); wait += 1) await sleep(5);
    assert.ok(await isSo());
  }

  it('finds what is meant though no word is the same', async () => {
    open();
    const byWords = words();
    await byWords.synchronise(documents);
    await engine.synchronise(documents);

    assert.deepEqual(await byWords.search({ text: 'Klapprechner', language: 'de', limit: 10 }), []);
    assert.deepEqual(await ids('Klapprechner'), ['slow', 'archived']);
    assert.deepEqual((await ask('Klapprechner'))[0]?.passages[0]?.id, 'slow#lead');
  });

  it('puts first what words and meaning find both', async () => {
    open();
    await engine.synchronise([
      ...documents,
      passage({ id: 'list#lead', title: 'Liste', text: 'Liste der Losungsworte und Klapprechner.' }),
    ]);

    const [first] = await ids('Kennwort für den Klapprechner ändern');

    assert.equal(first, 'password');
  });

  it('keeps the scores of words, so that a margin means what it means without vectors', async () => {
    open();
    const byWords = words();
    await byWords.synchronise(documents);
    await engine.synchronise(documents);
    const query = { text: 'Drucker verbinden, Kennwort', language: 'de', limit: 10 } as const;

    const plain = await byWords.search(query);
    const hybrid = await engine.search(query);

    assert.deepEqual(
      hybrid.slice(0, 2).map(({ originalId, score }) => [originalId, score]),
      plain.slice(0, 2).map(({ originalId, score }) => [originalId, score]),
    );
  });

  it('is asked for chosen articles only', async () => {
    open();
    await engine.synchronise(documents);

    assert.deepEqual(await ids('Klapprechner', { articleIds: ['printer'] }), []);
    assert.deepEqual(await ids('Klapprechner', { limit: 1 }), ['slow']);
  });

  it('sends only passages that are new, whatever else of them has changed', async () => {
    open();
    await engine.synchronise(documents);
    const before = passagesSent().length;

    await engine.synchronise([
      ...documents.map((document) => ({ ...document, tags: ['neu'], contentHash: `${document.contentHash} 2` })),
      passage({ id: 'scan#lead', title: 'Scannen' }),
    ]);

    assert.deepEqual([before, passagesSent().slice(before)], [4, ['Scannen']]);
    assert.deepEqual(await ids('Scannen'), ['scan']);
  });

  it('is not there at all where no model is named: the search by words is asked itself', async () => {
    open();
    const config = readConfig({}, '/nowhere');
    const { log, indexing } = test.embeddings;

    const opened = await openSearch({ config, log, indexing, embeddings: undefined, wordWeight: () => 1 });

    assert.equal(opened.search, opened.embedded);
  });

  it('answers like the search by words, number for number, while there are no vectors', async () => {
    open({ indexing: 'background' });
    test.embedder.failure = () => down;
    const byWords = words();
    await byWords.synchronise(documents);

    await engine.synchronise(documents);

    for (const text of ['Kennwort ändern', 'Drucker verbinden', 'Klapprechner'])
      assert.deepEqual(await ask(text), await byWords.search({ text, language: 'de', limit: 10 }));
    assert.equal(sent('query').length, 0);
  });

  it('does not wait for vectors, tries again by itself, and then uses them', async () => {
    open({ indexing: 'background' });
    test.embedder.failure = () => down;
    await engine.synchronise(documents);
    await until(() => test.lines.filter(({ code }) => code === down.code).length > 1);

    test.embedder.failure = () => undefined;

    await until(async () => (await ids('Klapprechner'))[0] === 'slow');
  });

  it('finds no passage by a meaning that it had before it was changed', async () => {
    open({ indexing: 'background' });
    await engine.synchronise(documents);
    await until(async () => (await ids('Klapprechner')).length === 2);
    test.embedder.failure = (_, purpose) => (purpose === 'passage' ? down : undefined);

    await engine.synchronise([passage({ id: 'slow#lead', title: 'Beamer' }), ...documents.slice(1, 3)]);

    assert.deepEqual(await ids('Klapprechner'), []);
    assert.deepEqual(await ids('Losungswort'), ['password']);
  });

  it('tells who asked for the index that the passages could not be embedded, and a question of the command line nothing worse than an error in the log', async () => {
    open({ indexing: 'now' });
    test.embedder.failure = () => down;
    await assert.rejects(engine.synchronise(documents), down);

    open({ indexing: 'never' });
    test.embedder.failure = () => down;
    await engine.synchronise(documents);

    assert.deepEqual(await ids('Kennwort'), ['password']);
    assert.deepEqual(
      test.lines.map(({ code, level }) => [code, level]),
      [[down.code, 50]],
    );
  });

  it('answers by words, and warns once, while questions cannot be embedded', async () => {
    open();
    await engine.synchronise(documents);
    test.embedder.failure = () => down;

    const during = [(await ids('Kennwort'))[0], (await ids('Drucker'))[0]];
    const asked = sent('query').length;
    test.embedder.failure = () => undefined;
    await sleep(80);

    assert.deepEqual(during, ['password', 'printer']);
    assert.equal(asked, 1);
    assert.deepEqual(await ids('Klapprechner'), ['slow', 'archived']);
    assert.equal(test.lines.filter(({ code }) => code === down.code).length, 1);
    assert.equal(test.lines.filter(({ msg }) => msg === 'The embedding endpoint answers again.').length, 1);
  });

  it('asks for the vector of a question once', async () => {
    open();
    await engine.synchronise(documents);

    await ask('Klapprechner');
    await ask('Klapprechner');

    assert.equal(sent('query').length, 1);
  });

  it('embeds everything anew when questions come in another length, and goes by words meanwhile', async () => {
    open({ indexing: 'background' });
    await engine.synchronise(documents);
    await until(async () => (await ids('Klapprechner')).length === 2);
    test.embedder.dimensions = 256;

    const meanwhile = await ids('Kennwort und Laptop');

    assert.deepEqual(meanwhile, ['password']);
    await until(async () => (await ids('Losungswort'))[0] === 'password');
    assert.equal(passagesSent().length, 8);
  });
});
