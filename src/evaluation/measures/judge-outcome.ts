import { detectLanguage } from '../../shared/detect-language.ts';
import type { Outcome } from '../ask-questions.ts';

/** Characters of the text within which a fact must stand. */
const factCharacters = 900;
const answeringKinds = ['answer', 'security', 'notice'];
const refusingKinds = ['abstain', 'ticket', 'human'];

/** Whether a kind of reply answers rather than refuses, asks back or hands over. */
export function isAnswering(kind: string): boolean {
  return answeringKinds.includes(kind);
}

/** Whether a kind of reply leaves a question unanswered on purpose. */
export function isRefusing(kind: string): boolean {
  return refusingKinds.includes(kind);
}

/** Whether the first cited article is an expected one. */
export function isSourceCorrect({ cited, question }: Pick<Outcome, 'cited' | 'question'>): boolean {
  return cited[0] !== undefined && question.articles.includes(cited[0]);
}

/** The expected facts that the first 900 characters of the text lack. */
export function missingFacts({ text, question }: Pick<Outcome, 'text' | 'question'>): string[] {
  const folded = fold(text.slice(0, factCharacters));
  return question.mustContain.filter((fact) => !folded.includes(fold(fact)));
}

/** Whether the text is in the question's language, or in German or English if Lotse does not write that one. */
export function isLanguageMatched({ text, question }: Outcome): boolean {
  const { reply } = detectLanguage(text, 'de');
  return languageGroup(question.language) === 'other' || reply === question.language;
}

/** The expected kind of reply and, for an answer, a right source. */
export function isOk(outcome: Outcome): boolean {
  if (outcome.kind !== outcome.question.expect) return false;
  return outcome.kind !== 'answer' || isSourceCorrect(outcome);
}

/** `de`, `en`, or `other` for all the rest. */
export function languageGroup(language: string): string {
  return language === 'de' || language === 'en' ? language : 'other';
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
