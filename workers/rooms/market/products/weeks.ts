import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { daysOfProducts, productClasses } from './divide.ts';

/** The whole shop's sales over time, as the reference for its products. */
export interface ShopWeeks {
  /** First and last day, since 1970. */
  first: number;
  last: number;
  /** Number of whole weeks, counted back from the last day. */
  count: number;
  /** Sale lines of each of these weeks, oldest first. */
  lines: Float64Array;
  /** Cumulative number of sale lines up to and including each day from the first on. */
  upTo: Float64Array;
}

/** @returns null where no line has a date */
export function weeksOfShop(lines: OrderLines): ShopWeeks | null {
  const days = daysOfProducts(lines);
  if (!days) return null;
  const [first, last] = days;
  const perDay = new Float64Array(last - first + 1);
  const { rows, day } = lines;
  const own = productClasses(lines);
  for (let row = 0; row < rows; row++) {
    if (own[row] === LINE_SALE && day[row] !== NO_DAY) perDay[day[row] - first]++;
  }
  return weeksOf(days, perDay);
}

/** @param perDay sale lines of each day from the first on */
export function weeksOf([first, last]: [number, number], perDay: Float64Array): ShopWeeks {
  const count = Math.floor((last - first + 1) / 7);
  const weeks = { first, last, count, lines: new Float64Array(count) };
  const upTo = perDay.slice();
  for (let at = 0; at < upTo.length; at++) {
    const week = weekOf(weeks, first + at);
    if (week >= 0) weeks.lines[week] += upTo[at];
    if (at > 0) upTo[at] += upTo[at - 1];
  }
  return { ...weeks, upTo };
}

/** Index of a day's week, 0 for the oldest whole one; −1 before it. */
export function weekOf({ last, count }: { last: number; count: number }, day: number): number {
  return Math.max(-1, count - 1 - Math.floor((last - day) / 7));
}
