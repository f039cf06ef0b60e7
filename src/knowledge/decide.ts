import type { Article } from './article.ts';
import type { Vagueness } from './clarify.ts';
import { type ContentTerm, type Evidence, gatherEvidence } from './evidence.ts';
import { type Found, type KnowledgeTools, type Question, versionFor } from './knowledge-tools.ts';

/** Weights of a logistic model; fitted by `node --import tsx scripts/calibrate.ts`, see docs/decisions. */
export type LogisticModel<Name extends string> = { bias: number; weights: Record<Name, number> };

/** Tells questions that the best article answers from those that none does. */
export const decisionModel: LogisticModel<keyof Evidence> = {
  bias: -6.38,
  weights: { strength: 14.12, worstMiss: -3.01, foreignCode: -4.8 },
};

/** The one decision parameter: below this confidence Lotse says that it does not know. */
export const answerThreshold = 0.3;

/** Tells messages that could mean several articles from questions. */
export const vaguenessModel: LogisticModel<keyof Vagueness> = {
  bias: 5.8,
  weights: { telling: -11.11, margin: -6.62, unknown: -1.03 },
};

/** From here on a message is taken for vague: whoever asks something definite is hardly ever asked back. */
export const vaguenessThreshold = 0.4;

/** A probability from 0 to 1. */
export function probability<Name extends string>(values: Record<Name, number>, model: LogisticModel<Name>): number {
  let sum = model.bias;
  for (const name of Object.keys(model.weights) as Name[]) sum += model.weights[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The first article of a ranking, and how surely it answers the question. */
export type Judged = { article?: Article; confidence: number; evidence?: Evidence };

/** Judges the first article of a ranking as the answer. */
export function judge(
  { text, language }: Question,
  { ranked, scores }: Found,
  terms: ContentTerm[],
  tools: KnowledgeTools,
): Judged {
  const originalId = ranked[0]?.originalId;
  const article = originalId === undefined ? undefined : versionFor(originalId, language, tools);
  if (originalId === undefined || !article) return { confidence: 0 };
  const evidence = gatherEvidence(
    { originalId, text, scores, terms },
    { knowledge: tools.knowledge(), analyzer: tools.analyzer(), termSets: tools.termSets },
  );
  return { article, evidence, confidence: probability(evidence, decisionModel) };
}
