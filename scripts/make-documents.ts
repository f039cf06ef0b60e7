/** `node --import tsx scripts/make-documents.ts`: makes the PDF and the DOCX of the knowledge base from their texts in scripts/documents. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { drawPdf, type PrintedDocument } from './documents/draw-pdf.ts';
import { writeDocx } from './documents/write-docx.ts';

const author = 'Stadt Hasefeld';

const leitfaden = await read('leitfaden-mobile-arbeit', 'Leitfaden Mobile Arbeit', '2026-09-14');
await writeFile(resolve('knowledge/arbeitsplatz/leitfaden-mobile-arbeit.pdf'), await drawPdf(leitfaden));
const telefonie = await read('kurzanleitung-telefonie', 'Kurzanleitung Telefonie', '2026-06-22');
await writeFile(resolve('knowledge/mobil/kurzanleitung-telefonie.docx'), await writeDocx(telefonie));

async function read(name: string, title: string, day: string): Promise<PrintedDocument> {
  const source = await readFile(resolve('scripts/documents', `${name}.md`), 'utf8');
  const pages = source.split(/^---pagebreak---$/m).map(toBlocks);
  return { title, author, changed: new Date(`${day}T10:00:00Z`), pages };
}

function toBlocks(markdown: string): RootContent[] {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}
