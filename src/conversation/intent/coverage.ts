import type { Concept } from './concepts.ts';
import type { Occurrence, Utterance } from './utterance.ts';

/** Which words of a message belong to one of the concepts. */
export function coverage(utterance: Utterance, concepts: readonly Concept[]): Coverage {
  const covered = new Set<number>();
  for (const occurrence of utterance.find(...concepts)) {
    for (let at = occurrence.start; at <= occurrence.end; at += 1) covered.add(at);
  }
  return {
    uncovered: utterance.words.length - covered.size,
    coversClauseOf: ({ clause }) => utterance.clauses.every((other, at) => other !== clause || covered.has(at)),
  };
}

type Coverage = {
  /** How many words belong to none of them. */
  uncovered: number;
  coversClauseOf(occurrence: Occurrence): boolean;
};
