const longEnough = new Set(['märz', 'mai', 'juni', 'juli', 'june', 'july']);

/** Names of months in German and English, with the abbreviations that stand beside a year. */
const monthNames: string[][] = [
  ['januar', 'jänner', 'january', 'jan'],
  ['februar', 'feber', 'february', 'feb'],
  ['märz', 'maerz', 'march', 'mär', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];

/** The first months of the seasons, as the weather service counts them; winter goes on in the next year. */
const seasonNames: [names: string[], firstMonth: number][] = [
  [['frühling', 'frühjahr', 'fruehling', 'fruehjahr', 'spring'], 3],
  [['sommer', 'summer'], 6],
  [['herbst', 'autumn', 'fall'], 9],
  [['winter'], 12],
];

const numberNames: string[][] = [
  ['eins', 'einem', 'einer', 'ein', 'one', 'a'],
  ['zwei', 'two'],
  ['drei', 'three'],
  ['vier', 'four'],
  ['fünf', 'five'],
  ['sechs', 'six'],
  ['sieben', 'seven'],
  ['acht', 'eight'],
  ['neun', 'nine'],
  ['zehn', 'ten'],
  ['elf', 'eleven'],
  ['zwölf', 'twelve'],
];

const ordinalNames = [
  ['erst', 'first', '1'],
  ['zweit', 'second', '2'],
  ['dritt', 'third', '3'],
  ['viert', 'fourth', '4'],
];

const unitNames = { jahr: 'year', year: 'year', monat: 'month', month: 'month', woch: 'week', week: 'week' } as const;

/** Pieces of patterns. An abbreviation is a month only beside a year, and so is "may". */
export const pieces = {
  month: oneOf(monthNames.flat()),
  wholeMonth: oneOf(monthNames.flatMap((names) => names.filter((name) => name.length > 4 || longEnough.has(name)))),
  season: oneOf(seasonNames.flatMap(([names]) => names)),
  count: `\\d{1,2}|${oneOf(numberNames.flat())}`,
  year: '(?:19|20)\\d{2}',
};

/** 1 to 12, from a name or a number. */
export function monthNumber(word: string): number {
  const index = monthNames.findIndex((names) => names.includes(word.toLowerCase()));
  return index === -1 ? Number(word) : index + 1;
}

/** The first month of a season. */
export function seasonMonth(name: string): number {
  return seasonNames.find(([names]) => names.includes(name.toLowerCase()))?.[1] ?? 0;
}

/** A number that is written in words or digits. */
export function countNumber(word: string): number {
  const index = numberNames.findIndex((names) => names.includes(word.toLowerCase()));
  return index === -1 ? Number(word) : index + 1;
}

/** 1 for "erstes", "first" or "1.". */
export function ordinalNumber(word: string): number {
  return ordinalNames.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name))) + 1;
}

/** Year, month or week; a day for everything else. */
export function unitOf(word: string): 'year' | 'month' | 'week' | 'day' {
  const lower = word.toLowerCase();
  const known = Object.entries(unitNames).find(([name]) => lower.startsWith(name));
  return known?.[1] ?? 'day';
}

function oneOf(names: string[]): string {
  return names.toSorted((one, other) => other.length - one.length).join('|');
}
