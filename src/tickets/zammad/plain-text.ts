import { convert } from 'html-to-text';

/** Deeper or longer HTML is cut off by the converter: nobody reads that much in a chat. */
const limits = { maxInputLength: 2_000_000, maxDepth: 100, maxChildNodes: 5_000 };

/** The words of an article as plain text; quoted mails and signatures stay, pictures go. */
export function toPlainText(body: string, contentType: string): string {
  const text = contentType.toLowerCase().startsWith('text/html') ? fromHtml(body) : body;
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function fromHtml(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
      { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
}
