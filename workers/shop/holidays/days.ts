import { DAY_MS } from '../../contract/day.ts';
import { weekdayOf } from '../../maths/calendar.ts';
import type { Holiday, HolidayId } from '../../contract/holidays.ts';

/** Days since 1970 of a Gregorian date; months count from 1. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** A holiday of one day. */
export function single(id: HolidayId, day: number): Holiday {
  return { id, from: day, to: day };
}

/**
 * The nth occurrence of a weekday in a month.
 *
 * @param weekday Monday 0 … Sunday 6
 */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}
