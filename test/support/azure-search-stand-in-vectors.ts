import type { IndexBody, SearchBody } from './azure-search-stand-in-wire.ts';

type Document = Record<string, unknown>;

/** A hit; `words` and `similarity` only of a question with a vector. */
export type Hit = { document: Document; score: number; words?: number; similarity?: number };

/** The service's own constant. */
const rankConstant = 60;

/** The length that the field of a definition wants; undefined where there is no such vector field. */
function dimensionsOf({ fields }: IndexBody, name: string): number | undefined {
  return fields.find((field) => field.name === name)?.dimensions;
}

/** What the service says of a vector that does not fit, in a question as in a document; undefined where it fits. */
export function vectorProblem(definition: IndexBody, field: string, vector: unknown): string | undefined {
  const wanted = dimensionsOf(definition, field);
  if (wanted === undefined) return `Unknown field '${field}' in vector field list.`;
  const length = Array.isArray(vector) ? vector.length : 0;
  if (length === wanted) return undefined;
  return `The vector field '${field}', with dimension '${wanted}', expects a length of '${wanted}'. However, the provided vector has a length of '${length}'.`;
}

/** Merges what words found with the nearest neighbours of the question's vectors by reciprocal ranks; throws where a vector does not fit. */
export function addNeighbours(
  byWords: Hit[],
  body: SearchBody,
  definition: IndexBody,
  documents: () => Document[],
): Hit[] {
  if (!body.vectorQueries || body.vectorQueries.length === 0) return byWords;
  const lists = [byWords.toSorted((one, other) => other.score - one.score)];
  for (const { fields, vector, k = 50 } of body.vectorQueries) {
    const problem = vectorProblem(definition, fields, vector);
    if (problem) throw new Error(problem);
    lists.push(nearest(documents(), fields, vector).slice(0, k));
  }
  const merged = new Map<Document, Hit>();
  for (const list of lists) {
    for (const [rank, { document, score }] of list.entries()) {
      const hit = merged.get(document) ?? { document, score: 0 };
      hit.score += 1 / (rankConstant + rank + 1);
      if (list === lists[0]) hit.words = score;
      else hit.similarity = score;
      merged.set(document, hit);
    }
  }
  return [...merged.values()];
}

/** As the service shows them with `debug: vector`. */
export function debugInfo({ words, similarity }: Hit, field: string) {
  return {
    '@search.documentDebugInfo': {
      vectors: {
        subscores: {
          text: words === undefined ? null : { searchScore: words },
          vectors:
            similarity === undefined
              ? []
              : [{ [field]: { searchScore: 1 / (2 - similarity), vectorSimilarity: similarity } }],
        },
      },
    },
  };
}

function nearest(documents: Document[], field: string, vector: number[]): Hit[] {
  return documents
    .filter((document) => Array.isArray(document[field]))
    .map((document) => ({ document, score: cosine(document[field] as number[], vector) }))
    .sort((one, other) => other.score - one.score);
}

function cosine(one: number[], other: number[]): number {
  const dot = one.reduce((sum, number, index) => sum + number * (other[index] ?? 0), 0);
  return dot / (Math.hypot(...one) * Math.hypot(...other));
}
