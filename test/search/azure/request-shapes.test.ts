import assert from 'node:assert/strict';
import { connect } from '../../../src/search/azure/connect.ts';
import { indexDefinition } from '../../../src/search/azure/index-definition.ts';
import { toSynonymRules } from '../../../src/search/azure/synonym-rules.ts';
import { passage } from '../../contracts/search-engine.contract.ts';
import type { RecordedRequest } from '../../support/azure-search-stand-in.ts';
import { type AzureFixture, createAzureFixture } from '../../support/azure-search-stand-in-fixture.ts';

/**
 * What goes over the wire, beside what the public REST reference of version 2026-04-01 says.
 * The stand-in refuses every property that the reference does not know (azure-search-stand-in-wire.ts).
 */
describe('requests to Azure AI Search', () => {
  let fixture: AzureFixture;
  before(async () => {
    fixture = await createAzureFixture();
    const engine = await fixture.openEngine({ semantic: true });
    engine.replaceGlossary({ groups: [['VPN', 'Fernzugang', 'remote, access']] });
    await engine.synchronise([
      passage({
        id: 'vpn#über',
        title: 'VPN',
        text: 'Wählen.',
        tags: ['netz'],
        updated: '2026-03-01',
        contentHash: 'a1',
      }),
      passage({ id: 'old', language: 'en', title: 'Old', contentHash: 'b2' }),
    ]);
    await engine.synchronise([passage({ id: 'old', language: 'en', title: 'Old', contentHash: 'b2' })]);
    await engine.search({ text: 'VPN', language: 'de', limit: 3, articleIds: ['vpn', 'old'] });
  });
  after(() => fixture.close());

  function request(method: string, path: string): RecordedRequest {
    const found = fixture.service.requests.find((one) => one.method === method && one.path === path);
    assert.ok(
      found,
      `${method} ${path} in ${fixture.service.requests.map((one) => `${one.method} ${one.path}`).join(', ')}`,
    );
    return found;
  }

  it('carry version, key and the format that they ask for', () => {
    for (const { query, headers } of fixture.service.requests) {
      assert.equal(query['api-version'], '2026-04-01');
      assert.equal(headers['api-key'], 'key-of-this-test');
      assert.match(String(headers.accept), /^application\/json;odata\.metadata=(none|minimal)$/);
    }
  });

  it('describe the index: texts in two languages with the glossary, filters, profile and semantic configuration', () => {
    const body = request('PUT', "/indexes('lotse-v1')").body as {
      fields: { name: string }[];
      scoringProfiles: unknown[];
      semantic: unknown;
    };
    const field = (name: string) => body.fields.find((one) => one.name === name);

    assert.deepEqual(field('titleDe'), {
      name: 'titleDe',
      type: 'Edm.String',
      retrievable: false,
      analyzer: 'de.microsoft',
      searchable: true,
      filterable: false,
      sortable: false,
      facetable: false,
      synonymMaps: ['lotse-glossary'],
    });
    assert.deepEqual(field('audience'), {
      name: 'audience',
      type: 'Collection(Edm.String)',
      searchable: false,
      filterable: true,
      sortable: false,
      facetable: false,
    });
    assert.deepEqual(body.scoringProfiles[0], {
      name: 'about-this',
      text: {
        weights: {
          titleDe: 1.5,
          titleEn: 1.5,
          headingDe: 1.5,
          headingEn: 1.5,
          tagsDe: 0.5,
          tagsEn: 0.5,
          textDe: 1,
          textEn: 1,
        },
      },
      functionAggregation: 'sum',
      functions: [
        {
          type: 'freshness',
          fieldName: 'updated',
          boost: 1.1,
          interpolation: 'linear',
          freshness: { boostingDuration: 'P730D' },
        },
      ],
    });
    assert.deepEqual(body.semantic, {
      configurations: [
        {
          name: 'passages',
          prioritizedFields: {
            titleField: { fieldName: 'titleDe' },
            prioritizedContentFields: ['textDe', 'textEn', 'titleEn'].map((fieldName) => ({ fieldName })),
            prioritizedKeywordsFields: ['headingDe', 'headingEn', 'tagsDe', 'tagsEn'].map((fieldName) => ({
              fieldName,
            })),
          },
        },
      ],
    });
  });

  it('give the glossary as rules of Solr, one a line', () => {
    assert.deepEqual(request('PUT', "/synonymmaps('lotse-glossary')").body, {
      name: 'lotse-glossary',
      format: 'solr',
      synonyms: 'VPN, Fernzugang, remote\\, access',
    });
  });

  it('upload whole documents under keys that the service takes, and delete by key', () => {
    const [first, second] = fixture.service.requests.filter(({ path }) => path.endsWith('/docs/search.index'));

    assert.deepEqual((first?.body as { value: unknown[] } | undefined)?.value[0], {
      '@search.action': 'upload',
      key: 'dnBuI8O8YmVy',
      articleId: 'vpn',
      originalId: 'vpn',
      language: 'de',
      collection: '',
      weight: 1,
      audience: ['everyone'],
      updated: '2026-03-01T00:00:00.000Z',
      date: null,
      contentHash: 'a1',
      titleDe: 'VPN',
      titleEn: null,
      headingDe: '',
      headingEn: null,
      textDe: 'VPN\nnetz\nWählen.',
      textEn: null,
      tagsDe: ['netz'],
      tagsEn: [],
    });
    assert.deepEqual(second?.body, { value: [{ '@search.action': 'delete', key: 'dnBuI8O8YmVy' }] });
  });

  it('point an alias at exactly one index', () => {
    assert.deepEqual(request('PUT', "/aliases('lotse')").body, { name: 'lotse', indexes: ['lotse-v1'] });
  });

  it('ask with filter, selection, profile and the semantic ranker', () => {
    assert.deepEqual(request('POST', "/indexes('lotse')/docs/search.post.search").body, {
      search: 'VPN',
      filter:
        "audience/any(reader: reader eq 'everyone') and date eq null and (originalId eq 'vpn' or originalId eq 'old')",
      select: 'key,articleId,originalId,language,weight',
      top: 50,
      searchMode: 'any',
      scoringProfile: 'about-this',
      queryType: 'semantic',
      semanticConfiguration: 'passages',
      semanticErrorHandling: 'partial',
      semanticMaxWaitInMilliseconds: 1_500,
    });
  });

  it('ask for a time and as an audience: days as moments, names in the quotes of the SDK', async () => {
    const engine = await fixture.openEngine();

    await engine.search({
      text: 'Wartung',
      language: 'de',
      limit: 3,
      period: { from: '2024-01-01', to: '2024-12-31' },
      audience: ["o'neill"],
    });

    const body = fixture.service.requests.at(-1)?.body as { filter: string };
    assert.equal(
      body.filter,
      "audience/any(reader: reader eq 'everyone' or reader eq 'o''neill') and date ge 2024-01-01T00:00:00.000Z and date le 2024-12-31T00:00:00.000Z",
    );
  });

  it('describe a date and a weight that every index has', () => {
    const body = request('PUT', "/indexes('lotse-v1')").body as { fields: Record<string, unknown>[] };
    const [date, weight] = ['date', 'weight'].map((name) => body.fields.find((field) => field['name'] === name));

    assert.deepEqual([date?.['type'], date?.['filterable']], ['Edm.DateTimeOffset', true]);
    assert.equal(weight?.['type'], 'Edm.Double');
  });

  it('describe a field for vectors where passages have some', async () => {
    const { indexes } = await connect({
      endpoint: fixture.service.url,
      key: fixture.service.key,
      index: 'lotse',
      semantic: false,
    });

    await indexes.createOrUpdateIndex(
      indexDefinition('with-vectors', 'lotse-glossary', { semantic: false, vectorDimensions: 384 }),
    );

    const body = request('PUT', "/indexes('with-vectors')").body as {
      fields: { name: string }[];
      vectorSearch: unknown;
    };
    assert.deepEqual(
      body.fields.find(({ name }) => name === 'vector'),
      {
        name: 'vector',
        type: 'Collection(Edm.Single)',
        dimensions: 384,
        vectorSearchProfile: 'nearest',
        retrievable: false,
        searchable: true,
        filterable: false,
        sortable: false,
        facetable: false,
      },
    );
    assert.deepEqual(body.vectorSearch, {
      profiles: [{ name: 'nearest', algorithm: 'graph' }],
      algorithms: [{ name: 'graph', kind: 'hnsw', hnswParameters: { metric: 'cosine' } }],
    });
  });

  it('keep rules of the glossary within twenty phrases, and never send none', () => {
    const rules = toSynonymRules({ groups: [Array.from({ length: 45 }, (_, number) => `Wort${number}`)] });

    assert.deepEqual(
      rules.map((rule) => rule.split(', ').length),
      [20, 20, 7],
    );
    assert.ok(rules.every((rule) => rule.startsWith('Wort0, ')));
    assert.equal(toSynonymRules({ groups: [] }).length, 1);
  });
});
