import { escapeHtml } from '../../shared/escape-html.ts';
import { quantile } from '../figures.ts';
import { isAnswering } from '../measures/judge-outcome.ts';
import {
  abstentionShares,
  answerShares,
  citationShares,
  languageShares,
  measure,
  retrievalShares,
  routeShares,
  type Share,
} from '../measures/shares.ts';
import { drawHistogram, drawInterval, drawRiskCoverage, toBins } from './charts.ts';
import { details, paragraph, section, table } from './html.ts';
import type { PageContent } from './page-content.ts';

/** Below this share of answered questions a single answer moves the curve too far to be drawn. */
const leastAnswered = 0.05;
/** How far from today's threshold the two others lie that are put into words. */
const otherThresholds = [-0.15, 0.15];

/** The answered share against the share of wrong answers as the threshold moves, with today's setting marked. */
export function curveSection({ pageTexts: { curve }, evaluation, words }: PageContent): string[] {
  const { points, today } = evaluation.report.riskCoverage;
  const percent = (share: number) => words.percent(share, 0);
  const sayAt = (threshold: number, say: typeof curve.today) => {
    const point = points.find((one) => Math.abs(one.threshold - threshold) < 0.001);
    if (!point || point.wrong === null || point.answered < leastAnswered) return [];
    return [say(percent(point.threshold), Math.round(point.answered * 100), Math.round(point.wrong * 100))];
  };
  const now = sayAt(today, curve.today);
  if (now.length === 0) return [];
  const others = otherThresholds.flatMap((distance) => sayAt(today + distance, curve.other));
  const drawn = points.filter(({ answered }) => answered >= leastAnswered);
  const chart = drawRiskCoverage(drawn, today, {
    label: [...now, ...others].join(' '),
    answered: curve.answered,
    wrong: curve.wrong,
    now: curve.now,
    percent,
  });
  const rows = points.map(({ threshold, answered, wrong }) => ({
    marked: threshold === today,
    cells: [
      threshold === today ? `${percent(threshold)} (${curve.now})` : percent(threshold),
      words.percent(answered),
      words.percent(wrong),
    ],
  }));
  return [
    section('curve', curve.heading, [
      paragraph(curve.intro),
      ...[...now, ...others].map((sentence) => paragraph(sentence)),
      `<figure><figcaption>${escapeHtml(curve.caption)}</figcaption>\n${chart}</figure>`,
      paragraph(curve.mix, 'quiet'),
      details(curve.table, table(curve.table, [curve.threshold, curve.answered, curve.wrong], rows)),
    ]),
  ];
}

/** Every share with its 95 % interval, drawn and in numbers. */
export function certaintySection({ pageTexts: { certainty }, evaluation: { outcomes }, words }: PageContent): string {
  const { figures } = words.texts;
  const shares: [string, Share][] = [
    [figures.sourceCorrect, answerShares.sourceCorrect],
    [figures.hit3, retrievalShares.hit3],
    [figures.factContained, answerShares.factContained],
    [figures.precisionFirst, citationShares.precisionFirst],
    [figures.falseRefusals, abstentionShares.falseRefusals],
    [certainty.refused, abstentionShares.refused],
    ...(['security', 'human', 'ticket', 'clarify', 'smalltalk'] as const).flatMap((route): [string, Share][] => [
      [figures.found(words.kind(route)), routeShares(route).recall],
      [figures.rightly(words.kind(route)), routeShares(route).precision],
    ]),
    ...Object.entries(certainty.languages).map(([language, name]): [string, Share] => [
      certainty.rightIn(name),
      languageShares(language).sourceCorrect,
    ]),
  ];
  const rows = shares.flatMap(([name, share]) => {
    const { value, interval } = measure(outcomes, { value: share });
    const drawnInterval = interval.value;
    if (value === null || drawnInterval === null) return [];
    const range = `${words.percent(drawnInterval.low, 0)} – ${words.percent(drawnInterval.high, 0)}`;
    const n = String(outcomes.filter(share.among).length);
    return [{ cells: [name, words.percent(value), { html: drawInterval(value, drawnInterval) }, range, n] }];
  });
  return section('certainty', certainty.heading, [
    paragraph(certainty.intro),
    table(
      certainty.heading,
      [certainty.figure, certainty.value, '0–100 %', certainty.range, certainty.questions],
      rows,
    ),
  ]);
}

/** How long answers are and how long they take. */
export function shapeSection(content: PageContent): string {
  const { pageTexts, evaluation } = content;
  const answered = evaluation.outcomes.filter(({ kind }) => isAnswering(kind));
  return section('shape', pageTexts.shape.heading, [
    ...histogram(
      content,
      pageTexts.shape.length,
      answered.map(({ text }) => text.length),
    ),
    ...histogram(
      content,
      pageTexts.shape.time,
      evaluation.outcomes.map(({ milliseconds }) => milliseconds),
    ),
  ]);
}

function histogram({ pageTexts: { shape, curve }, words }: PageContent, title: string, values: number[]): string[] {
  const half = quantile(values, 0.5);
  const most = quantile(values, 0.95);
  if (half === null || most === null) return [];
  const steps = toBins(values, most * 1.2);
  const summary = shape.summary(words.number(half), words.number(most));
  const marks = [
    { at: half, text: `${shape.half}: ${words.number(half)}` },
    { at: most, text: `${shape.most}: ${words.number(most)}` },
  ];
  const rows = steps.map(({ from, to, count }, index) => ({
    cells: [words.number(from), index === steps.length - 1 ? '∞' : words.number(to), String(count)],
  }));
  return [
    `<h3>${escapeHtml(title)}</h3>`,
    paragraph(summary),
    drawHistogram(steps, marks, { label: `${title}. ${summary}`, number: words.number }),
    details(curve.table, table(title, [shape.from, shape.to, shape.count], rows)),
  ];
}
