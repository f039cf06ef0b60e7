import assert from 'node:assert/strict';
import { LotseError } from '../../../src/shared/errors.ts';
import { passage } from '../../contracts/search-engine.contract.ts';
import { type AzureFixture, createAzureFixture } from '../../support/azure-search-stand-in-fixture.ts';

const vpn = passage({ id: 'vpn#lead', title: 'VPN verbinden', text: 'Die Verbindung von zu Hause.' });
const printer = passage({ id: 'printer#lead', title: 'Drucker verbinden', text: 'Den Drucker wählen.' });

describe('a question to Azure AI Search', () => {
  let fixture: AzureFixture;
  beforeEach(async () => {
    fixture = await createAzureFixture();
    await (await fixture.openEngine({ semantic: true })).synchronise([vpn, printer]);
    fixture.service.requests.length = 0;
  });
  afterEach(() => fixture.close());

  const question = { language: 'de', limit: 5 } as const;
  const sent = () => fixture.service.requests.map(({ body }) => body as Record<string, string>);
  const answer = (status: number, message = 'no') => ({ status, json: { error: { code: '', message } } });

  it('means no operator, whatever somebody writes', async () => {
    const engine = await fixture.openEngine();

    const found = await engine.search({ ...question, text: 'Mein VPN -verbinden "geht" + (nicht) | v* ~ \\ \'' });

    assert.deepEqual(
      found.map(({ originalId }) => originalId),
      ['vpn', 'printer'],
    );
    assert.equal(sent()[0]?.['search'], 'Mein VPN \\-verbinden \\"geht\\" \\+ \\(nicht\\) \\| v\\* \\~ \\\\ \\\'');
  });

  it('keeps what comes from outside inside the quotes of a filter', async () => {
    const engine = await fixture.openEngine();
    const evil = "x' or audience/any(a: a ne '";

    const found = await engine.search({ ...question, text: 'verbinden', articleIds: [evil, 'printer'] });

    assert.deepEqual(
      found.map(({ originalId }) => originalId),
      ['printer'],
    );
    assert.match(sent()[0]?.['filter'] ?? '', /originalId eq 'x'' or audience\/any\(a: a ne '''/);
  });

  it('sends nothing when nothing is asked', async () => {
    const engine = await fixture.openEngine();

    assert.deepEqual(await engine.search({ ...question, text: '  ' }), []);
    assert.deepEqual(await engine.search({ ...question, text: 'VPN', articleIds: [] }), []);
    assert.deepEqual(sent(), []);
  });

  it('shows nobody what is meant for others', async () => {
    for (const document of fixture.service.indexes.get('lotse-v1')?.documents.values() ?? [])
      if (document['originalId'] === 'vpn') document['audience'] = ['board'];
    const engine = await fixture.openEngine();

    const found = await engine.search({ ...question, text: 'verbinden' });

    assert.deepEqual(
      found.map(({ originalId }) => originalId),
      ['printer'],
    );
  });

  it('ranks by the semantic ranker where it is on', async () => {
    const engine = await fixture.openEngine({ semantic: true });

    const [best] = await engine.search({ ...question, text: 'VPN' });

    assert.equal(sent()[0]?.['queryType'], 'semantic');
    assert.ok(best && best.score > 0 && best.score < 4);
  });

  it('goes on without the semantic ranker where the tier has none, and says so once', async () => {
    fixture.service.hasSemanticRanker = false;
    const engine = await fixture.openEngine({ semantic: true });

    const first = await engine.search({ ...question, text: 'VPN' });
    await engine.search({ ...question, text: 'Drucker' });

    assert.equal(first[0]?.originalId, 'vpn');
    assert.deepEqual(
      sent().map(({ queryType }) => queryType),
      ['semantic', 'simple', 'simple'],
    );
    const warnings = fixture.lines.filter(({ msg }) => msg.includes('without the semantic ranker'));
    assert.equal(warnings.length, 1);
  });

  it('asks again after what passes', async () => {
    let failures = 1;
    fixture.service.fault = () => (failures-- > 0 ? answer(503) : undefined);
    const engine = await fixture.openEngine();

    const found = await engine.search({ ...question, text: 'VPN' });

    assert.equal(found[0]?.originalId, 'vpn');
  });

  it('is given up within its time limit', async () => {
    fixture.service.fault = () => ({ kind: 'stall' });
    const engine = await fixture.openEngine();
    const started = performance.now();

    await assert.rejects(engine.search({ ...question, text: 'VPN' }), hasCode('LOTSE-SEARCH-UNREACHABLE'));

    assert.ok(performance.now() - started < 1_000);
  });

  for (const [status, code] of [
    [429, 'LOTSE-SEARCH-BUSY'],
    [503, 'LOTSE-SEARCH-BUSY'],
    [401, 'LOTSE-SEARCH-REFUSED'],
    [403, 'LOTSE-SEARCH-REFUSED'],
    [404, 'LOTSE-SEARCH-MISSING'],
    [400, 'LOTSE-SEARCH-SCHEMA'],
    [500, 'LOTSE-SEARCH-UNREACHABLE'],
  ] as const) {
    it(`says ${code} of ${status}`, async () => {
      fixture.service.fault = () => answer(status);
      const engine = await fixture.openEngine();

      await assert.rejects(engine.search({ ...question, text: 'VPN' }), hasCode(code));
    });
  }

  it('does not wait for a service that wants to be left alone for an hour', async () => {
    fixture.service.fault = () => ({ ...answer(429), headers: { 'Retry-After': '3600' } });
    const engine = await fixture.openEngine();
    const started = performance.now();

    await assert.rejects(engine.search({ ...question, text: 'VPN' }), hasCode('LOTSE-SEARCH-BUSY'));

    assert.ok(performance.now() - started < 500);
  });

  it('says that nobody listens there', async () => {
    const engine = await fixture.openEngine({ endpoint: 'http://127.0.0.1:9' });

    await assert.rejects(engine.search({ ...question, text: 'VPN' }), hasCode('LOTSE-SEARCH-UNREACHABLE'));
  });

  function hasCode(code: string) {
    return (error: unknown) => error instanceof LotseError && error.code === code;
  }
});
