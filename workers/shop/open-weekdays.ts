import { LINE_SALE, type OrderLines } from '../contract/order-lines.ts';
import { weekdayOf } from '../maths/calendar.ts';

/** A weekday counts as closed when it had sales in less than this share of weeks. */
const OPEN_SHARE = 0.02;
const MIN_WEEKS = 8;

/** Days with a sale from a given day on, counted by weekday, Monday first. */
export function openDaysByWeekday(
  { rows, day, lineClass }: OrderLines,
  from: number
): Float64Array {
  const counts = new Float64Array(7);
  const seen = new Set<number>();
  // Neighbours are mostly of the same day.
  let last = NaN;
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] !== LINE_SALE || day[row] < from || day[row] === last) continue;
    last = day[row];
    if (seen.has(last)) continue;
    seen.add(last);
    counts[weekdayOf(last)]++;
  }
  return counts;
}

/** Weekdays (Monday 0) without sales in a shop that has sold for weeks. */
export function closedWeekdays(lines: OrderLines, [from, to]: readonly [number, number]): number[] {
  const weeks = (to - from + 1) / 7;
  if (weeks < MIN_WEEKS) return [];
  const open = openDaysByWeekday(lines, from);
  return [...open.keys()].filter((own) => open[own] < OPEN_SHARE * weeks);
}

/** Whether all days from … to are of some weekdays. */
export function areAllOf(weekdays: readonly number[], from: number, to: number): boolean {
  for (let day = from; day <= to; day++) if (!weekdays.includes(weekdayOf(day))) return false;
  return true;
}
