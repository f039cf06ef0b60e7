import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Reading } from '../intent/utterance.ts';
import { messageFeatures } from './message-features.ts';

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

/** Who has read the message already, gives its reading along. */
export type MessageClassifier = (text: string, reading?: Reading) => Classification;

const modelSchema = z.object({
  classes: z.array(z.string()),
  scale: z.number(),
  bias: z.array(z.number()),
  /** Base64 of signed bytes: for each of `featureCount` places one weight a class. */
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
  return (text, reading) => {
    const sums = messageClasses.map(() => 0);
    for (const { place, value } of messageFeatures(text, reading)) {
      const first = place * messageClasses.length;
      for (let index = 0; index < sums.length; index += 1)
        sums[index] = (sums[index] as number) + (weights[first + index] as number) * value;
    }
    return toProbabilities(sums.map((sum, index) => (model.bias[index] ?? 0) + sum * model.scale));
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
