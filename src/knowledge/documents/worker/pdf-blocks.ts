import type { RootContent } from 'mdast';
import { joinLines } from './join-lines.ts';
import type { PdfLine } from './pdf-lines.ts';

/** What is usual in a document: the letters of its text, the distance of their lines, and the sizes that headings have. */
export type Measures = { bodySize: number; lineDistance: number; depths: Map<number, number> };

type Kind = 'heading' | 'paragraph' | 'list' | 'table';

/** A block of a page; `append` lets its last paragraph or item go on with another block's text. */
export type PdfBlock = { kind: Kind; depth: number; text: string; node: RootContent; append(next: PdfBlock): void };

type Item = { label: string; lines: PdfLine[] };

type Group =
  | { kind: 'heading'; lines: PdfLine[] }
  | { kind: 'paragraph'; lines: PdfLine[] }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'table'; lines: PdfLine[] };

const headingRatio = 1.12;
const longestHeading = 160;
/** More than the usual distance by this factor is a gap. */
const gapRatio = 1.3;

const bullet = /^[•▪■●○◦‣⁃∙·\uF0B7\uF0A7]\s*|^[-–]\s+/;
const step = /^(\d{1,3})[.)]\s+(?=\D)/;

const closesSentence = /[.!?:]["“”)]*$/;

/** The size of most letters. */
export function bodySize(pages: PdfLine[][]): number {
  return mostFrequent(pages.flat().map(({ size, text }) => [size, text.length])) ?? 10;
}

/** The distance from line to line within a paragraph: after lines that close no sentence. */
export function lineDistance(pages: PdfLine[][], size: number): number {
  const distances = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, index): [number, number][] => {
      const before = lines[index];
      const distance = (before?.y ?? 0) - line.y;
      const isText = before?.size === size && line.size === size && before.cells.length === 1;
      const goesOn = isText && !closesSentence.test(before.text);
      return goesOn && distance > 0 && distance < 3 * size ? [[Math.round(distance * 2) / 2, 1]] : [];
    }),
  );
  return mostFrequent(distances) ?? 1.2 * size;
}

/** The level of each size that is larger than the text: one largest line at the beginning is the title (1), others from 2 on. */
export function headingDepths(pages: PdfLine[][], size: number): Map<number, number> {
  const headings = pages
    .flat()
    .filter((line) => line.size >= headingRatio * size && line.text.length <= longestHeading);
  const sizes = [...new Set(headings.map((line) => line.size))].sort((one, other) => other - one);
  const first = headings[0];
  const isTitle = first !== undefined && first === pages[0]?.find(({ text }) => text !== '') && first.size === sizes[0];
  const alone = isTitle && headings.filter((line) => line.size === sizes[0]).every((line) => pages[0]?.includes(line));
  return new Map(sizes.map((value, index) => [value, Math.min(6, index + (alone ? 1 : 2))]));
}

function mostFrequent(weighted: [number, number][]): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** The lines of a page as headings, paragraphs, lists and tables. */
export function toBlocks(lines: PdfLine[], measures: Measures): PdfBlock[] {
  const groups: Group[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const group = groups.at(-1);
    const distance = before ? before.y - line.y : Number.POSITIVE_INFINITY;
    const next = lines[index + 1];
    if (group && before && joins(group, line, { before, next, distance, measures })) continue;
    groups.push(begin(line, next, measures));
  }
  return groups.map((group) => toBlock(group, measures));
}

type Context = { before: PdfLine; next: PdfLine | undefined; distance: number; measures: Measures };

/** Adds the line to the group if it belongs there. */
function joins(group: Group, line: PdfLine, context: Context): boolean {
  if (isHeading(line, context.measures)) return joinsHeading(group, line, context);
  switch (group.kind) {
    case 'heading':
      return false;
    case 'table':
      return line.cells.length > 1 ? group.lines.push(line) > 0 : false;
    case 'list':
      return joinsList(group, line, context);
    case 'paragraph':
      if (beginsTable(line, context.next) || labelOf(line) || isGap(line, context)) return false;
      return group.lines.push(line) > 0;
    default:
      return group satisfies never;
  }
}

function joinsHeading(group: Group, line: PdfLine, { before, distance }: Context): boolean {
  const isNext = group.kind === 'heading' && before.size === line.size && distance > 0 && distance < 1.6 * line.size;
  return isNext ? group.lines.push(line) > 0 : false;
}

function joinsList(group: Group & { kind: 'list' }, line: PdfLine, context: Context): boolean {
  const label = labelOf(line);
  const ordered = label !== undefined && isNumber(label);
  if (label !== undefined && ordered === group.ordered) return group.items.push({ label, lines: [line] }) > 0;
  const item = group.items.at(-1);
  const isIndented = item?.lines[0] !== undefined && line.x > item.lines[0].x + 2;
  const goesOn = isIndented || !closesSentence.test(context.before.text);
  if (label !== undefined || !item || !goesOn || isGap(line, context)) return false;
  return item.lines.push(line) > 0;
}

// A paragraph ends with a gap, or with a short line that closes a sentence.
function isGap(line: PdfLine, { before, distance, measures }: Context): boolean {
  if (distance <= 0 || distance > gapRatio * Math.max(measures.lineDistance, line.size)) return true;
  return before.end < 0.6 * line.end && closesSentence.test(before.text);
}

function begin(line: PdfLine, next: PdfLine | undefined, measures: Measures): Group {
  if (isHeading(line, measures)) return { kind: 'heading', lines: [line] };
  const label = labelOf(line);
  if (label !== undefined) return { kind: 'list', ordered: isNumber(label), items: [{ label, lines: [line] }] };
  return { kind: beginsTable(line, next) ? 'table' : 'paragraph', lines: [line] };
}

/** Two rows whose second cells stand below each other; a wide space in printed text has nothing like it below. */
function beginsTable(line: PdfLine, next: PdfLine | undefined): boolean {
  const second = line.cells[1];
  return second !== undefined && (next?.cells.slice(1).some(({ x }) => Math.abs(x - second.x) < 4) ?? false);
}

function isHeading({ size, text }: PdfLine, { bodySize: body }: Measures): boolean {
  return size >= headingRatio * body && text.length <= longestHeading && /\p{L}/u.test(text);
}

function isNumber(label: string): boolean {
  return /^\d/.test(label);
}

/** The bullet or number that a line begins with. */
function labelOf({ text }: PdfLine): string | undefined {
  return (bullet.exec(text) ?? step.exec(text))?.[0];
}

function toBlock(group: Group, measures: Measures): PdfBlock {
  switch (group.kind) {
    case 'heading': {
      const depth = measures.depths.get(group.lines[0]?.size ?? 0) ?? 2;
      return textBlock('heading', joinLines(group.lines.map(({ text }) => text)), depth);
    }
    case 'paragraph':
      return textBlock('paragraph', joinLines(group.lines.map(({ text }) => text)), 0);
    case 'list':
      return listBlock(group);
    case 'table':
      return tableBlock(group.lines);
    default:
      return group satisfies never;
  }
}

function textBlock(kind: 'heading' | 'paragraph', text: string, depth: number): PdfBlock {
  const leaf = { type: 'text' as const, value: text };
  const node: RootContent =
    kind === 'heading'
      ? { type: 'heading', depth: Math.max(1, depth) as 2, children: [leaf] }
      : { type: 'paragraph', children: [leaf] };
  return { kind, depth, text, node, append: (next) => void (leaf.value = joinLines([leaf.value, next.text])) };
}

function listBlock({ ordered, items }: Group & { kind: 'list' }): PdfBlock {
  const leaves = items.map(({ label, lines }) => {
    const [first = '', ...others] = lines.map(({ text }) => text);
    return { type: 'text' as const, value: joinLines([first.slice(label.length), ...others]) };
  });
  const node: RootContent = {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(items[0]?.label ?? '1', 10) : null,
    spread: false,
    children: leaves.map((leaf) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [leaf] }],
    })),
  };
  const last = leaves.at(-1);
  const append = (next: PdfBlock) => {
    if (last) last.value = joinLines([last.value, next.text]);
  };
  return { kind: 'list', depth: 0, text: last?.value ?? '', node, append };
}

/** Rows by the columns of the widest one; a row that lacks the first column goes on with the one above. */
function tableBlock(lines: PdfLine[]): PdfBlock {
  const widest = lines.reduce((one, other) => (other.cells.length > one.cells.length ? other : one));
  const columns = widest.cells.map(({ x }) => x);
  const rows: string[][] = [];
  for (const { cells } of lines) {
    const row = columns.map(() => '');
    for (const { text, x } of cells) {
      const column = Math.max(
        0,
        columns.findLastIndex((begin) => begin <= x + 6),
      );
      row[column] = joinLines([row[column] ?? '', text]);
    }
    const above = rows.at(-1);
    if (above && row[0] === '')
      rows[rows.length - 1] = above.map((text, column) => joinLines([text, row[column] ?? '']));
    else rows.push(row);
  }
  const node: RootContent = {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  };
  return { kind: 'table', depth: 0, text: rows.at(-1)?.join(' ') ?? '', node, append: () => undefined };
}
