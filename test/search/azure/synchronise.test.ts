import assert from 'node:assert/strict';
import type { SearchDocument } from '../../../src/search/search-engine.ts';
import { LotseError } from '../../../src/shared/errors.ts';
import { passage } from '../../contracts/search-engine.contract.ts';
import { type AzureFixture, createAzureFixture } from '../../support/azure-search-stand-in-fixture.ts';

/** So many passages, each about a printer of its own. */
function printers(count: number, text = 'Papier nachlegen.'): SearchDocument[] {
  return Array.from({ length: count }, (_, number) =>
    passage({ id: `printer-${number}#lead`, title: 'Drucker', text }),
  );
}

describe('bringing Azure AI Search up to date', () => {
  let fixture: AzureFixture;
  beforeEach(async () => {
    fixture = await createAzureFixture();
  });
  afterEach(() => fixture.close());

  const stored = (index: string) => [...(fixture.service.indexes.get(index)?.documents.values() ?? [])];
  const batches = () => fixture.service.requests.filter(({ path }) => path.endsWith('/docs/search.index'));

  it('sends at most a thousand passages at once, and nothing that the index already holds', async () => {
    const engine = await fixture.openEngine();

    await engine.synchronise(printers(2_300));
    const sizes = batches().map(({ body }) => (body as { value: unknown[] }).value.length);
    fixture.service.requests.length = 0;
    const again = await engine.synchronise(printers(2_300));

    assert.deepEqual(new Set(sizes), new Set([1000, 300]));
    assert.equal(sizes.length, 3);
    assert.deepEqual(again, { added: 0, changed: 0, removed: 0, unchanged: 2_300, total: 2_300 });
    assert.deepEqual(batches(), []);
  });

  it('keeps below sixteen megabytes, whatever the passages contain', async () => {
    const engine = await fixture.openEngine();
    const long = 'ß"\n'.repeat(200_000);
    const documents = Array.from({ length: 12 }, (_, number) =>
      passage({ id: `long-${number}`, text: long, contentHash: 'long' }),
    );

    const summary = await engine.synchronise(documents);

    assert.equal(summary.added, 12);
    const bytes = batches().map(({ body }) => Buffer.byteLength(JSON.stringify(body)));
    assert.ok(bytes.length > 1 && bytes.every((count) => count < 16 * 1024 * 1024), bytes.join(', '));
  });

  it('halves a batch that the service finds too large', async () => {
    fixture.service.fault = ({ body }) =>
      sizeOf(body) > 100 ? { status: 413, json: { error: { code: '', message: 'too large' } } } : undefined;
    const engine = await fixture.openEngine();

    const summary = await engine.synchronise(printers(350));

    assert.equal(summary.added, 350);
    assert.equal(stored('lotse-v1').length, 350);
  });

  it('sends again only those passages of a batch that could not be taken yet', async () => {
    const refusals = new Map<unknown, number>();
    fixture.service.refuse = ({ articleId, key }) => {
      const count = refusals.get(key) ?? 0;
      if (!String(articleId).endsWith('7') || count === 2) return undefined;
      refusals.set(key, count + 1);
      return { status: 503, message: 'Too busy.' };
    };
    const engine = await fixture.openEngine();

    const summary = await engine.synchronise(printers(100));

    assert.deepEqual(summary, { added: 100, changed: 0, removed: 0, unchanged: 0, total: 100 });
    assert.deepEqual(
      batches().map(({ body }) => sizeOf(body)),
      [100, 10, 10],
    );
  });

  it('names passages that the service refuses for good, and keeps the others', async () => {
    fixture.service.refuse = ({ articleId }) =>
      articleId === 'printer-3' ? { status: 400, message: 'Field too long.' } : undefined;
    const engine = await fixture.openEngine();

    const summary = await engine.synchronise(printers(10));

    assert.deepEqual(summary, { added: 9, changed: 0, removed: 0, unchanged: 0, total: 10, failed: 1 });
    const line = fixture.lines.find(({ code }) => code === 'LOTSE-SEARCH-REFUSED');
    assert.match(line?.msg ?? '', /did not take 1 passages: printer-3#lead \(Field too long\.\)/);
  });

  it('waits as long as a throttling service asks for', async () => {
    let refusals = 2;
    const times: number[] = [];
    fixture.service.fault = ({ path }) => {
      if (!path.endsWith('/docs/search.index')) return undefined;
      times.push(performance.now());
      if (refusals === 0) return undefined;
      refusals -= 1;
      return { status: 429, headers: { 'retry-after-ms': '120' }, json: { error: { code: '', message: 'slow down' } } };
    };
    const engine = await fixture.openEngine();

    const summary = await engine.synchronise(printers(5));

    assert.equal(summary.added, 5);
    const [first = 0, second = 0, third = 0] = times;
    assert.ok(second - first >= 115 && third - second >= 115, `${second - first} ms, ${third - second} ms`);
  });

  it('survives answers that never come and connections that break', async () => {
    let count = 0;
    fixture.service.fault = () => {
      count += 1;
      if (count % 5 === 0) return { kind: 'cut' };
      return count === 7 ? { kind: 'stall' } : undefined;
    };
    const engine = await fixture.openEngine(
      {},
      { manage: { attempts: 5, attemptMs: 200, totalMs: 5_000, pauseMs: 5 } },
    );

    const summary = await engine.synchronise(printers(20));

    assert.equal(summary.added, 20);
  });

  it('gives up with the cure when the service refuses the key', async () => {
    const engine = await fixture.openEngine({ key: 'wrong' });

    await assert.rejects(engine.synchronise(printers(1)), hasCode('LOTSE-SEARCH-REFUSED', /AZURE_SEARCH_KEY/));
  });

  it('goes on where a killed run has stopped', async () => {
    const uploads = { count: 0 };
    fixture.service.fault = ({ path }) => {
      if (!path.endsWith('/docs/search.index')) return undefined;
      uploads.count += 1;
      return uploads.count > 2 ? { kind: 'stall' } : undefined;
    };
    const killed = await fixture.openEngine();
    const run = killed.synchronise(printers(5_000)).catch((error: LotseError) => error.code);
    while (uploads.count < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    await killed.close();
    fixture.service.fault = () => undefined;

    const summary = await (await fixture.openEngine()).synchronise(printers(5_000));

    assert.equal(await run, 'LOTSE-STOPPING');
    assert.deepEqual(summary, { added: 3_000, changed: 0, removed: 0, unchanged: 2_000, total: 5_000 });
    assert.deepEqual([...fixture.service.indexes.keys()], ['lotse-v1']);
  });

  it('waits until the service finds what it has taken', async () => {
    fixture.service.visibleAfterMs = 300;
    const engine = await fixture.openEngine();

    await engine.synchronise(printers(3));
    const found = await engine.search({ text: 'Drucker', language: 'de', limit: 5 });

    assert.equal(found.length, 3);
  });

  function hasCode(code: string, message: RegExp) {
    return (error: unknown) => error instanceof LotseError && error.code === code && message.test(error.message);
  }
});

function sizeOf(body: unknown): number {
  return (body as { value?: unknown[] } | undefined)?.value?.length ?? 0;
}
