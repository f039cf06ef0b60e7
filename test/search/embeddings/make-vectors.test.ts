import assert from 'node:assert/strict';
import { makeVectors, type VectorProgress, type VectorTools } from '../../../src/search/embeddings/make-vectors.ts';
import { createMemoryVectorCache } from '../../../src/search/embeddings/memory-vector-cache.ts';
import { passageHash } from '../../../src/search/embeddings/passage-text.ts';
import { LotseError } from '../../../src/shared/errors.ts';
import { passage } from '../../contracts/search-engine.contract.ts';
import { createFakeEmbedder, type FakeEmbedder } from '../../support/fake-embedder.ts';

const documents = Array.from({ length: 600 }, (_, number) => passage({ id: `guide-${number}`, title: `Nr ${number}` }));
const unusable = new LotseError('LOTSE-EMBEDDING-UNUSABLE', 'The endpoint does not accept this.');

describe('embedding the passages', () => {
  let embedder: FakeEmbedder;
  let tools: VectorTools;
  let progress: VectorProgress[];
  beforeEach(() => {
    embedder = createFakeEmbedder();
    progress = [];
    tools = { embedder, cache: createMemoryVectorCache(), onProgress: (now) => progress.push(now) };
  });

  const batches = () => embedder.calls.map(({ texts }) => texts.length).filter((count) => count > 1);

  it('sends batches of at most 256 texts, and of no more characters than an endpoint takes', async () => {
    await makeVectors(documents, tools);
    const long = Array.from({ length: 100 }, (_, number) =>
      passage({ id: `${number}`, text: `${number}x`.repeat(3_000) }),
    );

    await makeVectors(long, tools);

    assert.deepEqual(batches().slice(0, 3), [256, 256, 88]);
    const sizes = embedder.calls.map(({ texts }) => texts.join('').length);
    assert.ok(Math.max(...sizes) <= 200_000, `${Math.max(...sizes)} characters`);
    assert.equal(embedder.calls.flatMap(({ texts }) => texts).length, 600 + 100 + 2);
  });

  it('embeds the same text once, says how far it is, and has nothing left to do afterwards', async () => {
    const { made, space, refused } = await makeVectors([...documents, passage({ id: 'copy', title: 'Nr 1' })], tools);
    const again = await makeVectors(documents, tools);

    assert.deepEqual(
      { made, space, refused },
      { made: 600, space: { model: 'concepts', dimensions: 512 }, refused: [] },
    );
    assert.equal(again.made, 0);
    assert.deepEqual(
      [progress.at(0), progress.at(3)],
      [
        { done: 0, total: 600 },
        { done: 600, total: 600 },
      ],
    );
  });

  it('keeps what it has when it breaks off, so that the next run sends only the rest', async () => {
    embedder.failure = () =>
      embedder.calls.length > 3 ? new LotseError('LOTSE-EMBEDDING-BUSY', 'Too many requests.') : undefined;
    await assert.rejects(makeVectors(documents, tools));
    embedder.failure = () => undefined;
    embedder.calls.length = 0;

    await makeVectors(documents, tools);

    assert.deepEqual(batches(), [88]);
  });

  it('finds the one text that a model does not take, and embeds the others', async () => {
    embedder.failure = (texts) => (texts.includes('Nr 77') ? unusable : undefined);

    const { made, refused } = await makeVectors(documents, tools);

    assert.deepEqual({ made, refused }, { made: 599, refused: ['guide-77'] });
  });

  it('gets along with an endpoint that takes 32 texts at most', async () => {
    embedder.failure = (texts) => (texts.length > 32 ? unusable : undefined);

    const { made } = await makeVectors(documents, tools);

    assert.equal(made, 600);
  });

  it('gives up soon where no text is taken', async () => {
    embedder.failure = (texts) => (texts.includes('Lotse') ? undefined : unusable);

    await assert.rejects(makeVectors(documents, tools), unusable);

    assert.ok(embedder.calls.length < 40, `${embedder.calls.length} requests`);
  });

  it('starts over where the vectors get another length in mid-run', async () => {
    embedder.failure = () => {
      if (embedder.calls.length === 3) embedder.dimensions = 256;
      return undefined;
    };

    const { space, made } = await makeVectors(documents, tools);

    assert.deepEqual({ space, made }, { space: { model: 'concepts', dimensions: 256 }, made: 600 });
    const hashes = documents.map(passageHash);
    assert.deepEqual(await tools.cache.missing(space, hashes), []);
    for (const vector of (await tools.cache.read(space, hashes)).values()) assert.equal(vector.length, 256);
  });

  it('does not start over for ever', async () => {
    embedder.failure = () => {
      embedder.dimensions += 1;
      return undefined;
    };

    await assert.rejects(makeVectors(documents, tools), /another length again and again/);
  });
});
