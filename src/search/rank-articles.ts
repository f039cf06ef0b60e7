import type { QueryTerm } from './analyzer/analyzer.ts';
import { languages } from './analyzer/term.ts';
import type { WordWeight } from './analyzer/word-weight.ts';
import { filterOf } from './filter-documents.ts';
import type { IndexedArticle, IndexGeneration } from './index-generation.ts';
import { scoreLetters } from './score-letters.ts';
import { addPairs, scoreFields, toScoredTerm } from './score-terms.ts';
import { createScores, keepHigher, raise, type Scores } from './scores.ts';
import type { RankedArticle, SearchDocument, SearchQuery } from './search-engine.ts';
import type { SearchParameters } from './search-parameters.ts';

type RankedPassage = RankedArticle['passages'][number];
type Members = [IndexedArticle, ...IndexedArticle[]];
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
  const question = { parameters, terms: terms.map((term) => toScoredTerm(term, ranking)) };
  const counts = generation.slotCounts();
  const articleScores = scoreFields(generation.articles, counts.articles, question);
  addPairs(articleScores, pairsOf(query, generation), generation.articles.pairs, parameters.pairWeight);
  const passageScores = scoreFields(generation.passages, counts.passages, question);
  const groupScores = scoreGroups(ranking, articleScores, passageScores);
  addLetters(groupScores, ranking);
  const members = membersOf(groupScores, articleScores.touched, ranking);
  return members
    .map(([first, ...others]) => ({
      originalId: first.originalId,
      score: groupScores.values[first.group] as number,
      passages: [first, ...others].flatMap((article) => scorePassages(article, passageScores, ranking)).sort(byScore),
    }))
    .sort((a, b) => b.score - a.score || compareIds(a.originalId, b.originalId))
    .slice(0, query.limit);
}

/** A word that is asked twice counts once. */
function withoutRepetitions(terms: readonly QueryTerm[]): QueryTerm[] {
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

/** The score of an article is that of its best translation: the whole text and its best passage. */
function scoreGroups(ranking: Ranking, articleScores: Scores, passageScores: Scores): Scores {
  const { query, generation, parameters } = ranking;
  const isAsked = filterOf(query);
  const groupScores = createScores(generation.slotCounts().groups);
  for (const slot of articleScores.touched) {
    const article = generation.articleAt(slot);
    if (!article || !isAsked(article)) continue;
    let best = 0;
    for (const passage of article.passages) best = Math.max(best, passageScores.values[passage.slot] as number);
    const score = (articleScores.values[slot] as number) + parameters.passageWeight * best;
    keepHigher(groupScores, article.group, score * article.weight);
  }
  return groupScores;
}

/** Only articles that share a word with the question gain by letters; as a share of the best score, so that they stay a second voice. */
function addLetters(groupScores: Scores, { query, generation, parameters }: Ranking): void {
  if (parameters.lettersWeight === 0) return;
  const letterScores = scoreLetters(query.text, generation, parameters);
  const nearest = createScores(generation.slotCounts().groups);
  const isAsked = filterOf(query);
  for (const slot of letterScores.touched) {
    const article = generation.articleAt(slot);
    if (!article || groupScores.values[article.group] === 0 || !isAsked(article)) continue;
    keepHigher(nearest, article.group, (letterScores.values[slot] as number) * article.weight);
  }
  const best = groupScores.touched.reduce((most, group) => Math.max(most, groupScores.values[group] as number), 0);
  for (const group of groupScores.touched) {
    raise(groupScores, group, parameters.lettersWeight * best * (nearest.values[group] as number));
  }
}

/** The matching articles of the best groups; more than asked for only where scores are equal. */
function membersOf(groupScores: Scores, slots: number[], ranking: Ranking): Members[] {
  const { query, generation } = ranking;
  const values = Float64Array.from(groupScores.touched, (group) => groupScores.values[group] as number).sort();
  const lowest = values[Math.max(0, values.length - query.limit)] ?? 0;
  const isAsked = filterOf(query);
  const members = new Map<number, Members>();
  for (const slot of slots) {
    const article = generation.articleAt(slot);
    if (!article || !isAsked(article)) continue;
    if ((groupScores.values[article.group] as number) < lowest || lowest === 0) continue;
    const known = members.get(article.group);
    if (known) known.push(article);
    else members.set(article.group, [article]);
  }
  return [...members.values()];
}

function scorePassages(article: IndexedArticle, scores: Scores, ranking: Ranking): RankedPassage[] {
  return article.documents.flatMap((document, index) => {
    const score = scores.values[article.passages[index]?.slot ?? -1] ?? 0;
    if (score === 0) return [];
    const { id, articleId, language } = document;
    return [{ id, articleId, language, score: score * languageFactor(document, ranking) * article.weight }];
  });
}

/** Between an article and its translation the question's language decides; between two articles it does not. */
function languageFactor(document: SearchDocument, { query, parameters }: Ranking): number {
  return document.language === query.language ? parameters.languageFactor : 1;
}

function byScore(a: RankedPassage, b: RankedPassage): number {
  return b.score - a.score || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
