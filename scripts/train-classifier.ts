/**
 * Trains the linear classifier that gives the rules of routing a second opinion, and writes its model.
 * Learns from the development and calibration questions and from the ways people ask for articles, never from an evaluation set.
 * Usage: node --import tsx scripts/train-classifier.ts
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type MessageClass, messageClasses } from '../src/conversation/classifier/classify-message.ts';
import { featureCount, messageFeatures } from '../src/conversation/classifier/message-features.ts';
import { readJsonLines } from '../src/evaluation/questions.ts';
import { readKnowledge } from '../src/knowledge/read-knowledge.ts';

type Example = { places: number[]; label: number };

const epochs = 40;
const decay = 1e-5;
const files = [
  'calibration-answers.jsonl',
  'calibration-others.jsonl',
  'calibration-short.jsonl',
  'routing-development-german.jsonl',
  'routing-development-languages.jsonl',
  'routing-development-emergencies.jsonl',
  'routing-development-more.jsonl',
];
const rowSchema = z.object({ question: z.string(), expect: z.string(), case: z.string().optional() });

async function readExamples(): Promise<Example[]> {
  const rows = (
    await Promise.all(files.map((file) => readJsonLines(resolve('bench/questions', file), rowSchema)))
  ).flat();
  const labelled = rows.flatMap((row) => toExample(row.question, className(row)));
  const { articles } = await readKnowledge(resolve('knowledge'));
  const asked = [...articles.values()].flatMap((article) => [...(article.asked.de ?? []), ...(article.asked.en ?? [])]);
  return [
    ...labelled,
    ...asked.flatMap((phrasing) => toExample(phrasing, isAboutEmergency(phrasing) ? undefined : 'question')),
  ];
}

// Phrasings of the emergency articles are emergencies themselves as often as not: they teach nothing.
function isAboutEmergency(phrasing: string): boolean {
  return emergencyPhrasings.has(phrasing);
}

const emergencyArticles = ['phishing-melden', 'notebook-verloren', 'sicherheitsvorfall'];
const emergencyPhrasings = new Set<string>();
for (const article of (await readKnowledge(resolve('knowledge'))).articles.values()) {
  if (!emergencyArticles.includes(article.originalId)) continue;
  for (const phrasing of [...(article.asked.de ?? []), ...(article.asked.en ?? [])]) emergencyPhrasings.add(phrasing);
}

function className(row: z.infer<typeof rowSchema>): MessageClass | undefined {
  if (row.expect === 'security') return messageClasses.find((name) => name === row.case);
  if (row.expect === 'human' || row.expect === 'ticket') return row.expect;
  return 'question';
}

function toExample(text: string, name: MessageClass | undefined): Example[] {
  return name === undefined ? [] : [{ places: messageFeatures(text), label: messageClasses.indexOf(name) }];
}

function train(examples: Example[]): { weights: Float32Array[]; bias: number[] } {
  const weights = messageClasses.map(() => new Float32Array(featureCount));
  const bias = messageClasses.map(() => 0);
  const order = examples.map((_example, index) => index);
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = 2 / (1 + epoch * 0.3);
    for (const index of order) learn(examples[index] as Example, weights, bias, rate);
  }
  return { weights, bias };
}

function learn({ places, label }: Example, weights: Float32Array[], bias: number[], rate: number): void {
  const length = 1 / Math.sqrt(places.length || 1);
  const scores = weights.map((row, index) =>
    places.reduce((sum, place) => sum + (row[place] as number) * length, bias[index] as number),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const [index, row] of weights.entries()) {
    const error = (powers[index] as number) / total - (index === label ? 1 : 0);
    bias[index] = (bias[index] as number) - rate * 0.1 * error;
    for (const place of places)
      row[place] = (row[place] as number) - rate * (error * length + decay * (row[place] as number));
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

const examples = await readExamples();
const { weights, bias } = train(examples);
const largest = Math.max(...weights.map((row) => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)));
const scale = largest / 127;
const bytes = Int8Array.from(weights.flatMap((row) => [...row].map((weight) => Math.round(weight / scale))));
const model = { classes: messageClasses, scale, bias, weights: Buffer.from(bytes.buffer).toString('base64') };
await writeFile(resolve('src/conversation/classifier/message-model.json'), `${JSON.stringify(model)}\n`);
process.stdout.write(`${examples.length} examples; model ${Math.round(model.weights.length / 1024)} kB\n`);
