import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { Division } from '../products/divide.ts';
import { weekOf, type ShopWeeks } from '../products/weeks.ts';

/**
 * Lines with this many times the usual quantity are wholesale, at other prices for other buyers.
 */
const WHOLESALE = 10;

/** A product's weeks, from the first with a sale to the last. */
export interface ProductWeeks {
  /** The shop's week it begins with. */
  from: number;
  units: Float64Array;
  /** Mean price per unit over lines, each line with equal weight; NaN in weeks without sales. */
  mean: Float64Array;
  /** Their median. */
  paid: Float64Array;
  /** Prices per unit of the lines, by week. */
  prices: number[][];
  lines: Float64Array;
  /** Number of lines with a coupon. */
  coupons: Float64Array;
}

/** A product's sales with a date and a price, without wholesale. */
export function pricedRows(
  lines: OrderLines,
  { rows, start }: Division,
  code: number
): Uint32Array {
  const own = rows
    .subarray(start[code], start[code + 1])
    .filter(
      (row) =>
        lines.lineClass[row] === LINE_SALE && lines.day[row] !== NO_DAY && lines.total[row] > 0
    );
  const most = WHOLESALE * median(Array.from(own, (row) => lines.quantity[row]));
  return own.filter((row) => lines.quantity[row] <= most);
}

/** @returns null without sales in a whole week */
export function weeksOfProduct(
  lines: OrderLines,
  rows: Uint32Array,
  weeks: ShopWeeks
): ProductWeeks | null {
  const weekOfRow = (row: number) => weekOf(weeks, lines.day[row]);
  let [from, last] = [Infinity, -1];
  for (const row of rows) {
    const week = weekOfRow(row);
    if (week < 0) continue;
    from = Math.min(from, week);
    last = Math.max(last, week);
  }
  if (last < 0) return null;
  const weekly = Array.from({ length: last - from + 1 }, (): number[] => []);
  const empty = () => new Float64Array(weekly.length);
  const sums = { units: empty(), lines: empty(), coupons: empty() };
  for (const row of rows) {
    const at = weekOfRow(row) - from;
    if (at < 0) continue;
    sums.units[at] += lines.quantity[row];
    sums.lines[at]++;
    weekly[at].push(lines.total[row] / lines.quantity[row]);
    if (lines.coupon?.codes[row]) sums.coupons[at]++;
  }
  return {
    from,
    ...sums,
    prices: weekly,
    mean: Float64Array.from(weekly, meanOf),
    paid: Float64Array.from(weekly, median)
  };
}

/**
 * The share of the weekly variation of prices that is not due to who happened to buy: 1 if all
 * buyers of a week paid the same, 0 if buyers within a week differ as much as weeks do.
 */
export function shareOfWeeks({ prices }: ProductWeeks): number {
  const sold = prices.filter((own) => own.length > 0).map((own) => own.map(Math.log));
  const middle = meanOf(sold.map(meanOf));
  let [between, within, freedom] = [0, 0, 0];
  for (const own of sold) {
    const mean = meanOf(own);
    between += (mean - middle) ** 2 / (sold.length - 1);
    freedom += own.length - 1;
    for (const price of own) within += (price - mean) ** 2;
  }
  if (freedom === 0) return 1;
  const chance = meanOf(sold.map((own) => within / freedom / own.length));
  return between > 0 ? 1 - chance / between : 0;
}

/** Prices with weeks without a sale filled by the nearest one. */
export function nearestPrices(paid: Float64Array): Float64Array {
  const known = [...paid.keys()].filter((at) => paid[at] > 0);
  let near = 0;
  return paid.map((_, at) => {
    const gap = (place: number) => Math.abs(known[place] - at);
    while (near + 1 < known.length && gap(near + 1) < gap(near)) near++;
    return paid[known[near]];
  });
}
