import { DAY_MS } from '../../contract/day.ts';
import type { Holiday, HolidaySet, HolidaySetId } from '../../contract/holidays.ts';
import { chinese } from './sets/chinese.ts';
import { christian } from './sets/christian.ts';
import { indian } from './sets/indian.ts';
import { islamic } from './sets/islamic.ts';
import { shopping } from './sets/shopping.ts';

const SETS: readonly HolidaySet[] = [christian, chinese, islamic, indian, shopping];

/**
 * The holidays that touch a span of days, sorted by their first day.
 *
 * @param from first day, whole days since 1970
 * @param to last day, inclusive
 * @example holidaysBetween(dayNumber('2026-11-01'), dayNumber('2026-11-30'), ['shopping'])
 */
export function holidaysBetween(
  from: number,
  to: number,
  sets: readonly HolidaySetId[]
): Holiday[] {
  const [first, last] = [from, to].map((day) => new Date(day * DAY_MS).getUTCFullYear());
  const found: Holiday[] = [];
  for (const { id, inYear } of SETS) {
    if (!sets.includes(id)) continue;
    // A holiday may start in the year before.
    for (let year = first - 1; year <= last; year++) found.push(...inYear(year));
  }
  return found
    .filter((own) => own.to >= from && own.from <= to)
    .sort((a, b) => a.from - b.from || a.id.localeCompare(b.id));
}
