import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type ReadText, refuse } from '../extraction.ts';
import type { DocumentLimits } from '../limits.ts';
import { htmlToText } from './read-html.ts';

/** The parts of a DOCX that hold text or say what it is; pictures, fonts and macros are never inflated. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/[^/]*|docProps\/core\.xml|word\/[^/]*\.xml|word\/_rels\/[^/]*)$/;

/** Word's title is the first heading, so that its own headings begin at the second. */
const headings = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
];

/** The old form of Word, and a new one behind a password, begin with these bytes. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of a Word document, with what it says about itself. */
export async function readDocx(bytes: Uint8Array, limits: DocumentLimits): Promise<ReadText> {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) refuse('encrypted');
  const parts = inflate(bytes, limits);
  const clean = Buffer.from(zipSync(parts as Zippable, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer: clean },
    {
      styleMap: headings,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const core = parts['docProps/core.xml'];
  return { ...htmlToText(value), ...(core ? readProperties(strFromU8(core)) : {}) };
}

/**
 * The wanted parts, inflated. A part never gets more room than the zip says it needs: one that lies is cut off there,
 * and what all say together is checked before the first is touched.
 */
function inflate(bytes: Uint8Array, limits: DocumentLimits): Record<string, Uint8Array> {
  let announced = 0;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (wanted.test(name)) announced += originalSize;
      return false;
    },
  });
  if (announced > limits.inflatedBytes) refuse('inflatesTooFar');
  return unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
}

function readProperties(core: string): Partial<ReadText> {
  const [, title = ''] = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(core) ?? [];
  const [, updated] = /<dcterms:modified[^>]*>(\d{4}-\d{2}-\d{2})/.exec(core) ?? [];
  const name = decodeEntities(title).trim();
  return { ...(name ? { title: name } : {}), ...(updated ? { updated } : {}) };
}

function decodeEntities(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}
