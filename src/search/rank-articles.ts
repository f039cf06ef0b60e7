import type { QueryTerm } from './analyzer/analyzer.ts';
import { languages } from './analyzer/term.ts';
import type { WordWeight } from './analyzer/word-weight.ts';
import type { IndexedArticle, IndexGeneration } from './index-generation.ts';
import { addPairs, type Scores, scoreFields } from './score-terms.ts';
import type { RankedArticle, SearchDocument, SearchQuery } from './search-engine.ts';
import type { SearchParameters } from './search-parameters.ts';

type RankedPassage = RankedArticle['passages'][number];
type Ranking = {
  query: SearchQuery;
  generation: IndexGeneration;
  parameters: SearchParameters;
  wordWeight: WordWeight;
};

/** Ranks articles by the whole article and its best passage; translations are folded into their original. */
export function rankArticles(ranking: Ranking): RankedArticle[] {
  const { query, generation, parameters } = ranking;
  const terms = withoutRepetitions(generation.analyzer().queryTerms(query.text, query.language));
  if (terms.length === 0) return [];
  const question = { ...ranking, terms };
  const counts = generation.slotCounts();
  const articleScores = scoreFields(generation.articles, counts.articles, question);
  addPairs(articleScores, pairsOf(query, generation), generation.articles.pairs, parameters.pairWeight);
  const passageScores = scoreFields(generation.passages, counts.passages, question);
  const articles = foldTranslations(ranking, articleScores, passageScores);
  articles.sort((a, b) => b.score - a.score || compareIds(a.originalId, b.originalId));
  return articles.slice(0, query.limit).map(sortPassages);
}

/** A word that is asked twice counts once. */
function withoutRepetitions(terms: QueryTerm[]): QueryTerm[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    const best = term.alternatives[0]?.term;
    if (best === undefined || seen.has(best)) return false;
    seen.add(best);
    return true;
  });
}

function pairsOf(query: SearchQuery, generation: IndexGeneration): number[] {
  return languages.flatMap((language) => {
    const words = generation.analyzer().wordTerms(query.text, language);
    return generation.pairsOf(words.map((terms) => terms[0]));
  });
}

function foldTranslations(ranking: Ranking, articleScores: Scores, passageScores: Scores): RankedArticle[] {
  const { query, generation, parameters } = ranking;
  const wanted = query.articleIds && new Set(query.articleIds);
  const ranked = new Map<string, RankedArticle>();
  for (const slot of articleScores.touched) {
    const article = generation.articleAt(slot);
    const first = article?.documents[0];
    if (!article || !first || (wanted && !wanted.has(first.originalId))) continue;
    const passages = rankPassages(article, passageScores, ranking);
    const best = article.passages.reduce((most, { slot }) => Math.max(most, passageScores.values[slot] as number), 0);
    const score = (articleScores.values[slot] as number) + parameters.passageWeight * best;
    merge(ranked, first.originalId, score * ageFactor(first, parameters), passages);
  }
  return [...ranked.values()];
}

function rankPassages(article: IndexedArticle, scores: Scores, ranking: Ranking): RankedPassage[] {
  return article.documents.flatMap((document, index) => {
    const score = scores.values[article.passages[index]?.slot ?? -1] ?? 0;
    if (score === 0) return [];
    const { id, articleId, language } = document;
    const factor = languageFactor(document, ranking) * ageFactor(document, ranking.parameters);
    return [{ id, articleId, language, score: score * factor }];
  });
}

/** Between an article and its translation the question's language decides; between two articles it does not. */
function languageFactor(document: SearchDocument, { query, parameters }: Ranking): number {
  return document.language === query.language ? parameters.languageFactor : 1;
}

function ageFactor(document: SearchDocument, parameters: SearchParameters): number {
  return document.collection === 'archive' ? parameters.archiveFactor : 1;
}

function merge(ranked: Map<string, RankedArticle>, originalId: string, score: number, passages: RankedPassage[]): void {
  const existing = ranked.get(originalId);
  if (!existing) {
    ranked.set(originalId, { originalId, score, passages });
    return;
  }
  existing.score = Math.max(existing.score, score);
  existing.passages.push(...passages);
}

function sortPassages(article: RankedArticle): RankedArticle {
  return { ...article, passages: article.passages.sort((a, b) => b.score - a.score || compareIds(a.id, b.id)) };
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
