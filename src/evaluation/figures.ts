/** Mean of the numbers, null for none. */
export function mean(values: number[]): number | null {
  if (values.length === 0) return null;
  return round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The value below which the given share of the numbers lies (nearest rank), null for none. */
export function quantile(values: number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  return round(sorted[Math.min(Math.ceil(share * sorted.length), sorted.length) - 1] ?? 0);
}

/** The share of pairs in which the answerable question has the higher confidence (ties count half); null without pairs. */
export function areaUnderCurve(answerable: number[], impossible: number[]): number | null {
  if (answerable.length === 0 || impossible.length === 0) return null;
  let won = 0;
  for (const one of answerable) {
    for (const other of impossible) won += one > other ? 1 : one === other ? 0.5 : 0;
  }
  return round(won / (answerable.length * impossible.length));
}

/** What would be refused at every threshold of confidence: rightly (`refused`) and wrongly (`falseRefusals`). */
export function riskCurve(
  answerable: number[],
  impossible: number[],
): { threshold: number; refused: number; falseRefusals: number }[] {
  const thresholds = Array.from({ length: 21 }, (_, index) => index / 20);
  const below = (values: number[], threshold: number) => mean(values.map((value) => Number(value < threshold))) ?? 0;
  return thresholds.map((threshold) => ({
    threshold,
    refused: below(impossible, threshold),
    falseRefusals: below(answerable, threshold),
  }));
}

/** Between these two a share lies with 95 % certainty. */
export type Interval = { low: number; high: number };

/** The 95 % Wilson interval of a share. */
export function wilson(successes: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const p = successes / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { low: round(Math.max(0, centre - half)), high: round(Math.min(1, centre + half)) };
}

/**
 * The probability that chance alone divides the questions that changed at least as unevenly (exact two-sided sign test, which
 * is McNemar's exact test on pairs).
 */
export function signTest(better: number, worse: number): number {
  const n = better + worse;
  // In logarithms, because 0.5 to the power of a thousand is too small for a number.
  let term = n * Math.log(0.5);
  let tail = 0;
  for (let k = 0; k <= Math.min(better, worse); k += 1) {
    tail += Math.exp(term);
    term += Math.log((n - k) / (k + 1));
  }
  return round(Math.min(1, 2 * tail));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
