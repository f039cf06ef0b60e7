import type { Analyzer } from '../search/analyzer/analyzer.ts';
import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { type ContentTerm, coverage, type TermSets, titleText } from './evidence.ts';

/** A question with more than this many telling words is specific enough to be answered or refused. */
const vagueWords = 2;
/** A word that weighs less tells nothing apart ("geht", "Problem"). */
const tellingWeight = 0.45;
/** Articles whose score comes this near to the best one are as likely meant. */
const nearness = 0.72;
const most = 4;

/** The 2 to 4 articles a vague question could mean, best first; none if it is clear or nothing fits. */
export function ambiguousArticles(
  ranked: RankedArticle[],
  terms: ContentTerm[],
  versionOf: (originalId: string) => Article | undefined,
  tools: { analyzer(): Analyzer; termSets: TermSets },
): Article[] {
  const telling = terms.filter((term) => term.weight >= tellingWeight);
  if (telling.length === 0 || telling.length > vagueWords) return [];
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= nearness * best)
    .map(({ originalId }) => versionOf(originalId))
    .filter((article) => article !== undefined && article.collection === 'articles')
    .map((article) => article as Article)
    .filter((article) => {
      const title = tools.termSets.of(article.tags, titleText(article), article.language, tools.analyzer());
      return coverage(telling, title) >= 0.7;
    })
    .slice(0, most);
}
