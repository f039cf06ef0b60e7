import type { Language } from '../shared/language.ts';
import { texts } from '../shared/texts/texts.ts';

/** Where in a document or video a passage stands. */
export type Place = { kind: 'page'; page: number } | { kind: 'moment'; seconds: number };

const markerPattern = /^<!-- (page|moment) (\d{1,6}) -->\s*$/;

/** The line in an article's Markdown that says where the text below it stands; readers never see it as it is. */
export function placeMarker(place: Place): string {
  return `<!-- ${place.kind} ${numberOf(place)} -->`;
}

/** The place that a marker names; undefined for any other text. */
export function readPlaceMarker(html: string): Place | undefined {
  const [, kind, digits] = markerPattern.exec(html) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'page' ? { kind: 'page', page: Number(digits) } : { kind: 'moment', seconds: Number(digits) };
}

/** A place in words: `S. 2`, `▶ 02:14`. */
export function placeLabel(place: Place, language: Language): string {
  return place.kind === 'page' ? texts[language].answer.page(place.page) : `▶ ${clockTime(place.seconds)}`;
}

/** Several places of one source: `S. 2, 3`, `▶ 02:14, 03:10`. */
export function placeLabels(places: Place[], language: Language): string {
  const labels = [...new Set(places.map((place) => placeLabel(place, language)))];
  const [first = '', ...others] = labels;
  return [first, ...others.map((label) => label.replace(/^\D+/, ''))].join(', ');
}

/** The end of an address that opens there: browsers and PDF viewers know `#page=2`, players `#t=134`. */
export function placeAnchor(place: Place): string {
  return place.kind === 'page' ? `page=${place.page}` : `t=${place.seconds}`;
}

/** A video's address as somebody opens it who wants to see all of it. */
export function videoAddress(video: string): string {
  return video.replaceAll('{seconds}', '0');
}

/** A video's address that starts at a moment: in place of `{seconds}` where the address says so, else as `#t=134`. */
export function momentAddress(video: string, seconds: number): string {
  if (video.includes('{seconds}')) return video.replaceAll('{seconds}', String(seconds));
  return `${video.replace(/#.*$/, '')}#t=${seconds}`;
}

function numberOf(place: Place): number {
  return place.kind === 'page' ? place.page : place.seconds;
}

function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return [...(hours > 0 ? [String(hours)] : []), ...parts].join(':');
}
