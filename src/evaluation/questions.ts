import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LotseError } from '../shared/errors.ts';

/** The kinds of reply that `lotse ask` and `lotse eval` know. */
const expectedKinds = ['answer', 'clarify', 'abstain', 'security', 'human', 'ticket', 'smalltalk', 'notice'] as const;

const words = z.array(z.string().min(1));

/** One line of a question file; `habit` and `tags` both say how people ask (colloquial, typo, vague …). */
export const questionSchema = z
  .object({
    id: z.string(),
    question: z.string().min(1),
    language: z.string().default('de'),
    expect: z.enum(expectedKinds),
    articles: z.array(z.string()).default([]),
    mustContain: z.array(z.string()).default([]),
    tags: words.default([]),
    habit: z.string().min(1).or(words).default([]),
  })
  .transform(({ habit, tags, ...question }) => ({ ...question, habits: [...new Set([...tags, habit].flat())] }));

/** One question with what is expected of its reply. */
export type EvaluationQuestion = z.infer<typeof questionSchema>;

/** Reads JSON Lines, each checked with the schema. Throws LOTSE-QUESTIONS-FILE naming file, line and cure. */
export async function readJsonLines<Row extends z.ZodTypeAny>(file: string, schema: Row): Promise<z.infer<Row>[]> {
  const source = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new LotseError('LOTSE-QUESTIONS-FILE', `${file} cannot be read. Check the path.`, { cause });
  });
  return source
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseLine(file, number, line, schema));
}

/** Reads a question file for `lotse eval answers`. Throws LOTSE-QUESTIONS-FILE, also for an id that is there twice. */
export async function readQuestions(file: string): Promise<EvaluationQuestion[]> {
  const questions = await readJsonLines(file, questionSchema);
  const seen = new Set<string>();
  for (const { id } of questions) {
    if (seen.has(id))
      throw new LotseError(
        'LOTSE-QUESTIONS-FILE',
        `${file}: the id ${id} is there twice. Give one of the two another id.`,
      );
    seen.add(id);
  }
  return questions;
}

function parseLine<Row extends z.ZodTypeAny>(file: string, number: number, line: string, schema: Row): z.infer<Row> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new LotseError(
      'LOTSE-QUESTIONS-FILE',
      `${file}, line ${number}: not valid JSON. Each line holds one JSON object.`,
      { cause },
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new LotseError(
    'LOTSE-QUESTIONS-FILE',
    `${file}, line ${number}: ${issues}. docs/evaluation.md shows what a line looks like.`,
  );
}
