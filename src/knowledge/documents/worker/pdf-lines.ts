/** A run of text as it stands on the page; y grows upwards. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number };

/** A part of a line that stands apart from the next, as in a table. */
type PdfCell = { text: string; x: number; end: number };

export type PdfLine = {
  text: string;
  cells: PdfCell[];
  x: number;
  end: number;
  y: number;
  size: number;
  /** Near the upper or lower edge of the page, where running heads and page numbers stand. */
  isAtEdge: boolean;
};

type Page = { bottom: number; top: number };

/** A gap of this many letter sizes within a line begins a new cell; a smaller one from so many on is a space. */
const cellGap = 1.05;
const spaceGap = 0.15;
/** A column of text goes back up by more lines than a row of a table does. */
const rowLines = 6;
const edgeShare = 0.09;

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };
const bulletOrNumber = /^([•▪■●○◦‣⁃∙·\-–\uF0B7\uF0A7]|\d{1,3}[.)])$/;

/** The lines of a page in the order in which its program wrote them; cells of one table row stand in one line. */
export function toLines(items: PdfItem[], page: Page): PdfLine[] {
  const rows: PdfItem[][] = [];
  for (const item of items) {
    // Gaps are measured, not taken from the space that stands in them.
    if (item.text.trim() === '') continue;
    const row = rows.slice(-rowLines).findLast((candidate) => isSameRow(candidate, item));
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => toLine(row, page)).filter(({ text }) => text !== '');
}

function isSameRow(row: PdfItem[], item: PdfItem): boolean {
  const last = row.at(-1) as PdfItem;
  if (Math.abs(last.y - item.y) > 0.4 * Math.max(last.size, item.size)) return false;
  return item.x + 1 >= last.x + Math.min(last.width, 1);
}

function toLine(row: PdfItem[], { bottom, top }: Page): PdfLine {
  const cells: PdfCell[] = [];
  for (const item of [...row].sort((one, other) => one.x - other.x)) {
    const text = item.text.replace(/[ﬀ-ﬄ]/g, (letter) => ligatures[letter] ?? letter).replace(/[\s\u00A0]+/g, ' ');
    const cell = cells.at(-1);
    const gap = cell ? item.x - cell.end : 0;
    const isApart = cell && gap > cellGap * item.size && !bulletOrNumber.test(cell.text.trim());
    if (!cell || isApart) cells.push({ text, x: item.x, end: item.x + item.width });
    else {
      cell.text += `${gap > spaceGap * item.size && !/\s$/.test(cell.text) ? ' ' : ''}${text}`;
      cell.end = Math.max(cell.end, item.x + item.width);
    }
  }
  const filled = cells
    .map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
  const y = row[0]?.y ?? 0;
  const share = (y - bottom) / (top - bottom);
  return {
    text: filled.map(({ text }) => text).join(' '),
    cells: filled,
    x: filled[0]?.x ?? 0,
    end: filled.at(-1)?.end ?? 0,
    y,
    size: mainSize(row),
    isAtEdge: share < edgeShare || share > 1 - edgeShare,
  };
}

/** The size that most letters of a line have. */
function mainSize(row: PdfItem[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of row) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Pages without their page numbers and without what stands at the edge of at least half of them. */
export function withoutRunningLines(pages: PdfLine[][]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const own = new Set(lines.filter(({ isAtEdge }) => isAtEdge).map(({ text }) => withoutDigits(text)));
    for (const text of own) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length / 2);
  const isRunning = ({ isAtEdge, text }: PdfLine): boolean =>
    isAtEdge &&
    ((seen.get(withoutDigits(text)) ?? 0) >= often ||
      /^\W*(Seite|S\.|page|p\.)?\s*\d{1,4}(\s*(von|of|\/)\s*\d{1,4})?\W*$/i.test(text));
  return pages.map((lines) => lines.filter((line) => !isRunning(line)));
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '#');
}
