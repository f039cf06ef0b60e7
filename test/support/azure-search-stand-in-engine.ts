import { createStemmer } from '../../src/search/analyzer/stem.ts';
import { compileFilter } from './azure-search-stand-in-filter.ts';
import { addNeighbours, type Hit } from './azure-search-stand-in-vectors.ts';
import type { FieldBody, IndexBody, SearchBody } from './azure-search-stand-in-wire.ts';

type Document = Record<string, unknown>;

/** One index: its documents, and an inverted index that is brought up to date when somebody asks. */
export type StandInIndex = {
  definition: IndexBody;
  documents: Map<string, Document>;
  put(key: string, document: Document | undefined): void;
  search(body: SearchBody, synonyms: (map: string) => string): Hit[];
};

const stemmers = { de: createStemmer('de'), en: createStemmer('en') };
const stopWords = new Set(
  'der die das und oder in im zu von mit ich sie wie ist ein eine den dem the a an and or of to in is how i my you so'.split(
    ' ',
  ),
);
const k1 = 1.2;
const b = 0.75;

/** Creates an empty index; texts rank by BM25 per field, summed with the weights of the scoring profile. */
export function createStandInIndex(definition: IndexBody): StandInIndex {
  const documents = new Map<string, Document>();
  const dirty = new Set<string>();
  const searchable = definition.fields.filter((field) => field.searchable && !field.dimensions);
  const filterable = new Set(definition.fields.filter((field) => field.filterable).map((field) => field.name));
  const fields = new Map(searchable.map((field) => [field.name, createPostings(field)]));

  const keyField = definition.fields.find(({ key }) => key)?.name;
  let sortedKeys: string[] | undefined;

  function put(key: string, document: Document | undefined): void {
    if (!document || !documents.has(key)) sortedKeys = undefined;
    if (document) documents.set(key, document);
    else documents.delete(key);
    dirty.add(key);
  }

  function refresh(): void {
    for (const key of dirty) for (const postings of fields.values()) postings.put(key, documents.get(key));
    dirty.clear();
  }

  function search(body: SearchBody, synonyms: (map: string) => string): Hit[] {
    const matches = body.filter === undefined ? () => true : compileFilter(body.filter, filterable);
    if (body.search === '*' && body.orderby === `${keyField} asc`) return alongKeys(body, matches);
    const found = body.search === undefined || body.search === '*' ? everything() : byText(body, synonyms);
    const wanted = found.filter(({ document }) => matches(document));
    const hits = addNeighbours(wanted, body, index.definition, () => [...documents.values()].filter(matches));
    const [orderField, direction] = body.orderby?.split(' ') ?? [];
    if (orderField === undefined) return hits.sort((one, other) => other.score - one.score);
    const sign = direction === 'desc' ? -1 : 1;
    return hits.sort((one, other) => sign * compare(one.document[orderField], other.document[orderField]));
  }

  /** As the service does it: no more than the page is looked at. */
  function alongKeys(body: SearchBody, matches: (document: Document) => boolean): Hit[] {
    sortedKeys ??= [...documents.keys()].sort(compare);
    const wanted = body.count ? Number.POSITIVE_INFINITY : (body.skip ?? 0) + (body.top ?? 50);
    const hits: Hit[] = [];
    for (const key of sortedKeys) {
      const document = documents.get(key);
      if (document && matches(document)) hits.push({ document, score: 1 });
      if (hits.length === wanted) break;
    }
    return hits;
  }

  function everything(): Hit[] {
    return [...documents.values()].map((document) => ({ document, score: 1 }));
  }

  function byText(body: SearchBody, synonyms: (map: string) => string): Hit[] {
    refresh();
    const profile = index.definition.scoringProfiles?.find(({ name }) => name === body.scoringProfile);
    const scores = new Map<string, number>();
    const wanted = body.searchFields?.split(',') ?? [...fields.keys()];
    for (const name of wanted) {
      const postings = fields.get(name);
      if (!postings) throw new Error(`'${name}' is not a searchable field.`);
      const weight = profile?.text.weights[name] ?? 1;
      const rules = (postings.field.synonymMaps ?? []).map(synonyms).join('\n');
      for (const [key, score] of postings.score(plainWords(body.search ?? ''), rules)) {
        scores.set(key, (scores.get(key) ?? 0) + weight * score);
      }
    }
    return [...scores].map(([key, score]) => ({ document: documents.get(key) as Document, score }));
  }

  const index: StandInIndex = { definition, documents, put, search };
  return index;
}

type Terms = { wanted: string[]; unwanted: string[] };

// What the simple syntax makes of a text: a backslash takes an operator its meaning, a free-standing minus excludes.
function plainWords(search: string): Terms {
  const terms: Terms = { wanted: [], unwanted: [] };
  for (const word of search.match(/(?:\\.|\S)+/gs) ?? []) {
    const list = word.startsWith('-') && word.length > 1 ? terms.unwanted : terms.wanted;
    list.push(word.replaceAll(/\\(.)/gs, '$1'));
  }
  return terms;
}

function createPostings(field: FieldBody) {
  const documents = new Map<string, string[]>();
  const counts = new Map<string, Map<string, number>>();
  let length = 0;

  function put(key: string, document: Document | undefined): void {
    for (const term of documents.get(key) ?? []) counts.get(term)?.delete(key);
    length -= documents.get(key)?.length ?? 0;
    documents.delete(key);
    const texts = [document?.[field.name]].flat().filter((text) => typeof text === 'string');
    const terms = analyze(texts.join('\n'), field);
    if (terms.length === 0) return;
    documents.set(key, terms);
    length += terms.length;
    for (const term of terms) {
      const held = counts.get(term) ?? new Map<string, number>();
      counts.set(term, held.set(key, (held.get(key) ?? 0) + 1));
    }
  }

  function score({ wanted, unwanted }: Terms, rules: string): Map<string, number> {
    const scores = new Map<string, number>();
    const words = analyze(wanted.join(' '), field);
    for (const term of new Set([...words, ...synonymsOf(words, rules, field)])) {
      const held = counts.get(term) ?? new Map<string, number>();
      const idf = Math.log(1 + (documents.size - held.size + 0.5) / (held.size + 0.5));
      for (const [key, frequency] of held) {
        const size = (documents.get(key)?.length ?? 0) / (length / documents.size);
        const part = (idf * frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * size));
        scores.set(key, (scores.get(key) ?? 0) + part);
      }
    }
    for (const term of analyze(unwanted.join(' '), field))
      for (const key of counts.get(term)?.keys() ?? []) scores.delete(key);
    return scores;
  }

  return { field, put, score };
}

function analyze(text: string, { analyzer }: FieldBody): string[] {
  const stemmer = analyzer?.startsWith('en') ? stemmers.en : stemmers.de;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map((word) => stemmer.stem(stemmer.fold(word)));
}

function synonymsOf(words: string[], rules: string, field: FieldBody): string[] {
  const said = ` ${words.join(' ')} `;
  return rules.split('\n').flatMap((rule) => {
    const phrases = rule.split(/(?<!\\),/).map((phrase) => analyze(phrase.replaceAll('\\', ''), field));
    const isSaid = phrases.some((phrase) => phrase.length > 0 && said.includes(` ${phrase.join(' ')} `));
    return isSaid ? phrases.flat() : [];
  });
}

function compare(one: unknown, other: unknown): number {
  if (one === other) return 0;
  return String(one) < String(other) ? -1 : 1;
}
