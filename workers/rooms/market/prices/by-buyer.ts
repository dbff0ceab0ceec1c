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
  const inTime = rows.slice().sort((a, b) => lines.day[a] - lines.day[b]);
  const prices = Array.from(inTime, (row) => Math.log(lines.total[row] / lines.quantity[row]));
  // What rises year by year is no answer's proof: a straight line is taken out of both.
  const days = Array.from(inTime, (row) => lines.day[row]);
  const all = variance(prices) - varianceAlong(prices, days);
  if (!(all > 0)) return 0;
  const sums = [0];
  for (const price of prices) sums.push(sums[sums.length - 1] + price);
  const beside = prices.map((price, at) => {
    const from = Math.max(0, at - AROUND);
    const to = Math.min(prices.length, at + AROUND + 1);
    return price - (sums[to] - sums[from] - price) / (to - from - 1);
  });
  const pieces = Array.from(inTime, (row) => Math.log(lines.quantity[row]));
  const buyers = Array.from(inTime, (row) => lines.customer.codes[row]);
  return Math.max(varianceOfBuyers(beside, buyers), varianceAlong(beside, pieces), 0) / all;
}

/** Of known customers who came again: variance of their means, less what chance makes of it. */
function varianceOfBuyers(values: number[], buyers: number[]): number {
  const own = new Map<number, number[]>();
  values.forEach((value, at) => {
    if (buyers[at] > 0) own.set(buyers[at], [...(own.get(buyers[at]) ?? []), value]);
  });
  const groups = [...own.values()].filter((group) => group.length > 1);
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  if (groups.length < 2 || count < LEAST_SALES) return 0;
  const within = groups.reduce((sum, group) => sum + variance(group) * (group.length - 1), 0);
  return variance(groups.flat()) - within / (count - groups.length);
}

/** What a straight line along others explains, less what chance makes of it. */
function varianceAlong(values: number[], along: number[]): number {
  const [meanOfValues, middle] = [mean(values), mean(along)];
  const both = values.reduce(
    (sum, value, at) => sum + (value - meanOfValues) * (along[at] - middle),
    0
  );
  const freedom = values.length - 1;
  const [own, spread] = [variance(values), variance(along)];
  if (!(spread > 0)) return 0;
  const explained = both ** 2 / (freedom * spread);
  return own - (own * freedom - explained) / (freedom - 1);
}

function variance(values: number[]): number {
  const middle = mean(values);
  return values.reduce((sum, own) => sum + (own - middle) ** 2, 0) / (values.length - 1);
}

function mean(values: number[]): number {
  return values.reduce((sum, own) => sum + own, 0) / values.length;
}
