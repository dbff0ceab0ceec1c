import { HOLIDAY_SETS } from '../../../../contract/holidays.ts';
import { weekdayOf } from '../../../../maths/calendar.ts';
import { holidaysBetween } from '../../../../shop/holidays/holidays.ts';
import type { Series } from '../family.ts';

/** Days before and after a holiday's first that may be closed with it. */
const REACH: [number, number] = [-2, 9];
/** Seen closed so often, it is expected to be closed again. */
const MIN_TIMES = 2;
/** The newest days of a weekday, by which it is open or closed. */
const NEWEST = 10;
/** A weekday of which so many were open counts as open: a closed day on it is one of the holiday. */
const OPEN = 0.5;

/** When nothing is sold: of weekdays how often, and days around holidays. */
export interface Closures {
  /** Share of each weekday's newest days on which something was sold, Monday 0; all 1 of weeks. */
  open: Float64Array;
  /** By step, over the past and what comes: 1 is closed for a holiday. */
  closed: Uint8Array;
}

/** Days on which a shop did not sell around the same holiday at least twice, and never did. */
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
