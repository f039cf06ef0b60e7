import { answerThreshold, judge } from '../decide.ts';
import { type AnsweredQuestion, find, type KnowledgeTools, type Question } from '../knowledge-tools.ts';
import { writeAnswer } from '../write-reply.ts';
import type { PastQuestion } from './past-question.ts';

const rankedArticles = 10;

/** Answers from an undated collection what calls it by its name ("Gibt es ein Video zum VPN?"), whatever its weight; null if it cannot. */
export async function answerFromNamed(
  question: Question,
  { undated, matter }: PastQuestion,
  tools: KnowledgeTools,
): Promise<AnsweredQuestion | null> {
  if (undated.length === 0 || matter.length === 0) return null;
  const articles = [...tools.knowledge().articles.values()];
  const own = articles.filter(({ collection }) => collection && undated.includes(collection));
  const articleIds = [...new Set(own.map(({ originalId }) => originalId))];
  const { text, language } = question;
  const found = await find({ text, language, limit: rankedArticles, articleIds, audience: tools.audience }, tools);
  const judged = judge(question, found, matter, tools);
  if (!judged.article || judged.confidence < answerThreshold) return null;
  const reply = writeAnswer(judged.article, { question, terms: matter, ranked: found.ranked }, tools);
  return { ...judged, reply, ranking: found.ranked.map(({ originalId }) => originalId) };
}
