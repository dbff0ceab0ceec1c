import { differenceOfShares } from '../../../maths/statistics/proportion.ts';
import { momentsOf, welch } from '../../../maths/statistics/welch.ts';
import type { ComparisonRow } from './contract.ts';

/** Values by which two groups are compared: one per customer, NaN where there is none. */
export interface Compared {
  orders: ArrayLike<number>;
  revenue: ArrayLike<number>;
  average_order: ArrayLike<number>;
  recency_days: ArrayLike<number>;
  days_between: ArrayLike<number>;
}

const MEANS = ['orders', 'revenue', 'average_order', 'recency_days', 'days_between'] as const;

/**
 * Compares two groups: means with the 95 % interval of their difference (Welch, Biometrika 34,
 * 1947), and the share with a second order with Newcombe's interval (Statistics in Medicine 17,
 * 1998, method 10). A difference whose interval includes zero may be chance.
 *
 * @param a,b indices of the customers of each group
 */
export function compareSegments(a: Uint32Array, b: Uint32Array, facts: Compared): ComparisonRow[] {
  const rows: ComparisonRow[] = MEANS.map((fact) => {
    const [left, right] = [momentsOf(a, facts[fact]), momentsOf(b, facts[fact])];
    return { fact, a: left.mean, b: right.mean, ...welch(left, right) };
  });
  const repeats = (places: Uint32Array) =>
    places.reduce((count, place) => count + Number(facts.orders[place] > 1), 0);
  const left = { successes: repeats(a), trials: a.length };
  const right = { successes: repeats(b), trials: b.length };
  const { difference, low, high } = differenceOfShares(left, right);
  rows.push({
    fact: 'repeat_share',
    a: left.successes / left.trials,
    b: right.successes / right.trials,
    difference,
    low95: low,
    high95: high
  });
  return rows;
}
