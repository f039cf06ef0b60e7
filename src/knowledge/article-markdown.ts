import { momentAddress, placeLabel, readPlaceMarker, videoAddress } from '../messaging/place.ts';
import { texts } from '../shared/texts/texts.ts';
import type { Article } from './article.ts';
import { articleIdOfLink } from './reading/check-links.ts';

// Bounded, so that a text of open brackets does not take seconds: documents come from many hands.
const link = /(!?)\[([^[\]]*)\]\((?!https?:|mailto:|tel:|#)([^)\s]{1,500})(?:\s[^)]{0,500})?\)/g;

/**
 * An article's Markdown as readers see it: links to other articles made whole, those that lead nowhere reduced to their
 * words, pages and moments as lines. A video is one tap away at the top.
 */
export function articleMarkdown(
  article: Article,
  articles: Map<string, Article>,
  articleUrl: (id: string) => string,
): string {
  return withVideo(article).replace(link, (_whole, _image, words: string, target: string) => {
    const id = articleIdOfLink(target);
    return articles.has(id) ? `[${words}](${articleUrl(id)})` : words;
  });
}

function withVideo(article: Article): string {
  const { video, language } = article;
  const watch = video ? `[${texts[language].answer.video}](${videoAddress(video)})\n\n` : '';
  return watch + showPlaces(article);
}

function showPlaces({ markdown, language, video }: Article): string {
  return markdown.replace(/^<!-- .* -->$/gm, (line) => {
    const place = readPlaceMarker(line);
    if (!place) return line;
    const label = placeLabel(place, language);
    return place.kind === 'moment' && video ? `[${label}](${momentAddress(video, place.seconds)})` : `*${label}*`;
  });
}
