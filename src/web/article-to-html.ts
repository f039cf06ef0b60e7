import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Html } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { momentAddress, placeAnchor, placeLabel, readPlaceMarker } from '../messaging/place.ts';
import { escapeHtml } from '../shared/escape-html.ts';
import type { Language } from '../shared/language.ts';
import { parseMarkdown } from '../shared/parse-markdown.ts';
import { texts } from '../shared/texts/texts.ts';

/** What a page shows of an article; its text comes from many hands and is not trusted. */
export type PageArticle = {
  title: string;
  language: Language;
  markdown: string;
  updated?: string;
  owner?: string;
  /** Address of the video that the text was spoken in. */
  video?: string;
};

/** The address of another article's page, by its id; undefined when there is no such article. */
export type ArticleLink = (articleId: string) => string | undefined;

/** An article's Markdown as HTML that is safe to show: no HTML of its own, no picture, no link but a known one. */
export function articleToHtml(article: PageArticle, articleLink: ArticleLink): string {
  const { page } = texts[article.language];
  const { tree, isPlain } = parseMarkdown(article.markdown);
  const root = toHast(tree, {
    handlers: { html: (_state: State, node: Html) => placeToHast(node.value, article) },
    footnoteLabel: page.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: page.footnoteBack,
  }) as Root;
  root.children = root.children.flatMap((node) => toSafe(node, articleLink));
  const remark = isPlain ? `<p class="quiet">${escapeHtml(page.plain)}</p>\n` : '';
  return `${remark}${toHtml(root, { characterReferences: { useShortestReferences: true } })}\n`;
}

/** A page or a moment as a line that can be linked to; any other HTML is left out. */
function placeToHast(html: string, { language, video }: PageArticle): Element | undefined {
  const place = readPlaceMarker(html);
  if (!place) return undefined;
  const label = place.kind === 'page' ? texts[language].page.page(place.page) : placeLabel(place, language);
  const target = place.kind === 'moment' && video ? momentAddress(video, place.seconds) : undefined;
  const words: ElementContent = { type: 'text', value: label };
  const line = target && URL.canParse(target) ? element('a', { href: target }, [words]) : words;
  return element('p', { className: ['place'], id: placeAnchor(place) }, [line]);
}

function toSafe<Content extends RootContent>(node: Content, articleLink: ArticleLink): (Content | ElementContent)[] {
  if (node.type !== 'element') return [node];
  const { tagName, properties } = node;
  if (tagName === 'img') return [{ type: 'text', value: properties['alt'] ?? '' }];
  node.children = node.children.flatMap((child) => toSafe(child, articleLink));
  // The title is the page's only first heading.
  if (tagName === 'h1') node.tagName = 'h2';
  if (tagName !== 'a') return [node];
  const target = safeTarget(properties['href'] ?? '', articleLink);
  if (target === undefined) return node.children;
  node.properties = { ...properties, href: target, title: undefined };
  return [node];
}

function safeTarget(href: string, articleLink: ArticleLink): string | undefined {
  if (/^(https?|mailto|tel):/i.test(href)) return URL.canParse(href) ? href : undefined;
  // Between a footnote and where it is called.
  if (href.startsWith('#user-content-fn')) return href;
  if (!/^[\w./-]+$/.test(href)) return undefined;
  return articleLink(href.replace(/^.*\//, '').replace(/\.md$/, ''));
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
