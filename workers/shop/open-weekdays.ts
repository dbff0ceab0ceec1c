import { LINE_SALE, type OrderLines } from '../contract/order-lines.ts';
import { weekdayOf } from '../maths/calendar.ts';

/** Days with a sale from a given day on, counted by weekday, Monday first. */
export function openDaysByWeekday(
  { rows, day, lineClass }: OrderLines,
  from: number
): Float64Array {
  const open = new Set<number>();
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_SALE && day[row] >= from) open.add(day[row]);
  }
  const counts = new Float64Array(7);
  for (const own of open) counts[weekdayOf(own)]++;
  return counts;
}
