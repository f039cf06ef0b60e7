import { z } from 'zod';

/**
 * Request bodies of the public REST reference, version 2026-04-01: every property that may be sent and no other,
 * so that a misspelt or outdated one is refused as the service refuses it.
 */
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,126}[a-z0-9]$/, 'names have small letters, digits and dashes');
const fieldType = z.enum([
  'Edm.String',
  'Edm.Int32',
  'Edm.Double',
  'Edm.Boolean',
  'Edm.DateTimeOffset',
  'Collection(Edm.String)',
  'Collection(Edm.Single)',
]);

const field = z
  .object({
    name: z.string().regex(/^[A-Za-z]\w{0,127}$/),
    type: fieldType,
    key: z.boolean(),
    retrievable: z.boolean(),
    stored: z.boolean(),
    searchable: z.boolean(),
    filterable: z.boolean(),
    sortable: z.boolean(),
    facetable: z.boolean(),
    analyzer: z.enum(['de.microsoft', 'en.microsoft', 'de.lucene', 'en.lucene', 'standard.lucene', 'keyword']),
    searchAnalyzer: z.string(),
    indexAnalyzer: z.string(),
    normalizer: z.string(),
    dimensions: z.number().int().min(2).max(4096),
    vectorSearchProfile: z.string(),
    vectorEncoding: z.literal('packedBit'),
    synonymMaps: z.array(z.string()).max(1),
  })
  .partial()
  .required({ name: true, type: true })
  .strict();

const freshness = z
  .object({
    type: z.literal('freshness'),
    fieldName: z.string(),
    boost: z.number().refine((boost) => boost > 0 && boost !== 1, 'a boost of 1 says nothing'),
    interpolation: z.enum(['linear', 'constant', 'quadratic', 'logarithmic']).optional(),
    freshness: z.object({ boostingDuration: z.string().regex(/^P\d+D$/) }).strict(),
  })
  .strict();

const scoringProfile = z
  .object({
    name: z.string(),
    text: z.object({ weights: z.record(z.number().positive()) }).strict(),
    functions: z.array(freshness).optional(),
    functionAggregation: z.enum(['sum', 'average', 'minimum', 'maximum', 'firstMatching', 'product']).optional(),
  })
  .strict();

const semanticField = z.object({ fieldName: z.string() }).strict();
const semantic = z
  .object({
    defaultConfiguration: z.string().optional(),
    configurations: z.array(
      z
        .object({
          name: z.string(),
          rankingOrder: z.string().optional(),
          prioritizedFields: z
            .object({
              titleField: semanticField.optional(),
              prioritizedContentFields: z.array(semanticField).optional(),
              prioritizedKeywordsFields: z.array(semanticField).optional(),
            })
            .strict(),
        })
        .strict(),
    ),
  })
  .strict();

const vectorSearch = z
  .object({
    profiles: z.array(z.object({ name: z.string(), algorithm: z.string() }).strict()),
    algorithms: z.array(
      z
        .object({
          name: z.string(),
          kind: z.literal('hnsw'),
          hnswParameters: z.object({ metric: z.enum(['cosine', 'euclidean', 'dotProduct']) }).strict(),
        })
        .strict(),
    ),
  })
  .strict();

export const indexBody = z
  .object({
    name,
    description: z.string().optional(),
    fields: z.array(field).refine((fields) => fields.filter(({ key }) => key).length === 1, 'exactly one key field'),
    scoringProfiles: z.array(scoringProfile).optional(),
    defaultScoringProfile: z.string().optional(),
    semantic: semantic.optional(),
    vectorSearch: vectorSearch.optional(),
    '@odata.etag': z.string().optional(),
  })
  .strict();

export const synonymMapBody = z
  .object({
    name,
    format: z.literal('solr'),
    synonyms: z.string(),
    '@odata.etag': z.string().optional(),
  })
  .strict();

export const aliasBody = z
  .object({ name, indexes: z.array(z.string()).length(1), '@odata.etag': z.string().optional() })
  .strict();

export const documentsBody = z
  .object({
    value: z
      .array(
        z.object({ '@search.action': z.enum(['upload', 'merge', 'mergeOrUpload', 'delete']).optional() }).passthrough(),
      )
      .max(1000, 'a batch has at most 1000 actions'),
  })
  .strict();

export const searchBody = z
  .object({
    count: z.boolean(),
    facets: z.array(z.string()),
    filter: z.string(),
    highlight: z.string(),
    highlightPreTag: z.string(),
    highlightPostTag: z.string(),
    minimumCoverage: z.number(),
    orderby: z.string(),
    queryType: z.enum(['simple', 'full', 'semantic']),
    scoringStatistics: z.enum(['local', 'global']),
    sessionId: z.string(),
    scoringParameters: z.array(z.string()),
    scoringProfile: z.string(),
    debug: z.enum(['disabled', 'vector', 'semantic', 'all']),
    search: z.string(),
    searchFields: z.string(),
    searchMode: z.enum(['any', 'all']),
    select: z.string(),
    skip: z.number().int().max(100_000),
    top: z.number().int(),
    semanticConfiguration: z.string(),
    semanticErrorHandling: z.enum(['partial', 'fail']),
    semanticMaxWaitInMilliseconds: z.number().min(700),
    semanticQuery: z.string(),
    answers: z.string(),
    captions: z.string(),
    vectorQueries: z.array(
      z
        .object({
          kind: z.literal('vector'),
          vector: z.array(z.number()),
          k: z.number().int().positive(),
          fields: z.string(),
          exhaustive: z.boolean(),
          oversampling: z.number(),
          weight: z.number().positive(),
        })
        .partial({ k: true, exhaustive: true, oversampling: true, weight: true })
        .strict(),
    ),
    vectorFilterMode: z.enum(['preFilter', 'postFilter']),
  })
  .partial()
  .strict();

export type IndexBody = z.infer<typeof indexBody>;
export type SynonymMapBody = z.infer<typeof synonymMapBody>;
export type AliasBody = z.infer<typeof aliasBody>;
export type SearchBody = z.infer<typeof searchBody>;
export type FieldBody = IndexBody['fields'][number];
