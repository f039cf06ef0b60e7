import { parseWholeMarkdown } from '../../../shared/parse-markdown.ts';
import { splitMarkdown } from '../../reading/split-article.ts';
import { type DocumentKind, type Extraction, type ReadText, refuse, toRefusal } from '../extraction.ts';
import type { DocumentLimits } from '../limits.ts';

/** The text of a document by its kind; never throws. The readers are loaded when the first of their kind comes. */
export async function extractDocument(
  kind: DocumentKind,
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Extraction> {
  try {
    const text = await readText(kind, bytes, limits);
    if (text.markdown.length > limits.characters) refuse('tooLarge');
    const tree = parseWholeMarkdown(text.markdown);
    const sections = splitMarkdown(text.markdown, { tree, isPlain: false });
    if (sections.length === 0) refuse('empty');
    return { kind: 'extract', extract: { ...text, sections } };
  } catch (thrown) {
    return toRefusal(thrown);
  }
}

async function readText(kind: DocumentKind, bytes: Uint8Array, limits: DocumentLimits): Promise<ReadText> {
  switch (kind) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, limits);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes, limits);
    case 'html':
      return (await import('./read-html.ts')).readHtml(bytes);
    case 'subtitles':
      return (await import('./read-subtitles.ts')).readSubtitles(bytes);
    default:
      return kind satisfies never;
  }
}
