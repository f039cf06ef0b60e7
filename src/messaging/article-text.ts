import type { Definition, FootnoteDefinition, List, Node, PhrasingContent, RootContent, Table } from 'mdast';
import { parseMarkdown } from '../shared/parse-markdown.ts';

/** Characters of an article, written as JSON, that fit into one Teams message (28 kB in UTF-16) with title, link and envelope. */
const longestText = 11_000;

/** The text that the nodes stand in, and where its reference links lead. */
type Source = { markdown: string; addresses: Map<string, string>; isBold?: boolean };

/** Stands where something was left out, so that what stood before it and after it make no link, picture or code. */
const gap = '\u200b';

/** An article's Markdown in the part of Markdown that Teams shows in messages; `complete` is false when it was cut. */
export function articleText(markdown: string): { text: string; complete: boolean } {
  const whole = markdown.replace(/\r\n?/g, '\n');
  // More than this never fits.
  const head = whole.slice(0, 2 * longestText);
  const { children } = parseMarkdown(head).tree;
  const definitions = children.filter((node): node is Definition => node.type === 'definition');
  const addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
  const blocks = children.map((node) => renderBlock(node, { markdown: head, addresses })).filter(Boolean);
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += JSON.stringify(block).length + 4;
    if (length > longestText) break;
    kept.push(block);
  }
  if (kept.length === 0 && blocks[0]) kept.push(cutShort(blocks[0]));
  return {
    text: kept.join('\n\n'),
    complete: head === whole && kept.length === blocks.length && length <= longestText,
  };
}

// Where code is cut off, it is no code any more, and its links would be links.
function cutShort(block: string): string {
  return `${block.slice(0, longestText / 2).replace(/\](?=[(:])|<(?=\w)/g, `$&${gap}`)} …`;
}

function renderBlock(node: RootContent, source: Source): string {
  switch (node.type) {
    case 'heading':
      return `**${renderInline(node.children, { ...source, isBold: true })}**`;
    case 'list':
      return renderList(node, '', source);
    case 'code':
      return renderCode(node.value);
    case 'blockquote':
      return renderBlocks(node.children, source)
        .map((block) => `> ${block.replaceAll('\n', '\n> ')}`)
        .join('\n>\n');
    case 'footnoteDefinition':
      return renderFootnote(node, source);
    case 'table':
      return renderTable(node, source);
    case 'paragraph':
      return renderInline(node.children, source).replace(/^[\s\u200b]*$/, '');
    default:
      return '';
  }
}

function renderBlocks(nodes: RootContent[], source: Source): string[] {
  return nodes.map((node) => renderBlock(node, source)).filter(Boolean);
}

// Whatever fences the code has of its own, this one is longer.
function renderCode(code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function renderFootnote({ identifier, children }: FootnoteDefinition, source: Source): string {
  const [first, ...others] = children.map((node) => renderBlock(node, source));
  const label = escapeMarks(`[${identifier}]`);
  // Code, quotes and lists begin on a line of their own.
  const start = children[0]?.type === 'paragraph' ? [`${label} ${first}`] : [label, first];
  return [...start, ...others].filter(Boolean).join('\n\n');
}

function renderList(list: List, indent: string, source: Source): string {
  return list.children
    .map((item, index) => {
      const label = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
      const inner = indent + ' '.repeat(Math.max(3, label.length + 1));
      const parts = item.children.map((node, part) => {
        if (node.type === 'list') return renderList(node, inner, source);
        const block = renderBlock(node, source).replaceAll('\n', `\n${inner}`);
        return `${part === 0 ? `${indent}${label} ` : inner}${block}`;
      });
      return parts.filter((part) => part.trim() !== '').join('\n');
    })
    .join('\n');
}

function renderTable(table: Table, source: Source): string {
  const [heads = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => renderInline(cell.children, source)),
  );
  return rows.map((cells) => `- ${cells.map((cell, column) => `${heads[column]}: ${cell}`).join(', ')}`).join('\n');
}

function renderInline(nodes: PhrasingContent[], source: Source): string {
  return nodes.map((node) => renderPhrase(node, source)).join('');
}

// Raw HTML and pictures are left out: an article is text from many hands.
function renderPhrase(node: PhrasingContent, source: Source): string {
  switch (node.type) {
    case 'html':
      return gap;
    case 'image':
    case 'imageReference':
      return withoutFrame(escapeMarks(node.alt ?? ''));
    case 'break':
      return '\n';
    case 'link':
      return renderLink(renderInline(node.children, source), node.url);
    case 'linkReference':
      return renderLink(renderInline(node.children, source), source.addresses.get(node.identifier) ?? '');
    case 'strong': {
      const words = renderInline(node.children, source);
      return source.isBold ? withoutFrame(words) : `**${words}**`;
    }
    case 'emphasis':
      return `*${renderInline(node.children, source)}*`;
    case 'delete':
      return `~~${renderInline(node.children, source).replace(/^~/, `${gap}~`)}~~`;
    case 'footnoteReference':
      return escapeMarks(`[${node.identifier}]`);
    case 'inlineCode':
      return written(node, source)?.replaceAll('\n', ' ') ?? `\`${node.value}\``;
    case 'text':
      return escapeLooseMarks(written(node, source)) ?? escapeMarks(node.value);
  }
}

function renderLink(words: string, url: string): string {
  if (!/^(https?|mailto|tel):/i.test(url)) return withoutFrame(words);
  return `[${words}](${url.replace(/[\s()<>`\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** Words whose link, picture or bold marks are left out. */
function withoutFrame(words: string): string {
  return words.replace(/^(?=`)|(?<=[`!])$|^$/g, gap);
}

/** Text as its author wrote it, escapes included, without the beginnings of a quote's or a list's lines. */
function written({ position }: Node, { markdown }: Source): string | undefined {
  const { start, end } = position ?? {};
  return start && end && markdown.slice(start.offset, end.offset).replace(/\n[ \t>]*/g, '\n');
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*[\]<>~]/g, '\\$&');
}

// Marks that mean nothing where they stand could mean something beside what is written differently here.
function escapeLooseMarks(text: string | undefined): string | undefined {
  return text?.replace(/\\[^]|[\\`[\]<~]/g, (mark) => (mark.length === 2 ? mark : `\\${mark}`));
}
