import type { Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import Pdf from 'pdfkit';

type Drawing = InstanceType<typeof Pdf>;

/** What a printed document says about itself. */
export type PrintedDocument = { title: string; author: string; changed: Date; pages: RootContent[][] };

const margin = 68;
const ink = '#1b2733';
const accent = '#0b5c8a';
const line = '#c9d4dc';
const textSize = 10;
const indent = 20;

/** Draws a document on A4 pages, the same bytes every time. */
export function drawPdf({ title, author, changed, pages }: PrintedDocument): Promise<Buffer> {
  const pdf = new Pdf({
    size: 'A4',
    margins: { top: 62, bottom: 66, left: margin, right: margin },
    info: { Title: title, Author: author, CreationDate: changed, ModDate: changed },
    lang: 'de-DE',
    bufferPages: true,
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const [index, blocks] of pages.entries()) {
    if (index > 0) pdf.addPage();
    for (const block of blocks) drawBlock(pdf, block);
  }
  drawFooters(pdf, `${author} · ${title}`);
  pdf.end();
  return finished;
}

function drawBlock(pdf: Drawing, block: RootContent): void {
  switch (block.type) {
    case 'heading':
      return drawHeading(pdf, block);
    case 'paragraph':
      return drawText(pdf, block, 0);
    case 'list':
      return drawList(pdf, block);
    case 'table':
      return drawTable(pdf, block);
    default:
      throw new Error(`There is no way to draw a ${block.type}.`);
  }
}

function drawHeading(pdf: Drawing, { depth, children }: Heading): void {
  const size = depth === 1 ? 22 : 14;
  if (depth > 1 && pdf.y > 80) pdf.moveDown(0.7);
  pdf.font('Helvetica-Bold').fontSize(size).fillColor(accent).text(plainText(children), margin);
  pdf.moveDown(depth === 1 ? 0.6 : 0.35);
}

function drawText(pdf: Drawing, { children }: Paragraph, left: number): void {
  pdf.fontSize(textSize).fillColor(ink);
  for (const [index, part] of children.entries()) {
    const options = { continued: index < children.length - 1, lineGap: 2, width: widthFrom(pdf, left) };
    pdf.font(fontOf(part));
    if (index === 0) pdf.text(plainText(part), margin + left, pdf.y, options);
    else pdf.text(plainText(part), options);
  }
  pdf.moveDown(0.55);
}

function fontOf(part: PhrasingContent): string {
  if (part.type === 'inlineCode') return 'Courier';
  return part.type === 'strong' ? 'Helvetica-Bold' : 'Helvetica';
}

function drawList(pdf: Drawing, { children, ordered, start }: List): void {
  for (const [index, item] of children.entries()) {
    const label = ordered ? `${(start ?? 1) + index}.` : '•';
    const { y } = pdf;
    pdf
      .font('Helvetica')
      .fontSize(textSize)
      .fillColor(ordered ? ink : accent)
      .text(label, margin + 4, y);
    pdf.y = y;
    for (const block of item.children) if (block.type === 'paragraph') drawText(pdf, block, indent);
    pdf.y -= 2;
  }
  pdf.moveDown(0.3);
}

function drawTable(pdf: Drawing, { children }: Table): void {
  const columns = children[0]?.children.length ?? 1;
  const width = widthFrom(pdf, 0) / columns;
  for (const [index, row] of children.entries()) {
    const top = pdf.y;
    pdf
      .font(index === 0 ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(textSize)
      .fillColor(ink);
    for (const [column, cell] of row.children.entries()) {
      pdf.text(plainText(cell), margin + column * width + 6, top + 5, { width: width - 12 });
    }
    pdf.y = top + 22;
    pdf
      .moveTo(margin, pdf.y)
      .lineTo(margin + columns * width, pdf.y)
      .lineWidth(index === 0 ? 1 : 0.5)
      .stroke(line);
  }
  pdf.moveDown(0.9);
}

function drawFooters(pdf: Drawing, words: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    // Below the margin pdfkit would begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.font('Helvetica').fontSize(8.5).fillColor('#4a5a68');
    pdf.text(words, margin, 792, { lineBreak: false });
    pdf.text(`Seite ${index + 1} von ${count}`, margin, 792, { width: widthFrom(pdf, 0), align: 'right' });
  }
}

function widthFrom(pdf: Drawing, left: number): number {
  return pdf.page.width - 2 * margin - left;
}
