import assert from 'node:assert/strict';
import { LLMock } from '@copilotkit/aimock';
import type { Embedder } from '../../../src/search/embeddings/embed.ts';
import { toEmbeddingConfig } from '../../../src/search/embeddings/embedding-config.ts';
import type { EmbeddingTimes } from '../../../src/search/embeddings/embedding-times.ts';
import { createOpenAiEmbedder } from '../../../src/search/embeddings/openai-embed.ts';
import { LotseError } from '../../../src/shared/errors.ts';
import { describeEmbedder } from '../../contracts/embedder.contract.ts';
import { type EmbeddingStandIn, startEmbeddingStandIn } from '../../support/embedding-stand-in.ts';
import { createFakeEmbedder } from '../../support/fake-embedder.ts';

/** Shortened to what a test can afford; the number of attempts is the real one. */
const times: EmbeddingTimes = {
  passage: { attempts: 5, attemptMs: 150, totalMs: 4_000, pauseMs: 5 },
  query: { attempts: 1, attemptMs: 150, totalMs: 150, pauseMs: 5 },
};

function open({ url, key, model }: Pick<EmbeddingStandIn, 'url' | 'key' | 'model'>): Embedder {
  return createOpenAiEmbedder({ config: { baseUrl: url, key, model }, times });
}

describeEmbedder('the fake embedder', async () => ({ embedder: createFakeEmbedder(), close: async () => {} }));
describeEmbedder('an OpenAI-compatible endpoint', async () => {
  const endpoint = await startEmbeddingStandIn();
  return { embedder: open(endpoint), close: () => endpoint.close() };
});
describeEmbedder('an OpenAI-compatible endpoint that somebody else has written', async () => {
  const mock = new LLMock({ port: 0 });
  mock.onEmbedding(/^(?:VPN|Drucker)/, { embedding: [3, 0, 4] });
  const url = await mock.start();
  return { embedder: open({ url: `${url}/v1`, key: 'any', model: 'concepts' }), close: () => mock.stop() };
});

describe('the embedding endpoint', () => {
  let endpoint: EmbeddingStandIn;
  let embedder: Embedder;
  beforeEach(async () => {
    endpoint = await startEmbeddingStandIn();
    embedder = open(endpoint);
  });
  afterEach(() => endpoint.close());

  const answer = (data: unknown[]) => ({ kind: 'body', text: JSON.stringify({ data }) }) as const;

  it('gets the key, the model and the texts, and nothing of the variables of other programs', async () => {
    process.env['OPENAI_ORG_ID'] = 'other';
    await embedder.embed(['eins', 'zwei'], 'passage');
    delete process.env['OPENAI_ORG_ID'];

    const [request] = endpoint.requests;
    assert.deepEqual([request?.path, request?.model, request?.texts], ['/v1/embeddings', 'concepts', ['eins', 'zwei']]);
    assert.equal(request?.headers.authorization, 'Bearer key-of-this-test');
    assert.equal(request?.headers['openai-organization'], undefined);
  });

  it('is asked without a key where it wants none', async () => {
    endpoint.key = undefined;

    await open(endpoint).embed(['eins'], 'query');

    assert.equal(endpoint.requests[0]?.headers.authorization, undefined);
  });

  it('is Azure where the address says so: its path is completed', () => {
    const azure = toEmbeddingConfig({
      MODEL_BASE_URL: 'https://my-models.openai.azure.com/',
      MODEL_API_KEY: 'key',
      EMBEDDING_MODEL_NAME: 'deployment',
    });
    const complete = toEmbeddingConfig({
      MODEL_BASE_URL: 'https://my-models.openai.azure.com/openai/v1',
      EMBEDDING_MODEL_NAME: 'deployment',
    });

    assert.equal(azure?.baseUrl, 'https://my-models.openai.azure.com/openai/v1');
    assert.equal(complete?.baseUrl, azure?.baseUrl);
  });

  it('may give its vectors in another order', async () => {
    endpoint.fault = () =>
      answer([
        { index: 1, embedding: [0, 2] },
        { index: 0, embedding: [5, 0] },
      ]);

    const vectors = await embedder.embed(['eins', 'zwei'], 'passage');

    assert.deepEqual(vectors, [Float32Array.of(1, 0), Float32Array.of(0, 1)]);
  });

  it('is asked again after what passes, as late as it says', async () => {
    endpoint.fault = (_, count) => {
      if (count === 1) return { kind: 'status', status: 429, headers: { 'retry-after': '0.2' } };
      return count === 2 ? { kind: 'status', status: 503, headers: { 'retry-after-ms': '5' } } : undefined;
    };
    const started = performance.now();

    const vectors = await embedder.embed(['eins'], 'passage');

    assert.equal(vectors.length, 1);
    assert.equal(endpoint.requests.length, 3);
    assert.ok(performance.now() - started >= 190);
  });

  it('is asked only once for a question', async () => {
    endpoint.fault = () => ({ kind: 'status', status: 500 });

    await assert.rejects(embedder.embed(['eins'], 'query'));

    assert.equal(endpoint.requests.length, 1);
  });

  for (const [kind, name] of [
    ['stall', 'silent'],
    ['stall-in-body', 'silent in the middle of its answer'],
  ] as const) {
    it(`is given up within the time limit of a question while it is ${name}`, async () => {
      endpoint.fault = () => ({ kind });
      const started = performance.now();

      await assert.rejects(embedder.embed(['eins'], 'query'), hasCode('LOTSE-EMBEDDING-UNREACHABLE'));

      assert.ok(performance.now() - started < 600);
    });
  }

  it('is not waited for when it wants to be left alone for an hour', async () => {
    endpoint.fault = () => ({ kind: 'status', status: 429, headers: { 'retry-after': '3600' } });
    const started = performance.now();

    await assert.rejects(embedder.embed(['eins'], 'passage'), hasCode('LOTSE-EMBEDDING-BUSY'));

    assert.ok(performance.now() - started < 500);
  });

  it('ends every call when Lotse stops', async () => {
    endpoint.fault = () => ({ kind: 'stall' });
    const waiting = embedder.embed(['eins'], 'passage');
    setTimeout(() => embedder.close(), 20);

    await assert.rejects(waiting, hasCode('LOTSE-STOPPING'));
  });

  for (const [status, code] of [
    [401, 'LOTSE-EMBEDDING-REFUSED'],
    [403, 'LOTSE-EMBEDDING-REFUSED'],
    [404, 'LOTSE-EMBEDDING-REFUSED'],
    [429, 'LOTSE-EMBEDDING-BUSY'],
    [400, 'LOTSE-EMBEDDING-UNUSABLE'],
    [413, 'LOTSE-EMBEDDING-UNUSABLE'],
    [500, 'LOTSE-EMBEDDING-UNREACHABLE'],
  ] as const) {
    it(`says ${code} of ${status}, and never what was sent`, async () => {
      endpoint.fault = ({ texts }) => ({ kind: 'status', status, message: `No to ${texts.join()}` });

      const failing = embedder.embed(['Geheime Frage'], 'query');

      await assert.rejects(failing, (error: Error) => hasCode(code)(error) && !error.message.includes('Geheim'));
    });
  }

  const malformed = {
    'no JSON': '{"data": [{"embedding": [1, NaN]}]}',
    'no list': '{"error": "busy"}',
    'no numbers': '{"data": [{"index": 0, "embedding": "AACAPw=="}]}',
    'a gap': '{"data": [{"index": 0, "embedding": [1, null]}]}',
    'an infinite number': '{"data": [{"index": 0, "embedding": [1, 1e999]}]}',
    'no direction': '{"data": [{"index": 0, "embedding": [0, 0]}]}',
    'no vector': '{"data": []}',
    'two vectors': '{"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1]}]}',
    'a vector of another text': '{"data": [{"index": 7, "embedding": [1]}]}',
  };
  for (const [name, text] of Object.entries(malformed)) {
    it(`is not believed when it gives ${name} for one text`, async () => {
      endpoint.fault = () => ({ kind: 'body', text });

      await assert.rejects(embedder.embed(['eins'], 'query'), hasCode('LOTSE-EMBEDDING-UNUSABLE'));
    });
  }

  it('is understood when its numbers are larger than 32 bits hold', async () => {
    endpoint.fault = () => answer([{ embedding: [3e100, 4e100] }]);

    const [vector] = await embedder.embed(['eins'], 'query');

    assert.deepEqual(vector, Float32Array.from([0.6, 0.8]));
  });

  it('is not believed when its vectors have different lengths', async () => {
    endpoint.fault = () => answer([{ embedding: [1] }, { embedding: [1, 2] }]);

    await assert.rejects(embedder.embed(['eins', 'zwei'], 'query'), hasCode('LOTSE-EMBEDDING-UNUSABLE'));
  });

  it('is called unreachable when it breaks off, or when nobody listens there', async () => {
    endpoint.fault = () => ({ kind: 'cut' });

    await assert.rejects(embedder.embed(['eins'], 'query'), hasCode('LOTSE-EMBEDDING-UNREACHABLE'));
    const nobody = open({ url: 'http://127.0.0.1:9/v1', key: 'key', model: 'concepts' });
    await assert.rejects(nobody.embed(['eins'], 'query'), hasCode('LOTSE-EMBEDDING-UNREACHABLE'));
  });
});

function hasCode(code: string) {
  return (error: unknown) => error instanceof LotseError && error.code === code;
}
