import { createHash } from 'node:crypto';
import type { SearchField, SearchIndex, SimpleField } from '@azure/search-documents';

/** What the index can be asked for beyond words. */
export type IndexFeatures = {
  /** Let the service's language model sort the best hits again. */
  semantic: boolean;
  /** Length of the vectors, when passages have one. */
  vectorDimensions?: number;
};

export const scoringProfileName = 'about-this';
export const semanticConfigurationName = 'passages';
export const vectorFieldName = 'vector';
const vectorProfileName = 'nearest';

/** What a match in a field counts beside the one in the whole text; decision 0004 measured 1.5 for titles and headings. */
const weights = {
  titleDe: 1.5,
  titleEn: 1.5,
  headingDe: 1.5,
  headingEn: 1.5,
  tagsDe: 0.5,
  tagsEn: 0.5,
  textDe: 1,
  textEn: 1,
};

/** The index as we want it: texts in the analyzer of their language, the glossary on all of them, everything else for filters. */
export function indexDefinition(name: string, synonymMap: string, features: IndexFeatures): SearchIndex {
  const definition: SearchIndex = {
    name,
    fields: [
      { name: 'key', type: 'Edm.String', key: true, filterable: true, sortable: true },
      ...['articleId', 'originalId', 'language', 'collection', 'contentHash'].map(filterField),
      { name: 'audience', type: 'Collection(Edm.String)', filterable: true },
      { name: 'updated', type: 'Edm.DateTimeOffset', filterable: true, sortable: true },
      { name: 'date', type: 'Edm.DateTimeOffset', filterable: true, sortable: true },
      { name: 'weight', type: 'Edm.Double', filterable: true },
      ...['title', 'heading', 'text'].flatMap((field) => textFields(field, 'Edm.String', synonymMap)),
      ...textFields('tags', 'Collection(Edm.String)', synonymMap),
      ...vectorFields(features),
    ],
    scoringProfiles: [
      {
        name: scoringProfileName,
        textWeights: { weights },
        functionAggregation: 'sum',
        functions: [
          {
            type: 'freshness',
            fieldName: 'updated',
            boost: 1.1,
            interpolation: 'linear',
            parameters: { boostingDuration: 'P730D' },
          },
        ],
      },
    ],
    ...(features.semantic ? { semanticSearch: semanticSearch() } : {}),
    ...(features.vectorDimensions ? { vectorSearch: vectorSearch() } : {}),
  };
  return { ...definition, description: `Passages of Lotse, definition ${fingerprint(definition)}` };
}

/** Length of the vectors of an index; undefined where it has none. */
export function dimensionsOf({ fields }: SearchIndex): number | undefined {
  const field = fields.find(({ name }) => name === vectorFieldName);
  return field && (field as SimpleField).vectorSearchDimensions;
}

/** Whether the fields of an index are those that we want; only other fields need a new index, everything else is changed in place. */
export function hasSameFields(existing: SearchIndex, wanted: SearchIndex): boolean {
  return describeFields(existing) === describeFields(wanted);
}

function filterField(name: string): SimpleField {
  return { name, type: 'Edm.String', filterable: true };
}

function textFields(name: string, type: 'Edm.String' | 'Collection(Edm.String)', synonymMap: string): SimpleField[] {
  const shared = { type, searchable: true, hidden: true, synonymMapNames: [synonymMap] };
  return [
    { ...shared, name: `${name}De`, analyzerName: 'de.microsoft' },
    { ...shared, name: `${name}En`, analyzerName: 'en.microsoft' },
  ];
}

function vectorFields({ vectorDimensions }: IndexFeatures): SimpleField[] {
  if (!vectorDimensions) return [];
  return [
    {
      name: vectorFieldName,
      type: 'Collection(Edm.Single)',
      searchable: true,
      hidden: true,
      vectorSearchDimensions: vectorDimensions,
      vectorSearchProfileName: vectorProfileName,
    },
  ];
}

function vectorSearch(): SearchIndex['vectorSearch'] {
  return {
    profiles: [{ name: vectorProfileName, algorithmConfigurationName: 'graph' }],
    algorithms: [{ name: 'graph', kind: 'hnsw', parameters: { metric: 'cosine' } }],
  };
}

function semanticSearch(): SearchIndex['semanticSearch'] {
  return {
    configurations: [
      {
        name: semanticConfigurationName,
        prioritizedFields: {
          titleField: { name: 'titleDe' },
          contentFields: ['textDe', 'textEn', 'titleEn'].map((name) => ({ name })),
          keywordsFields: ['headingDe', 'headingEn', 'tagsDe', 'tagsEn'].map((name) => ({ name })),
        },
      },
    ],
  };
}

function fingerprint(definition: SearchIndex): string {
  const { name: _, ...rest } = definition;
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 12);
}

/** The service fills in what was left out, so only what matters is compared. */
function describeFields({ fields }: SearchIndex): string {
  return JSON.stringify(fields.map(describeField).sort());
}

function describeField(field: SearchField): string {
  if (field.type.includes('ComplexType')) return `${field.name} ${field.type}`;
  const { name, type, key, searchable, filterable, sortable, analyzerName, synonymMapNames, vectorSearchDimensions } =
    field as SimpleField;
  const marks = [key, searchable, filterable, sortable].map(Boolean);
  return [name, type, ...marks, analyzerName ?? '', synonymMapNames ?? [], vectorSearchDimensions ?? ''].join(' ');
}
