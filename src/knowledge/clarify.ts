import type { Alternative, Analyzer } from '../search/analyzer/analyzer.ts';
import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { type ContentTerm, coverage, matchStrength, type TermSets, titleText } from './evidence.ts';

/** A message with more words or more telling words than these is specific enough to be answered or refused. */
const vagueWords = 5;
const vagueTellingWords = 2;
/** A word that weighs less tells nothing apart ("geht", "Problem"). */
const tellingWeight = 0.45;
/** Articles whose score comes this near to the best one are as likely meant; less near ones if their title names the subject. */
const nearness = 0.65;
const subjectNearness = 0.3;
/** An article concerns a subject whose title, tags or headings hold this share of the telling words. */
const concerned = 0.7;
/** The best article is meant alone if its title and tags hold so much more of the message than any other's. */
const lead = 0.15;
const most = 4;

// These say that something is wrong, not with what.
const saysOnlyTrouble =
  /^(problem\p{L}*|fehler|st(ö|oe)rung\p{L}*|kaputt|defekt|spinnt|streikt|hilfe|klappt|funktioniert|issues?|trouble|help|broken|errors?|faulty|needed|working|works?)$/iu;

// Who asks how, where or whether wants something definite, also with a single noun.
const asksSomething =
  /(?<!\p{L})(wie|wo|woher|wohin|was|wer|wem|wen|wann|warum|wieso|welche[rsmn]?|darf|kann|muss|how|what|where|who|when|why|which|can|may|do i|does)(?!\p{L})/iu;

type Tools = { analyzer(): Analyzer; termSets: TermSets };

/** The 2 to 4 articles a vague message could mean, best first; none if it is clear or nothing fits. */
export function ambiguousArticles(
  question: { text: string; ranked: RankedArticle[]; terms: ContentTerm[] },
  versionOf: (originalId: string) => Article | undefined,
  tools: Tools,
): Article[] {
  const { text, ranked, terms } = question;
  const telling = tellingTerms(terms);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (telling.length > vagueTellingWords || words.length > vagueWords || asksSomething.test(text)) return [];
  const articlesFrom = (share: number): Article[] =>
    ranked
      .filter(({ score }) => score >= share * (ranked[0]?.score ?? 0))
      .map(({ originalId }) => versionOf(originalId))
      .filter((article): article is Article => article !== undefined);
  const near = articlesFrom(nearness);
  const about = (article: Article, asked: ContentTerm[]) => subjectCoverage(article, asked, tools);
  const named = articlesFrom(subjectNearness).filter((article) => about(article, telling) >= concerned);
  const matter = terms.filter((term) => !saysOnlyTrouble.test(term.surface));
  if (near[0] && isMeant(near[0], named, matter, tools)) return [];
  if (named.length >= 2) return sameFieldFirst(named).slice(0, most);
  return near.filter((article) => concerns(article, telling, tools)).slice(0, most);
}

/** Whether an article names a specific word of the message in its title, tags or headings: else it is no use to offer it. */
export function sharesSubject(
  article: Article,
  terms: ContentTerm[],
  { termSets, analyzer }: { analyzer: Analyzer; termSets: TermSets },
): boolean {
  const subject = subjectTerms(article, { termSets, analyzer });
  return tellingTerms(terms).some((term) => matchStrength(term, subject) > 0);
}

/** The index terms of title, tags and headings. */
export function subjectTerms(
  article: Article,
  { termSets, analyzer }: { analyzer: Analyzer; termSets: TermSets },
): Set<string> {
  return termSets.of(article.tags, titleText(article), article.language, analyzer);
}

function tellingTerms(terms: ContentTerm[]): ContentTerm[] {
  return terms.filter((term) => term.weight >= tellingWeight && !saysOnlyTrouble.test(term.surface));
}

/** How much of the words title and tags hold: an article that only has a section on something is not about it. */
function subjectCoverage(article: Article, terms: ContentTerm[], { termSets, analyzer }: Tools): number {
  const subject = [article.title, ...article.tags].join('\n');
  return coverage(terms, termSets.of(article.asked, subject, article.language, analyzer()));
}

/** The best article alone is meant if the message names its title, or more of what it is about than of any other. */
function isMeant(best: Article, others: Article[], matter: ContentTerm[], tools: Tools): boolean {
  if (isNamed(best, matter, tools, ['word', 'compound', 'fuzzy'])) return true;
  const titled = others.filter((article) => coverage(matter, titleTerms(article, tools)) > 0);
  if (titled.length <= 1 && isNamed(best, matter, tools, ['word', 'compound', 'fuzzy', 'glossary', 'dictionary']))
    return true;
  if (matter.length < 2 || !others.includes(best)) return false;
  const next = Math.max(
    0,
    ...others.filter((other) => other !== best).map((other) => subjectCoverage(other, matter, tools)),
  );
  return subjectCoverage(best, matter, tools) - next >= lead;
}

/** Who names a subject alone means its own field: articles of the best one's category come first. */
function sameFieldFirst(articles: Article[]): Article[] {
  const field = articles[0]?.category;
  return [
    ...articles.filter(({ category }) => category === field),
    ...articles.filter(({ category }) => category !== field),
  ];
}

function concerns(article: Article, telling: ContentTerm[], { termSets, analyzer }: Tools): boolean {
  if (telling.length === 0) return true;
  return coverage(telling, subjectTerms(article, { termSets, analyzer: analyzer() })) >= concerned;
}

// "VPN verbinden" names the article of that title, although others are about VPN too.
function isNamed(article: Article, terms: ContentTerm[], tools: Tools, ways: Alternative['via'][]): boolean {
  const title = titleTerms(article, tools);
  const named = terms.flatMap(({ alternatives }) =>
    alternatives.filter(({ via }) => ways.includes(via)).map(({ term }) => term),
  );
  return title.size > 1 && [...title].every((term) => named.includes(term));
}

function titleTerms(article: Article, { termSets, analyzer }: Tools): Set<string> {
  return termSets.of(article.passages, article.title, article.language, analyzer());
}
