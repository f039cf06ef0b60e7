import { setImmediate } from 'node:timers/promises';
import type { Analyzer } from './analyzer/analyzer.ts';
import { createStemmer } from './analyzer/stem.ts';
import { createVocabularyCounter, type Stemmers, type Vocabulary } from './analyzer/vocabulary.ts';
import type { WordWeight } from './analyzer/word-weight.ts';
import type { Dictionary } from './dictionary.ts';
import type { Glossary } from './glossary.ts';
import { createIndexGeneration, type IndexGeneration, textsOf } from './index-generation.ts';
import { rankArticles } from './rank-articles.ts';
import type { IndexSummary, RankedArticle, SearchDocument, SearchEngine, SearchQuery } from './search-engine.ts';
import { type SearchParameters, searchParameters } from './search-parameters.ts';

/** The search engine in this process, with what only it offers. */
export type EmbeddedSearchEngine = SearchEngine & {
  /** The analyzer of the index as it is now; ask again after every `synchronise`. */
  analyzer(): Analyzer;
  replaceGlossary(glossary: Glossary): void;
  replaceDictionary(dictionary: Dictionary | undefined): void;
};

/** The vocabulary is rebuilt when this share of the documents has changed since it was frozen. */
const driftLimit = 0.1;
const articlesPerBreath = 50;

/** Creates an empty engine; everything lives in memory and is gone with the process. */
export function createEmbeddedSearchEngine(options: {
  glossary: Glossary;
  dictionary?: Dictionary;
  parameters?: SearchParameters;
  /** How much a word says; without it every word says as much. */
  wordWeight?: WordWeight;
}): EmbeddedSearchEngine {
  const parameters = options.parameters ?? searchParameters;
  const wordWeight = options.wordWeight ?? (() => 1);
  const stemmers: Stemmers = { de: createStemmer('de'), en: createStemmer('en') };
  let sources: { glossary: Glossary; dictionary: Dictionary | undefined } = {
    glossary: options.glossary,
    dictionary: options.dictionary,
  };
  let documents = new Map<string, SearchDocument>();
  let generation = newGeneration(createVocabularyCounter(stemmers).freeze());
  let changedSinceFreeze = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function newGeneration(vocabulary: Vocabulary): IndexGeneration {
    return createIndexGeneration({ vocabulary, stemmers, parameters, ...sources });
  }

  function synchronise(wanted: SearchDocument[]): Promise<IndexSummary> {
    const result = queue.then(() => bringUpToDate(wanted));
    queue = result.catch(() => undefined);
    return result;
  }

  async function bringUpToDate(wanted: SearchDocument[]): Promise<IndexSummary> {
    const next = new Map(wanted.map((document) => [document.id, document]));
    const { summary, touchedArticles } = compare(documents, next);
    const changes = summary.added + summary.changed + summary.removed;
    changedSinceFreeze += changes;
    if (changes === 0) return summary;
    const articles = groupByArticle(next.values());
    if (changedSinceFreeze > driftLimit * next.size) await rebuild(articles);
    else await update(new Map([...touchedArticles].map((id) => [id, articles.get(id) ?? []])));
    documents = next;
    return summary;
  }

  /** Questions are answered from the old generation until the new one is complete. */
  async function rebuild(articles: Map<string, SearchDocument[]>): Promise<void> {
    const counter = createVocabularyCounter(stemmers);
    await inSmallSteps(articles, (_, documents) => {
      for (const { text, language } of textsOf(documents)) counter.count(text, language);
    });
    const rebuilt = newGeneration(counter.freeze());
    await inSmallSteps(articles, rebuilt.putArticle);
    rebuilt.setSources(sources);
    rebuilt.analyzer().prepare();
    generation = rebuilt;
    changedSinceFreeze = 0;
  }

  async function update(articles: Map<string, SearchDocument[]>): Promise<void> {
    generation.learn([...articles.values()].flat());
    await inSmallSteps(articles, generation.putArticle);
    generation.analyzer().prepare();
  }

  async function search(query: SearchQuery): Promise<RankedArticle[]> {
    return rankArticles({ query, generation, parameters, wordWeight });
  }

  function replaceSources(replaced: Partial<typeof sources>): void {
    sources = { ...sources, ...replaced };
    generation.setSources(sources);
    generation.analyzer().prepare();
  }

  return {
    synchronise,
    search,
    analyzer: () => generation.analyzer(),
    replaceGlossary: (glossary) => replaceSources({ glossary }),
    replaceDictionary: (dictionary) => replaceSources({ dictionary }),
    close: async () => {
      await queue;
      documents = new Map();
      generation = newGeneration(createVocabularyCounter(stemmers).freeze());
    },
  };
}

/** Works on whole articles and lets waiting questions through in between. */
async function inSmallSteps(
  articles: Map<string, SearchDocument[]>,
  work: (articleId: string, documents: SearchDocument[]) => void,
): Promise<void> {
  let count = 0;
  for (const [articleId, documents] of articles) {
    work(articleId, documents);
    count += 1;
    if (count % articlesPerBreath === 0) await setImmediate();
  }
}

function compare(
  held: Map<string, SearchDocument>,
  wanted: Map<string, SearchDocument>,
): { summary: IndexSummary; touchedArticles: Set<string> } {
  const summary: IndexSummary = { added: 0, changed: 0, removed: 0, unchanged: 0, total: wanted.size };
  const touchedArticles = new Set<string>();
  for (const document of wanted.values()) {
    const existing = held.get(document.id);
    if (existing?.contentHash === document.contentHash) {
      summary.unchanged += 1;
      continue;
    }
    if (existing) {
      summary.changed += 1;
      touchedArticles.add(existing.articleId);
    } else summary.added += 1;
    touchedArticles.add(document.articleId);
  }
  for (const document of held.values()) {
    if (wanted.has(document.id)) continue;
    summary.removed += 1;
    touchedArticles.add(document.articleId);
  }
  return { summary, touchedArticles };
}

function groupByArticle(documents: Iterable<SearchDocument>): Map<string, SearchDocument[]> {
  const groups = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.articleId);
    if (group) group.push(document);
    else groups.set(document.articleId, [document]);
  }
  return groups;
}
