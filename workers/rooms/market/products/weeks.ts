import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { daysOfProducts, isOfProduct } from './divide.ts';

/** The shop's own pace, against which a product's is held. */
export interface ShopWeeks {
  /** First and last day, since 1970. */
  first: number;
  last: number;
  /** Whole weeks, counted back from the last day. */
  count: number;
  /** Sale lines of each of these weeks, the oldest first. */
  lines: Float64Array;
  /** Sale lines up to and with each day from the first on. */
  upTo: Float64Array;
}

/** @returns null where no line has a date */
export function weeksOfShop(lines: OrderLines): ShopWeeks | null {
  const days = daysOfProducts(lines);
  if (!days) return null;
  const [first, last] = days;
  const count = Math.floor((last - first + 1) / 7);
  const weeks = { first, last, count, lines: new Float64Array(count) };
  const upTo = new Float64Array(last - first + 1);
  for (let row = 0; row < lines.rows; row++) {
    if (lines.lineClass[row] !== LINE_SALE || !isOfProduct(lines, row)) continue;
    if (lines.day[row] === NO_DAY) continue;
    upTo[lines.day[row] - first]++;
    const week = weekOf(weeks, lines.day[row]);
    if (week >= 0) weeks.lines[week]++;
  }
  for (let day = 1; day < upTo.length; day++) upTo[day] += upTo[day - 1];
  return { ...weeks, upTo };
}

/** Place of a day's week, the oldest whole one 0; −1 before it. */
export function weekOf({ last, count }: { last: number; count: number }, day: number): number {
  return Math.max(-1, count - 1 - Math.floor((last - day) / 7));
}
