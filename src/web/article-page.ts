import { Marked, type Tokens } from 'marked';
import { momentAddress, placeAnchor, placeLabel, readPlaceMarker, videoAddress } from '../messaging/place.ts';
import { escapeHtml } from '../shared/escape-html.ts';
import type { Language } from '../shared/language.ts';
import type { Service } from '../shared/service.ts';
import { texts } from '../shared/texts/texts.ts';
import { pageStyle } from './article-page-style.ts';

export { pageHeaders } from './article-page-style.ts';

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

export type PageSurroundings = {
  service: Service;
  /** The address of another article's page, by its id; undefined when there is no such article. */
  articleLink: (articleId: string) => string | undefined;
};

/** An article as one HTML page that needs nothing else: no script, no picture, no foreign address is loaded. */
export function renderArticlePage(article: PageArticle, { service, articleLink }: PageSurroundings): string {
  const { page, languageTag } = texts[article.language];
  const facts = [
    article.updated ? page.asOf(shortDate(article.updated, languageTag)) : '',
    article.owner ? page.owner(article.owner) : '',
  ].filter(Boolean);
  const main = `<main>
<article>
<h1>${escapeHtml(article.title)}</h1>
<p class="quiet">${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(' ')}</p>
${videoLink(article)}${markdownToHtml(article, articleLink)}
</article>
</main>`;
  return renderPage({ title: article.title, language: article.language, main, service });
}

/** What a person sees who opens a link that has expired, or that Lotse did not make; in both languages. */
export function renderExpiredPage(service: Service): string {
  return renderProblemPage('expired', 'expiredTitle', service);
}

/** What a person sees whose article is gone; in both languages. */
export function renderGonePage(service: Service): string {
  return renderProblemPage('gone', 'goneTitle', service);
}

function renderProblemPage(text: 'expired' | 'gone', title: 'expiredTitle' | 'goneTitle', service: Service): string {
  const { de, en } = texts;
  const main = `<main>
<h1>${escapeHtml(de.page[title])}</h1>
<p>${escapeHtml(de.page[text])}</p>
<section lang="en">
<h2>${escapeHtml(en.page[title])}</h2>
<p>${escapeHtml(en.page[text])}</p>
</section>
</main>`;
  return renderPage({ title: de.page[title], language: 'de', main, service });
}

function renderPage(parts: { title: string; language: Language; main: string; service: Service }): string {
  const { title, language, main, service } = parts;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} – ${escapeHtml(service.name[language])}</title>
<style>${pageStyle}</style>
</head>
<body>
${main}
${renderFooter(language, service)}
</body>
</html>
`;
}

function renderFooter(language: Language, service: Service): string {
  const { page } = texts[language];
  const { name, phone, emergency, email, room, organisation } = service;
  return `<footer>
<div>
<h2>${escapeHtml(page.contact)}</h2>
<p>${escapeHtml(name[language])}, ${escapeHtml(organisation)}, ${escapeHtml(room[language])}</p>
<p>${escapeHtml(page.call)}: ${escapeHtml(phone.internal)}, ${telephone(phone.external)}</p>
<p>${escapeHtml(page.emergency)} (${escapeHtml(emergency.hours[language])}): ${telephone(emergency.phone)}</p>
<p><a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a></p>
</div>
</footer>`;
}

function markdownToHtml(article: PageArticle, articleLink: PageSurroundings['articleLink']): string {
  const marked = new Marked({
    gfm: true,
    renderer: {
      html: ({ text }) => placeToHtml(text, article),
      image: ({ text }) => escapeHtml(text),
      // The title is the page's only first heading.
      heading({ tokens, depth }) {
        const level = Math.max(2, depth);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const target = safeTarget(href, articleLink);
        return target === undefined ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
      },
    },
  });
  return marked.parse(article.markdown, { async: false });
}

function videoLink({ language, video }: PageArticle): string {
  const target = video === undefined ? '' : videoAddress(video);
  if (!URL.canParse(target)) return '';
  return `<p><a href="${escapeHtml(target)}">${escapeHtml(texts[language].answer.video)}</a></p>\n`;
}

/** A page or a moment as a line that can be linked to; any other HTML is left out. */
function placeToHtml(html: string, { language, video }: PageArticle): string {
  const place = readPlaceMarker(html);
  if (!place) return '';
  const label = escapeHtml(place.kind === 'page' ? texts[language].page.page(place.page) : placeLabel(place, language));
  const target = place.kind === 'moment' && video ? momentAddress(video, place.seconds) : undefined;
  const line = target && URL.canParse(target) ? `<a href="${escapeHtml(target)}">${label}</a>` : label;
  return `<p class="place" id="${placeAnchor(place)}">${line}</p>\n`;
}

function safeTarget(href: string, articleLink: PageSurroundings['articleLink']): string | undefined {
  if (/^(https?|mailto|tel):/i.test(href)) return URL.canParse(href) ? href : undefined;
  if (!/^[\w./-]+$/.test(href)) return undefined;
  return articleLink(href.replace(/^.*\//, '').replace(/\.md$/, ''));
}

function telephone(number: string): string {
  return `<a href="tel:${escapeHtml(number.replace(/[^\d+]/g, ''))}">${escapeHtml(number)}</a>`;
}

function shortDate(isoDate: string, languageTag: string): string {
  const format = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
