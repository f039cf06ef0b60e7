import type { Article } from '../article.ts';
import { answerThreshold, judge } from '../decide.ts';
import { type AnsweredQuestion, find, type KnowledgeTools, type Question, versionFor } from '../knowledge-tools.ts';
import { writeAnswer, writeMoments } from '../write-reply.ts';
import { collectionTitles, listArticles } from './list-articles.ts';
import type { PastQuestion } from './past-question.ts';

const rankedArticles = 10;

const asksWhatThereIs =
  /(?<!\p{L})(wo|welche\p{L}*|gibt|habt|haben|hast|zeig\p{L}*|such\p{L}*|find\p{L}*|alle|liste\p{L}*|übersicht|where|which|what|there|(do|have) you|show|list|any|all|find)(?!\p{L})/iu;
const saysTrouble =
  /(?<!\p{L})(nicht\p{L}*|kein\p{L}*|not|no|cannot|problem\p{L}*|fehler|issues?|trouble)(?!\p{L})|n['’]t/iu;

/** Answers from an undated collection what calls it by its name ("Gibt es ein Video zum VPN?"), whatever its weight; null if it cannot. */
export async function answerFromNamed(
  question: Question,
  past: PastQuestion,
  tools: KnowledgeTools,
): Promise<AnsweredQuestion | null> {
  const { undated, matter } = past;
  if (undated.length === 0) return null;
  const own = [...tools.knowledge().articles.values()].filter(
    ({ collection }) => collection && undated.includes(collection),
  );
  const articleIds = [...new Set(own.map(({ originalId }) => originalId))];
  if (matter.length === 0) return isWanted(question, past) ? listAll(question, past, articleIds, tools) : null;
  const { text, language } = question;
  const found = await find({ text, language, limit: rankedArticles, articleIds, audience: tools.audience }, tools);
  const judged = judge(question, found, matter, tools);
  if (!judged.article || judged.confidence < answerThreshold) return null;
  const write = judged.article.video ? writeMoments : writeAnswer;
  const reply = write(judged.article, { question, terms: matter, ranked: found.ranked }, tools);
  return { ...judged, reply, ranking: found.ranked.map(({ originalId }) => originalId) };
}

/** The collection itself is wanted by whoever says nothing but its name, or asks what there is; not by whoever has trouble with a thing of that name. */
function isWanted({ text }: Question, { terms }: PastQuestion): boolean {
  return !saysTrouble.test(text) && (terms.length === 1 || asksWhatThereIs.test(text));
}

function listAll(
  question: Question,
  { undated }: PastQuestion,
  articleIds: string[],
  tools: KnowledgeTools,
): AnsweredQuestion | null {
  const versions = articleIds
    .flatMap((id) => versionFor(id, question.language, tools) ?? [])
    .filter(({ passages }) => passages.length > 0)
    .sort(byTitle);
  if (versions.length < 2) return null;
  const listed = { title: collectionTitles(undated, question.language) };
  const ranking = versions.map(({ originalId }) => originalId);
  return { reply: listArticles(question, versions, listed, tools), ranking, confidence: 1 };
}

function byTitle(one: Article, other: Article): number {
  return one.title.localeCompare(other.title, 'de');
}
