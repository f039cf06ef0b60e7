import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { passage } from '../../contracts/search-engine.contract.ts';
import { until } from '../../end-to-end/product.ts';
import { createStandInIndex } from '../../support/azure-search-stand-in-engine.ts';
import { type AzureFixture, createAzureFixture } from '../../support/azure-search-stand-in-fixture.ts';

const documents = Array.from({ length: 2_500 }, (_, number) =>
  passage({ id: `guide-${number}#lead`, title: 'VPN verbinden', text: `Anleitung Nummer ${number}.` }),
);

describe('the indexes behind the alias', () => {
  let fixture: AzureFixture;
  beforeEach(async () => {
    fixture = await createAzureFixture();
  });
  afterEach(() => fixture.close());

  const indexNames = () => [...fixture.service.indexes.keys()];
  const aliasTarget = () => fixture.service.aliases.get('lotse')?.indexes;

  /** An index as an older version of Lotse might have made it: one field is analysed otherwise. */
  function spoilFields(name: string): void {
    const index = fixture.service.indexes.get(name);
    assert.ok(index);
    const fields = index.definition.fields.map((field) =>
      field.name === 'titleDe' ? { ...field, analyzer: 'standard.lucene' as const } : field,
    );
    const spoilt = createStandInIndex({ ...index.definition, fields });
    for (const [key, document] of index.documents) spoilt.put(key, document);
    fixture.service.indexes.set(name, spoilt);
  }

  it('begins with version one', async () => {
    const engine = await fixture.openEngine();

    await engine.synchronise(documents.slice(0, 3));

    assert.deepEqual(indexNames(), ['lotse-v1']);
    assert.deepEqual(aliasTarget(), ['lotse-v1']);
  });

  it('fills an index with the right fields beside one with others, then moves the alias and deletes the old one', async () => {
    const engine = await fixture.openEngine();
    await engine.synchronise(documents);
    spoilFields('lotse-v1');

    const summary = await engine.synchronise(documents);

    assert.equal(summary.added, 2_500);
    assert.deepEqual(indexNames(), ['lotse-v2']);
    assert.deepEqual(aliasTarget(), ['lotse-v2']);
  });

  it('loses no question while it is replaced, although the alias moves late for some requests', async () => {
    // How fast the machine is just now is not what is asked here.
    const search = { attempts: 2, attemptMs: 3_000, totalMs: 6_000, pauseMs: 5 };
    const engine = await fixture.openEngine({}, { aliasSettles: 400, search });
    await engine.synchronise(documents);
    spoilFields('lotse-v1');
    fixture.service.aliasDelayMs = 300;
    const asking = new AbortController();
    const counts: number[] = [];
    async function ask(): Promise<void> {
      while (!asking.signal.aborted) {
        const found = await engine.search({ text: 'VPN verbinden', language: 'de', limit: 3 });
        counts.push(found.length);
        await sleep(5);
      }
    }
    const askers = [ask(), ask(), ask(), ask()];

    await engine.synchronise(documents);
    await sleep(50);
    asking.abort();
    await Promise.all(askers);

    assert.deepEqual(indexNames(), ['lotse-v2']);
    assert.ok(counts.length > 40, `${counts.length} questions`);
    assert.deepEqual(new Set(counts), new Set([3]));
  });

  it('goes on with a new index that a killed run has begun', async () => {
    const engine = await fixture.openEngine();
    await engine.synchronise(documents);
    spoilFields('lotse-v1');
    let uploads = 0;
    fixture.service.fault = ({ path }) => {
      uploads += path.endsWith('/docs/search.index') ? 1 : 0;
      return uploads > 1 ? { kind: 'stall' } : undefined;
    };
    const killed = await fixture.openEngine();
    const run = killed.synchronise(documents).catch(() => 'killed');
    await until('the other batches are under way', 5_000, () => Promise.resolve(uploads === 3));
    await killed.close();
    fixture.service.fault = () => undefined;
    // Which of the batches came first is left to the network.
    const taken = fixture.service.indexes.get('lotse-v2')?.documents.size ?? 0;

    const summary = await engine.synchronise(documents);

    assert.equal(await run, 'killed');
    assert.ok(taken === 500 || taken === 1_000, `${taken} were taken`);
    assert.deepEqual([summary.added, summary.unchanged], [2_500 - taken, taken]);
    assert.deepEqual(indexNames(), ['lotse-v2']);
    assert.equal(fixture.service.indexes.get('lotse-v2')?.documents.size, 2_500);
  });

  it('deletes the old index also when the run that moved the alias could not', async () => {
    const engine = await fixture.openEngine();
    await engine.synchronise(documents.slice(0, 3));
    spoilFields('lotse-v1');
    fixture.service.fault = ({ method }) =>
      method === 'DELETE' ? { status: 403, json: { error: { code: '', message: 'no' } } } : undefined;
    await engine.synchronise(documents.slice(0, 3)).catch(() => undefined);
    fixture.service.fault = () => undefined;

    await engine.synchronise(documents.slice(0, 3));

    assert.deepEqual(indexNames(), ['lotse-v2']);
  });

  it('makes a lost index again', async () => {
    const engine = await fixture.openEngine();
    await engine.synchronise(documents.slice(0, 3));
    fixture.service.indexes.clear();

    const summary = await engine.synchronise(documents.slice(0, 3));

    assert.equal(summary.added, 3);
    assert.equal(fixture.service.indexes.get(aliasTarget()?.[0] ?? '')?.documents.size, 3);
  });

  it('makes a lost alias again without sending anything twice', async () => {
    const engine = await fixture.openEngine();
    await engine.synchronise(documents.slice(0, 3));
    fixture.service.aliases.clear();

    const summary = await engine.synchronise(documents.slice(0, 3));

    assert.equal(summary.unchanged, 3);
    assert.deepEqual(aliasTarget(), ['lotse-v1']);
  });

  it('gives new words of the glossary to the service at once, without a new index', async () => {
    const engine = await fixture.openEngine();
    await engine.synchronise(documents.slice(0, 3));

    engine.replaceGlossary({ groups: [['VPN', 'Fernzugang', 'von zu Hause arbeiten']] });
    const summary = await engine.synchronise(documents.slice(0, 3));

    assert.equal(summary.unchanged, 3);
    assert.deepEqual(indexNames(), ['lotse-v1']);
    assert.equal((await engine.search({ text: 'Fernzugang', language: 'de', limit: 5 })).length, 3);
  });

  it('changes what needs no new index in place', async () => {
    await (await fixture.openEngine()).synchronise(documents.slice(0, 3));

    await (await fixture.openEngine({ semantic: true })).synchronise(documents.slice(0, 3));

    assert.deepEqual(indexNames(), ['lotse-v1']);
    assert.equal(fixture.service.indexes.get('lotse-v1')?.definition.semantic?.configurations.length, 1);
  });

  it('does not touch an index that has the name of the alias', async () => {
    const engine = await fixture.openEngine();
    await engine.synchronise(documents.slice(0, 3));
    const [index] = fixture.service.indexes.values();
    assert.ok(index);
    fixture.service.aliases.clear();
    fixture.service.indexes.clear();
    fixture.service.indexes.set('lotse', createStandInIndex({ ...index.definition, name: 'lotse' }));

    await assert.rejects(engine.synchronise(documents), /has an index that is itself called lotse/);
    assert.deepEqual(indexNames(), ['lotse']);
  });
});
