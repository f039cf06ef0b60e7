import type { Period } from '../../shared/period.ts';
import { dayOf, lastPast, monthsOf, shiftBack, unitBefore } from './calendar.ts';
import { countNumber, monthNumber, ordinalNumber, pieces, seasonMonth, unitOf } from './period-words.ts';

/** A stretch of a text that names a time. */
export type Point = {
  start: number;
  end: number;
  period: Period;
  /** Nothing but a year: it may as well belong to a product, a room or a ticket. */
  isBareYear: boolean;
};

type Group = (name: string) => string;
type Read = (group: Group, today: string) => Period | undefined;
type Pattern = { find: RegExp; read: Read; isBareYear: boolean };

const { month, wholeMonth, season, count, year } = pieces;
const unit = '(?<unit>jahr|monat|woche|year|month|week)s?';
const units = '(?<unit>jahre?n?|monate?n?|wochen?|tage?n?|years?|months?|weeks?|days?)';
const german = '(?:erste|zweite|dritte|vierte)[snrm]?';
const ordinal = `(?<ordinal>${german}|[1-4]\\.|first|second|third|fourth)`;
const last = '(?:letzte|vorige|vergangene)[nrsm]?|last|previous|past';
const until = ' ?(?:bis|und|oder|to|and|or|through|until|–|-) ?';
const of = '(?:of |des jahres |im jahr )?';
const inYear = `${of}(?<year>${year})`;

/** Earlier ones win over later ones that overlap them. */
const patterns: Pattern[] = [
  pattern(`(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>${year})`, readDay),
  pattern(`(?<year>${year})-(?<month>\\d{2})-(?<day>\\d{2})`, readDay),
  pattern(`(?<day>\\d{1,2})\\.?${until}(?<lastDay>\\d{1,2})\\.? ?(?<month>${month})\\.? ${inYear}`, readDays),
  pattern(`(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(?<month>${month})\\.?,? ${inYear}`, readDay),
  pattern(`(?<month>${month})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${year})`, readDay),
  pattern(`(?<month>${month})\\.?${until}(?<lastMonth>${month})\\.? ${inYear}`, readMonths),
  pattern(`(?<month>${month})\\.? ${inYear}`, readMonths),
  pattern(`(?<month>0?[1-9]|1[0-2])/(?<year>${year})`, readMonths),
  pattern(`q(?<ordinal>[1-4])[ /]${inYear}`, readQuarter),
  pattern(`${ordinal} (?:quartal|quarter)(?: ${inYear})?`, readQuarter),
  pattern(`${ordinal} (?:halbjahr|jahreshälfte|half)(?: ${inYear})?`, readHalf),
  pattern(`(?<season>${season}) ${inYear}(?:/\\d{2,4})?`, readSeason),
  pattern(`(?<part>anfang|mitte|ende|early|mid|late)[ -]${inYear}`, readPart),
  pattern(`vor (?<count>${count}) ${units}`, readAgo),
  pattern(`(?<count>${count}) ${units} ago`, readAgo),
  pattern(`(?:${last}) (?<count>${count}) ${units}`, readRecent),
  pattern(`vorletzte[nrsm]? ${unit}`, (group, today) => unitBefore(unitOf(group('unit')), 2, today)),
  pattern(`(?:${last}) ${unit}`, (group, today) => unitBefore(unitOf(group('unit')), 1, today)),
  pattern(`(?:diese[nrsm]?|this) ${unit}`, (group, today) => unitBefore(unitOf(group('unit')), 0, today)),
  pattern('heuer', (_, today) => unitBefore('year', 0, today)),
  pattern('gestern|yesterday', (_, today) => unitBefore('day', 1, today)),
  pattern('vorgestern', (_, today) => unitBefore('day', 2, today)),
  pattern(`(?:${last}|im letzten) (?<month>${wholeMonth})`, readNamedBefore),
  pattern(`(?:${last}|im letzten) (?<season>${season})`, readNamedBefore),
  pattern(`(?<=(?:im|in|vom) )(?<month>${wholeMonth})`, readNamedLately),
  // "Im Fall" is German for "in case".
  pattern(`(?<=(?:im|vom) (?!fall))(?<season>${season})`, readNamedLately),
  pattern(`(?<=in |in the )(?<season>${season})`, readNamedLately),
  pattern(`(?<year>${year})${until}(?<lastYear>${year})`, readYears),
  pattern(`(?<year>${year})/(?<lastYear>\\d{2})`, readTwoYears),
  { ...pattern(`(?<year>${year})`, readYears), isBareYear: true },
];

/** Every pattern has one of these; most questions have none. */
const mayNameTime = new RegExp(
  `\\d|jahr|year|monat|month|woche|week|tag|day|quart|half|heuer|gestern|${wholeMonth}|${season}`,
  'iu',
);

function pattern(source: string, read: Read): Pattern {
  const alone = `(?<![\\p{L}\\p{N}#*./-])(?:${source})(?![\\p{L}\\p{N}#*]|[./:-]\\p{N})`;
  return { find: new RegExp(alone, 'giu'), read, isBareYear: false };
}

/** The times that a text names, in its order; none overlaps another. */
export function findPoints(text: string, today: string): Point[] {
  const points: Point[] = [];
  if (!mayNameTime.test(text)) return points;
  for (const { find, read, isBareYear } of patterns) {
    for (const match of text.matchAll(find)) {
      const start = match.index;
      const end = start + match[0].length;
      if (points.some((point) => start < point.end && point.start < end)) continue;
      const period = read((name) => match.groups?.[name] ?? '', today);
      if (period) points.push({ start, end, period, isBareYear });
    }
  }
  return points.sort((one, other) => one.start - other.start);
}

function readDay(group: Group): Period | undefined {
  const month = monthNumber(group('month'));
  return dayOf(Number(group('year')), month, Number(group('day')));
}

function readDays(group: Group): Period | undefined {
  const [year, month] = [Number(group('year')), monthNumber(group('month'))];
  const first = dayOf(year, month, Number(group('day')));
  const last = dayOf(year, month, Number(group('lastDay')));
  return first && last && { from: first.from, to: last.to };
}

function readMonths(group: Group): Period {
  const first = monthNumber(group('month'));
  return monthsOf(Number(group('year')), first, monthNumber(group('lastMonth')) || first);
}

function readQuarter(group: Group, today: string): Period {
  const last = 3 * ordinalNumber(group('ordinal'));
  return monthsOf(Number(group('year') || today.slice(0, 4)), last - 2, last);
}

function readHalf(group: Group, today: string): Period | undefined {
  const half = ordinalNumber(group('ordinal'));
  if (half > 2) return undefined;
  return monthsOf(Number(group('year') || today.slice(0, 4)), 6 * half - 5, 6 * half);
}

function readSeason(group: Group): Period {
  const first = seasonMonth(group('season'));
  return monthsOf(Number(group('year')), first, first + 2);
}

function readPart(group: Group): Period {
  const parts = [/anfang|early/i, /mit|mid/i, /ende|late/i];
  const index = parts.findIndex((part) => part.test(group('part')));
  return monthsOf(Number(group('year')), 4 * index + 1, 4 * index + 4);
}

function readAgo(group: Group, today: string): Period {
  return unitBefore(unitOf(group('unit')), countNumber(group('count')), today);
}

function readRecent(group: Group, today: string): Period {
  return { from: shiftBack(unitOf(group('unit')), countNumber(group('count')), today), to: today };
}

/** "Im März": the one that began last. */
function readNamedLately(group: Group, today: string): Period {
  const [first, length] = monthsNamed(group);
  return lastPast(first, length, today, 'begun');
}

/** "Letzten März": the one that ended last. */
function readNamedBefore(group: Group, today: string): Period {
  const [first, length] = monthsNamed(group);
  return lastPast(first, length, today, 'ended');
}

function monthsNamed(group: Group): [first: number, length: number] {
  return group('season') ? [seasonMonth(group('season')), 3] : [monthNumber(group('month')), 1];
}

function readYears(group: Group): Period | undefined {
  const [first, last] = [Number(group('year')), Number(group('lastYear') || group('year'))];
  return last < first ? undefined : { from: monthsOf(first, 1, 12).from, to: monthsOf(last, 1, 12).to };
}

function readTwoYears(group: Group): Period | undefined {
  const first = Number(group('year'));
  if ((first + 1) % 100 !== Number(group('lastYear'))) return undefined;
  return { from: monthsOf(first, 1, 12).from, to: monthsOf(first + 1, 1, 12).to };
}
