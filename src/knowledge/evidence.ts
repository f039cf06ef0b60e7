import type { Analyzer, QueryTerm } from '../search/analyzer/analyzer.ts';
import type { RankedArticle } from '../search/search-engine.ts';
import type { Article, Passage } from './article.ts';
import type { KnowledgeBase } from './read-knowledge.ts';
import type { WordWeight } from './word-weight.ts';

/** How much a match of each kind says that the text is about the question's word. */
const trust = { word: 1, compound: 0.85, glossary: 0.9, fuzzy: 0.75, dictionary: 0.75 } as const;

/** A word of the question that says what it is about, and how much it says (0 to 1). */
export type ContentTerm = QueryTerm & { weight: number };

/** What speaks for and against an article as the answer; every value lies between 0 and 1. */
export type Evidence = {
  /** Share of the question's weight that the article contains. */
  articleCoverage: number;
  /** The same for its best passage with title and heading. */
  passageCoverage: number;
  /** The same for the title, tags and headings alone. */
  titleCoverage: number;
  /** Weight of the heaviest word that the article lacks. */
  worstMiss: number;
  /** Share of the title's own words that the question names. */
  titleNamed: number;
  /** How far the best article's score lies above the second one's. */
  margin: number;
  /** The question's weight in content words, 1 for four or more. */
  substance: number;
};

/** The index terms of a text, remembered per analyzer generation. */
export type TermSets = { of(owner: object, text: string, language: Article['language'], analyzer: Analyzer): Set<string> };

/** Remembers term sets as long as their owners (articles, passages) live and the analyzer is the same. */
export function createTermSets(): TermSets {
  let remembered = new WeakMap<object, Set<string>>();
  let generation: Analyzer | undefined;
  return {
    of(owner, text, language, analyzer) {
      if (generation !== analyzer) {
        remembered = new WeakMap();
        generation = analyzer;
      }
      const known = remembered.get(owner);
      if (known) return known;
      const terms = new Set(analyzer.terms(text, language));
      remembered.set(owner, terms);
      return terms;
    },
  };
}

/** The words of a question that are not stop words, weighted by how rare they are in everyday language. */
export function contentTerms(terms: QueryTerm[], wordWeight: WordWeight): ContentTerm[] {
  return terms
    .filter((term) => !term.isStopWord)
    .map((term) => ({ ...term, weight: wordWeight(term.surface) }))
    .filter((term) => term.weight > 0);
}

/** How surely a set of index terms contains a word of the question, 0 to 1. */
export function matchStrength(term: QueryTerm, terms: Set<string>): number {
  let best = 0;
  for (const alternative of term.alternatives) {
    if (trust[alternative.via] > best && terms.has(alternative.term)) best = trust[alternative.via];
  }
  return best;
}

/** Share of the content words' weight that the index terms contain; 0 for a question without content words. */
export function coverage(terms: ContentTerm[], found: Set<string>): number {
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return 0;
  return terms.reduce((sum, term) => sum + term.weight * matchStrength(term, found), 0) / total;
}

/** Gathers the evidence for the ranking's candidate at `index`. */
export function gatherEvidence(
  candidate: { article: Article; ranked: RankedArticle; rivalScore: number },
  terms: ContentTerm[],
  tools: { knowledge: KnowledgeBase; analyzer: Analyzer; termSets: TermSets },
): Evidence {
  const { article, ranked, rivalScore } = candidate;
  const { analyzer, termSets } = tools;
  const whole = termSets.of(article, articleText(article), article.language, analyzer);
  const title = termSets.of(article.tags, titleText(article), article.language, analyzer);
  const best = bestPassage(article, ranked, tools.knowledge);
  const passage = best ? new Set([...title, ...termSets.of(best, passageText(best), best.language, analyzer)]) : whole;
  const missed = terms.map((term) => term.weight * (1 - matchStrength(term, whole)));
  return {
    articleCoverage: coverage(terms, whole),
    passageCoverage: coverage(terms, passage),
    titleCoverage: coverage(terms, title),
    worstMiss: Math.max(0, ...missed),
    titleNamed: namedShare(article, terms, tools),
    margin: ranked.score > 0 ? Math.max(0, (ranked.score - rivalScore) / ranked.score) : 0,
    substance: Math.min(terms.reduce((sum, term) => sum + term.weight, 0) / 4, 1),
  };
}

/** Everything of an article that search sees. */
export function articleText(article: Article): string {
  return [titleText(article), ...article.passages.map(({ text }) => text), ...(article.asked[article.language] ?? [])].join('\n');
}

/** What an article says it is about. */
export function titleText(article: Article): string {
  return [article.title, ...article.tags, ...article.passages.map(({ heading }) => heading)].join('\n');
}

function passageText(passage: Passage): string {
  return `${passage.heading}\n${passage.text}`;
}

function bestPassage(article: Article, ranked: RankedArticle, knowledge: KnowledgeBase): Passage | undefined {
  const own = ranked.passages.filter(({ id }) => knowledge.passages.has(id));
  const hit = own.find((passage) => passage.articleId === article.id) ?? own[0];
  return hit ? knowledge.passages.get(hit.id) : undefined;
}

function namedShare(article: Article, terms: ContentTerm[], tools: { analyzer: Analyzer; termSets: TermSets }): number {
  const titleTerms = tools.termSets.of(article.passages, article.title, article.language, tools.analyzer);
  if (titleTerms.size === 0) return 0;
  const named = new Set<string>();
  for (const term of terms) {
    for (const alternative of term.alternatives) {
      if (titleTerms.has(alternative.term)) named.add(alternative.term);
    }
  }
  return named.size / titleTerms.size;
}
