import type { OrderLines } from '../../../contract/order-lines.ts';

/** Sales before and after whose mean price is that of the time. */
const AROUND = 4;
/** Fewer sales do not tell whether it is the buyer. */
const LEAST_SALES = 20;

/**
 * How much of what a product's price moves goes with who buys, or with how much is bought at once, and
 * not with the time: a large buyer's discount makes weeks with large orders cheap, and the price looks
 * as if it had sold them.
 *
 * @param rows sales with a day and a price
 * @returns 0: nothing, 1: all of it
 */
export function shareOfBuyers(lines: OrderLines, rows: Uint32Array): number {
  if (rows.length < LEAST_SALES) return 0;
  const inTime = sortedByDay(rows, lines.day);
  const count = inTime.length;
  // Plain loops: thousands of products have hundreds of sales each.
  const [prices, days, pieces, beside] = [0, 1, 2, 3].map(() => new Float64Array(count));
  const sums = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) {
    const row = inTime[at];
    pieces[at] = Math.log(lines.quantity[row]);
    prices[at] = Math.log(lines.total[row]) - pieces[at];
    days[at] = lines.day[row];
    sums[at + 1] = sums[at] + prices[at];
  }
  // What rises year by year is no answer's proof: a straight line is taken out.
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

/** Of known customers who came again: variance of their sales, less that inside each of them. */
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

/** What a straight line along others explains, less what chance makes of it. */
function varianceAlong(values: Float64Array, along: Float64Array): number {
  const [meanOfValues, middle, freedom] = [mean(values), mean(along), values.length - 1];
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
  const middle = mean(values);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] - middle) ** 2;
  return sum / (values.length - 1);
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum / values.length;
}
