import { resolve } from 'node:path';
import { z } from 'zod';
import { messageClasses } from '../../src/conversation/classifier/classify-message.ts';
import { readJsonLines } from '../../src/evaluation/questions.ts';
import { readKnowledge } from '../../src/knowledge/reading/read-knowledge.ts';
import type { Example } from './train.ts';

/** All that may be learnt from; no set that a figure is reported on. */
const files = [
  'calibration-answers.jsonl',
  'calibration-others.jsonl',
  'calibration-short.jsonl',
  'routing-development-german.jsonl',
  'routing-development-languages.jsonl',
  'routing-development-emergencies.jsonl',
  'routing-development-more.jsonl',
  'incidents-de-offices.jsonl',
  'incidents-de-stories.jsonl',
  'incidents-en.jsonl',
  'incidents-tr-pl.jsonl',
  'incidents-uk-ar.jsonl',
  'incidents-en-more.jsonl',
  'incidents-tr-pl-more.jsonl',
  'incidents-uk-ar-more.jsonl',
  'incidents-de-departments.jsonl',
  'incidents-de-phones.jsonl',
  'incidents-en-plain.jsonl',
  'ordinary-with-people.jsonl',
  'vague-and-faults.jsonl',
  'chat-and-wishes.jsonl',
  'development-mixed.jsonl',
  'development-pairs.jsonl',
  'development-smalltalk.jsonl',
  'development-smalltalk-more.jsonl',
  'harmless-clicks.jsonl',
];
const rowSchema = z.object({
  question: z.string(),
  expect: z.string(),
  case: z.string().optional(),
  about: z.string().optional(),
});
/** Phrasings of the emergency articles are emergencies themselves as often as not: they teach nothing. */
const emergencyArticles = ['phishing-melden', 'notebook-verloren', 'sicherheitsvorfall'];

/** Messages of the development and calibration sets with what they are and where they stand; a set has one author. */
export async function readMessages(): Promise<(Example & { set: number })[]> {
  const sets = await Promise.all(files.map((file) => readJsonLines(resolve('bench/questions', file), rowSchema)));
  return sets.flatMap((rows, set) =>
    rows.flatMap((row) => {
      const name = className(row);
      return name === undefined ? [] : [{ text: row.question, name, set }];
    }),
  );
}

/** The ways in which people ask for articles: questions, as far as they are about no emergency. */
export async function readPhrasings(): Promise<Example[]> {
  const { articles } = await readKnowledge(resolve('knowledge'));
  return [...articles.values()]
    .filter(({ originalId }) => !emergencyArticles.includes(originalId))
    .flatMap(({ asked }) => [...(asked.de ?? []), ...(asked.en ?? [])])
    .map((text) => ({ text, name: 'question' }));
}

function className({ expect, case: emergency, about }: z.infer<typeof rowSchema>): Example['name'] | undefined {
  if (expect === 'security') return messageClasses.find((name) => name === emergency);
  if (expect === 'smalltalk') return messageClasses.find((name) => name === about);
  return expect === 'human' || expect === 'ticket' ? expect : 'question';
}
