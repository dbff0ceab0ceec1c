import type { OrderLines } from '../../../contract/order-lines.ts';
import { openDaysByWeekday } from '../../../shop/open-weekdays.ts';

/** A weekday of which fewer are open is one on which the shop never sells. */
const OPEN_SHARE = 0.02;
const MIN_WEEKS = 8;

/** Weekdays, Monday 0, on which nothing was sold though the shop has sold for weeks. */
export function closedWeekdays(lines: OrderLines, [from, to]: readonly [number, number]): number[] {
  const weeks = (to - from + 1) / 7;
  if (weeks < MIN_WEEKS) return [];
  const open = openDaysByWeekday(lines, from);
  return [...open.keys()].filter((own) => open[own] < OPEN_SHARE * weeks);
}
