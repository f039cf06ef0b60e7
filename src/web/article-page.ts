import { videoAddress } from '../messaging/place.ts';
import { dateFormat } from '../shared/date-format.ts';
import { escapeHtml } from '../shared/escape-html.ts';
import type { Language } from '../shared/language.ts';
import type { Service } from '../shared/service.ts';
import { texts } from '../shared/texts/texts.ts';
import { pageStyle } from './article-page-style.ts';
import { type ArticleLink, articleToHtml, type PageArticle } from './article-to-html.ts';

export { pageHeaders } from './article-page-style.ts';

export type PageSurroundings = {
  service: Service;
  articleLink: ArticleLink;
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
${videoLink(article)}${articleToHtml(article, articleLink)}
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

function videoLink({ language, video }: PageArticle): string {
  const target = video === undefined ? '' : videoAddress(video);
  if (!URL.canParse(target)) return '';
  return `<p><a href="${escapeHtml(target)}">${escapeHtml(texts[language].answer.video)}</a></p>\n`;
}

function telephone(number: string): string {
  return `<a href="tel:${escapeHtml(number.replace(/[^\d+]/g, ''))}">${escapeHtml(number)}</a>`;
}

function shortDate(isoDate: string, languageTag: string): string {
  const format = dateFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
