import { dateFormat } from '../../shared/date-format.ts';
import { createMemory } from '../../shared/memory.ts';
import type { Period } from '../../shared/period.ts';

/** A turn asks several times what day it is. */
const days = createMemory<string>(100);

export type Unit = 'year' | 'month' | 'week' | 'day';

/** Earlier than any article. */
export const firstDay = '0001-01-01';

/** The day that it is at a moment in a time zone, like 2026-11-28. */
export function dayIn(timeZone: string, moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  return days(`${timeZone} ${minute}`, () =>
    dateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment),
  );
}

/** The day so many days later; counted in UTC, so that a change to summer time never skips or repeats one. */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Whole months of a year, 1 to 12; months beyond 12 lie in the year after. */
export function monthsOf(year: number, first: number, last: number): Period {
  const from = new Date(Date.UTC(year, first - 1, 1)).toISOString().slice(0, 10);
  const to = new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
  return { from, to };
}

/** One day, if the calendar has it. */
export function dayOf(year: number, month: number, day: number): Period | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const written = date.toISOString().slice(0, 10);
  return { from: written, to: written };
}

/** The calendar unit that lies so many before the one of today; 0 is the current one. */
export function unitBefore(unit: Unit, count: number, today: string): Period {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  switch (unit) {
    case 'year':
      return monthsOf(year - count, 1, 12);
    case 'month':
      return monthsOf(year, month - count, month - count);
    case 'week': {
      const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = addDays(today, -sinceMonday - 7 * count);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'day': {
      const day = addDays(today, -count);
      return { from: day, to: day };
    }
    default:
      return unit satisfies never;
  }
}

/** The day so many units before today: "the last three months" begin there. */
export function shiftBack(unit: Unit, count: number, today: string): string {
  if (unit === 'day' || unit === 'week') return addDays(today, -count * (unit === 'week' ? 7 : 1));
  const moment = new Date(`${today}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() - count * (unit === 'year' ? 12 : 1));
  return moment.toISOString().slice(0, 10);
}

/** The last time that these months of the year had begun, or were over. */
export function lastPast(firstMonth: number, length: number, today: string, state: 'begun' | 'ended'): Period {
  const year = Number(today.slice(0, 4)) + 1;
  const candidates = [year, year - 1, year - 2, year - 3].map((y) => monthsOf(y, firstMonth, firstMonth + length - 1));
  const past = candidates.find(({ from, to }) => (state === 'begun' ? from <= today : to < today));
  return past ?? monthsOf(year - 3, firstMonth, firstMonth + length - 1);
}
