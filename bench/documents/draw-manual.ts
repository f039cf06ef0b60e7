import Pdf from 'pdfkit';

const sentences = [
  'Melden Sie sich mit Ihrem Dienstkonto am Fachverfahren an.',
  'Der Antrag wird innerhalb von fünf Arbeitstagen geprüft.',
  'Die Genehmigung gilt 24 Monate und lässt sich einmal verlängern.',
  'Öffnen Sie danach das Netzlaufwerk und legen Sie den Vorgang dort ab.',
  'Rufen Sie bei einer Störung den IT-Service unter der Durchwahl 4444 an.',
];

/** A manual with headings, paragraphs, numbered steps and a running foot on every page; the same every time. */
export function drawManual(pages: number): Promise<Buffer> {
  const pdf = new Pdf({ size: 'A4', margin: 64, info: { CreationDate: new Date(0) } });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage();
    drawPage(pdf, page);
  }
  pdf.end();
  return finished;
}

function drawPage(pdf: InstanceType<typeof Pdf>, page: number): void {
  for (const part of [1, 2, 3]) {
    pdf
      .font('Helvetica-Bold')
      .fontSize(14)
      .text(`Abschnitt ${page}.${part}: Vorgang ${page * 7 + part}`);
    pdf.font('Helvetica').fontSize(10).moveDown(0.4);
    const words = Array.from({ length: 8 }, (_, index) => sentences[(page + part + index) % sentences.length]);
    pdf.text(words.join(' ')).moveDown(0.6);
    for (const step of [1, 2, 3]) pdf.text(`${step}. ${sentences[(page * part + step) % sentences.length]}`);
    pdf.moveDown(0.8);
  }
  pdf.fontSize(8).text(`Handbuch · Seite ${page}`, 64, 770, { lineBreak: false });
}
