import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { articlesMeant, asksDefinitely, gatherVagueness, sharesSubject } from './clarify.ts';
import { answerFromNamed } from './collections/answer-from-named.ts';
import { answerFromPast, judgePast } from './collections/answer-from-past.ts';
import { type PastQuestion, readPastQuestion } from './collections/past-question.ts';
import { answerThreshold, type Judged, judge, probability, vaguenessModel, vaguenessThreshold } from './decide.ts';
import { type ContentTerm, contentTerms, coverage } from './evidence.ts';
import {
  type AnsweredQuestion,
  type Found,
  find,
  isStillReading,
  type KnowledgeReply,
  type KnowledgeTools,
  type Question,
  versionFor,
} from './knowledge-tools.ts';
import { toNoticeLine, validNotices } from './notices.ts';
import { offers, toLink, writeAnswer } from './write-reply.ts';

const rankedArticles = 10;
const nearestArticles = 3;

/** Answers a question from the knowledge base, asks back, or says that it does not know. */
export async function answerQuestion(question: Question, tools: KnowledgeTools): Promise<AnsweredQuestion> {
  const queryTerms = tools.analyzer().queryTerms(question.text, question.language);
  const terms = contentTerms(queryTerms, tools.wordWeight, question.isForeign ?? false);
  if (question.articleId) return answerFromChosen(question, question.articleId, terms, tools);
  const past = readPastQuestion(question, tools);
  const notice = noticeThatAnswers(question, terms, tools);
  if (notice && mayMeanNow(past)) return { reply: notice, ranking: [], confidence: 0 };
  const words = contentTerms(queryTerms, tools.wordWeight, false);
  return (
    (await answerFromPast(question, past, tools)) ??
    (await answerFromNamed(question, past, tools)) ??
    answerFromCurrent({ question, terms, words, past, notice }, tools)
  );
}

type Read = {
  question: Question;
  terms: ContentTerm[];
  /** All content words, in whatever language the question is. */
  words: ContentTerm[];
  past: PastQuestion;
  notice: KnowledgeReply | null;
};

async function answerFromCurrent(read: Read, tools: KnowledgeTools): Promise<AnsweredQuestion> {
  const { question, terms, past, notice } = read;
  const { text, language } = question;
  const found = await find({ text, language, limit: rankedArticles, audience: tools.audience }, tools);
  const { ranked } = found;
  const ranking = idsOf(ranked);
  const judged = judge(question, found, terms, tools);
  const canAnswer = judged.confidence >= answerThreshold;
  const choices = choicesFor(read, found, canAnswer || notice !== null, tools);
  if (choices.length > 0) return { reply: clarify(question, choices, tools), ranking, confidence: judged.confidence };
  // What is current answers as long as it can, unless the question asks what happened.
  if (judged.article && canAnswer && !past.asksForPast) {
    return { ...judged, reply: writeAnswer(judged.article, { question, terms, ranked }, tools), ranking };
  }
  if (notice && !canAnswer) return { reply: notice, ranking, confidence: judged.confidence };
  const older = await judgePast(question, past, tools);
  const surer = older.confidence > judged.confidence ? older : { ...judged, ranked };
  if (!surer.article || surer.confidence < answerThreshold) {
    return { ...without(judged), reply: abstain(question, ranked, terms, tools), ranking };
  }
  const reply = writeAnswer(surer.article, { question, terms, ranked: surer.ranked }, tools);
  return { ...without(surer), reply, ranking: surer === older ? [...idsOf(older.ranked), ...ranking] : ranking };
}

/** What to ask back with: whoever is vague, and rather than refuse, whoever names nothing but a subject. */
function choicesFor(
  { question, terms, words, past }: Read,
  { ranked, scores }: Found,
  hasReply: boolean,
  tools: KnowledgeTools,
): Article[] {
  const { language } = question;
  const { named, near } = articlesMeant({ ranked, terms, language }, (id) => versionFor(id, language, tools), tools);
  const vagueness = probability(gatherVagueness({ scores, terms: words }), vaguenessModel);
  if (vagueness >= vaguenessThreshold && !asksDefinitely(question.text)) return named.length > 0 ? named : near;
  return hasReply || past.asksForPast ? [] : named;
}

/** A known disturbance may be meant by whoever names what dated articles are about, but no time that is over. */
function mayMeanNow({ collections, named, today }: PastQuestion): boolean {
  return collections.length > 0 && (named === null || named.period.to >= today);
}

async function answerFromChosen(
  question: Question,
  articleId: string,
  terms: ContentTerm[],
  tools: KnowledgeTools,
): Promise<AnsweredQuestion> {
  const article = versionFor(articleId, question.language, tools);
  const date = article?.date;
  const ranked = await tools.search.search({
    text: question.text,
    language: question.language,
    limit: 1,
    articleIds: [articleId],
    audience: tools.audience,
    ...(date === undefined ? {} : { period: { from: date, to: date } }),
  });
  const ranking = idsOf(ranked);
  if (!article) return { reply: abstain(question, ranked, terms, tools), ranking, confidence: 0 };
  return { reply: writeAnswer(article, { question, terms, ranked }, tools), ranking, confidence: 1 };
}

// A question about a disturbance itself: the notice names every specific word of it.
function noticeThatAnswers(question: Question, terms: ContentTerm[], tools: KnowledgeTools): KnowledgeReply | null {
  if (
    !/st(ö|oe)rung|ausfall|ausgefallen|wartung|down\b|outage|disruption|maintenance|bekannt|known/i.test(question.text)
  )
    return null;
  for (const notice of validNotices(tools.knowledge().notices, tools.clock.now())) {
    const line = toNoticeLine(notice, question.language);
    const language = notice.texts[question.language] ? question.language : 'de';
    const found = new Set(tools.analyzer().terms(`${line.title} ${line.text}`, language));
    if (coverage(terms, found) < 0.6) continue;
    return { kind: 'notice', language: question.language, notices: [line], citations: [], offers };
  }
  return null;
}

function clarify(question: Question, choices: Article[], tools: KnowledgeTools): KnowledgeReply {
  const links = choices.map((article) => toLink(article, tools));
  return { kind: 'clarify', language: question.language, question: question.text, choices: links, offers };
}

function abstain(
  question: Question,
  ranked: RankedArticle[],
  terms: ContentTerm[],
  tools: KnowledgeTools,
): KnowledgeReply {
  const nearest = ranked
    .slice(0, nearestArticles)
    .map(({ originalId }) => versionFor(originalId, question.language, tools))
    .filter((article): article is Article => article !== undefined)
    .filter((article) => sharesSubject(article, terms, { termSets: tools.termSets, analyzer: tools.analyzer() }))
    .map((article) => toLink(article, tools));
  return { kind: 'abstain', language: question.language, nearest, offers, stillReading: isStillReading(tools) };
}

function idsOf(ranked: RankedArticle[]): string[] {
  return ranked.map(({ originalId }) => originalId);
}

function without({ confidence, evidence }: Judged): Pick<Judged, 'confidence' | 'evidence'> {
  return { confidence, ...(evidence ? { evidence } : {}) };
}
