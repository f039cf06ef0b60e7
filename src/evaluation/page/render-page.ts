import type { Comparison } from '../compare-reports.ts';
import type { Evaluation } from '../evaluate-answers.ts';
import type { Words } from '../words.ts';

export function renderPage(evaluation: Evaluation & { comparison?: Comparison }, words: Words): string {
  return words.language + evaluation.report.questions;
}
