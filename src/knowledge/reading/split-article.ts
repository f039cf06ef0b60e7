import type { List, ListItem, Node, Root, RootContent, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Place, placeAnchor, readPlaceMarker } from '../../messaging/place.ts';
import type { Language } from '../../shared/language.ts';
import { type ParsedMarkdown, parseMarkdown, plainWords } from '../../shared/parse-markdown.ts';
import type { ArticleSentence, Passage } from '../article.ts';
import { splitSentences } from './split-sentences.ts';

/** A passage before it belongs to an article. */
export type ArticleSection = Pick<Passage, 'heading' | 'sentences' | 'text' | 'place'>;

type Section = { heading: string; place?: Place; blocks: ArticleSentence[][] };

type ArticleKey = { id: string; originalId: string; language: Language };

/** A passage longer than this many words is cut between blocks, never inside a list. */
const passageWords = 220;

/** Cuts an article's Markdown into passages: one per heading, lists whole, anchors from the headings. */
export function splitArticle(article: ArticleKey & { markdown: string }): Passage[] {
  return toPassages(article, splitMarkdown(article.markdown, parseMarkdown(article.markdown)));
}

/** The sections of a Markdown text and its tree; where it has place markers, a section never goes beyond one. */
export function splitMarkdown(markdown: string, { tree, isPlain }: ParsedMarkdown): ArticleSection[] {
  const wordsOf = isPlain ? plainWords : stripMarkdown;
  return readSections(markdown, tree)
    .flatMap(splitLongSection)
    .filter((section) => section.blocks.length > 0)
    .map(({ heading, place, blocks }) => {
      const sentences = blocks.flat();
      const text = sentences.map((sentence) => wordsOf(sentence.text)).join('\n');
      return { heading, sentences, text, ...(place ? { place } : {}) };
    });
}

/** Sections as the passages of an article, each with an anchor of its own. */
export function toPassages({ id, originalId, language }: ArticleKey, sections: ArticleSection[]): Passage[] {
  // The ways in which people ask stand in the index under these.
  const anchors = new Map([
    ['asked-de', 1],
    ['asked-en', 1],
  ]);
  return sections.map((section) => {
    const anchor = uniqueAnchor(plainAnchor(section), anchors);
    return { id: `${id}#${anchor}`, articleId: id, originalId, language, anchor, ...section };
  });
}

function plainAnchor({ heading, place }: ArticleSection): string {
  if (heading) return slug(heading);
  return place ? placeAnchor(place).replace('=', '-') : 'lead';
}

/** The words of a Markdown text without its marks. */
export function stripMarkdown(markdown: string): string {
  const words = mayBeMarkdown.test(markdown) ? plainText(parseMarkdown(markdown).tree) : markdown;
  return words.replace(/\s+/g, ' ').trim();
}

// Most sentences have no mark at all, and parsing each of them would take most of the time of a long document.
const mayBeMarkdown = /[\\`*_~[\]<>&|#]|^\s*(?:[-+=]|\d+[.)])|\n\s*[-=]/;

/** A heading or file name as an anchor: `Ohne Authenticator` gives `ohne-authenticator`. */
export function slug(heading: string): string {
  const folded = heading.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  return folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'abschnitt';
}

function readSections(markdown: string, tree: Root): Section[] {
  let current: Section = { heading: '', blocks: [] };
  const sections = [current];
  const parents: string[] = [];
  for (const node of tree.children) {
    const place = node.type === 'html' ? readPlaceMarker(node.value) : undefined;
    if (place) {
      current = { heading: current.heading, place, blocks: [] };
      sections.push(current);
      continue;
    }
    if (node.type !== 'heading') {
      current.blocks.push(...readBlock(node, markdown));
      continue;
    }
    parents.length = Math.min(parents.length, Math.max(node.depth - 2, 0));
    const heading = [...parents.filter(Boolean), plainText(node)].join(' – ');
    parents[Math.max(node.depth - 2, 0)] = plainText(node);
    current = { ...current, heading: node.depth === 1 ? '' : heading, blocks: [] };
    sections.push(current);
  }
  return sections;
}

function readBlock(node: RootContent, source: string): ArticleSentence[][] {
  switch (node.type) {
    case 'paragraph':
      return [splitSentences(slice(node, source)).map((quote) => sentence(quote, 'paragraph'))];
    case 'list':
      return [readList(node, source)];
    case 'blockquote':
      return node.children.flatMap((child) => readBlock(child, source));
    case 'code':
      return [[{ text: `\`${node.value.replace(/\s+/g, ' ')}\``, quote: node.value, block: 'paragraph' }]];
    case 'table':
      return [node.children.slice(1).map((row) => readTableRow(row, source))];
    default:
      return [];
  }
}

function readTableRow(row: TableRow, source: string): ArticleSentence {
  const text = row.children.map((cell) => plainText(cell)).join(' – ');
  return { text, quote: slice(row, source), block: 'bullet' };
}

function readList(list: List, source: string): ArticleSentence[] {
  return list.children.flatMap((item, index) => {
    const number = list.ordered ? (list.start ?? 1) + index : undefined;
    return readListItem(item, source, number);
  });
}

function readListItem(item: ListItem, source: string, number: number | undefined): ArticleSentence[] {
  const own = item.children.filter((child) => child.type !== 'list');
  const nested = item.children.filter((child) => child.type === 'list');
  const first = own[0];
  const last = own.at(-1);
  const sentences: ArticleSentence[] = [];
  if (first && last) {
    const quote = source.slice(first.position?.start.offset, last.position?.end.offset);
    sentences.push({
      ...sentence(quote, number === undefined ? 'bullet' : 'step'),
      ...(number === undefined ? {} : { number }),
    });
  }
  return [...sentences, ...nested.flatMap((list) => readList(list, source))];
}

function sentence(quote: string, block: ArticleSentence['block']): ArticleSentence {
  const trimmed = quote.trim();
  return { text: unescape(stripEmphasis(reduceLinks(trimmed.replace(/\s+/g, ' ')))), quote: trimmed, block };
}

// Text that is read from documents has `\*` where a plain star is meant. In code a backslash is itself.
function unescape(markdown: string): string {
  return outsideCode(markdown, (part) => part.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

// Links to other articles make no sense outside the knowledge folder; whole addresses stay. Bounded here and below, so that
// a text of nothing but marks does not take minutes.
function reduceLinks(markdown: string): string {
  return markdown.replace(/!?\[([^[\]]{0,500})\]\((?!https?:|mailto:|tel:)[^)]{0,1000}\)/g, '$1');
}

// Bold words of an article are no bolder than an answer's others; code stays code.
function stripEmphasis(markdown: string): string {
  return outsideCode(markdown, (part) => part.replace(/(\*\*|__)(\S(?:.{0,500}?\S)?)\1/g, '$2'));
}

function outsideCode(markdown: string, change: (part: string) => string): string {
  const parts = markdown.split(/(`[^`]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}

function slice(node: Node, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function splitLongSection(section: Section): Section[] {
  const parts: Section[] = [{ ...section, blocks: [] }];
  let words = 0;
  for (const block of section.blocks) {
    const blockWords = block.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    if (words > 0 && words + blockWords > passageWords) {
      parts.push({ ...section, blocks: [] });
      words = 0;
    }
    parts.at(-1)?.blocks.push(block);
    words += blockWords;
  }
  return parts;
}

function uniqueAnchor(anchor: string, seen: Map<string, number>): string {
  for (;;) {
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    if (count === 1) return anchor;
    // A second "Anlage" is called like "Anlage 2", which may be there too.
    const numbered = `${anchor}-${count}`;
    if (seen.has(numbered)) continue;
    seen.set(numbered, 1);
    return numbered;
  }
}
