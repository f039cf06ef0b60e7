import { answerThreshold } from '../../knowledge/decide.ts';
import type { Outcome } from '../ask-questions.ts';
import { mean } from '../figures.ts';
import { isAnswering, isOk } from './judge-outcome.ts';
import { isAnswerable, isImpossible } from './shares.ts';

/** At one threshold: the share of questions that is answered, and the share of these answers that is wrong. */
export type RiskPoint = { threshold: number; answered: number; wrong: number | null };

/**
 * What would become of the questions at other thresholds of confidence, and today's threshold. Counted over all questions with and
 * without an answer; those that are asked back or handed over stay where they are.
 */
export function riskCoverage(outcomes: Outcome[]): { today: number; points: RiskPoint[] } {
  const rows = outcomes.filter((outcome) => isAnswerable(outcome) || isImpossible(outcome));
  const grid = Array.from({ length: 21 }, (_, index) => index / 20);
  const thresholds = [...new Set([...grid, answerThreshold])].sort((one, other) => one - other);
  return { today: answerThreshold, points: thresholds.map((threshold) => pointAt(threshold, rows)) };
}

function pointAt(threshold: number, rows: Outcome[]): RiskPoint {
  const isAnswered = (row: Outcome) => (isDecided(row) ? row.confidence >= threshold : isAnswering(row.kind));
  return {
    threshold,
    answered: mean(rows.map((row) => Number(isAnswered(row)))) ?? 0,
    wrong: mean(rows.filter(isAnswered).map((row) => Number(!wouldBeRight(row)))),
  };
}

function isDecided({ kind }: Outcome): boolean {
  return kind === 'answer' || kind === 'abstain';
}

/** An answer that was held back would have come from the best article of the search. */
function wouldBeRight(row: Outcome): boolean {
  if (!isDecided(row)) return isOk(row);
  const source = row.cited[0] ?? row.ranking[0];
  return isAnswerable(row) && source !== undefined && row.question.articles.includes(source);
}
