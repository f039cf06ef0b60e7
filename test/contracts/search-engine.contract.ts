import assert from 'node:assert/strict';
import {
  everyone,
  type RankedArticle,
  type SearchDocument,
  type SearchEngine,
  type SearchQuery,
} from '../../src/search/search-engine.ts';

/** A passage with everything but what the test is about filled in. */
export function passage(given: Partial<SearchDocument> & { id: string }): SearchDocument {
  const articleId = given.articleId ?? given.id.split('#')[0] ?? given.id;
  const document: SearchDocument = {
    articleId,
    originalId: articleId,
    language: 'de',
    collection: '',
    weight: 1,
    audience: [everyone],
    title: '',
    heading: '',
    text: '',
    tags: [],
    contentHash: '',
    ...given,
  };
  return { ...document, contentHash: given.contentHash ?? JSON.stringify(document) };
}

const vpn = passage({ id: 'vpn#lead', title: 'VPN verbinden', text: 'So bauen Sie die Verbindung von zu Hause auf.' });
const vpnEnglish = passage({
  id: 'vpn-en#lead',
  originalId: 'vpn',
  language: 'en',
  title: 'Connect to the VPN',
  text: 'How to set up the connection from home.',
});
const printer = passage({
  id: 'printer#lead',
  title: 'Drucker verbinden',
  text: 'Wählen Sie den Drucker in der Liste.',
});
const printerJam = passage({
  id: 'printer#jam',
  title: 'Drucker verbinden',
  heading: 'Papierstau',
  text: 'Klappe öffnen.',
});
const old = passage({
  id: 'old#lead',
  collection: 'archiv',
  date: '2024-03-16',
  title: 'VPN verbinden',
  text: 'Verbindung von zu Hause.',
});
const everything = [vpn, vpnEnglish, printer, printerJam, old];

/** What every search engine promises; `create` gives an empty one. */
export function describeSearchEngine(name: string, create: () => Promise<SearchEngine>): void {
  describe(`${name}, as every search engine`, () => {
    let engine: SearchEngine;
    beforeEach(async () => {
      engine = await create();
    });
    afterEach(() => engine.close());

    const ask = (text: string, more: Partial<SearchQuery> = {}) =>
      engine.search({ text, language: 'de', limit: 10, ...more });

    it('finds nothing in an empty index', async () => {
      const found = await ask('VPN');

      assert.deepEqual(found, []);
    });

    it('finds nothing for a question that no article touches', async () => {
      await engine.synchronise(everything);

      const found = await ask('Quantenchromodynamik');

      assert.deepEqual(found, []);
    });

    it('ranks articles and names the passage that fits best', async () => {
      await engine.synchronise(everything);

      const found = await ask('Papierstau im Drucker');

      assert.equal(found[0]?.originalId, 'printer');
      assert.equal(found[0]?.passages[0]?.id, 'printer#jam');
    });

    it('gives scores above zero in falling order', async () => {
      await engine.synchronise(everything);

      const scores = (await ask('Drucker verbinden')).map((article) => article.score);

      assert.ok(scores.length > 1 && scores.every((score) => score > 0));
      assert.deepEqual(
        scores,
        scores.toSorted((a, b) => b - a),
      );
    });

    it('folds a translation into its original, the passage in the language of the question first', async () => {
      await engine.synchronise(everything);

      const german = (await ask('VPN')).find((article) => article.originalId === 'vpn');
      const english = (await ask('VPN', { language: 'en' })).find((article) => article.originalId === 'vpn');

      assert.deepEqual(german?.passages.map(({ id }) => id).slice(0, 2), ['vpn#lead', 'vpn-en#lead']);
      assert.deepEqual(english?.passages.map(({ id }) => id).slice(0, 2), ['vpn-en#lead', 'vpn#lead']);
    });

    it('never lets an article of the past stand above a current one: it is found only by who asks for its time', async () => {
      await engine.synchronise(everything);

      const now = await ask('VPN verbinden');
      const then = await ask('VPN verbinden', { period: { from: '2024-01-01', to: '2024-12-31' } });

      assert.deepEqual(idsOf(now), ['vpn', 'printer']);
      assert.deepEqual(idsOf(then), ['old']);
    });

    it('keeps to the period from its first day to its last', async () => {
      const days = ['2023-12-31', '2024-01-01', '2024-06-15', '2024-12-31', '2025-01-01'];
      const notices = days.map((date) => passage({ id: `n-${date}#lead`, title: 'Wartung', text: 'Gewartet.', date }));
      await engine.synchronise([...notices, passage({ id: 'plain#lead', title: 'Wartung melden' })]);

      const year = await ask('Wartung', { period: { from: '2024-01-01', to: '2024-12-31' } });
      const day = await ask('Wartung', { period: { from: '2024-06-15', to: '2024-06-15' } });
      const always = await ask('Wartung', { period: { from: '0001-01-01', to: '2026-01-01' } });
      const never = await ask('Wartung', { period: { from: '2019-01-01', to: '2019-12-31' } });

      assert.deepEqual(idsOf(year).sort(), ['n-2024-01-01', 'n-2024-06-15', 'n-2024-12-31']);
      assert.deepEqual(idsOf(day), ['n-2024-06-15']);
      assert.equal(always.length, 5);
      assert.deepEqual(never, []);
    });

    it('follows a date that changes', async () => {
      await engine.synchronise([passage({ ...old, contentHash: '1' })]);
      await engine.synchronise([passage({ ...old, contentHash: '2', date: '2025-03-15' })]);

      const before = await ask('VPN', { period: { from: '2024-01-01', to: '2024-12-31' } });
      const after = await ask('VPN', { period: { from: '2025-01-01', to: '2025-12-31' } });

      assert.deepEqual([idsOf(before), idsOf(after)], [[], ['old']]);
    });

    it('shows what is meant for some to nobody else', async () => {
      await engine.synchronise([
        printer,
        passage({ id: 'rack#lead', title: 'Serverraum verbinden', audience: ['it-service', 'board'] }),
      ]);

      const [others, staff, foreign] = [
        await ask('verbinden'),
        await ask('verbinden', { audience: ['it-service'] }),
        await ask('verbinden', { audience: ["it-service' or reader ne 'x", 'registry'] }),
      ];

      assert.deepEqual(idsOf(others), ['printer']);
      assert.deepEqual(idsOf(staff).sort(), ['printer', 'rack']);
      assert.deepEqual(idsOf(foreign), ['printer']);
    });

    it('counts what lies in a collection of less weight less', async () => {
      const copy = { title: 'Drucker verbinden', text: 'Wählen Sie den Drucker.' };
      await engine.synchronise([
        passage({ id: 'a-heavy#lead', ...copy, weight: 0.3 }),
        passage({ id: 'b-full#lead', ...copy }),
      ]);

      const found = await ask('Drucker verbinden');

      assert.deepEqual(idsOf(found), ['b-full', 'a-heavy']);
      assert.ok((found[1]?.score ?? 1) < 0.5 * (found[0]?.score ?? 0));
    });

    it('keeps to the given articles and to the limit', async () => {
      await engine.synchronise(everything);

      const chosen = await ask('verbinden', { articleIds: ['printer'] });
      const limited = await ask('verbinden', { limit: 1 });

      assert.deepEqual(
        chosen.map((article) => article.originalId),
        ['printer'],
      );
      assert.equal(limited.length, 1);
    });

    it('answers the same question the same way', async () => {
      await engine.synchronise(everything);

      const first = await ask('Verbindung zu Hause');
      const second = await ask('Verbindung zu Hause');

      assert.deepEqual(first, second);
    });

    it('touches only what has changed', async () => {
      const first = await engine.synchronise(everything);
      const again = await engine.synchronise(everything);
      const changed = await engine.synchronise([
        vpn,
        vpnEnglish,
        passage({ ...printer, contentHash: 'new', text: 'Die Kartusche wechseln.' }),
        passage({ id: 'scanner#lead', title: 'Scannen' }),
      ]);

      assert.deepEqual(first, { added: 5, changed: 0, removed: 0, unchanged: 0, total: 5 });
      assert.deepEqual(again, { added: 0, changed: 0, removed: 0, unchanged: 5, total: 5 });
      assert.deepEqual(changed, { added: 1, changed: 1, removed: 2, unchanged: 2, total: 4 });
    });

    it('finds new words and forgets old ones as soon as it is synchronised', async () => {
      await engine.synchronise(everything);

      await engine.synchronise([vpn, passage({ id: 'scanner#lead', title: 'Dokumente scannen' })]);

      assert.deepEqual(await ask('Papierstau'), []);
      assert.equal((await ask('scannen'))[0]?.originalId, 'scanner');
    });
  });
}

function idsOf(found: RankedArticle[]): string[] {
  return found.map(({ originalId }) => originalId);
}
