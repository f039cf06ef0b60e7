import type { WordWeight } from './analyzer/word-weight.ts';
import type { IndexedArticle, IndexGeneration } from './index-generation.ts';
import { type Scores, scoreFields } from './score-terms.ts';
import type { RankedArticle, SearchDocument, SearchQuery } from './search-engine.ts';
import type { SearchParameters } from './search-parameters.ts';

type RankedPassage = RankedArticle['passages'][number];

/** Ranks articles by the whole article and its best passage; translations are folded into their original. */
export function rankArticles(options: {
  query: SearchQuery;
  generation: IndexGeneration;
  parameters: SearchParameters;
  wordWeight: WordWeight;
}): RankedArticle[] {
  const { query, generation, parameters, wordWeight } = options;
  const terms = generation.analyzer().queryTerms(query.text, query.language);
  const matching = terms.filter((term) => term.alternatives.length > 0);
  if (matching.length === 0) return [];
  const question = { terms: matching, generation, parameters, wordWeight };
  const counts = generation.slotCounts();
  const articleScores = scoreFields(generation.articles, counts.articles, question);
  const passageScores = scoreFields(generation.passages, counts.passages, question);

  const wanted = query.articleIds && new Set(query.articleIds);
  const ranked = new Map<string, RankedArticle>();
  for (const slot of articleScores.touched) {
    const article = generation.articleAt(slot);
    const first = article?.documents[0];
    if (!article || !first || (wanted && !wanted.has(first.originalId))) continue;
    const passages = rankPassages(article, passageScores, query, parameters);
    const best = passages[0]?.score ?? 0;
    const factor = first.collection === 'archive' ? parameters.archiveFactor : 1;
    const score = factor * (articleScores.values[slot] as number) + parameters.passageWeight * best;
    merge(ranked, first, score, passages);
  }
  const articles = [...ranked.values()].sort((a, b) => b.score - a.score || compareIds(a.originalId, b.originalId));
  return articles.slice(0, query.limit).map(sortPassages);
}

function rankPassages(
  article: IndexedArticle,
  scores: Scores,
  query: SearchQuery,
  parameters: SearchParameters,
): RankedPassage[] {
  const passages: RankedPassage[] = [];
  for (const [index, document] of article.documents.entries()) {
    const score = scores.values[article.passages[index]?.slot ?? -1] ?? 0;
    if (score === 0) continue;
    passages.push({
      id: document.id,
      articleId: document.articleId,
      language: document.language,
      score: score * factorOf(document, query, parameters),
    });
  }
  return passages.sort((a, b) => b.score - a.score);
}

function factorOf(document: SearchDocument, query: SearchQuery, parameters: SearchParameters): number {
  const language = document.language === query.language ? parameters.languageFactor : 1;
  return document.collection === 'archive' ? language * parameters.archiveFactor : language;
}

function merge(
  ranked: Map<string, RankedArticle>,
  first: SearchDocument,
  score: number,
  passages: RankedPassage[],
): void {
  const existing = ranked.get(first.originalId);
  if (!existing) {
    ranked.set(first.originalId, { originalId: first.originalId, score, passages });
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
