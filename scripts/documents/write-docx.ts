import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { List, Table as MarkdownTable, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { PrintedDocument } from './draw-pdf.ts';

/** Writes a document for Word, the same bytes every time. */
export async function writeDocx({ title, author, changed, pages }: PrintedDocument): Promise<Uint8Array> {
  const lists = { count: 0 };
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120 } } } } },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 480, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: pages.map((blocks) => ({ children: blocks.flatMap((block) => toBlocks(block, lists)) })),
  });
  return withFixedTime(await Packer.toBuffer(document), changed);
}

// The library writes the time of the run into the file.
function withFixedTime(bytes: Uint8Array, changed: Date): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const time = changed.toISOString().replace(/\.\d+/, '');
  parts['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, time));
  return zipSync(parts, { mtime: changed });
}

function toBlocks(block: RootContent, lists: { count: number }): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading': {
      const heading = block.depth === 1 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1;
      return [new Paragraph({ heading, text: plainText(block) })];
    }
    case 'paragraph':
      return [new Paragraph({ children: block.children.map(toRun) })];
    case 'list':
      return listParagraphs(block, lists);
    case 'table':
      return [table(block)];
    default:
      throw new Error(`There is no way to write a ${block.type}.`);
  }
}

function toRun(part: PhrasingContent): TextRun {
  const text = plainText(part);
  return part.type === 'inlineCode'
    ? new TextRun({ text, font: 'Consolas' })
    : new TextRun({ text, bold: part.type === 'strong' });
}

function listParagraphs({ ordered, children }: List, lists: { count: number }): Paragraph[] {
  lists.count += 1;
  return children.flatMap(({ children: blocks }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'paragraph') return [];
      const form = ordered
        ? { numbering: { reference: 'steps', level: 0, instance: lists.count } }
        : { bullet: { level: 0 } };
      return [new Paragraph({ ...form, children: block.children.map(toRun) })];
    }),
  );
}

function table({ children }: MarkdownTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: children.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row.children.map((cell) => {
            const runs = cell.children.map((part) =>
              index === 0 ? new TextRun({ text: plainText(part), bold: true }) : toRun(part),
            );
            return new TableCell({ children: [new Paragraph({ children: runs })] });
          }),
        }),
    ),
  });
}
