import { createMemory } from '../shared/memory.ts';
import type { TermStatistics } from './analyzer/analyzer-dependencies.ts';
import { createAnalyzer, type IndexAnalyzer } from './analyzer/create-analyzer.ts';
import type { Stemmers, Vocabulary } from './analyzer/vocabulary.ts';
import { createBeginnings } from './beginnings.ts';
import type { Dictionary } from './dictionary.ts';
import { createFieldIndex, type FieldIndex } from './field-index.ts';
import type { Glossary } from './glossary.ts';
import { foldedWords, groupsOf, letterGroups } from './letter-groups.ts';
import { createNumberer, type NumberedText } from './number-terms.ts';
import type { SearchDocument } from './search-engine.ts';
import type { SearchParameters } from './search-parameters.ts';
import { createSlots } from './slots.ts';

/** The fields of one level (passages or articles). */
export type Fields = { all: FieldIndex; title: FieldIndex };

type FieldTerms = { all: Int32Array; title: Int32Array };

/** An article in one language as the index holds it; passages lie in the order of the documents. */
export type IndexedArticle = {
  slot: number;
  /** The number of its original id, shared by all translations. */
  group: number;
  originalId: string;
  weight: number;
  audience: string[];
  date: string | undefined;
  documents: SearchDocument[];
  passages: { slot: number; terms: FieldTerms }[];
  terms: FieldTerms;
  pairs: Float64Array;
  letters: Int32Array;
};

type Sources = { glossary: Glossary; dictionary: Dictionary | undefined };

/** One vocabulary with the index that was built on it. */
export type IndexGeneration = {
  analyzer(): IndexAnalyzer;
  setSources(sources: Sources): void;
  putArticle(articleId: string, documents: SearchDocument[]): void;
  /** Makes the words of later documents known to spelling correction. */
  learn(documents: SearchDocument[]): void;
  termNumber(term: string): number | undefined;
  /** The groups of letters of a question, as numbers in `articles.letters`, with the inverse document frequency of each. */
  letterRarities(text: string): Map<number, number>;
  /** Neighbouring words of a question, as numbers in `articles.pairs`. */
  pairsOf(words: (string | undefined)[]): number[];
  passages: Fields;
  articles: Fields & { pairs: FieldIndex; letters: FieldIndex };
  articleAt(slot: number): IndexedArticle | undefined;
  slotCounts(): { passages: number; articles: number; groups: number };
};

/** The letters of so many words of questions are kept. */
const rememberedWords = 1_000;
/** Longer ones are no words, and a thousand of the longest would take 100 MB. */
const longestWord = 60;

/** The groups of letters of a word, as numbers, with the inverse document frequency of each. */
type WordLetters = { numbers: Int32Array; idfs: Float64Array };

/** Starts an empty index on a frozen vocabulary. */
export function createIndexGeneration(
  options: Sources & { vocabulary: Vocabulary; stemmers: Stemmers; parameters: SearchParameters },
): IndexGeneration {
  const { vocabulary, stemmers, parameters } = options;
  const passages = { all: createFieldIndex(parameters), title: createFieldIndex(parameters) };
  const articles = {
    all: createFieldIndex(parameters),
    title: createFieldIndex(parameters),
    pairs: createFieldIndex(parameters),
    letters: createFieldIndex(parameters),
  };
  const beginnings = createBeginnings();
  const numberer = createNumberer(beginnings.add);
  const letterNumberer = createNumberer();
  const articlesById = new Map<string, IndexedArticle>();
  const groups = new Map<string, number>();
  const passageSlots = createSlots<SearchDocument>();
  const articleSlots = createSlots<IndexedArticle>();
  const statistics: TermStatistics = {
    documentCount: () => passages.all.documentCount(),
    documentFrequency: (term) => {
      const number = numberer.numberOf(term);
      return number === undefined ? 0 : passages.all.documentFrequency(number);
    },
    hasBeginning: beginnings.has,
    version: () => changes,
  };
  let changes = 0;
  const lettersOf = createMemory<WordLetters>(rememberedWords, () => changes);
  let analyzer = createAnalyzer({ ...options, statistics });

  function setSources(sources: Sources): void {
    analyzer = createAnalyzer({ stemmers, parameters, vocabulary, statistics, ...sources });
  }

  function putArticle(articleId: string, documents: SearchDocument[]): void {
    changes += 1;
    removeArticle(articleId);
    const first = documents[0];
    if (!first) return;
    const title = number(`${first.title}\n${first.tags.join(', ')}`, first);
    const parts = documents.map((document) => ({
      document,
      heading: number(document.heading, document),
      text: number(document.text, document),
    }));
    const article: IndexedArticle = {
      slot: -1,
      group: groupOf(first.originalId),
      originalId: first.originalId,
      weight: first.weight,
      audience: first.audience,
      date: first.date,
      documents,
      passages: parts.map(({ document, heading, text }) => {
        const slot = passageSlots.take(document);
        const terms = { all: joinTerms([title, heading, text]), title: joinTerms([title, heading]) };
        put(passages, slot, terms);
        return { slot, terms };
      }),
      terms: {
        all: joinTerms([title, ...parts.flatMap(({ heading, text }) => [heading, text])]),
        title: joinTerms([title, ...parts.map(({ heading }) => heading)]),
      },
      pairs: Float64Array.from(
        [title, ...parts.flatMap(({ heading, text }) => [heading, text])].flatMap((part) => part.pairs),
      ),
      letters: numberLetters([first.title, ...first.tags, ...documents.map(({ heading }) => heading)].join('\n')),
    };
    article.slot = articleSlots.take(article);
    put(articles, article.slot, article.terms);
    articles.pairs.add(article.slot, article.pairs);
    articles.letters.add(article.slot, article.letters);
    articlesById.set(articleId, article);
  }

  function removeArticle(articleId: string): void {
    const article = articlesById.get(articleId);
    if (!article) return;
    for (const { slot, terms } of article.passages) {
      drop(passages, slot, terms);
      passageSlots.release(slot);
    }
    drop(articles, article.slot, article.terms);
    articles.pairs.remove(article.slot, article.pairs);
    articles.letters.remove(article.slot, article.letters);
    articleSlots.release(article.slot);
    articlesById.delete(articleId);
  }

  function groupOf(originalId: string): number {
    const existing = groups.get(originalId);
    if (existing !== undefined) return existing;
    groups.set(originalId, groups.size);
    return groups.size - 1;
  }

  function number(text: string, document: SearchDocument): NumberedText {
    return numberer.number(analyzer.wordTerms(text, document.language));
  }

  function letterRarities(text: string): Map<number, number> {
    const rarities = new Map<number, number>();
    for (const word of foldedWords(text)) {
      const isWord = word.length <= longestWord;
      const { numbers, idfs } = isWord ? lettersOf(word, () => lettersIn(word)) : lettersIn(word);
      for (const [index, number] of numbers.entries()) rarities.set(number, idfs[index] as number);
    }
    return rarities;
  }

  function lettersIn(word: string): WordLetters {
    const { letters } = articles;
    const numbers = Int32Array.from(groupsOf(word).flatMap((group) => letterNumberer.numberOf(group) ?? []));
    const idfs = Float64Array.from(numbers, (number) => letters.idf(letters.documentFrequency(number)));
    return { numbers, idfs };
  }

  function numberLetters(text: string): Int32Array {
    return Int32Array.from(letterNumberer.number(letterGroups(text).map((group) => [group])).terms);
  }

  return {
    analyzer: () => analyzer,
    setSources,
    putArticle,
    learn: (documents) => {
      for (const { text, language } of textsOf(documents)) vocabulary.learn(text, language);
    },
    termNumber: numberer.numberOf,
    letterRarities,
    pairsOf: numberer.pairsOf,
    passages,
    articles,
    articleAt: articleSlots.at,
    slotCounts: () => ({ passages: passageSlots.count(), articles: articleSlots.count(), groups: groups.size }),
  };
}

/** Title and tags once for each article, then heading and text of every passage. */
export function* textsOf(
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

function put(fields: Fields, slot: number, terms: FieldTerms): void {
  fields.all.add(slot, terms.all);
  fields.title.add(slot, terms.title);
}

function drop(fields: Fields, slot: number, terms: FieldTerms): void {
  fields.all.remove(slot, terms.all);
  fields.title.remove(slot, terms.title);
}

function joinTerms(parts: NumberedText[]): Int32Array {
  return Int32Array.from(parts.flatMap((part) => part.terms));
}
