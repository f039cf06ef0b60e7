import type { Outcome } from './ask-questions.ts';
import type { AnswersReport } from './summarise-answers.ts';

/** What came of a question in one of the runs. */
type SeenReply = { kind: string; articles: string[] };

/** Questions whose kind or sources differed between runs, and how far the main figures spread. */
export type Stability = {
  runs: number;
  unstable: { id: string; question: string; seen: SeenReply[] }[];
  spread: Record<string, { low: number; high: number } | null>;
};

const spreading = {
  'answers.sourceCorrect': ({ answers }: AnswersReport) => answers.sourceCorrect,
  'answers.factContained': ({ answers }: AnswersReport) => answers.factContained,
  'abstention.refused': ({ abstention }: AnswersReport) => abstention.refused,
  'abstention.falseRefusals': ({ abstention }: AnswersReport) => abstention.falseRefusals,
  'latencyMs.p50': ({ latencyMs }: AnswersReport) => latencyMs.p50,
  'latencyMs.p95': ({ latencyMs }: AnswersReport) => latencyMs.p95,
};

/** Compares several runs of the same questions, given in the same order. */
export function describeStability(runs: { outcomes: Outcome[]; report: AnswersReport }[]): Stability {
  const first = runs[0]?.outcomes ?? [];
  const unstable = first.flatMap(({ question }, index) => {
    const seen = distinct(runs.flatMap(({ outcomes }) => outcomes[index] ?? []));
    return seen.length > 1 ? [{ id: question.id, question: question.question, seen }] : [];
  });
  const spread = Object.entries(spreading).map(([path, figure]) => {
    const values = runs.map(({ report }) => figure(report)).filter((value) => value !== null);
    return [path, values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) }];
  });
  return { runs: runs.length, unstable, spread: Object.fromEntries(spread) };
}

function distinct(outcomes: Outcome[]): SeenReply[] {
  const seen = outcomes.map(({ kind, cited }) => ({ kind, articles: [...new Set(cited)] }));
  return [...new Map(seen.map((reply) => [JSON.stringify(reply), reply])).values()];
}
