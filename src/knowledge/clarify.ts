import type { Analyzer } from '../search/analyzer/analyzer.ts';
import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { type ContentTerm, coverage, type TermSets, titleText } from './evidence.ts';

/** A message with more words or more telling words than these is specific enough to be answered or refused. */
const vagueWords = 5;
const vagueTellingWords = 2;
/** A word that weighs less tells nothing apart ("geht", "Problem"). */
const tellingWeight = 0.45;
/** Articles whose score comes this near to the best one are as likely meant. */
const nearness = 0.65;
const most = 4;

// Who asks how, where or whether wants something definite, also with a single noun.
const asksSomething =
  /(?<!\p{L})(wie|wo|woher|wohin|was|wer|wem|wen|wann|warum|wieso|welche[rsmn]?|darf|kann|muss|how|what|where|who|when|why|which|can|may|do i|does)(?!\p{L})/iu;

/** The 2 to 4 articles a vague message could mean, best first; none if it is clear or nothing fits. */
export function ambiguousArticles(
  question: { text: string; ranked: RankedArticle[]; terms: ContentTerm[] },
  versionOf: (originalId: string) => Article | undefined,
  tools: { analyzer(): Analyzer; termSets: TermSets },
): Article[] {
  const { text, ranked, terms } = question;
  const telling = terms.filter((term) => term.weight >= tellingWeight);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (telling.length > vagueTellingWords || words.length > vagueWords || asksSomething.test(text)) return [];
  const best = ranked[0]?.score ?? 0;
  const near = ranked
    .filter(({ score }) => score >= nearness * best)
    .map(({ originalId }) => versionOf(originalId))
    .filter((article): article is Article => article?.collection === 'articles');
  if (near[0] && isNamed(near[0], terms, tools)) return [];
  return near.filter((article) => concerns(article, telling, tools)).slice(0, most);
}

function concerns(
  article: Article,
  telling: ContentTerm[],
  tools: { analyzer(): Analyzer; termSets: TermSets },
): boolean {
  if (telling.length === 0) return true;
  const title = tools.termSets.of(article.tags, titleText(article), article.language, tools.analyzer());
  return coverage(telling, title) >= 0.7;
}

// "VPN verbinden" names the article of that title, although others are about VPN too.
function isNamed(article: Article, terms: ContentTerm[], tools: { analyzer(): Analyzer; termSets: TermSets }): boolean {
  const titleTerms = tools.termSets.of(article.passages, article.title, article.language, tools.analyzer());
  const named = terms.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
  return titleTerms.size > 1 && [...titleTerms].every((term) => named.includes(term));
}
