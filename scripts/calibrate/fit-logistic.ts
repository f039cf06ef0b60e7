import type { LogisticModel } from '../../src/knowledge/decide.ts';

/** Something measured, with the answer that a model should learn and how much it counts. */
export type Labelled<Name extends string> = { values: Record<Name, number>; label: boolean; importance: number };

const steps = 6000;
const rate = 1;
const ridge = 0.002;

/** Fits a logistic model by gradient descent on standardised values, with a little shrinkage. */
export function fitLogistic<Name extends string>(examples: Labelled<Name>[]): LogisticModel<Name> {
  const names = Object.keys(examples[0]?.values ?? {}) as Name[];
  const scales = names.map((name) => scaleOf(examples.map(({ values }) => values[name])));
  const rows = examples.map(({ values }) =>
    names.map((name, at) => (values[name] - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1)),
  );
  const weights = names.map(() => 0);
  let bias = 0;
  for (let step = 0; step < steps; step += 1) {
    const slope = names.map(() => 0);
    let biasSlope = 0;
    for (const [index, row] of rows.entries()) {
      const { label, importance } = examples[index] as Labelled<Name>;
      const sum = row.reduce((total, value, at) => total + value * (weights[at] as number), bias);
      const error = importance * (1 / (1 + Math.exp(-sum)) - Number(label));
      biasSlope += error;
      for (const [at, value] of row.entries()) slope[at] = (slope[at] as number) + error * value;
    }
    bias -= (rate * biasSlope) / rows.length;
    for (const [at, value] of slope.entries())
      weights[at] = (weights[at] as number) - rate * (value / rows.length + ridge * (weights[at] as number));
  }
  const unscaled = names.map((_, at) => (weights[at] as number) / (scales[at]?.spread ?? 1));
  return {
    bias: bias - unscaled.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0),
    weights: Object.fromEntries(names.map((name, at) => [name, unscaled[at] as number])) as Record<Name, number>,
  };
}

function scaleOf(values: number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}
