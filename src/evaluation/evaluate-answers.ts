import type { Respondent } from '../conversation/respondent.ts';
import { askAll, type Outcome } from './ask-questions.ts';
import type { EvaluationQuestion } from './questions.ts';
import { describeStability, type Stability } from './stability.ts';
import { type AnswersReport, type Catalogue, summarise } from './summarise-answers.ts';

/** What a question file showed: the first run in full, and what differed in further ones. */
export type Evaluation = {
  outcomes: Outcome[];
  catalogue: Catalogue;
  report: AnswersReport;
  stability?: Stability;
};

/** Asks all questions, as often as told, and sums up what came. */
export async function evaluateAnswers(options: {
  questions: EvaluationQuestion[];
  runs: number;
  respondent: Respondent;
  onProgress: (done: number) => void;
}): Promise<Evaluation> {
  const { questions, respondent, onProgress } = options;
  const catalogue = respondent.knowledge().articles;
  async function run(number: number) {
    const outcomes = await askAll(questions, respondent, (done) => onProgress(number * questions.length + done));
    return { outcomes, report: summarise(outcomes, catalogue, respondent.clock.now()) };
  }
  const first = await run(0);
  if (options.runs === 1) return { ...first, catalogue };

  const runs = [first];
  while (runs.length < options.runs) runs.push(await run(runs.length));
  return { ...first, catalogue, stability: describeStability(runs) };
}
