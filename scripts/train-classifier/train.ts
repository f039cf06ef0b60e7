import {
  type MessageClass,
  type MessageModel,
  messageClasses,
} from '../../src/conversation/classifier/classify-message.ts';
import { type Feature, featureCount, messageFeatures } from '../../src/conversation/classifier/message-features.ts';

/** A message and what it is. */
export type Example = { text: string; name: MessageClass };

const epochs = 40;
const decay = 1e-5;

/** Learns a linear model by stochastic gradient descent; the same examples give the same model. */
export function train(examples: Example[]): MessageModel {
  const prepared = examples.map(({ text, name }) => ({
    features: messageFeatures(text),
    label: messageClasses.indexOf(name),
  }));
  const weights = messageClasses.map(() => new Float32Array(featureCount));
  const bias = messageClasses.map(() => 0);
  const order = prepared.map((_example, index) => index);
  const random = createRandom();
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = 2 / (1 + epoch * 0.3);
    for (const index of order) learn(prepared[index] as Prepared, weights, bias, rate);
  }
  return toModel(weights, bias);
}

type Prepared = { features: Feature[]; label: number };

function learn({ features, label }: Prepared, weights: Float32Array[], bias: number[], rate: number): void {
  const scores = weights.map((row, index) =>
    features.reduce((sum, { place, value }) => sum + (row[place] as number) * value, bias[index] as number),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const [index, row] of weights.entries()) {
    const error = (powers[index] as number) / total - (index === label ? 1 : 0);
    bias[index] = (bias[index] as number) - rate * 0.1 * error;
    for (const { place, value } of features)
      row[place] = (row[place] as number) - rate * (error * value + decay * (row[place] as number));
  }
}

/** Weights as signed bytes: a model of some hundred kilobytes that decides as the exact one does. */
function toModel(weights: Float32Array[], bias: number[]): MessageModel {
  const largest = Math.max(...weights.map((row) => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)));
  const scale = largest / 127;
  const bytes = Int8Array.from({ length: featureCount * weights.length }, (_, index) => {
    const row = weights[index % weights.length] as Float32Array;
    return Math.round((row[Math.floor(index / weights.length)] as number) / scale);
  });
  return { classes: [...messageClasses], scale, bias, weights: Buffer.from(bytes.buffer).toString('base64') };
}

function createRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}
