import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { type ContentTerm, type Evidence, gatherEvidence } from './evidence.ts';
import { type KnowledgeTools, type Question, versionFor } from './knowledge-tools.ts';

/** Weights of a logistic model; fitted by `node --import tsx scripts/calibrate.ts`, see docs/decisions. */
type DecisionModel = { bias: number; weights: Record<keyof Evidence, number> };

const decisionModel: DecisionModel = {
  bias: -0.39,
  weights: { found: 3.87, worstMiss: -2.77, unknown: -1.21, margin: 2.34 },
};

/** The one decision parameter: below this confidence Lotse says that it does not know. Lower than the calibration alone would allow: people who did not write it are refused about three times as often. */
export const answerThreshold = 0.25;

/** How sure Lotse is, from 0 to 1, that the article answers the question. */
function confidence(evidence: Evidence, model: DecisionModel): number {
  let sum = model.bias;
  for (const name of Object.keys(model.weights) as (keyof Evidence)[]) sum += model.weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The first article of a ranking, and how surely it answers the question. */
export type Judged = { article?: Article; confidence: number; evidence?: Evidence };

/** Judges the first article of a ranking as the answer. */
export function judge(
  question: Question,
  ranked: RankedArticle[],
  terms: ContentTerm[],
  tools: KnowledgeTools,
): Judged {
  const best = ranked[0];
  const article = best ? versionFor(best.originalId, question.language, tools) : undefined;
  if (!best || !article) return { confidence: 0 };
  const evidence = gatherEvidence(ranked, terms, {
    knowledge: tools.knowledge(),
    analyzer: tools.analyzer(),
    termSets: tools.termSets,
  });
  return { article, evidence, confidence: confidence(evidence, decisionModel) };
}
