import type { Evaluation } from './evaluate-answers.ts';
import type { Interval } from './figures.ts';
import { answerShares, routeShares, type Share } from './measures/shares.ts';
import type { Words } from './words.ts';

const labelWidth = 50;

/** The report as a few lines for the terminal, each share with its 95 % interval. */
export function describeAnswers({ report, outcomes }: Evaluation, words: Words): string {
  const { retrieval, answers, abstention, citations, sentences, routing, byHabit, latencyMs } = report;
  const { figures } = words.texts;
  const count = ({ among }: Share) => outcomes.filter(among).length;
  const line = (label: string, value: number | null, interval: Interval | null, n: number) =>
    shareLine(label, { value, interval, n }, words);
  return [
    figures.questions(report.questions),
    '',
    figures.answerable(answers.n),
    line(figures.hit3, retrieval.hit3, retrieval.interval.hit3, answers.n),
    line(figures.sourceCorrect, answers.sourceCorrect, answers.interval.sourceCorrect, answers.n),
    line(
      figures.factContained,
      answers.factContained,
      answers.interval.factContained,
      count(answerShares.factContained),
    ),
    line(figures.falseRefusals, abstention.falseRefusals, abstention.interval.falseRefusals, answers.n),
    line(figures.misrouted, abstention.misrouted, abstention.interval.misrouted, answers.n),
    figures.citations,
    line(figures.precisionFirst, citations.precisionFirst, citations.interval.precisionFirst, citations.n),
    `  ${figures.precisionAll.padEnd(labelWidth)} ${words.percent(citations.precisionAll)}`,
    `  ${figures.recall.padEnd(labelWidth)} ${words.percent(citations.recall)}`,
    `  ${figures.supported.padEnd(labelWidth)} ${words.percent(sentences.supported)}  (n=${sentences.n})`,
    figures.impossible(abstention.n),
    line(figures.refused, abstention.refused, abstention.interval.refused, abstention.n),
    line(figures.clarified, abstention.clarified, abstention.interval.clarified, abstention.n),
    `  ${figures.auroc.padEnd(labelWidth)} ${abstention.auroc ?? '–'}`,
    figures.routes,
    ...Object.entries(routing).flatMap(([kind, { n, recall, precision, interval }]) => [
      line(figures.found(kind), recall, interval.recall, n),
      line(figures.rightly(kind), precision, interval.precision, count(routeShares(kind).precision)),
    ]),
    ...(Object.keys(byHabit).length > 0 ? [figures.habits] : []),
    ...Object.entries(byHabit).map(([habit, { n, ok, interval }]) => line(habit, ok, interval.ok, n)),
    figures.time(words.number(latencyMs.p50), words.number(latencyMs.p95)),
    figures.length(words.number(answers.charactersP50), words.number(answers.charactersP95)),
  ].join('\n');
}

/** What differed between the runs, as lines for the terminal. */
export function describeStability({ stability }: Evaluation, words: Words): string[] {
  if (!stability) return [];
  const { texts } = words;
  const { runs, unstable, spread } = stability;
  return [
    texts.stability.title(runs),
    unstable.length === 0 ? `  ${texts.stability.stable}` : `  ${texts.stability.unstable(unstable.length)}`,
    ...unstable.map(
      ({ id, seen }) => `    ${id}: ${seen.map(({ kind, articles }) => words.reply(kind, articles)).join(' | ')}`,
    ),
    ...Object.entries(spread).flatMap(([figure, range]) => {
      if (!range) return [];
      const show = figure.startsWith('latencyMs') ? words.number : words.percent;
      return [`  ${texts.stability.spread(figure, show(range.low), show(range.high))}`];
    }),
  ];
}

function shareLine(
  label: string,
  { value, interval, n }: { value: number | null; interval: Interval | null; n: number },
  words: Words,
): string {
  if (!interval) return `  ${label.padEnd(labelWidth)} –`;
  const between = `${words.percent(interval.low)}–${words.percent(interval.high)}`;
  return `  ${label.padEnd(labelWidth)} ${words.percent(value)}  (${between}, n=${n})`;
}
