import type { RootContent } from 'mdast';
import { getDocumentProxy } from 'unpdf';
import { placeMarker } from '../../../messaging/place.ts';
import { type ReadText, refuse } from '../extraction.ts';
import type { DocumentLimits } from '../limits.ts';
import { bodySize, headingDepths, lineDistance, type Measures, type PdfBlock, toBlocks } from './pdf-blocks.ts';
import { type PdfItem, type PdfLine, toLines, withoutRunningLines } from './pdf-lines.ts';
import { toMarkdown } from './to-markdown.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A page with fewer letters than this, on the average, is a picture of a page. */
const lettersOfAPage = 8;

/** The text of a PDF page by page: headings by their size, lists, simple tables, no running heads. */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits): Promise<ReadText> {
  const pdf = await open(bytes);
  if (pdf.numPages > limits.pages) refuse('tooLarge');
  const pages = withoutRunningLines(await readPages(pdf, limits));
  const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < lettersOfAPage * pages.length) refuse('scanned');
  const about = await readMetadata(pdf);
  const size = bodySize(pages);
  const measures = { bodySize: size, lineDistance: lineDistance(pages, size), depths: headingDepths(pages, size) };
  const { title, blocks } = joinPages(pages, measures);
  const name = about.title ?? title;
  return { ...about, ...(name ? { title: name } : {}), markdown: toMarkdown(blocks) };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Errors only: what a PDF does wrong is none of the log's business.
    return await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false, isEvalSupported: false });
  } catch (thrown) {
    return refuse(thrown instanceof Error && thrown.name === 'PasswordException' ? 'encrypted' : 'broken');
  }
}

// One page at a time and let go at once: all together would stand in memory twice.
async function readPages(pdf: Pdf, limits: DocumentLimits): Promise<PdfLine[][]> {
  const pages: PdfLine[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [, bottom = 0, , top = 800] = page.view;
    pages.push(toLines(items.flatMap(toItem), { bottom, top }));
    characters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
    if (characters > limits.characters) refuse('tooLarge');
    page.cleanup();
  }
  return pages;
}

type TextContent = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>;

function toItem(item: TextContent['items'][number]): PdfItem[] {
  if (!('str' in item) || item.str === '') return [];
  const [, , skewX, scaleY, x, y] = item.transform as number[] as [number, number, number, number, number, number];
  return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skewX, scaleY) || item.height }];
}

async function readMetadata(pdf: Pdf): Promise<Partial<ReadText>> {
  const { info } = await pdf.getMetadata();
  const { Title: title, ModDate: changed, CreationDate: made } = info as Partial<Record<string, unknown>>;
  const date = changed ?? made;
  const [, year, month, day] = (typeof date === 'string' && /^D:(\d{4})(\d{2})(\d{2})/.exec(date)) || [];
  // Programs leave the file's name there ("Microsoft Word - Entwurf2.docx"), which nobody would call the document.
  const name = typeof title === 'string' && !/\.\w{2,4}$|^(untitled|unbenannt)/i.test(title) ? title.trim() : '';
  return { ...(name ? { title: name } : {}), ...(year ? { updated: `${year}-${month}-${day}` } : {}) };
}

/** The blocks of all pages with a marker before each page; a paragraph that goes on overleaf stays with its beginning. */
function joinPages(pages: PdfLine[][], measures: Measures): { title: string | undefined; blocks: RootContent[] } {
  let title: string | undefined;
  const blocks: RootContent[] = [];
  let open: PdfBlock | undefined;
  for (const [index, lines] of pages.entries()) {
    const own = toBlocks(lines, measures);
    if (index === 0 && own[0]?.kind === 'heading' && own[0].depth === 1) title = own.shift()?.text;
    const first = own[0];
    if (open && first && goesOn(open, first)) {
      open.append(first);
      own.shift();
    }
    if (own.length === 0) continue;
    blocks.push(
      { type: 'html', value: placeMarker({ kind: 'page', page: index + 1 }) },
      ...own.map(({ node }) => node),
    );
    open = own.at(-1);
  }
  return { title, blocks };
}

function goesOn(last: PdfBlock, next: PdfBlock): boolean {
  if (next.kind !== 'paragraph' || last.kind === 'heading' || last.kind === 'table') return false;
  return /[\p{Ll},-]$/u.test(last.text) && /^[\p{Ll}]/u.test(next.text);
}
