import type { Analyzer } from './analyzer/analyzer.ts';
import { createAnalyzer } from './analyzer/create-analyzer.ts';
import type { TermStatistics } from './analyzer/expand-query.ts';
import { createVocabulary, type Stemmers } from './analyzer/vocabulary.ts';
import type { Dictionary } from './dictionary.ts';
import { createFieldIndex, type FieldIndex } from './field-index.ts';
import type { Glossary } from './glossary.ts';
import type { SearchDocument } from './search-engine.ts';
import type { SearchParameters } from './search-parameters.ts';

/** The two fields of one level (passages or articles). */
export type Fields = { all: FieldIndex; title: FieldIndex };

/** An article in one language as the index holds it. */
export type IndexedArticle = {
  slot: number;
  articleId: string;
  documents: SearchDocument[];
  passages: IndexedPassage[];
  terms: FieldTerms;
};
type IndexedPassage = { slot: number; terms: FieldTerms };
type FieldTerms = { all: Int32Array; title: Int32Array };

/** One vocabulary with the index that was built on it. */
export type IndexGeneration = {
  analyzer(): Analyzer;
  setSources(sources: { glossary: Glossary; dictionary: Dictionary | undefined }): void;
  putArticle(articleId: string, documents: SearchDocument[]): void;
  removeArticle(articleId: string): void;
  termNumber(term: string): number | undefined;
  passages: Fields;
  articles: Fields;
  passageAt(slot: number): SearchDocument | undefined;
  articleAt(slot: number): IndexedArticle | undefined;
  slotCounts(): { passages: number; articles: number };
};

/** Freezes the vocabulary of the given documents and starts an empty index on it. */
export function createIndexGeneration(options: {
  documents: Iterable<SearchDocument>;
  stemmers: Stemmers;
  parameters: SearchParameters;
  glossary: Glossary;
  dictionary: Dictionary | undefined;
}): IndexGeneration {
  const { stemmers, parameters } = options;
  const vocabulary = createVocabulary(textsOf(options.documents), stemmers);
  const passages: Fields = { all: createFieldIndex(parameters), title: createFieldIndex(parameters) };
  const articles: Fields = { all: createFieldIndex(parameters), title: createFieldIndex(parameters) };
  const termNumbers = new Map<string, number>();
  const articlesById = new Map<string, IndexedArticle>();
  const passageSlots = createSlots<SearchDocument>();
  const articleSlots = createSlots<IndexedArticle>();
  const statistics: TermStatistics = {
    documentCount: () => passages.all.documentCount(),
    documentFrequency: (term) => {
      const number = termNumbers.get(term);
      return number === undefined ? 0 : passages.all.documentFrequency(number);
    },
  };
  let analyzer = createAnalyzer({ ...options, vocabulary, statistics });

  function setSources(sources: { glossary: Glossary; dictionary: Dictionary | undefined }): void {
    analyzer = createAnalyzer({ stemmers, parameters, vocabulary, statistics, ...sources });
  }

  function putArticle(articleId: string, documents: SearchDocument[]): void {
    removeArticle(articleId);
    const first = documents[0];
    if (!first) return;
    const title = numbersOf(`${first.title}\n${first.tags.join(', ')}`, first);
    const parts = documents.map((document) => ({
      document,
      heading: numbersOf(document.heading, document),
      text: numbersOf(document.text, document),
    }));
    const indexedPassages = parts.map(({ document, heading, text }) => {
      const terms = { all: concat([title, heading, text]), title: concat([title, heading]) };
      const slot = passageSlots.take(document);
      addTo(passages, slot, terms);
      return { slot, terms };
    });
    const terms = {
      all: concat([title, ...parts.flatMap(({ heading, text }) => [heading, text])]),
      title: concat([title, ...parts.map(({ heading }) => heading)]),
    };
    const article: IndexedArticle = { slot: -1, articleId, documents, passages: indexedPassages, terms };
    article.slot = articleSlots.take(article);
    addTo(articles, article.slot, terms);
    articlesById.set(articleId, article);
  }

  function removeArticle(articleId: string): void {
    const article = articlesById.get(articleId);
    if (!article) return;
    for (const passage of article.passages) {
      removeFrom(passages, passage.slot, passage.terms);
      passageSlots.release(passage.slot);
    }
    removeFrom(articles, article.slot, article.terms);
    articleSlots.release(article.slot);
    articlesById.delete(articleId);
  }

  function numbersOf(text: string, document: SearchDocument): Int32Array {
    return Int32Array.from(analyzer.terms(text, document.language), (term) => {
      const existing = termNumbers.get(term);
      if (existing !== undefined) return existing;
      termNumbers.set(term, termNumbers.size);
      return termNumbers.size - 1;
    });
  }

  return {
    analyzer: () => analyzer,
    setSources,
    putArticle,
    removeArticle,
    termNumber: (term) => termNumbers.get(term),
    passages,
    articles,
    passageAt: passageSlots.at,
    articleAt: articleSlots.at,
    slotCounts: () => ({ passages: passageSlots.count(), articles: articleSlots.count() }),
  };
}

function* textsOf(
  documents: Iterable<SearchDocument>,
): Generator<{ text: string; language: SearchDocument['language'] }> {
  const titled = new Set<string>();
  for (const document of documents) {
    const { language, heading, text } = document;
    if (!titled.has(document.articleId)) yield { text: `${document.title}\n${document.tags.join(', ')}`, language };
    titled.add(document.articleId);
    yield { text: `${heading}\n${text}`, language };
  }
}

function addTo(fields: Fields, slot: number, terms: FieldTerms): void {
  fields.all.add(slot, terms.all);
  fields.title.add(slot, terms.title);
}

function removeFrom(fields: Fields, slot: number, terms: FieldTerms): void {
  fields.all.remove(slot, terms.all);
  fields.title.remove(slot, terms.title);
}

function concat(arrays: Int32Array[]): Int32Array {
  const joined = new Int32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let offset = 0;
  for (const array of arrays) {
    joined.set(array, offset);
    offset += array.length;
  }
  return joined;
}

/** Small numbers for things that come and go; freed numbers are used again. */
function createSlots<Thing>() {
  const things: (Thing | undefined)[] = [];
  const free: number[] = [];
  return {
    take(thing: Thing): number {
      const slot = free.pop() ?? things.length;
      things[slot] = thing;
      return slot;
    },
    release(slot: number): void {
      things[slot] = undefined;
      free.push(slot);
    },
    at: (slot: number): Thing | undefined => things[slot],
    count: () => things.length,
  };
}
