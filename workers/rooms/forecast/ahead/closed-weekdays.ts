import type { OrderLines } from '../../../contract/order-lines.ts';
import { openDaysByWeekday } from '../../../shop/open-weekdays.ts';

/** A weekday counts as closed when it had sales in less than this share of weeks. */
const OPEN_SHARE = 0.02;
const MIN_WEEKS = 8;

/** Weekdays (Monday 0) without sales in a shop that has sold for weeks. */
export function closedWeekdays(lines: OrderLines, [from, to]: readonly [number, number]): number[] {
  const weeks = (to - from + 1) / 7;
  if (weeks < MIN_WEEKS) return [];
  const open = openDaysByWeekday(lines, from);
  return [...open.keys()].filter((own) => open[own] < OPEN_SHARE * weeks);
}
