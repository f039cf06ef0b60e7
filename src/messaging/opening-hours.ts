import { dateFormat } from '../shared/date-format.ts';
import type { Language } from '../shared/language.ts';
import type { Service } from '../shared/service.ts';
import { texts } from '../shared/texts/texts.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const weekOrder = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the calendar without a time or zone; `date` is written 2026-12-24. */
type Day = { date: string; weekday: (typeof weekdays)[number] };

type Hours = { from: string; to: string };

/** Whether somebody answers the phone now; times like 07:00 in the service's time zone. */
export type OpenState =
  | { open: true; until: string }
  | { open: false; next: { day: Day; from: string; daysAhead: number } | null };

/** The longest gap that is looked over for the next opening, in days. */
const longestGap = 31;

/** Whether the service is open at `now`, by its own time zone, holidays and closing days. */
export function openState(service: Service, now: Date): OpenState {
  const local = localTime(now, service.timeZone);
  const today = hoursOf(service, dayOf(local.date));
  if (today && today.from <= local.time && local.time < today.to) return { open: true, until: today.to };
  const firstDay = today && local.time < today.from ? 0 : 1;
  for (let daysAhead = firstDay; daysAhead <= longestGap; daysAhead++) {
    const day = dayOf(addDays(local.date, daysAhead));
    const hours = hoursOf(service, day);
    if (hours) return { open: false, next: { day, from: hours.from, daysAhead } };
  }
  return { open: false, next: null };
}

/** A sentence like "Dort ist ab Montag, 7:00 Uhr, wieder jemand für Sie da."; empty when no opening is in sight. */
export function availability(service: Service, now: Date, language: Language): string {
  const { hours, days, languageTag } = texts[language];
  const state = openState(service, now);
  if (state.open) return state.until === '24:00' ? hours.openAround : hours.openUntil(spokenTime(state.until));
  if (!state.next) return '';
  const { day, from, daysAhead } = state.next;
  if (daysAhead === 0) return hours.againToday(spokenTime(from));
  const weekday = days[day.weekday];
  const name = daysAhead < 6 ? weekday : `${weekday}, ${longDate(day.date, languageTag)}`;
  return hours.againOn(name, spokenTime(from));
}

/** "Servicezeiten: Montag bis Freitag 7:00–16:30 Uhr."; empty when the service names none. */
export function hoursLine(service: Service, language: Language): string {
  const regular = regularHours(service, language);
  return regular && texts[language].hours.service(regular);
}

/** The regular hours with equal days drawn together: "Montag bis Donnerstag 7:00–16:30 Uhr, Freitag 7:00–13:00 Uhr". */
export function regularHours(service: Service, language: Language): string {
  const { hours, days } = texts[language];
  const spans: { first: number; last: number; range: string }[] = [];
  for (const [index, weekday] of weekOrder.entries()) {
    const range = service.openingHours[weekday];
    if (!range) continue;
    const before = spans.at(-1);
    if (before?.range === range && before.last === index - 1) before.last = index;
    else spans.push({ first: index, last: index, range });
  }
  const dayName = (index: number) => days[weekOrder[index] ?? 'monday'];
  return spans
    .map(({ first, last, range }) => {
      const { from, to } = parseHours(range);
      const name = first === last ? dayName(first) : hours.daySpan(dayName(first), dayName(last));
      return `${name} ${hours.range(spokenTime(from), spokenTime(to))}`;
    })
    .join(', ');
}

/** A moment as people of the service write it: "30.06.2027, 18:00" or "30/06/2027, 18:00". */
export function localMoment(moment: Date, service: Service, language: Language): string {
  return dateFormat(texts[language].languageTag, {
    timeZone: service.timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}

function hoursOf(service: Service, day: Day): Hours | null {
  if (service.closingDays.includes(day.date.slice(5))) return null;
  const holidays = service.holidays[day.date.slice(0, 4)] ?? [];
  if (holidays.some(({ date }) => date === day.date)) return null;
  const range = service.openingHours[day.weekday];
  return range ? parseHours(range) : null;
}

function parseHours(range: string): Hours {
  const [from = '', to = ''] = range.split('-');
  return { from, to };
}

/** The calendar day and the time of day there, like 2026-03-01 and 09:30. */
export function localTime(now: Date, timeZone: string): { date: string; time: string } {
  const format = dateFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return { date: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

// Calendar days are counted in UTC, so that a change to summer time never skips or repeats one.
function dayOf(date: string): Day {
  return { date, weekday: weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday' };
}

function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

function longDate(date: string, languageTag: string): string {
  const format = dateFormat(languageTag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function spokenTime(time: string): string {
  return time.replace(/^0/, '');
}
