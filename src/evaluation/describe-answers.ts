import type { AnswersReport } from './evaluate-answers.ts';
import { wilson } from './figures.ts';

/** The report as a few lines for the terminal, each share with its 95 % interval. */
export function describeAnswers(report: AnswersReport): string {
  const { retrieval, answers, abstention, routing, latencyMs } = report;
  const lines = [
    `${report.questions} questions`,
    '',
    `answerable (${answers.n})`,
    share('  right article among the first three', retrieval.hit3, retrieval.n),
    share('  first source is right', answers.sourceCorrect, answers.n),
    share('  facts stand in the text', answers.factContained, answers.n),
    share('  refused although answerable', abstention.falseRefusals, answers.n),
    share('  routed elsewhere', abstention.misrouted, answers.n),
    `not answerable (${abstention.n})`,
    share('  refused', abstention.refused, abstention.n),
    share('  asked back', abstention.clarified, abstention.n),
    `  AUROC ${abstention.auroc ?? '–'}`,
    'routes',
    ...Object.entries(routing).map(([kind, route]) => share(`  ${kind} found`, route.recall, route.n)),
    `time p50 ${latencyMs.p50} ms, p95 ${latencyMs.p95} ms; length p50 ${answers.charactersP50}, p95 ${answers.charactersP95} characters`,
  ];
  return lines.join('\n');
}

function share(label: string, value: number | null, n: number): string {
  if (value === null) return `${label.padEnd(42)} –`;
  const { low, high } = wilson(Math.round(value * n), n);
  return `${label.padEnd(42)} ${percent(value)}  (${percent(low)}–${percent(high)}, n=${n})`;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
