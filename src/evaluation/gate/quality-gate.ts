import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { LotseError } from '../../shared/errors.ts';
import { type EvaluationQuestion, questionSchema, readQuestions } from '../questions.ts';
import { readJsonFile } from '../read-json-file.ts';

const limitSchema = z
  .object({ min: z.number().optional(), max: z.number().optional() })
  .strict()
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'a limit has a min, a max, or both');

const gateSchema = z
  .object({
    questions: z.string().min(1),
    alwaysPass: z.array(z.string().min(1).or(questionSchema)).default([]),
    limits: z.record(limitSchema).default({}),
  })
  .strict();

/** Bounds of a figure. */
export type Limit = z.infer<typeof limitSchema>;

/** What the answers have to keep: questions that always pass, and limits of figures over all questions of the file. */
export type QualityGate = {
  file: string;
  questions: EvaluationQuestion[];
  /** Questions beside the file, written into the gate; they do not count for the limits. */
  extra: EvaluationQuestion[];
  /** Ids that may not fail. */
  alwaysPass: string[];
  limits: Record<string, Limit>;
};

const cure = 'docs/evaluation.md shows what the file looks like.';

/** Reads a gate and its question file. Throws LOTSE-EVALUATION-FILE or LOTSE-QUESTIONS-FILE naming the place. */
export async function readQualityGate(file: string): Promise<QualityGate> {
  const gate = await readJsonFile(file, gateSchema, cure);
  const questions = await readQuestions(resolve(dirname(file), gate.questions));
  const extra = gate.alwaysPass.filter((entry) => typeof entry !== 'string');
  const alwaysPass = gate.alwaysPass.map((entry) => (typeof entry === 'string' ? entry : entry.id));
  const known = new Set(questions.map(({ id }) => id));
  for (const { id } of extra) {
    if (known.has(id))
      throw broken(file, `alwaysPass: the id ${id} stands in ${gate.questions} too. Write only the id.`);
    known.add(id);
  }
  for (const [index, id] of alwaysPass.entries()) {
    if (!known.has(id)) throw broken(file, `alwaysPass.${index}: no question in ${gate.questions} has the id ${id}.`);
  }
  return { file, questions, extra, alwaysPass, limits: gate.limits };
}

function broken(file: string, what: string): LotseError {
  return new LotseError('LOTSE-EVALUATION-FILE', `${file}: ${what}`);
}
