import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { featureCount, messageFeatures } from './message-features.ts';

/** What the classifier tells apart: a question for the knowledge base, two other wishes, five kinds of small talk, six of emergency. */
export const messageClasses = [
  'question',
  'human',
  'ticket',
  'greeting',
  'thanks',
  'help',
  'identity',
  'farewell',
  'phishing',
  'passwordGiven',
  'deviceLost',
  'ransom',
  'passwordCaller',
  'accountMisused',
] as const;

export type MessageClass = (typeof messageClasses)[number];

/** Probability of every class; they add up to 1. */
export type Classification = Record<MessageClass, number>;

export type MessageClassifier = (text: string) => Classification;

const modelSchema = z.object({
  classes: z.array(z.string()),
  scale: z.number(),
  bias: z.array(z.number()),
  /** Base64 of signed bytes, one row of `featureCount` a class. */
  weights: z.string(),
});

export type MessageModel = z.infer<typeof modelSchema>;

/** Loads the linear model that scripts/train-classifier.ts writes from the development questions. */
export function loadMessageClassifier(): MessageClassifier {
  const source = readFileSync(new URL('./message-model.json', import.meta.url), 'utf8');
  return createMessageClassifier(modelSchema.parse(JSON.parse(source)));
}

/** A classifier from a model; a message takes well below a millisecond. */
export function createMessageClassifier(model: MessageModel): MessageClassifier {
  const bytes = Buffer.from(model.weights, 'base64');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return (text) => {
    const features = messageFeatures(text);
    const scores = messageClasses.map((_name, row) => {
      let sum = 0;
      for (const { place, value } of features) sum += (weights[row * featureCount + place] ?? 0) * value;
      return (model.bias[row] ?? 0) + sum * model.scale;
    });
    return toProbabilities(scores);
  };
}

function toProbabilities(scores: number[]): Classification {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(
    messageClasses.map((name, index) => [name, (powers[index] ?? 0) / total]),
  ) as Classification;
}
