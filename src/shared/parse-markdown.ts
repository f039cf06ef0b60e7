import type { Node, Parents, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What parsing a text may cost, in characters of plain prose; 600,000 take about a second. */
const highestCost = 600_000;
/** Lists in lists, quotes in quotes, bold in italics: deeper than this nobody writes, and recursion ends somewhere. */
const deepestNesting = 100;
/** The longest beginning of a line that only opens lists and quotes. */
const longestOpening = 2 * deepestNesting;

// What is measured of the parser: a mark costs as much as 60 characters; those of one paragraph are compared with each
// other, and so are all underlined headings and definitions.
const charactersPerMark = 60;
const charactersPerLine = 20;
const pairsOfMarksPerCharacter = 40;
const pairsOfLinesPerCharacter = 6;

// Building these for each text takes longer than parsing a short one.
const extensions = [gfm()];
const mdastExtensions = [gfmFromMarkdown()];

/** A text as a tree; plain, with headings and paragraphs only, where reading all its marks would hold everyone up. */
export type ParsedMarkdown = { tree: Root; isPlain: boolean };

/** Markdown as a tree, in a time that no text can stretch. */
export function parseMarkdown(markdown: string): ParsedMarkdown {
  // Every kind of line ending counts, and every word stays where it stands.
  const lines = markdown.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const tree = isCostly(lines) ? undefined : parseWholeMarkdown(markdown);
  return tree && !isDeep(tree) ? { tree, isPlain: false } : { tree: parsePlainly(lines), isPlain: true };
}

/** Markdown as a tree, however long it takes; only for a thread that is ended when it takes too long. */
export function parseWholeMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions, mdastExtensions });
}

function isCostly(markdown: string): boolean {
  return opensTooDeep(markdown) || costOf(markdown) > highestCost;
}

function costOf(markdown: string): number {
  let cost = markdown.length + count(markdown, /\n/g) * charactersPerLine;
  cost += count(markdown, /[\\`*_~[\]<>&|#=+!:@-]|\d[.)]\s/g) * charactersPerMark;
  cost += count(markdown, /^[ \t>]*(?:=+|-+)[ \t]*$|\]:/gm) ** 2 / pairsOfLinesPerCharacter;
  for (const paragraph of markdown.split(/\n[ \t]*\n/)) {
    cost += count(paragraph, /[\\`*_~[\]<>&!:@]/g) ** 2 / pairsOfMarksPerCharacter;
  }
  return cost;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found += 1;
  return found;
}

function opensTooDeep(markdown: string): boolean {
  const opening = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))+/gm;
  return Array.from(markdown.matchAll(opening), ([whole]) => whole.length).some((length) => length > longestOpening);
}

function isDeep(tree: Root): boolean {
  let level: Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true;
    level = level.flatMap((node) => (node as Partial<Parents>).children ?? []);
  }
  return false;
}

const plainBlock = /(?<![^\n])[^\n]*\S[^\n]*(?:\n(?![ \t]*(?:\n|[-+*>][ \t]|#{1,6}[ \t]|\d+[.)][ \t]|<!--))[^\n]+)*/g;

/** Headings, lines of HTML and paragraphs without their marks; every node knows where it stands. */
function parsePlainly(markdown: string): Root {
  const children: RootContent[] = [];
  for (const match of markdown.matchAll(plainBlock)) {
    const node = plainNode(match[0]);
    const end = match.index + match[0].length;
    const point = (offset: number) => ({ line: 1, column: 1, offset });
    if (node) children.push({ ...node, position: { start: point(match.index), end: point(end) } });
  }
  return { type: 'root', children };
}

function plainNode(source: string): RootContent | undefined {
  if (/^<!-- [^\n]* -->\s*$/.test(source)) return { type: 'html', value: source };
  const value = plainWords(source);
  if (value === '') return undefined;
  const [, marks = ''] = /^(#{1,6})[ \t]/.exec(source) ?? [];
  const children = [{ type: 'text' as const, value }];
  return marks ? { type: 'heading', depth: marks.length as 1, children } : { type: 'paragraph', children };
}

/** The words of a text that is read plainly, in one go through it. */
export function plainWords(markdown: string): string {
  return markdown
    .replaceAll('](', '] (')
    .replace(/[\\`*_~[\]<>|#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
