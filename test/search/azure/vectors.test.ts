import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { LotseError } from '../../../src/shared/errors.ts';
import { passage } from '../../contracts/search-engine.contract.ts';
import { type AzureFixture, createAzureFixture } from '../../support/azure-search-stand-in-fixture.ts';
import { createTestEmbeddings, type TestEmbeddings } from '../../support/embeddings.ts';

const documents = [
  passage({ id: 'slow#lead', title: 'Notebook startet langsam', text: 'Schließen Sie Programme.', contentHash: 'a' }),
  passage({ id: 'password#lead', title: 'Kennwort ändern', text: 'Drei Tasten.', contentHash: 'b' }),
];
const question = { text: 'Klapprechner', language: 'de', limit: 5 } as const;
const down = new LotseError('LOTSE-EMBEDDING-UNREACHABLE', 'The endpoint is down.');

type Body = { value?: Record<string, unknown>[]; vectorQueries?: Record<string, unknown>[]; debug?: string };

describe('Azure AI Search with embeddings', () => {
  let fixture: AzureFixture;
  let test: TestEmbeddings;
  beforeEach(async () => {
    fixture = await createAzureFixture();
    test = createTestEmbeddings();
  });
  afterEach(() => fixture.close());

  const open = (embeddings = test.embeddings) => fixture.openEngine({}, { aliasSettles: 5 }, embeddings);
  const bodies = (path: string) =>
    fixture.service.requests.filter((request) => request.path.endsWith(path)).map(({ body }) => body as Body);
  const searches = () => bodies("('lotse')/docs/search.post.search");
  const uploads = () => bodies('/docs/search.index').flatMap(({ value = [] }) => value);
  const vectorsStored = (index: string) =>
    [...(fixture.service.indexes.get(index)?.documents.values() ?? [])].filter(({ vector }) => Array.isArray(vector))
      .length;
  const indexNames = () => [...fixture.service.indexes.keys()];
  const ids = async (engine: Awaited<ReturnType<typeof open>>, text: string) =>
    (await engine.search({ ...question, text })).map(({ originalId }) => originalId);

  it('finds what is meant though no word is the same', async () => {
    const engine = await open();
    await engine.synchronise(documents);

    assert.deepEqual(await ids(engine, 'Klapprechner'), ['slow']);
    assert.deepEqual(await ids(await fixture.openEngine(), 'Klapprechner'), []);
  });

  it('asks with the vector as the reference describes it, and for what words and vector gave', async () => {
    const engine = await open();
    await engine.synchronise(documents);

    await engine.search(question);

    const { vectorQueries = [], debug } = searches().at(-1) ?? {};
    const [{ vector, ...rest } = {}] = vectorQueries;
    assert.deepEqual(rest, { kind: 'vector', fields: 'vector', k: 50 });
    assert.equal((vector as number[]).length, 512);
    assert.equal(debug, 'vector');
  });

  it('keeps the scores of words, so that a margin means what it means without vectors', async () => {
    const engine = await open();
    await engine.synchronise(documents);
    const byWords = await fixture.openEngine();
    const query = { ...question, text: 'Notebook Kennwort ändern' };

    const hybrid = await engine.search(query);
    const plain = await byWords.search(query);

    assert.deepEqual(
      hybrid.map(({ originalId, score }) => [originalId, score]),
      plain.map(({ originalId, score }) => [originalId, score]),
    );
  });

  it('makes the index without vectors first, then beside it one with them', async () => {
    const engine = await open();

    await engine.synchronise(documents);

    assert.deepEqual(indexNames(), ['lotse-v2']);
    assert.equal(vectorsStored('lotse-v2'), 2);
  });

  it('uploads what is new once with and once without its vector, and the rest not at all', async () => {
    await (await open()).synchronise(documents);
    fixture.service.requests.length = 0;
    const engine = await open();

    await engine.synchronise(documents);
    const unchanged = uploads().length;
    await engine.synchronise([...documents, passage({ id: 'scan', title: 'Scannen', contentHash: 'c' })]);

    assert.equal(unchanged, 0);
    assert.deepEqual(
      uploads().map(({ vector }) => Array.isArray(vector)),
      [false, true],
    );
    assert.deepEqual(indexNames(), ['lotse-v2']);
  });

  it('leaves vectors that stand in the index where they are while the endpoint is down, and goes on by words', async () => {
    await (await open()).synchronise(documents);
    test = createTestEmbeddings({ indexing: 'background' });
    test.embedder.failure = () => down;
    const engine = await open();

    await engine.synchronise([...documents, passage({ id: 'scan', title: 'Scannen', contentHash: 'c' })]);

    assert.deepEqual([indexNames(), vectorsStored('lotse-v2')], [['lotse-v2'], 2]);
    assert.deepEqual(await ids(engine, 'Scannen'), ['scan']);
    assert.deepEqual(await ids(engine, 'Kennwort'), ['password']);
  });

  it('makes the index anew when the vectors get another length', async () => {
    await (await open()).synchronise(documents);
    test.embedder.dimensions = 256;
    const engine = await open();

    await engine.synchronise(documents);

    assert.deepEqual([indexNames(), vectorsStored('lotse-v3')], [['lotse-v3'], 2]);
    assert.deepEqual(await ids(engine, 'Klapprechner'), ['slow']);
  });

  it('writes all vectors anew when another model gives them in the same length', async () => {
    await (await open()).synchronise(documents);
    fixture.service.requests.length = 0;
    test = createTestEmbeddings();
    test.embedder.model = 'another';

    await (await open()).synchronise(documents);

    assert.equal(uploads().filter(({ vector }) => vector).length, 2);
    assert.deepEqual(indexNames(), ['lotse-v2']);
  });

  it('asks by words, and warns once, where the index has no vectors', async () => {
    await (await fixture.openEngine()).synchronise(documents);
    const engine = await open();

    const found = [await ids(engine, 'Kennwort'), await ids(engine, 'Notebook')];

    assert.deepEqual(found, [['password'], ['slow']]);
    assert.deepEqual(
      searches().map(({ vectorQueries }) => vectorQueries !== undefined),
      [true, false, false],
    );
    assert.equal(fixture.lines.filter(({ msg }) => msg.startsWith('Searching goes on without vectors')).length, 1);
  });

  it('goes on with vectors after a question that the service does not take at all', async () => {
    const engine = await open();
    await engine.synchronise(documents);
    fixture.service.fault = ({ body }) =>
      JSON.stringify(body ?? '').includes('Quatsch')
        ? { status: 400, json: { error: { code: '', message: 'Invalid expression.' } } }
        : undefined;

    await assert.rejects(ids(engine, 'Quatsch'), { code: 'LOTSE-SEARCH-SCHEMA' });

    assert.deepEqual(await ids(engine, 'Klapprechner'), ['slow']);
    assert.deepEqual(
      fixture.lines.filter(({ msg }) => msg.startsWith('Searching goes on')),
      [],
    );
  });

  it('does without vectors where the service takes none, and warns once', async () => {
    fixture.service.hasVectors = false;
    const engine = await open();

    await engine.synchronise(documents);
    await engine.synchronise(documents);

    assert.deepEqual(indexNames(), ['lotse-v1']);
    assert.deepEqual(await ids(engine, 'Kennwort'), ['password']);
    assert.equal(fixture.lines.filter(({ msg }) => msg.startsWith('This search service has no vectors')).length, 1);
  });

  it('asks with semantic ranker and vector, and without the ranker where the tier has none', async () => {
    await (await fixture.openEngine({ semantic: true }, { aliasSettles: 5 }, test.embeddings)).synchronise(documents);
    fixture.service.hasSemanticRanker = false;
    const engine = await fixture.openEngine({ semantic: true }, {}, test.embeddings);

    const found = await ids(engine, 'Klapprechner');

    assert.deepEqual(found, ['slow']);
    assert.ok(searches().at(-1)?.vectorQueries);
  });

  it('goes by words while questions cannot be embedded', async () => {
    const engine = await open();
    await engine.synchronise(documents);
    test.embedder.failure = () => down;

    assert.deepEqual(await ids(engine, 'Kennwort'), ['password']);
    assert.equal(searches().at(-1)?.vectorQueries, undefined);
  });

  it('keeps the articles of now when they change while their vectors are made', async () => {
    test = createTestEmbeddings({ indexing: 'background' });
    const engine = await open();
    await engine.synchronise(documents);

    await engine.synchronise(documents.slice(1));
    for (let wait = 0; wait < 200 && vectorsStored('lotse-v2') !== 1; wait += 1) await sleep(5);

    assert.equal(fixture.service.indexes.get('lotse-v2')?.documents.size, 1);
    assert.equal(vectorsStored('lotse-v2'), 1);
  });
});
