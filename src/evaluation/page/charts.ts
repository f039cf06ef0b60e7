import { escapeHtml } from '../../shared/escape-html.ts';
import type { Interval } from '../figures.ts';
import type { RiskPoint } from '../measures/risk-coverage.ts';

const frame = { left: 44, right: 348, top: 14, bottom: 236 };
const bins = 16;

/** A share as a dot on a line that shows its interval, from 0 to 100 %. */
export function drawInterval(value: number, { low, high }: Interval): string {
  const at = (share: number) => (4 + share * 152).toFixed(1);
  return `<svg class="interval" viewBox="0 0 160 16" aria-hidden="true"><path class="rail" d="M4 8H156"/><path class="range" d="M${at(low)} 8H${at(high)}"/><circle class="dot" cx="${at(value)}" cy="8" r="4"/></svg>`;
}

/** The answered share against the share of wrong answers, one dot a threshold, today's marked with a word. */
export function drawRiskCoverage(
  points: RiskPoint[],
  today: number,
  words: { label: string; answered: string; wrong: string; now: string; percent(share: number): string },
): string {
  const shown = points.flatMap(({ threshold, answered, wrong }) =>
    wrong === null ? [] : [{ threshold, answered, wrong }],
  );
  const highest = Math.max(0.1, Math.ceil(Math.max(...shown.map(({ wrong }) => wrong)) * 10) / 10);
  const x = (share: number) => Math.round(frame.left + share * (frame.right - frame.left));
  const y = (share: number) => Math.round(frame.bottom - (share / highest) * (frame.bottom - frame.top));
  const line = shown
    .map(({ answered, wrong }, index) => `${index === 0 ? 'M' : 'L'}${x(answered)} ${y(wrong)}`)
    .join('');
  const dots = shown.map(({ threshold, answered, wrong }) => {
    const isToday = threshold === today;
    return `<circle class="${isToday ? 'today' : 'dot'}" cx="${x(answered)}" cy="${y(wrong)}" r="${isToday ? 7 : 3}"/>`;
  });
  const now = shown.find(({ threshold }) => threshold === today);
  const mark = now
    ? `<text class="strong" x="${x(now.answered) - 10}" y="${y(now.wrong) - 10}" text-anchor="end">${escapeHtml(words.now)}</text>`
    : '';
  const acrosses = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text x="${x(share)}" y="254" text-anchor="${share === 1 ? 'end' : 'middle'}">${words.percent(share)}</text>`,
  );
  const ups = [0, highest / 2, highest].map(
    (share) =>
      `<path class="rail" d="M${frame.left} ${y(share)}H${frame.right}"/><text x="${frame.left - 6}" y="${y(share) + 4}" text-anchor="end">${words.percent(share)}</text>`,
  );
  return `<svg class="chart" viewBox="0 0 360 280" role="img" aria-label="${escapeHtml(words.label)}">
${ups.join('')}${acrosses.join('')}
<text x="${frame.right}" y="274" text-anchor="end">${escapeHtml(words.answered)} →</text><text x="${frame.left + 4}" y="${frame.top + 12}">↑ ${escapeHtml(words.wrong)}</text>
<path class="line" d="${line}"/>${dots.join('')}${mark}
</svg>`;
}

/** How many values lie in each of 16 steps of equal width; the last one takes everything beyond. */
export function toBins(values: number[], upTo: number): { from: number; to: number; count: number }[] {
  const width = niceWidth(upTo / bins);
  return Array.from({ length: bins }, (_, index) => {
    const from = index * width;
    const isLast = index === bins - 1;
    const count = values.filter((value) => value >= from && (isLast || value < from + width)).length;
    return { from, to: from + width, count };
  });
}

/** Bars of a histogram with two marks on its axis. */
export function drawHistogram(
  steps: ReturnType<typeof toBins>,
  marks: { at: number; text: string }[],
  words: { label: string; number(value: number): string },
): string {
  const last = steps.at(-1)?.to ?? 1;
  const highest = Math.max(1, ...steps.map(({ count }) => count));
  const width = (frame.right - 8) / steps.length;
  const x = (value: number) => 4 + (Math.min(value, last) / last) * (frame.right - 8);
  const bars = steps.map(({ count }, index) => {
    const height = Math.round((count / highest) * 110);
    return `<rect class="bar" x="${(4 + index * width + 1).toFixed(1)}" y="${140 - height}" width="${(width - 2).toFixed(1)}" height="${height}"/>`;
  });
  const marked = marks.map(({ at, text }, index) => {
    const isRight = x(at) > frame.right * 0.8;
    const place = `x="${(x(at) + (isRight ? -4 : 4)).toFixed(1)}" y="${index === 0 ? 12 : 26}" text-anchor="${isRight ? 'end' : 'start'}"`;
    return `<path class="mark" d="M${x(at).toFixed(1)} ${index === 0 ? 4 : 18}V140"/><text class="strong" ${place}>${escapeHtml(text)}</text>`;
  });
  const axis = [0, last / 2, last].map((value, index) => {
    const anchor = ['start', 'middle', 'end'][index];
    return `<text x="${x(value).toFixed(1)}" y="158" text-anchor="${anchor}">${words.number(value)}${value === last ? '+' : ''}</text>`;
  });
  return `<svg class="chart" viewBox="0 0 352 164" role="img" aria-label="${escapeHtml(words.label)}">${bars.join('')}<path class="rail" d="M4 140H344"/>${axis.join('')}${marked.join('')}</svg>`;
}

/** 1, 2 or 5 times a power of ten, at least as wide as needed. */
function niceWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(width, 0.01)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= width) ?? 10) * power;
}
