import type { Evidence } from './evidence.ts';

/** Weights of a logistic model; fitted by `node --import tsx scripts/calibrate.ts`, see docs/decisions. */
export type DecisionModel = { bias: number; weights: Record<keyof Evidence, number> };

export const decisionModel: DecisionModel = {
  bias: -0.39,
  weights: { found: 3.87, worstMiss: -2.77, unknown: -1.21, margin: 2.34 },
};

/** The one decision parameter: below this confidence Lotse says that it does not know. Lower than the calibration alone would allow: people who did not write it are refused about three times as often. */
export const answerThreshold = 0.25;

/** How sure Lotse is, from 0 to 1, that the article answers the question. */
export function confidence(evidence: Evidence, model: DecisionModel): number {
  let sum = model.bias;
  for (const name of Object.keys(model.weights) as (keyof Evidence)[]) sum += model.weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}
