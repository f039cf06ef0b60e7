import type { Link, Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { ReadText } from '../extraction.ts';
import { settleHeadings, toMarkdown } from './to-markdown.ts';

/** What is no text of the document, or is not to be seen by a reader. */
const leftOut = new Set(
  'script style noscript template nav aside footer form button input select textarea iframe object embed svg canvas audio video picture img map dialog'.split(
    ' ',
  ),
);

const parser = unified().use(rehypeParse);
type HtmlRoot = ReturnType<typeof parser.parse>;
type Element = Extract<HtmlRoot['children'][number], { type: 'element' }>;
type ElementContent = Element['children'][number];

const converter = unified().use(rehypeRemark);

/** The text of an HTML page: its main part without navigation, scripts and what is hidden. Loads nothing. */
export function readHtml(bytes: Uint8Array): ReadText {
  return htmlToText(decode(bytes));
}

/** The text of HTML that is a string already. */
export function htmlToText(html: string): ReadText {
  const page = parser.parse(html);
  const pageTitle = findElement(page, (element) => element.tagName === 'title');
  const main =
    findElement(page, ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main') ??
    findElement(page, ({ tagName }) => tagName === 'body');
  const visible = (main?.children ?? []).flatMap(keepVisible);
  const markdown: Root = converter.runSync({ type: 'root', children: visible });
  const { title, blocks } = settleHeadings(markdown.children.map(plainLinks));
  const name = title ?? (pageTitle ? words(pageTitle) : '');
  return { ...(name ? { title: name } : {}), markdown: toMarkdown(blocks) };
}

// What the page says about its letters, else UTF-8; windows-1252 is what old pages mostly are.
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, label = 'utf-8'] = /charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function findElement(root: HtmlRoot | Element, fits: (element: Element) => boolean): Element | undefined {
  const waiting = [...root.children];
  for (const node of waiting) {
    if (node.type !== 'element') continue;
    if (fits(node)) return node;
    waiting.push(...node.children);
  }
  return undefined;
}

function keepVisible(node: ElementContent): ElementContent[] {
  if (node.type === 'comment') return [];
  if (node.type !== 'element') return [node];
  if (leftOut.has(node.tagName) || isHidden(node)) return [];
  return [{ ...node, children: node.children.flatMap(keepVisible) }];
}

function isHidden({ properties }: Element): boolean {
  const { hidden, ariaHidden, style } = properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  return ariaHidden === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style ?? '');
}

// Only whole addresses lead somewhere from here, and one that stands for itself is a link anyway.
function plainLinks(block: RootContent): RootContent {
  return withChildren(block, (child) => {
    if (child.type !== 'link') return [plainLinks(child as RootContent)];
    return isUseful(child) ? [child] : child.children.map((part) => plainLinks(part));
  });
}

function isUseful(link: Link): boolean {
  return /^(https?|mailto|tel):/i.test(link.url) && plainText(link) !== link.url.replace(/^(mailto|tel):/i, '');
}

function withChildren(node: RootContent, change: (child: Nodes) => Nodes[]): RootContent {
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as Nodes[]).flatMap(change) } as RootContent;
}

function words(element: Element): string {
  const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return text.replace(/\s+/g, ' ').trim();
}
