import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Product, runCommand, startProduct, until } from '../../end-to-end/product.ts';
import { type EmbeddingStandIn, startEmbeddingStandIn } from '../../support/embedding-stand-in.ts';

const question = 'Wie verbinde ich mich von zu Hause mit dem VPN?';

describe('Lotse with an embedding endpoint', function () {
  this.timeout(120_000);
  let dataFolder: string;
  let endpoint: EmbeddingStandIn;
  let environment: NodeJS.Dict<string>;
  let lotse: Product;

  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-embeddings-'));
    endpoint = await startEmbeddingStandIn();
    environment = {
      MODEL_BASE_URL: endpoint.url,
      MODEL_API_KEY: endpoint.key,
      EMBEDDING_MODEL_NAME: endpoint.model,
    };
    lotse = await startProduct({ dataFolder, chat: false, environment });
    // Documents come in a moment after the articles, and their passages are embedded then.
    await until('all passages are embedded', 60_000, async () => {
      const before = endpoint.requests.length;
      await sleep(700);
      const isQuiet = endpoint.requests.length === before;
      const hasDocuments = ['Leitfaden Mobile Arbeit', 'Video: '].every((title) => textsSent().join().includes(title));
      return isQuiet && hasDocuments && lotse.errors().includes('The passages have their vectors.');
    });
  });
  beforeEach(() => {
    endpoint.requests.length = 0;
    endpoint.fault = () => undefined;
  });
  after(async () => {
    await lotse?.end();
    await endpoint?.close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  async function run(folder: string, ...words: string[]) {
    const running = runCommand(words, { dataFolder: folder, environment });
    const code = await running.ended;
    return { code, output: running.output(), errors: running.errors() };
  }

  const textsSent = () => endpoint.requests.flatMap(({ texts }) => texts);

  it('answers on the command line with the vectors that the running Lotse has made: only the question goes out', async () => {
    const { output, errors } = await run(dataFolder, 'ask', `${question} Grüße, Frau Möller`, '--json');

    const reply = JSON.parse(output);
    assert.deepEqual([reply.kind, reply.citations[0]?.articleId], ['answer', 'vpn-verbinden']);
    assert.deepEqual(textsSent(), ['Lotse', `${question} Grüße, Frau …`]);
    assert.equal(errors, '');
  });

  it('is examined by the doctor, who sends no article', async () => {
    const well = await run(dataFolder, 'doctor');
    const sent = textsSent();
    endpoint.fault = () => ({ kind: 'status', status: 401 });
    const refused = await run(dataFolder, 'doctor');

    assert.match(well.output, /ok +embeddings +concepts at 127\.0\.0\.1:\d+, 512 dimensions, \d+ ms a question\n/);
    assert.deepEqual(new Set(sent), new Set(['Lotse']));
    assert.match(
      refused.output,
      /wrong +embeddings +The embedding endpoint .* refuses us \(401\)\. Check MODEL_API_KEY\./,
    );
    assert.equal(refused.code, 1);
  });

  it('answers without a database, and by words with one error where the endpoint fails', async () => {
    const nowhere = join(dataFolder, 'nowhere');
    const fresh = await run(nowhere, 'ask', question, '--json');
    const sent = textsSent().length;
    endpoint.fault = () => ({ kind: 'status', status: 403 });
    const failing = await run(nowhere, 'ask', question, '--json');

    assert.ok(sent > 100, `${sent} texts`);
    for (const { output } of [fresh, failing])
      assert.equal(JSON.parse(output).citations[0]?.articleId, 'vpn-verbinden');
    assert.deepEqual([fresh.errors, failing.errors.match(/LOTSE-EMBEDDING-REFUSED/g)?.length], ['', 1]);
  });
});
