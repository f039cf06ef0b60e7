import type { EvaluationQuestion } from '../../src/evaluation/questions.ts';

/** A question of an evaluation about the VPN, with what a test changes of it. */
export function evaluationQuestion(row: Partial<EvaluationQuestion>): EvaluationQuestion {
  return {
    id: 'q',
    question: 'Wie verbinde ich mich von zu Hause mit dem VPN?',
    language: 'de',
    expect: 'answer',
    articles: ['vpn-verbinden'],
    mustContain: [],
    habits: [],
    ...row,
  };
}
