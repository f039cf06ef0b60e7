import type { Period } from '../../shared/period.ts';
import { addDays, firstDay } from './calendar.ts';
import { findPoints, type Point } from './find-points.ts';

/** A time that a question names. */
export type NamedPeriod = {
  period: Period;
  /** The question without the words that name it. */
  rest: string;
  /** It stands there as a time ("im Herbst 2025", "letztes Jahr"), not as a year alone that may belong to a product. */
  isCertain: boolean;
};

/** What a year after these words belongs to is no time. */
const numbered =
  /(?:^|[^\p{L}])(raum|zimmer|saal|ticket|vorgang|auftrag|fehler\p{L}*|meldung|code|nr\.?|nummer|durchwahl|nebenstelle|port|version|build|kb|id|seite|formular|norm|iso|din|room|error|number|no\.|extension|page|form)[ :#]*$/iu;
/** After these a year is surely a time. */
const timely =
  /(?:^|[^\p{L}])(im|in|jahr|jahre|jahres|year|aus|von|vom|seit|since|of|from|during|vor|nach|before|after|bis|until|ab|war|waren|wurden?|gab es|was|were)\s*$/iu;
const joined = /^\s*(bis|und|oder|sowie|to|and|or|through|until|–|-|,)\s*(zum|im|in|einschließlich)?\s*$/iu;
const leading =
  /(?:^|\s)(?:(?:zwischen|between|von|vom|from|im|in|am|an|on|aus|für|for|of|during|während|the|der|des|den|dem|die|das|jahre?s?|year|zeitraum)\s+)+$/iu;
const direction =
  /(?:^|[^\p{L}])(seit|since|ab|nach|after|vor|before|bis|until)(?:\s+(?:dem|den|der|the|zum|jahr|year))*\s*$/iu;

/** The time that a question names, in German or English; null if it names none. `today` like 2026-11-28. */
export function recognisePeriod(text: string, today: string): NamedPeriod | null {
  const points = joinedFrom(
    findPoints(text, today).filter((point) => !numbered.test(text.slice(0, point.start)) || !point.isBareYear),
    text,
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const before = text.slice(0, first.start);
  const from = points.map(({ period }) => period.from).sort()[0] ?? first.period.from;
  const to =
    points
      .map(({ period }) => period.to)
      .sort()
      .at(-1) ?? last.period.to;
  const period = inDirection({ from, to }, direction.exec(before)?.[1] ?? '', today);
  return {
    period,
    rest: tidy(`${before.replace(direction, ' ').replace(leading, ' ')} ${text.slice(last.end)}`),
    isCertain: points.some(({ isBareYear }) => !isBareYear) || timely.test(before),
  };
}

/** The first time with all that is joined to it: "zwischen Januar 2024 und Mai 2025". */
function joinedFrom(points: Point[], text: string): Point[] {
  const apart = points.findIndex((point, index) => {
    const before = points[index - 1];
    return before !== undefined && !joined.test(text.slice(before.end, point.start));
  });
  return apart === -1 ? points : points.slice(0, apart);
}

function inDirection(period: Period, word: string, today: string): Period {
  switch (word.toLowerCase()) {
    case 'seit':
    case 'since':
    case 'ab':
      return { from: period.from, to: period.to > today ? period.to : today };
    case 'nach':
    case 'after':
      return { from: addDays(period.to, 1), to: today };
    case 'vor':
    case 'before':
      return { from: firstDay, to: addDays(period.from, -1) };
    case 'bis':
    case 'until':
      return { from: firstDay, to: period.to };
    default:
      return period;
  }
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?!.,;:])/g, '')
    .trim();
}
