import { createHash } from 'node:crypto';

/** Words that mean the same, as a model would know them. */
const concepts = [
  ['notebook', 'laptop', 'klapprechner', 'rechner', 'computer'],
  ['kennwort', 'passwort', 'password', 'losungswort'],
  ['drucker', 'printer', 'druckgerät'],
  ['vpn', 'fernzugang', 'tunnel'],
  ['zuhause', 'hause', 'home', 'homeoffice'],
];

const empty = new Set('der die das und oder in im ist so von zu mit ich wie mein the to how my from is'.split(' '));

/** Made of words alone, the same on every machine: texts are near that share words or concepts, and at right angles that share none. */
export function conceptVector(text: string, dimensions: number): number[] {
  const vector = Array.from({ length: dimensions }, (): number => 0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (empty.has(word)) continue;
    const concept = concepts.find((words) => words.includes(word))?.[0] ?? word;
    const place = createHash('sha256').update(concept).digest().readUInt32LE() % dimensions;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  // A text without words points into a direction of its own.
  if (vector.every((count) => count < 1)) vector[dimensions - 1] = 1;
  return vector;
}
