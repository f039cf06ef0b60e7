import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', fences: true, incrementListMarker: true, resourceLink: true });

/** A document's blocks as Markdown in the form that articles have. */
export function toMarkdown(blocks: RootContent[]): string {
  const markdown = writer.stringify({ type: 'root', children: blocks } satisfies Root);
  // Whole addresses become links by themselves; escaped they would not.
  // A backslash that is itself escaped ("C:\\.config") is one of the text.
  return markdown.replace(/\\\\|\\([:@.])(?=\/\/|[\w-])/g, (whole, mark: string | undefined) => mark ?? whole).trim();
}

/**
 * Gives the headings of a document the levels that an article's have: a single first heading is the title and goes,
 * everything else begins at the second level.
 */
export function settleHeadings(blocks: RootContent[]): { title: string | undefined; blocks: RootContent[] } {
  const headings = blocks.filter((block) => block.type === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  const highest = headings.filter(({ depth }) => depth === top);
  const [title] = highest.length === 1 && headings[0] === highest[0] ? highest : [];
  const rest = headings.filter((heading) => heading !== title).map(({ depth }) => depth);
  const shift = 2 - Math.min(...rest, 7);
  for (const heading of headings) heading.depth = Math.min(6, Math.max(2, heading.depth + shift)) as 2;
  return {
    title: title ? plainText(title).replace(/\s+/g, ' ').trim() : undefined,
    blocks: blocks.filter((block) => block !== title),
  };
}
