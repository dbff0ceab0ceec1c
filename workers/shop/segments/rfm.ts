import { DAY_MS } from '../../contract/day.ts';
import { quantile, sortedCopy } from '../../maths/statistics/quantiles.ts';
import type { RfmCuts } from '../../contract/customers/segments.ts';
import type { CustomerOrders } from '../customer-orders.ts';

/** Recency, frequency and monetary value of every customer, and their scores 1 … 5. */
export interface RfmScores {
  /** Milliseconds: recency is counted back from here. */
  today: number;
  recencyDays: Int32Array;
  orders: Uint32Array;
  units: Float64Array;
  revenue: Float64Array;
  firstTime: Float64Array;
  lastTime: Float64Array;
  r: Uint8Array;
  f: Uint8Array;
  m: Uint8Array;
  cuts: RfmCuts;
  /** All customers have the same value, so that the score distinguishes nobody. */
  flat: { r: boolean; f: boolean; m: boolean };
}

const QUINTILES = [0.2, 0.4, 0.6, 0.8];
const HIGHEST = 5;

/**
 * Scores every customer by how recently, how often and for how much they bought: the oldest and
 * sturdiest way to tell customers apart (Hughes, Strategic Database Marketing, 1994).
 *
 * Recency: whole days from the newest sale to today. Frequency: distinct orders. Monetary: sum of
 * sale totals. A score is 1 + the number of cuts strictly below the value, reversed for recency, so
 * customers with equal values always get equal scores; ranking ties by row order would hand
 * identical one-time buyers F from 1 to 4. Where all customers have one value, no cut lies below
 * it: all score R 5, F 1 or M 1, and `flat` says that the score tells nobody apart.
 *
 * @param options `today` in milliseconds (default: newest sale + 1 day), `cuts` by hand (default:
 *   linearly interpolated quintiles)
 * @example scoreRfm(collectCustomerOrders(lines)).r[0]
 */
export function scoreRfm(
  history: CustomerOrders,
  options: { today?: number; cuts?: RfmCuts } = {}
): RfmScores {
  const today = options.today ?? history.shopNewestTime + DAY_MS;
  const raw = sumHistory(history, today);
  return { today, ...raw, ...scoreValues(raw, options.cuts) };
}

/**
 * Scores of customers with known values, by given cuts or by their own quintiles; as described at
 * `scoreRfm`.
 */
export function scoreValues(
  { recencyDays, orders, revenue }: Pick<RfmScores, 'recencyDays' | 'orders' | 'revenue'>,
  cuts: RfmCuts = { r: quintiles(recencyDays), f: quintiles(orders), m: quintiles(revenue) }
): Pick<RfmScores, 'r' | 'f' | 'm' | 'cuts' | 'flat'> {
  return {
    r: reversed(score(recencyDays, cuts.r)),
    f: score(orders, cuts.f),
    m: score(revenue, cuts.m),
    cuts,
    flat: { r: isFlat(recencyDays), f: isFlat(orders), m: isFlat(revenue) }
  };
}

function sumHistory(history: CustomerOrders, today: number) {
  const { orderStart, orderTime, orderTotal, orderUnits, newestTime } = history;
  const customers = history.customers.length;
  const raw = {
    recencyDays: new Int32Array(newestTime.map((time) => Math.floor((today - time) / DAY_MS))),
    orders: new Uint32Array(customers),
    units: new Float64Array(customers),
    revenue: new Float64Array(customers),
    firstTime: new Float64Array(customers),
    lastTime: newestTime
  };
  for (let customer = 0; customer < customers; customer++) {
    const [from, to] = [orderStart[customer], orderStart[customer + 1]];
    raw.orders[customer] = to - from;
    raw.firstTime[customer] = orderTime[from];
    for (let order = from; order < to; order++) {
      raw.units[customer] += orderUnits[order];
      raw.revenue[customer] += orderTotal[order];
    }
  }
  return raw;
}

function quintiles(values: ArrayLike<number>): number[] {
  const sorted = sortedCopy(values);
  return QUINTILES.map((share) => quantile(sorted, share));
}

function score(values: ArrayLike<number>, cuts: readonly number[]): Uint8Array {
  const scores = new Uint8Array(values.length).fill(1);
  for (let customer = 0; customer < scores.length; customer++) {
    for (const cut of cuts) if (cut < values[customer]) scores[customer]++;
  }
  return scores;
}

/** For values of which smaller ones are better. */
function reversed(scores: Uint8Array): Uint8Array {
  return scores.map((score) => HIGHEST + 1 - score);
}

function isFlat(values: ArrayLike<number>): boolean {
  for (let at = 1; at < values.length; at++) if (values[at] !== values[0]) return false;
  return true;
}
