import { escapeHtml } from '../../shared/escape-html.ts';

/** A table cell: text, which is escaped, or HTML made here. */
export type Cell = string | { html: string };

/** A table whose first column names the row; it scrolls by itself where it is too wide, also by keyboard. */
export function table(caption: string, head: string[], rows: { cells: Cell[]; marked?: boolean }[]): string {
  const headers = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map(({ cells: [first = '', ...others], marked }) => {
    const cells = others.map((cell) => `<td>${toHtml(cell)}</td>`).join('');
    return `<tr${marked ? ' class="marked"' : ''}><th scope="row">${toHtml(first)}</th>${cells}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table><caption class="unseen">${escapeHtml(caption)}</caption>
<thead><tr>${headers}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

/** Something that stays folded until a reader wants it. */
export function details(summary: string, content: string): string {
  return `<details><summary>${escapeHtml(summary)}</summary>\n${content}\n</details>`;
}

/** A part of the page under its own heading. */
export function section(id: string, heading: string, content: string[]): string {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(heading)}</h2>
${content.join('\n')}
</section>`;
}

/** A paragraph of plain text. */
export function paragraph(text: string, className?: string): string {
  return `<p${className ? ` class="${className}"` : ''}>${escapeHtml(text)}</p>`;
}

function toHtml(cell: Cell): string {
  return typeof cell === 'string' ? escapeHtml(cell) : cell.html;
}
