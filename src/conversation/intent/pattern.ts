import { LotseError } from '../../shared/errors.ts';
import { type Concept, concepts } from './concepts.ts';
import type { Occurrence, Utterance } from './utterance.ts';

/** One concept of each group within `span` words of each other; none of `unless` anywhere in the message. */
export type Pattern = {
  all: readonly (readonly Concept[])[];
  unless: readonly Concept[];
  span: number;
  /** The groups must follow each other as they are listed. */
  inOrder: boolean;
};

const syntax = /^(?<groups>[\w|+ ]+?)(?<inOrder> in order)? within (?<span>\d+)(?: unless (?<unless>[\w ]+))?$/;

/** Reads patterns like `clicked + link|mail + alarm within 14 unless harmless broken`, one a line. Throws on an unknown concept. */
export function readPatterns(text: string): readonly Pattern[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const parts = syntax.exec(line)?.groups;
      if (!parts) throw new LotseError('LOTSE-UNEXPECTED', `This is not a pattern: ${line}`);
      return {
        all: (parts['groups'] ?? '').split(' + ').map((group) => group.split('|').map(toConcept)),
        unless: (parts['unless'] ?? '').split(' ').filter(Boolean).map(toConcept),
        span: Number(parts['span']),
        inOrder: parts['inOrder'] !== undefined,
      };
    });
}

function toConcept(name: string): Concept {
  const concept = concepts.find((known) => known === name);
  if (!concept) throw new LotseError('LOTSE-UNEXPECTED', `No concept is called ${name}`);
  return concept;
}

/** Whether one of the patterns fits. `counts` says which occurrences may take part. */
export function fitsAny(
  patterns: readonly Pattern[],
  utterance: Utterance,
  counts: (occurrence: Occurrence) => boolean,
): boolean {
  return patterns.some((pattern) => fits(pattern, utterance, counts));
}

function fits(pattern: Pattern, utterance: Utterance, counts: (occurrence: Occurrence) => boolean): boolean {
  if (!pattern.all.every(utterance.hasAny) || utterance.hasAny(pattern.unless)) return false;
  const groups: Occurrence[][] = [];
  for (const group of pattern.all) {
    const occurrences = utterance.find(...group).filter(counts);
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
