import type { Alternative, Analyzer } from '../search/analyzer/analyzer.ts';
import type { RankedArticle } from '../search/search-engine.ts';
import type { Language } from '../shared/language.ts';
import type { Article } from './article.ts';
import { type ContentTerm, coverage, matchStrength, type TermSets, titleText } from './evidence.ts';

/** How little a message says about what it means. */
export type Vagueness = {
  /** Weight of all its words, 1 for four specific ones. */
  telling: number;
  /** How far the best article's score lies above the second one's, as a share of it. */
  margin: number;
  /** Weight of its heaviest word that comes near to nothing in any article: a subject that nobody wrote about is not vague. */
  unknown: number;
};

const specificWords = 4;
/** A word that weighs less tells nothing apart ("geht", "Problem"). */
const tellingWeight = 0.45;
/** Articles whose score comes this near to the best one are as likely meant; less near ones if their title names the subject. */
const nearness = 0.65;
const subjectNearness = 0.3;
/** An article concerns a subject whose title, tags or headings hold this share of the telling words. */
const concerned = 0.7;
const most = 4;

// These say that something is wrong, not with what.
const saysOnlyTrouble =
  /^(problem\p{L}*|fehler|st(ö|oe)rung\p{L}*|kaputt|defekt|spinnt|streikt|hilfe|klappt|funktioniert|issues?|trouble|help|broken|errors?|faulty|needed|working|works?)$/iu;

// Who asks how, where or whether wants something definite, also with a single noun. "Was neues" and "can't" ask nothing.
const asksSomething =
  /(?<!\p{L})(wie|wo|woher|wohin|wer|wem|wen|wann|warum|wieso|welche[rsmn]?|darf|(kann|muss|soll) (ich|man)|how|where|who|when|why|which|(can|may|do|should) (i|we)|does)(?![\p{L}'’])|(^|[,.!?]\s*)(was|what)(?!\p{L})|(?<!\p{L})(was|what) (ist|sind|kostet|mach\p{L}*|muss|soll|bedeutet|heißt|tun|is|are|does|do)(?!\p{L})/iu;

type Tools = { analyzer(): Analyzer; termSets: TermSets };

/** Whether somebody wants to know something definite: they are not asked back. */
export function asksDefinitely(text: string): boolean {
  return asksSomething.test(text);
}

/**
 * Measures how vague a message is, by its words and by the scores of the index in this process.
 * `terms` are all its content words, in whatever language it is.
 */
export function gatherVagueness({ scores, terms }: { scores: RankedArticle[]; terms: ContentTerm[] }): Vagueness {
  const [best = 0, second = 0] = scores.map(({ score }) => score);
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const unknown = tellingTerms(terms).filter(({ alternatives }) => alternatives.length === 0);
  return {
    telling: Math.min(weight / specificWords, 1),
    margin: best === 0 ? 0 : (best - second) / best,
    unknown: Math.max(0, ...unknown.map((term) => term.weight)),
  };
}

/** What a vague message could mean: 2 to 4 articles, best first, in the person's language if there are two. None if it names a title, or if fewer than two fit. */
export function articlesMeant(
  { ranked, terms, language }: { ranked: RankedArticle[]; terms: ContentTerm[]; language: Language },
  versionOf: (originalId: string) => Article | undefined,
  tools: Tools,
): { named: Article[]; near: Article[] } {
  const articlesFrom = (share: number): Article[] =>
    ranked
      .filter(({ score }) => score >= share * (ranked[0]?.score ?? 0))
      .map(({ originalId }) => versionOf(originalId))
      .filter((article): article is Article => article !== undefined);
  const telling = tellingTerms(terms);
  const near = articlesFrom(nearness).filter(
    (article) => telling.length === 0 || sharesSubject(article, terms, { ...tools, analyzer: tools.analyzer() }),
  );
  const named = articlesFrom(subjectNearness).filter(
    (article) => telling.length > 0 && subjectCoverage(article, telling, tools) >= concerned,
  );
  const matter = terms.filter((term) => !saysOnlyTrouble.test(term.surface));
  if (near[0] && isMeant(near[0], named, matter, tools)) return { named: [], near: [] };
  return { named: toChoices(sameFieldFirst(named), language), near: toChoices(near, language) };
}

/** Two to four; what the person cannot read is left out as long as there is a choice without it. */
function toChoices(articles: Article[], language: Language): Article[] {
  const readable = articles.filter((article) => article.language === language);
  const choices = readable.length >= 2 ? readable : articles;
  return choices.length >= 2 ? choices.slice(0, most) : [];
}

/** The best article alone is meant if the message names its title, in other words where no other title is touched. */
function isMeant(best: Article, others: Article[], matter: ContentTerm[], tools: Tools): boolean {
  if (isNamed(best, matter, tools, ['word', 'compound', 'fuzzy'])) return true;
  const titled = others.filter((article) => coverage(matter, titleTerms(article, tools)) > 0);
  return titled.length <= 1 && isNamed(best, matter, tools, ['word', 'compound', 'fuzzy', 'glossary', 'dictionary']);
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
  return termSets.remember(article.tags, analyzer, () => analyzer.terms(titleText(article), article.language));
}

function tellingTerms(terms: ContentTerm[]): ContentTerm[] {
  return terms.filter((term) => term.weight >= tellingWeight && !saysOnlyTrouble.test(term.surface));
}

/** How much of the words title and tags hold: an article that only has a section on something is not about it. */
function subjectCoverage(article: Article, terms: ContentTerm[], tools: Tools): number {
  const analyzer = tools.analyzer();
  const subject = tools.termSets.remember(article.asked, analyzer, () =>
    analyzer.terms([article.title, ...article.tags].join('\n'), article.language),
  );
  return coverage(terms, subject);
}

/** Who names a subject alone means its own field: articles of the best one's category come first. */
function sameFieldFirst(articles: Article[]): Article[] {
  const field = articles[0]?.category;
  return [
    ...articles.filter(({ category }) => category === field),
    ...articles.filter(({ category }) => category !== field),
  ];
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
