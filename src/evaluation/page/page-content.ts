import type { EvaluationPageTexts } from '../../shared/texts/evaluation-page.ts';
import type { Comparison } from '../comparison/compare-reports.ts';
import type { Evaluation } from '../evaluate-answers.ts';
import type { Words } from '../words.ts';

/** What the sections of the page are made of. */
export type PageContent = {
  evaluation: Evaluation;
  comparison?: Comparison;
  words: Words;
  pageTexts: EvaluationPageTexts;
};
