import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import Pdf from 'pdfkit';

/** What a test draws on a page, from above to below. */
export type PdfPart =
  | { heading: string; size?: number }
  | { text: string }
  | { row: string[] }
  | { foot: string }
  | { picture: true };

/** A small PDF, one list of parts for each page. */
export function makePdf(pages: PdfPart[][], options: { title?: string; password?: string } = {}): Promise<Buffer> {
  const pdf = new Pdf({
    size: 'A4',
    margin: 60,
    info: { ModDate: new Date('2026-05-04T10:00:00Z'), ...(options.title ? { Title: options.title } : {}) },
    ...(options.password ? { userPassword: options.password } : {}),
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (const [index, parts] of pages.entries()) {
    if (index > 0) pdf.addPage();
    for (const part of parts) draw(pdf, part);
  }
  pdf.end();
  return finished;
}

function draw(pdf: InstanceType<typeof Pdf>, part: PdfPart): void {
  if ('heading' in part)
    pdf
      .fontSize(part.size ?? 16)
      .text(part.heading, 60)
      .moveDown(0.5);
  else if ('text' in part) pdf.fontSize(10).text(part.text, 60, pdf.y, { width: 300 }).moveDown(0.8);
  else if ('foot' in part) pdf.fontSize(8).text(part.foot, 60, 780, { lineBreak: false });
  else if ('picture' in part) pdf.rect(100, 100, 200, 200).fill('#888');
  else {
    const top = pdf.y;
    pdf.fontSize(10);
    for (const [column, cell] of part.row.entries()) pdf.text(cell, 60 + column * 150, top, { width: 140 });
    pdf.y = top + 18;
  }
}

/** A small Word document with a title, a heading, a list and a table. */
export async function makeDocx(title: string): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (cells: string[], tableHeader = false) => new TableRow({ children: cells.map(cell), tableHeader });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph('Das Tischtelefon steht auf jedem Schreibtisch.'),
          new Paragraph({ text: 'Mailbox', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Wählen Sie *98 und danach die PIN.', bullet: { level: 0 } }),
          new Table({ rows: [row(['Taste', 'Wirkung'], true), row(['1', 'wiederholt']), row(['3', 'löscht'])] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A Word document whose text inflates to so many bytes; `announced` is what the zip says instead. */
export function makeBomb(docx: Uint8Array, inflated: number, announced = inflated): Uint8Array {
  const bomb = zipSync({ ...unzipSync(docx), 'word/document.xml': new Uint8Array(inflated).fill(97) }, { level: 9 });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 3; at += 1) {
    const signature = view.getUint32(at, true);
    const place = signature === 0x02014b50 ? at + 24 : signature === 0x04034b50 ? at + 22 : undefined;
    if (place !== undefined && view.getUint32(place, true) === inflated) view.setUint32(place, announced, true);
  }
  return bomb;
}

/** A PDF whose page tree contains itself. */
export function makePdfLoop(): string {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>'];
  let body = '%PDF-1.5\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 3\n0000000000 65535 f \n${places.join('')}`;
  return `${body}${table}trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
