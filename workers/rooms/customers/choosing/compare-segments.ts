import { differenceOfShares } from '../../../maths/statistics/proportion.ts';
import { studentQuantile } from '../../../maths/statistics/student.ts';
import type { ComparisonRow } from './contract.ts';

/** What two groups of customers are compared by: one value a customer, NaN where there is none. */
export interface Compared {
  orders: ArrayLike<number>;
  revenue: ArrayLike<number>;
  average_order: ArrayLike<number>;
  recency_days: ArrayLike<number>;
  days_between: ArrayLike<number>;
}

const MEANS = ['orders', 'revenue', 'average_order', 'recency_days', 'days_between'] as const;

/**
 * Two groups side by side: means with the 95 % interval of their difference (Welch, Biometrika 34,
 * 1947), and the share with a second order with Newcombe's interval (Statistics in Medicine 17,
 * 1998, method 10). A difference whose interval holds zero may be chance.
 *
 * @param a,b places of the customers of each group
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

interface Moments {
  count: number;
  mean: number;
  variance: number;
}

function momentsOf(places: Uint32Array, values: ArrayLike<number>): Moments {
  let [count, sum, squares] = [0, 0, 0];
  for (const place of places) {
    if (Number.isNaN(values[place])) continue;
    count++;
    sum += values[place];
  }
  const mean = sum / count;
  for (const place of places) {
    if (!Number.isNaN(values[place])) squares += (values[place] - mean) ** 2;
  }
  return { count, mean, variance: squares / (count - 1) };
}

/** NaN bounds where a group has fewer than two values. */
function welch(a: Moments, b: Moments) {
  const difference = a.mean - b.mean;
  const [partA, partB] = [a.variance / a.count, b.variance / b.count];
  const squared = partA + partB;
  const freedom = squared ** 2 / (partA ** 2 / (a.count - 1) + partB ** 2 / (b.count - 1));
  const half = squared > 0 ? studentQuantile(0.975, freedom) * Math.sqrt(squared) : squared;
  return { difference, low95: difference - half, high95: difference + half };
}
