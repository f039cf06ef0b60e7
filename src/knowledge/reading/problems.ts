import type { Log } from '../../shared/log.ts';
import type { KnowledgeProblem } from '../article.ts';

/** Something that keeps a file from being used. */
export function problem(code: KnowledgeProblem['code'], file: string, line: number, message: string): KnowledgeProblem {
  return { code, file, line, message, severity: 'error' };
}

/** Something that an editor should mend; the file is used all the same. */
export function warning(code: KnowledgeProblem['code'], file: string, line: number, message: string): KnowledgeProblem {
  return { code, file, line, message, severity: 'warning' };
}

/** Writes each problem into the log when it appears; called with all that there are now, after each reading. */
export function createProblemLog(log: Log): (problems: KnowledgeProblem[]) => void {
  let before = new Set<string>();
  return (problems) => {
    for (const problem of problems) {
      const { code, file, line, severity, message } = problem;
      if (!before.has(keyOf(problem))) log.warn({ code, file, line, severity }, message);
    }
    before = new Set(problems.map(keyOf));
  };
}

// Without the line, which moves when an editor writes above it.
function keyOf({ code, file, message }: KnowledgeProblem): string {
  return JSON.stringify([code, file, message]);
}
