import type { RankedArticle } from '../../search/search-engine.ts';
import type { Period } from '../../shared/period.ts';
import type { Article } from '../article.ts';
import { sharesSubject, subjectTerms } from '../clarify.ts';
import { answerThreshold, type Judged, judge } from '../decide.ts';
import { articleTerms, coverage } from '../evidence.ts';
import {
  type AnsweredQuestion,
  type Found,
  find,
  isStillReading,
  type KnowledgeReply,
  type KnowledgeTools,
  type Question,
  versionFor,
} from '../knowledge-tools.ts';
import { firstDay } from '../period/calendar.ts';
import { offers, toLink, writeAnswer } from '../write-reply.ts';
import { collectionTitles, listArticles } from './list-articles.ts';
import type { PastQuestion } from './past-question.ts';

/** So many entries are looked for. */
const mostFound = 50;
const nearestArticles = 3;
const mostYears = 6;
/** An entry is about the matter that holds this share of its words, and nearly as much as the best one. */
const aboutMatter = 0.5;
const nearlyBest = 0.9;

/** Answers from dated collections what asks for them or for their time; null for what current articles should answer. */
export async function answerFromPast(
  question: Question,
  past: PastQuestion,
  tools: KnowledgeTools,
): Promise<AnsweredQuestion | null> {
  if (past.collections.length > 0) return answerFromCollections(question, past, tools);
  if (!past.named?.isCertain || !past.asksForPast) return null;
  const found = await searchPast(question, past.text, past.named.period, tools);
  const { ranked } = found;
  const judged = judge(question, found, past.terms, tools);
  if (!judged.article || judged.confidence < answerThreshold || !isOnIt(judged.article, past, tools)) return null;
  const reply = writeAnswer(judged.article, { question, terms: past.terms, ranked }, tools);
  return { ...judged, reply, ranking: idsOf(ranked) };
}

/** The past article that would answer, and how surely. */
export async function judgePast(
  question: Question,
  past: PastQuestion,
  tools: KnowledgeTools,
): Promise<Judged & { ranked: RankedArticle[] }> {
  const nothing = { confidence: 0, ranked: [] };
  if (past.asksForNow) return nothing;
  const found = await searchPast(question, question.text, { from: firstDay, to: past.today }, tools);
  const judged = judge(question, found, past.terms, tools);
  return judged.article && isOnIt(judged.article, past, tools) ? { ...judged, ranked: found.ranked } : nothing;
}

async function answerFromCollections(
  question: Question,
  past: PastQuestion,
  tools: KnowledgeTools,
): Promise<AnsweredQuestion | null> {
  const { named, matter, collections, today } = past;
  if (!named && (past.asksForNow || past.asksHow)) return null;
  const period = named?.period ?? { from: firstDay, to: today };
  const held = articlesOf(past, period, tools);
  const { ranked } = matter.length === 0 ? { ranked: [] } : await searchPast(question, past.text, period, tools);
  const found = matter.length === 0 ? held : aboutTheMatter(held, ranked, past, tools);
  const ranking = found.map(({ originalId }) => originalId);
  const versions = found.flatMap(({ originalId }) => versionFor(originalId, question.language, tools) ?? []);
  const [only, ...others] = versions;
  if (!only) return named ? { reply: nothingThen(question, past, held, tools), ranking, confidence: 0 } : null;
  if (others.length === 0) {
    const reply = writeAnswer(only, { question: { ...question, text: past.text }, terms: past.terms, ranked }, tools);
    return { reply, ranking, confidence: 1 };
  }
  const listed = { title: collectionTitles(collections, question.language), ...(named ? { period } : {}) };
  return { reply: listArticles(question, versions, listed, tools), ranking, confidence: 1 };
}

/** What the collections hold of a time, newest first, each article once. */
function articlesOf({ collections }: PastQuestion, { from, to }: Period, tools: KnowledgeTools): Article[] {
  return [...tools.knowledge().articles.values()]
    .filter(({ id, originalId, passages }) => id === originalId && passages.length > 0)
    .filter(({ collection }) => collection && collections.includes(collection))
    .filter(({ date = '' }) => from <= date && date <= to)
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
}

function aboutTheMatter(
  held: Article[],
  ranked: RankedArticle[],
  { matter, named }: PastQuestion,
  tools: KnowledgeTools,
): Article[] {
  const { termSets } = tools;
  const analyzer = tools.analyzer();
  // Who names no time has to name the entry itself: its title or tags.
  const termsOf = named ? articleTerms : subjectTerms;
  const found = ranked
    .flatMap(({ originalId }) => held.find(({ id }) => id === originalId) ?? [])
    .map((article) => ({ article, share: coverage(matter, termsOf(article, { termSets, analyzer })) }));
  const best = Math.max(0, ...found.map(({ share }) => share));
  return found.filter(({ share }) => share >= aboutMatter && share >= nearlyBest * best).map(({ article }) => article);
}

/** There is nothing of that time, or nothing on the matter; what else there is of that time stands below. */
function nothingThen(question: Question, past: PastQuestion, held: Article[], tools: KnowledgeTools): KnowledgeReply {
  const { collections, named } = past;
  const title = collectionTitles(collections, question.language);
  const nearest = held
    .slice(0, nearestArticles)
    .flatMap(({ originalId }) => versionFor(originalId, question.language, tools) ?? [])
    .map((article) => toLink(article, tools));
  const years = named ? yearsOf(past, tools) : [];
  const missing = named ? { title, period: named.period, isOnMatter: held.length > 0, years } : undefined;
  const stillReading = isStillReading(tools);
  return {
    kind: 'abstain',
    language: question.language,
    nearest,
    offers,
    stillReading,
    ...(missing ? { missing } : {}),
  };
}

/** The years of which the collections hold something, oldest first. */
function yearsOf(past: PastQuestion, tools: KnowledgeTools): string[] {
  const all = articlesOf(past, { from: firstDay, to: past.today }, tools);
  return [...new Set(all.map(({ date = '' }) => date.slice(0, 4)))].sort().slice(-mostYears);
}

function searchPast(question: Question, text: string, period: Period, tools: KnowledgeTools): Promise<Found> {
  return find({ text, language: question.language, limit: mostFound, period, audience: tools.audience }, tools);
}

function isOnIt(article: Article, { terms }: PastQuestion, { termSets, analyzer }: KnowledgeTools): boolean {
  return sharesSubject(article, terms, { termSets, analyzer: analyzer() });
}

function idsOf(ranked: RankedArticle[]): string[] {
  return ranked.map(({ originalId }) => originalId);
}
