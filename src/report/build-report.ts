import type { Article } from '../knowledge/article.ts';
import type { KnowledgeBase } from '../knowledge/reading/read-knowledge.ts';
import type { Judgement, ReportRows } from '../store/report-rows.ts';
import type { AskedQuestion } from '../store/store.ts';
import { groupBy } from './group-by.ts';
import { type GroupingTools, groupQuestions } from './group-questions.ts';

/** What is fewer is not told apart, so that no single person shows. */
export const smallestGroup = 5;

export type ReportedArticle = { articleId: string; title: string; file: string | null; owner: string | null };

export type Counted = { article: ReportedArticle; count: number };

type Topic = {
  topic: string[];
  count: number;
  /** Masked texts, those first that say most. */
  examples: string[];
  /** Articles that came nearest to at least half of them. */
  nearest: ReportedArticle[];
};

/** `other` counts what belongs to no group that is large enough to be shown. */
export type Topics = { total: number; topics: Topic[]; other: number };

export type Unhelpful = Counted & { reasons: { text: string; count: number }[]; sections: string[] };

/** What editors read: nothing in it is about a person, and nothing about fewer than five of anything. */
export type Report = {
  since: string;
  until: string;
  asked: { total: number; outcomes: { outcome: string; count: number }[]; other: number };
  unanswered: Topics;
  askedBack: Topics;
  unhelpful: { total: number; articles: Unhelpful[]; other: number };
  helpful: { total: number };
  ticketsDespiteArticle: { total: number; articles: Counted[]; other: number };
  mostShown: Counted[];
  neverShown: ReportedArticle[];
};

type Tools = Omit<GroupingTools, 'smallest'> & { knowledge: KnowledgeBase };

const mostExamples = 3;
const mostShownArticles = 10;

/** Puts the report together from what was asked and judged. */
export function buildReport(rows: ReportRows, period: { since: string; until: string }, tools: Tools): Report {
  const { questions, judgements } = rows;
  const of = (outcome: string) => questions.filter((question) => question.outcome === outcome);
  const shown = questions.filter(({ outcome }) => outcome === 'answer' || outcome === 'security');
  return {
    ...period,
    asked: countOutcomes(questions.filter(({ outcome }) => outcome !== 'ticket')),
    unanswered: topicsOf(of('abstain'), tools),
    askedBack: topicsOf(of('clarify'), tools),
    unhelpful: unhelpfulArticles(judgements, tools.knowledge),
    helpful: { total: judgements.filter(({ reaction }) => reaction === 'like').length },
    ticketsDespiteArticle: countArticles(
      of('ticket').filter(({ articleIds }) => articleIds.length > 0),
      tools.knowledge,
    ),
    mostShown: countArticles(shown, tools.knowledge).articles.slice(0, mostShownArticles),
    neverShown: neverShown(shown, tools.knowledge),
  };
}

function countOutcomes(questions: AskedQuestion[]): Report['asked'] {
  const counts = [...groupBy(questions, ({ outcome }) => outcome)].map(([outcome, rows]) => ({
    outcome,
    count: rows.length,
  }));
  const outcomes = counts.filter(({ count }) => count >= smallestGroup).sort((one, other) => other.count - one.count);
  return { total: questions.length, outcomes, other: questions.length - sum(outcomes) };
}

function topicsOf(questions: AskedQuestion[], tools: Tools): Topics {
  const { groups, rest } = groupQuestions(questions, { ...tools, smallest: smallestGroup });
  const topics = groups.map(({ topic, questions: members }) => ({
    topic,
    count: members.length,
    examples: examplesOf(members),
    nearest: nearestOf(members, tools.knowledge),
  }));
  return { total: questions.length, topics, other: rest.length };
}

function examplesOf(questions: AskedQuestion[]): string[] {
  const texts = [...new Set(questions.flatMap(({ text }) => text ?? []))];
  const masks = (text: string) => text.split('…').length;
  return texts
    .sort((one, other) => masks(one) - masks(other) || one.length - other.length || (one < other ? -1 : 1))
    .slice(0, mostExamples);
}

function nearestOf(questions: AskedQuestion[], knowledge: KnowledgeBase): ReportedArticle[] {
  return countOriginals(questions, knowledge)
    .filter(({ count }) => count * 2 >= questions.length)
    .slice(0, mostExamples)
    .map(({ id }) => reported(id, knowledge));
}

function unhelpfulArticles(judgements: Judgement[], knowledge: KnowledgeBase): Report['unhelpful'] {
  const dislikes = judgements.filter(({ reaction }) => reaction === 'dislike');
  const counted = countArticles(dislikes, knowledge);
  const articles = counted.articles.map(({ article, count }) => {
    const own = dislikes.filter(({ articleIds }) => originals(articleIds, knowledge).has(article.articleId));
    return { article, count, reasons: reasonsOf(own), sections: sectionsOf(own, article.articleId, knowledge) };
  });
  return { ...counted, articles };
}

function reasonsOf(judgements: Judgement[]): { text: string; count: number }[] {
  const given = judgements.map(({ reason }) => reason.trim()).filter((reason) => /\p{L}/u.test(reason));
  return [...groupBy(given, (reason) => reason)]
    .map(([text, all]) => ({ text, count: all.length }))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
}

/** The headings that the judged replies quoted from, the most frequent first. */
function sectionsOf(judgements: Judgement[], articleId: string, knowledge: KnowledgeBase): string[] {
  const headings = judgements
    .flatMap(({ passageIds }) => [...new Set(passageIds)])
    .flatMap((id) => knowledge.passages.get(id) ?? [])
    .filter((passage) => passage.originalId === articleId && passage.heading !== '')
    .map(({ heading }) => heading);
  return [...groupBy(headings, (heading) => heading)]
    .sort(([one, first], [other, second]) => second.length - first.length || (one < other ? -1 : 1))
    .slice(0, mostExamples)
    .map(([heading]) => heading);
}

type About = { articleIds: string[] };

function countArticles(rows: About[], knowledge: KnowledgeBase): { total: number; articles: Counted[]; other: number } {
  const large = countOriginals(rows, knowledge).filter(({ count }) => count >= smallestGroup);
  const ids = new Set(large.map(({ id }) => id));
  const other = rows.filter(
    ({ articleIds }) => ![...originals(articleIds, knowledge)].some((id) => ids.has(id)),
  ).length;
  const articles = large.map(({ id, count }) => ({ article: reported(id, knowledge), count }));
  return { total: rows.length, articles, other };
}

function countOriginals(rows: About[], knowledge: KnowledgeBase): { id: string; count: number }[] {
  const ids = rows.flatMap(({ articleIds }) => [...originals(articleIds, knowledge)]);
  return [...groupBy(ids, (id) => id)]
    .map(([id, all]) => ({ id, count: all.length }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

/** A translation counts as its original. */
function originals(articleIds: string[], { articles }: KnowledgeBase): Set<string> {
  return new Set(articleIds.map((id) => articles.get(id)?.originalId ?? id));
}

function neverShown(shown: AskedQuestion[], knowledge: KnowledgeBase): ReportedArticle[] {
  const seen = new Set(shown.flatMap(({ articleIds }) => [...originals(articleIds, knowledge)]));
  return [...knowledge.articles.values()]
    .filter(({ id, originalId, date }) => id === originalId && date === undefined && !seen.has(id))
    .map((article) => toReported(article))
    .sort((one, other) => (one.title < other.title ? -1 : 1));
}

/** An article that is gone by now keeps its id. */
function reported(id: string, { articles }: KnowledgeBase): ReportedArticle {
  const article = articles.get(id);
  return article ? toReported(article) : { articleId: id, title: id, file: null, owner: null };
}

function toReported({ id, title, file, owner }: Article): ReportedArticle {
  return { articleId: id, title, file, owner: owner ?? null };
}

function sum(counts: { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
