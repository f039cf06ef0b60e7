import type { Outcome } from '../ask-questions.ts';
import { type Share, shareGroups } from '../measures/shares.ts';
import type { AnswersReport } from '../summarise-answers.ts';

/** A figure of the report: its path in the JSON, its value, and what it counts if it is a share. */
export type Figure = { path: string; value: number | null; share?: Share };

/** The figures that a name means: the one with this path, or those with this name directly in a group of the report. */
export function findFigures(name: string, report: AnswersReport, outcomes: Outcome[]): Figure[] {
  const figures = listFigures(report, outcomes);
  const exact = figures.filter(({ path }) => path === name);
  if (exact.length > 0) return exact;
  return figures.filter(({ path }) => path.split('.').length === 2 && path.endsWith(`.${name}`));
}

function listFigures(report: AnswersReport, outcomes: Outcome[]): Figure[] {
  const shares = new Map(leaves(shareGroups(outcomes), isShare));
  return leaves(report, isFigure).map(([path, value]) => ({ path, value, share: shares.get(path) }));
}

function leaves<Leaf>(tree: unknown, isLeaf: (value: unknown) => value is Leaf, path: string[] = []): [string, Leaf][] {
  if (isLeaf(tree)) return [[path.join('.'), tree]];
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
  return Object.entries(tree).flatMap(([name, branch]) => leaves(branch, isLeaf, [...path, name]));
}

function isFigure(value: unknown): value is number | null {
  return typeof value === 'number' || value === null;
}

function isShare(value: unknown): value is Share {
  return typeof value === 'object' && value !== null && 'among' in value && 'counts' in value;
}
