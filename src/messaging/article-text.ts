import { Marked, type Token, type Tokens } from 'marked';

/** Characters of an article, written as JSON, that fit into one Teams message (28 kB in UTF-16) with title, link and envelope. */
const longestText = 11_000;

/** An article's Markdown in the part of Markdown that Teams shows in messages; `complete` is false when it was cut. */
export function articleText(markdown: string): { text: string; complete: boolean } {
  // More than this never fits, and reading it all would take seconds.
  const head = markdown.slice(0, 2 * longestText);
  const blocks = new Marked().lexer(head).map(renderBlock).filter(Boolean);
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

function renderBlock(token: Token): string {
  switch (token.type) {
    case 'heading':
      return `**${renderInline(token.tokens).replaceAll('**', '')}**`;
    case 'list':
      return renderList(token as Tokens.List, '');
    case 'code':
      return `\`\`\`\n${token['text']}\n\`\`\``;
    case 'blockquote':
      return (token.tokens ?? [])
        .map(renderBlock)
        .filter(Boolean)
        .map((block) => `> ${block}`)
        .join('\n>\n');
    case 'table':
      return renderTable(token as Tokens.Table);
    case 'paragraph':
    case 'text':
      return renderInline(token.tokens);
    default:
      return '';
  }
}

function renderList(list: Tokens.List, indent: string): string {
  const first = typeof list.start === 'number' ? list.start : 1;
  return list.items
    .map((item, index) => {
      const label = list.ordered ? `${first + index}.` : '-';
      const inner = `${indent}   `;
      const parts = item.tokens.map((token, part) => {
        if (token.type === 'list') return renderList(token as Tokens.List, inner);
        return part === 0 ? `${indent}${label} ${renderBlock(token)}` : `${inner}${renderBlock(token)}`;
      });
      return parts.filter((part) => part.trim() !== '').join('\n');
    })
    .join('\n');
}

function renderTable(table: Tokens.Table): string {
  const heads = table.header.map((cell) => renderInline(cell.tokens));
  return table.rows
    .map((row) => `- ${row.map((cell, column) => `${heads[column]}: ${renderInline(cell.tokens)}`).join(', ')}`)
    .join('\n');
}

// Raw HTML and pictures are left out: an article is text from many hands.
function renderInline(tokens: Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === 'html') return '';
      if (token.type === 'image') return token['text'];
      if (token.type === 'br') return '\n';
      if (token.type === 'link') return renderLink(token as Tokens.Link);
      if (token.type === 'strong') return `**${renderInline(token.tokens)}**`;
      if (token.type === 'em') return `*${renderInline(token.tokens)}*`;
      return token.raw;
    })
    .join('');
}

function renderLink(link: Tokens.Link): string {
  return /^(https?|mailto|tel):/i.test(link.href) ? `[${link.text}](${link.href})` : link.text;
}
