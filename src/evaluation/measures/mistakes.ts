import type { Outcome } from '../ask-questions.ts';
import { isAnswering, isOk, isRefusing, isSourceCorrect, missingFacts } from './judge-outcome.ts';

/** The ways in which a reply is not what was expected. */
export const mistakes = [
  'unsupported',
  'answeredAnyway',
  'otherArticle',
  'refused',
  'askedBack',
  'elsewhere',
  'notRecognised',
  'factMissing',
] as const;

export type Mistake = (typeof mistakes)[number];

/** What became of a question, in the parts that a page shows. */
export type Part =
  | 'right'
  | Extract<Mistake, 'otherArticle' | 'refused' | 'askedBack' | 'elsewhere' | 'answeredAnyway'>;

/** What is wrong with a reply; null where all is as expected. */
export function mistakeOf(outcome: Outcome): Mistake | null {
  const { question, support } = outcome;
  if (support.unsupported.length > 0) return 'unsupported';
  if (isOk(outcome)) return missingFacts(outcome).length > 0 ? 'factMissing' : null;
  if (question.expect === 'answer') return outcome.kind === 'answer' ? 'otherArticle' : withoutAnswer(outcome.kind);
  if (question.expect !== 'abstain') return 'notRecognised';
  return isAnswering(outcome.kind) ? 'answeredAnyway' : withoutAnswer(outcome.kind);
}

/** The part of a question that an article answers; as in the figures, a right source counts whatever the kind. */
export function answerablePart(outcome: Outcome): Part {
  if (isSourceCorrect(outcome)) return 'right';
  return outcome.kind === 'answer' ? 'otherArticle' : withoutAnswer(outcome.kind);
}

/** The part of a question that no article answers. */
export function impossiblePart({ kind }: Outcome): Part {
  if (isAnswering(kind)) return 'answeredAnyway';
  if (isRefusing(kind)) return 'refused';
  return withoutAnswer(kind);
}

function withoutAnswer(kind: string): Extract<Part, 'refused' | 'askedBack' | 'elsewhere'> {
  if (kind === 'abstain') return 'refused';
  return kind === 'clarify' ? 'askedBack' : 'elsewhere';
}
