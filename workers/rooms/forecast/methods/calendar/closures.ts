import { HOLIDAY_SETS } from '../../../../contract/holidays.ts';
import { weekdayOf } from '../../../../maths/calendar.ts';
import { holidaysBetween } from '../../../../shop/holidays/holidays.ts';
import type { Series } from '../family.ts';

/** First and last day, relative to a holiday's first day, that may be closed with it. */
const REACH: [number, number] = [-2, 9];
/** Minimum number of observed closures for expecting another one. */
const MIN_TIMES = 2;
/** Number of newest days of a weekday that decide whether it is usually open. */
const NEWEST = 10;
/**
 * Share of open days from which a weekday counts as open, so that a closed one is due to the
 * holiday.
 */
const OPEN = 0.5;

/** When nothing is sold: share of open days per weekday, and closed days around holidays. */
export interface Closures {
  /** Share of each weekday's newest days with sales, Monday 0; all 1 for weeks. */
  open: Float64Array;
  /** Per step of the past and the forecast: 1 where closed for a holiday. */
  closed: Uint8Array;
}

/** Days around a holiday on which the shop was closed at least twice, and never open. */
export function findClosures({ values, dates, isNonNegative }: Series, rows: number): Closures {
  const closed = new Uint8Array(rows);
  const open = new Float64Array(7).fill(1);
  if (dates?.grain !== 'day' || !isNonNegative) return { open, closed };
  const n = values.length;
  const { firstDay } = dates;
  const usual = openShares(values, firstDay, closed);
  const seen = new Map<string, number[]>();
  const sets = dates.holidays ?? HOLIDAY_SETS;
  for (const { id, from } of holidaysBetween(firstDay, firstDay + rows + REACH[1], sets)) {
    for (let off = REACH[0]; off <= REACH[1]; off++) {
      const at = from + off - firstDay;
      if (at < 0 || at >= rows || usual[weekdayOf(from + off)] < OPEN) continue;
      const key = `${id} ${off}`;
      seen.set(key, [...(seen.get(key) ?? []), at]);
    }
  }
  for (const places of seen.values()) {
    const past = places.filter((at) => at < n);
    if (past.length < MIN_TIMES || past.some((at) => values[at] !== 0)) continue;
    for (const at of places) closed[at] = 1;
  }
  return { open: openShares(values, firstDay, closed), closed };
}

function openShares(values: Float64Array, firstDay: number, closed: Uint8Array): Float64Array {
  const [sold, days] = [new Float64Array(7), new Float64Array(7)];
  for (let at = values.length - 1; at >= 0; at--) {
    const weekday = weekdayOf(firstDay + at);
    if (closed[at] || days[weekday] >= NEWEST) continue;
    days[weekday]++;
    if (values[at] > 0) sold[weekday]++;
  }
  return sold.map((own, weekday) => (days[weekday] > 0 ? own / days[weekday] : 1));
}
