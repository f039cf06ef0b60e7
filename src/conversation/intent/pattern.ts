import type { Concept } from './concepts.ts';
import type { Occurrence, Utterance } from './utterance.ts';

/** One concept of each group within `span` words of each other; none of `unless` anywhere in the message. */
export type Pattern = {
  all: readonly (Concept | readonly Concept[])[];
  unless?: readonly Concept[];
  span: number;
  /** The groups must follow each other as they are listed. */
  inOrder?: true;
};

/** Whether one of the patterns fits. `counts` says which occurrences may take part. */
export function fitsAny(
  patterns: readonly Pattern[],
  utterance: Utterance,
  counts: (occurrence: Occurrence) => boolean,
): boolean {
  return patterns.some((pattern) => fits(pattern, utterance, counts));
}

function fits(pattern: Pattern, utterance: Utterance, counts: (occurrence: Occurrence) => boolean): boolean {
  if (pattern.unless && utterance.has(...pattern.unless)) return false;
  const groups: Occurrence[][] = [];
  for (const group of pattern.all) {
    const concepts = typeof group === 'string' ? [group] : group;
    const occurrences = utterance.find(...concepts).filter(counts);
    if (occurrences.length === 0) return false;
    groups.push(occurrences);
  }
  return standTogether(groups, [], pattern);
}

/** Every group must be filled by another word: "gesendet" alone is not both "sent" and "my sent items". */
function standTogether(groups: readonly Occurrence[][], chosen: readonly Occurrence[], pattern: Pattern): boolean {
  const group = groups[chosen.length];
  if (!group) return true;
  return group.some((occurrence) => {
    if (chosen.some((other) => isSame(other, occurrence))) return false;
    if (pattern.inOrder && chosen.some((other) => other.start > occurrence.start)) return false;
    const all = [...chosen, occurrence];
    const from = Math.min(...all.map((each) => each.start));
    const to = Math.max(...all.map((each) => each.end));
    return to - from <= pattern.span && standTogether(groups, all, pattern);
  });
}

function isSame(one: Occurrence, other: Occurrence): boolean {
  return one.start === other.start && one.end === other.end;
}
