import type { Analyzer, QueryTerm } from '../search/analyzer/analyzer.ts';
import type { WordWeight } from '../search/analyzer/word-weight.ts';
import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import type { KnowledgeBase } from './reading/read-knowledge.ts';
import { versionsOf } from './versions.ts';

/** How much a match of each kind says that the text is about the question's word. */
const trust = { word: 1, compound: 0.85, glossary: 0.9, fuzzy: 0.75, dictionary: 0.75 } as const;

/** A word of the question that says what it is about, and how much it says (0 to 1). */
export type ContentTerm = QueryTerm & { weight: number };

/** What speaks for and against an article as the answer; every value lies between 0 and 1. */
export type Evidence = {
  /** How much of the question the article and the ways people ask for it hold, by the score of the index in this process. */
  strength: number;
  /** Weight of the heaviest word that the article's own text lacks: a product, a code, an action it knows nothing of. */
  worstMiss: number;
  /** 1 if it asks about an error code that the article does not hold, else 0. */
  foreignCode: number;
};

/** A score like that of so many words that stand nowhere else makes half of the highest strength. */
const rareWords = 4;

/** The index terms of a text, remembered per analyzer generation. */
export type TermSets = {
  of(owner: object, text: string, language: Article['language'], analyzer: Analyzer): Set<string>;
  /** Terms that `find` makes of an owner: in a way of its own, or of a text that is put together only for them. */
  remember(owner: object, analyzer: Analyzer, find: () => string[]): Set<string>;
};

/** Remembers term sets as long as their owners (articles, passages) live and the analyzer is the same. */
export function createTermSets(): TermSets {
  let remembered = new WeakMap<object, Set<string>>();
  let generation: Analyzer | undefined;
  function remember(owner: object, analyzer: Analyzer, find: () => string[]): Set<string> {
    if (generation !== analyzer) {
      remembered = new WeakMap();
      generation = analyzer;
    }
    const known = remembered.get(owner);
    if (known) return known;
    const terms = new Set(find());
    remembered.set(owner, terms);
    return terms;
  }
  return {
    of: (owner, text, language, analyzer) => remember(owner, analyzer, () => analyzer.terms(text, language)),
    remember,
  };
}

/**
 * The words of a question that are not stop words, weighted by how rare they are in everyday language.
 * In a language that the index does not hold, only names that it knows count ("VPN", "Citrix"): that others are missing says nothing.
 */
export function contentTerms(terms: readonly QueryTerm[], wordWeight: WordWeight, isForeign: boolean): ContentTerm[] {
  return terms
    .filter((term) => !term.isStopWord && !(isForeign && !term.isKnown))
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
  const total = weigh(terms, () => 1);
  return total === 0 ? 0 : weigh(terms, (term) => matchStrength(term, found)) / total;
}

/**
 * Gathers the evidence for an article; translations speak for it too, and in its score the ways people ask for it.
 * `scores` are those of the index in this process, whichever engine has found the article: they have one scale.
 */
export function gatherEvidence(
  {
    originalId,
    text,
    scores,
    terms,
  }: { originalId: string; text: string; scores: RankedArticle[]; terms: ContentTerm[] },
  tools: { knowledge: KnowledgeBase; analyzer: Analyzer; termSets: TermSets },
): Evidence {
  const own = scores.find((article) => article.originalId === originalId)?.score ?? 0;
  const versions = versionsOf(originalId, tools.knowledge.articles);
  const texts = versions.map((article) => articleTerms(article, tools));
  return {
    strength: own === 0 ? 0 : own / (own + rareWords * tools.analyzer.highestRarity()),
    worstMiss: heaviest(terms, (term) => (isNumber(term) ? 0 : 1 - strongest(term, texts))),
    foreignCode: Number(codesIn(text).some((code) => !versions.some((article) => holdsCode(article, code)))),
  };
}

const errorCode =
  /(?:fehler\p{L}*|errors?|codes?|meldung\p{L}*)[\s:#]*(?:(?:nr|nummer|no|number|codes?)\b[.\s:#]*)?(\p{L}{0,3}-?\d[\p{L}\p{N}-]*)/giu;

// Years, rooms and extensions are told along; a code is judged by itself.
function isNumber({ surface }: ContentTerm): boolean {
  return /^[\d.,:/-]+$/.test(surface);
}

/** "Fehler 809" and "error E-4711" name codes; other numbers do not. */
function codesIn(text: string): string[] {
  return [...text.matchAll(errorCode)].map(([, code = '']) => code.toLowerCase());
}

function holdsCode({ title, markdown }: Article, code: string): boolean {
  return `${title}\n${markdown}`.toLowerCase().includes(code);
}

/** What an article says it is about. */
export function titleText(article: Article): string {
  return [article.title, ...article.tags, ...article.passages.map(({ heading }) => heading)].join('\n');
}

type Tools = { analyzer: Analyzer; termSets: TermSets };

/** The index terms of everything that an article says. */
export function articleTerms(article: Article, { analyzer, termSets }: Tools): Set<string> {
  return termSets.remember(article, analyzer, () => {
    const text = [titleText(article), ...article.passages.map((passage) => passage.text)].join('\n');
    return analyzer.terms(text, article.language);
  });
}

function strongest(term: ContentTerm, sets: Set<string>[]): number {
  return Math.max(0, ...sets.map((set) => matchStrength(term, set)));
}

function heaviest(terms: ContentTerm[], share: (term: ContentTerm) => number): number {
  return Math.max(0, ...terms.map((term) => term.weight * share(term)));
}

function weigh(terms: ContentTerm[], share: (term: ContentTerm) => number): number {
  return terms.reduce((sum, term) => sum + term.weight * share(term), 0);
}
