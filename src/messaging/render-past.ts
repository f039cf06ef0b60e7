import { dateFormat } from '../shared/date-format.ts';
import type { Language } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import { texts } from '../shared/texts/texts.ts';
import type { Citation } from './reply.ts';

/** "Stand: 12.03.2024" for what speaks of a day in the past; empty for what is current. */
export function asOfLabel({ date }: Pick<Citation, 'date'>, language: Language): string {
  return date === undefined ? '' : texts[language].past.asOf(writeDay(date, language));
}

/** A title, with the day that the article speaks of if that is past. */
export function datedTitle(article: Pick<Citation, 'title' | 'date'>, language: Language): string {
  const asOf = asOfLabel(article, language);
  return asOf === '' ? article.title : `${article.title} (${asOf})`;
}

/** The title of an entry in a list, with the day that the article speaks of unless the title names it already. */
export function listedTitle(article: Pick<Citation, 'title' | 'date'>, language: Language): string {
  return article.date !== undefined && namesDay(article.title, article.date)
    ? article.title
    : datedTitle(article, language);
}

/** A time as people say it: "2024", "März 2024", "16.03.2024", "01.09.2025 bis 30.11.2025", "bis 31.12.2024". */
export function describePeriod({ from, to }: Period, language: Language): string {
  const { past } = texts[language];
  if (from === to) return past.day(writeDay(from, language));
  if (from < '1000') return past.until(writeDay(to, language));
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.endsWith('-01') && to === lastDayOfMonth(from))
    return format(from, language, { month: 'long', year: 'numeric' });
  return past.span(writeDay(from, language), writeDay(to, language));
}

/** Years in words: "2024, 2025 und 2026". */
export function listYears(years: string[], language: Language): string {
  return new Intl.ListFormat(texts[language].languageTag, { type: 'conjunction' }).format(years);
}

/** A title may be in the other language than the reply. */
function namesDay(title: string, day: string): boolean {
  const ways = (['de', 'en'] as const).flatMap((language) => [
    format(day, language, { dateStyle: 'medium' }),
    format(day, language, { dateStyle: 'long' }),
  ]);
  return ways.some((way) => title.includes(way));
}

function writeDay(day: string, language: Language): string {
  return format(day, language, { dateStyle: language === 'de' ? 'medium' : 'long' });
}

function format(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const { languageTag } = texts[language];
  return dateFormat(languageTag, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function lastDayOfMonth(day: string): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
}
