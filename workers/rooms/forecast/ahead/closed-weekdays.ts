import { LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { weekdayOf } from '../../../maths/calendar.ts';

/** A weekday of which fewer are open is one on which the shop never sells. */
const OPEN_SHARE = 0.02;
const MIN_WEEKS = 8;

/** Weekdays, Monday 0, on which nothing was sold though the shop has sold for weeks. */
export function closedWeekdays(
  { rows, day, lineClass }: OrderLines,
  [from, to]: readonly [number, number]
): number[] {
  const weeks = (to - from + 1) / 7;
  if (weeks < MIN_WEEKS) return [];
  const open = new Set<number>();
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_SALE && day[row] >= from) open.add(day[row]);
  }
  const counts = new Float64Array(7);
  for (const own of open) counts[weekdayOf(own)]++;
  return Array.from({ length: 7 }, (_, own) => own).filter(
    (own) => counts[own] < OPEN_SHARE * weeks
  );
}
