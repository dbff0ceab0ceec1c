import type { OrderLines } from '../../../contract/order-lines.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';

/** The price level at a sale is the mean of this many sales before and after it. */
const AROUND = 4;
/** With fewer sales the share cannot be estimated. */
const LEAST_SALES = 20;

/**
 * Share of the variance of a product's log price that is explained by who buys or by the quantity of
 * the sale rather than by time. A large buyer's discount makes weeks with large orders cheap, so that
 * the low price looks like the cause of the sales.
 *
 * @param rows sales with a day and a price
 * @returns from 0 (none) to about 1 (all)
 */
export function shareOfBuyers(lines: OrderLines, rows: Uint32Array): number {
  if (rows.length < LEAST_SALES) return 0;
  const inTime = sortedByDay(rows, lines.day);
  const count = inTime.length;
  // Plain loops for speed: thousands of products with hundreds of sales each.
  const [prices, days, pieces, beside] = [0, 1, 2, 3].map(() => new Float64Array(count));
  const sums = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) {
    const row = inTime[at];
    pieces[at] = Math.log(lines.quantity[row]);
    prices[at] = Math.log(lines.total[row]) - pieces[at];
    days[at] = lines.day[row];
    sums[at + 1] = sums[at] + prices[at];
  }
  // A linear trend of the price over time is removed first.
  const all = variance(prices) - varianceAlong(prices, days);
  if (!(all > 0)) return 0;
  for (let at = 0; at < count; at++) {
    const from = Math.max(0, at - AROUND);
    const to = Math.min(count, at + AROUND + 1);
    beside[at] = prices[at] - (sums[to] - sums[from] - prices[at]) / (to - from - 1);
  }
  const ofBuyers = varianceOfBuyers(beside, inTime, lines.customer.codes);
  return Math.max(ofBuyers, varianceAlong(beside, pieces), 0) / all;
}

function sortedByDay(rows: Uint32Array, day: OrderLines['day']): Uint32Array {
  let isSorted = true;
  for (let at = 1; at < rows.length && isSorted; at++) {
    isSorted = day[rows[at]] >= day[rows[at - 1]];
  }
  return isSorted ? rows : rows.slice().sort((a, b) => day[a] - day[b]);
}

/** Variance between customers: that of all sales of returning customers less that within each. */
function varianceOfBuyers(
  values: Float64Array,
  rows: Uint32Array,
  buyers: ArrayLike<number>
): number {
  const own = new Map<number, number[]>();
  for (let at = 0; at < values.length; at++) {
    const buyer = buyers[rows[at]];
    if (buyer === 0) continue;
    const others = own.get(buyer);
    if (others) others.push(values[at]);
    else own.set(buyer, [values[at]]);
  }
  const groups = [...own.values()].filter((group) => group.length > 1);
  const known = groups.flat();
  if (groups.length < 2 || known.length < LEAST_SALES) return 0;
  let within = 0;
  for (const group of groups) within += variance(group) * (group.length - 1);
  return variance(known) - within / (known.length - groups.length);
}

/** Variance explained by a linear regression on `along`, corrected for degrees of freedom. */
function varianceAlong(values: Float64Array, along: Float64Array): number {
  const [meanOfValues, middle, freedom] = [meanOf(values), meanOf(along), values.length - 1];
  const [own, spread] = [variance(values), variance(along)];
  if (!(spread > 0)) return 0;
  let both = 0;
  for (let at = 0; at < values.length; at++) {
    both += (values[at] - meanOfValues) * (along[at] - middle);
  }
  const explained = both ** 2 / (freedom * spread);
  return own - (own * freedom - explained) / (freedom - 1);
}

function variance(values: ArrayLike<number>): number {
  const middle = meanOf(values);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] - middle) ** 2;
  return sum / (values.length - 1);
}
