import type { BlockContent, Definition, List, Node, PhrasingContent, RootContent, Table } from 'mdast';
import { parseMarkdown } from '../shared/parse-markdown.ts';

/** Characters of an article, written as JSON, that fit into one Teams message (28 kB in UTF-16) with title, link and envelope. */
const longestText = 11_000;

/** The text that the nodes stand in, and where its reference links lead. */
type Source = { markdown: string; addresses: Map<string, string> };

/** An article's Markdown in the part of Markdown that Teams shows in messages; `complete` is false when it was cut. */
export function articleText(markdown: string): { text: string; complete: boolean } {
  // More than this never fits.
  const head = markdown.slice(0, 2 * longestText);
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
  if (kept.length === 0 && blocks[0]) kept.push(`${blocks[0].slice(0, longestText / 2)} …`);
  return {
    text: kept.join('\n\n'),
    complete: head === markdown && kept.length === blocks.length && length <= longestText,
  };
}

function renderBlock(node: RootContent, source: Source): string {
  switch (node.type) {
    case 'heading':
      return `**${renderInline(node.children, source).replaceAll('**', '')}**`;
    case 'list':
      return renderList(node, '', source);
    case 'code':
      return `\`\`\`\n${node.value}\n\`\`\``;
    case 'blockquote':
      return renderBlocks(node.children, source)
        .map((block) => `> ${block}`)
        .join('\n>\n');
    case 'footnoteDefinition':
      return `[${node.identifier}] ${renderBlocks(node.children, source).join('\n\n')}`;
    case 'table':
      return renderTable(node, source);
    case 'paragraph':
      return renderInline(node.children, source);
    default:
      return '';
  }
}

function renderBlocks(nodes: BlockContent[] | RootContent[], source: Source): string[] {
  return nodes.map((node) => renderBlock(node, source)).filter(Boolean);
}

function renderList(list: List, indent: string, source: Source): string {
  return list.children
    .map((item, index) => {
      const label = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
      const inner = `${indent}   `;
      const parts = item.children.map((node, part) => {
        if (node.type === 'list') return renderList(node, inner, source);
        return `${part === 0 ? `${indent}${label} ` : inner}${renderBlock(node, source)}`;
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
      return '';
    case 'image':
    case 'imageReference':
      return escapeMarks(node.alt ?? '');
    case 'break':
      return '\n';
    case 'link':
      return renderLink(renderInline(node.children, source), node.url);
    case 'linkReference':
      return renderLink(renderInline(node.children, source), source.addresses.get(node.identifier) ?? '');
    case 'strong':
      return `**${renderInline(node.children, source)}**`;
    case 'emphasis':
      return `*${renderInline(node.children, source)}*`;
    case 'delete':
      return `~~${renderInline(node.children, source)}~~`;
    case 'footnoteReference':
      return `[${node.identifier}]`;
    case 'inlineCode':
      return written(node, source) ?? `\`${node.value}\``;
    case 'text':
      return written(node, source) ?? escapeMarks(node.value);
  }
}

function renderLink(words: string, url: string): string {
  if (!/^(https?|mailto|tel):/i.test(url)) return words;
  return `[${words}](${url.replace(/[\s()<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** Text as its author wrote it, escapes included, without the beginnings of a quote's or a list's lines. */
function written({ position }: Node, { markdown }: Source): string | undefined {
  const { start, end } = position ?? {};
  return start && end && markdown.slice(start.offset, end.offset).replace(/\n[ \t>]*/g, '\n');
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*[\]<>]/g, '\\$&');
}
