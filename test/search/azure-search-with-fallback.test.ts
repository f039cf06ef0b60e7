import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSearchWithFallback, type Indexing } from '../../src/search/azure-search-with-fallback.ts';
import { createEmbeddedSearchEngine } from '../../src/search/embedded-search-engine.ts';
import { emptyGlossary } from '../../src/search/glossary.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import { LotseError } from '../../src/shared/errors.ts';
import { passage } from '../contracts/search-engine.contract.ts';
import { type AzureFixture, createAzureFixture, createReadableLog } from '../support/azure-search-stand-in-fixture.ts';

const documents = [
  passage({ id: 'vpn#lead', title: 'VPN verbinden' }),
  passage({ id: 'printer#lead', title: 'Drucker' }),
];
const question = { text: 'VPN', language: 'de', limit: 5 } as const;
const times = { avoidMs: 60, retryMs: 10, longestRetryMs: 40 };

describe('search while the service fails', () => {
  let fixture: AzureFixture;
  let search: SearchEngine | undefined;
  const { log, lines } = createReadableLog();
  beforeEach(async () => {
    fixture = await createAzureFixture();
    lines.length = 0;
  });
  afterEach(async () => {
    await search?.close();
    await fixture.close();
  });

  async function open(indexing: Indexing): Promise<SearchEngine> {
    const service = await fixture.openEngine();
    const embedded = createEmbeddedSearchEngine({ glossary: emptyGlossary });
    search = createSearchWithFallback({ service, embedded, indexing, times, log });
    return search;
  }

  const questionsSent = () =>
    fixture.service.requests.filter(({ path }) => path === "/indexes('lotse')/docs/search.post.search");
  const failing = () => ({ status: 403, json: { error: { code: '', message: 'no' } } });

  async function until(isSo: () => boolean): Promise<void> {
    for (let wait = 0; wait < 400 && !isSo(); wait += 1) await sleep(5);
    assert.ok(isSo());
  }

  it('answers every question from the index in the process, says so once, and comes back by itself', async () => {
    const engine = await open('now');
    await engine.synchronise(documents);
    fixture.service.fault = failing;

    const during = [await engine.search(question), await engine.search(question)];
    const sentDuring = questionsSent().length;
    fixture.service.fault = () => undefined;
    await sleep(80);
    const after = await engine.search(question);

    assert.deepEqual(
      [...during, after].map(([best]) => best?.originalId),
      ['vpn', 'vpn', 'vpn'],
    );
    assert.equal(sentDuring, 1);
    assert.equal(questionsSent().length, 2);
    assert.equal(lines.filter(({ code }) => code === 'LOTSE-SEARCH-REFUSED').length, 1);
    assert.equal(lines.filter(({ msg }) => msg === 'The search service answers again.').length, 1);
  });

  it('starts without the service and fills it as soon as it is there', async () => {
    fixture.service.fault = failing;
    const engine = await open('background');

    const summary = await engine.synchronise(documents);
    const [before] = await engine.search(question);
    await until(() => lines.filter(({ msg }) => msg.includes('next try in')).length > 1);
    fixture.service.fault = () => undefined;
    await until(() => lines.some(({ msg }) => msg === 'The search service holds all passages.'));
    const [after] = await engine.search(question);

    assert.deepEqual([summary.added, before?.originalId, after?.originalId], [2, 'vpn', 'vpn']);
    assert.equal(questionsSent().length, 1);
  });

  it('sends the latest state when the articles change meanwhile', async () => {
    const engine = await open('background');

    await engine.synchronise(documents);
    await engine.synchronise([...documents, passage({ id: 'scanner#lead', title: 'Scanner' })]);
    await until(() => fixture.service.indexes.get('lotse-v1')?.documents.size === 3);
  });

  it('leaves out what only another Lotse has read', async () => {
    const engine = await open('now');
    await engine.synchronise(documents);
    const other = await fixture.openEngine();
    await other.synchronise([...documents, passage({ id: 'vpn-new#lead', title: 'VPN VPN' })]);

    const found = await engine.search(question);

    assert.deepEqual(
      found.map(({ originalId }) => originalId),
      ['vpn'],
    );
  });

  it('tells the one who asked for it that the index could not be written', async () => {
    fixture.service.fault = failing;
    const engine = await open('now');

    await assert.rejects(engine.synchronise(documents), (error: unknown) => error instanceof LotseError);
  });

  it('writes nothing where nobody asked for it', async () => {
    const engine = await open('never');

    await engine.synchronise(documents);
    const [best] = await engine.search(question);

    assert.equal(best?.originalId, 'vpn');
    assert.deepEqual([...fixture.service.indexes.keys()], []);
  });
});
