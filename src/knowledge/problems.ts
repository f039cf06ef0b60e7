import type { KnowledgeProblem } from './article.ts';

/** Something that keeps a file from being used. */
export function problem(code: KnowledgeProblem['code'], file: string, line: number, message: string): KnowledgeProblem {
  return { code, file, line, message, severity: 'error' };
}

/** Something that an editor should mend; the file is used all the same. */
export function warning(code: KnowledgeProblem['code'], file: string, line: number, message: string): KnowledgeProblem {
  return { code, file, line, message, severity: 'warning' };
}
