import type { Baskets } from '../../../shop/baskets.ts';

/** Iterations of Newton's method, which converges monotonically from below. */
const STEPS = 60;
const CLOSE = 1e-9;

/**
 * Expected number of orders in which products co-occur by chance. Large orders contain anything
 * more often, so that any two products co-occur more often than their shares suggest: an order of n
 * products contains product a with probability 1 − exp(−a n), where a is such that the expected
 * total matches the observed one (occurrence by size, as in null models of co-occurrence: Gotelli,
 * "Null model analysis of species co-occurrence patterns", Ecology 81, 2000).
 *
 * @returns expected number of orders with `given` and `then`, among the `sample` with `given`
 */
export function expectBySize(
  baskets: Baskets
): (given: number[], then: number, sample: number) => number {
  const { sizes, orders } = countSizes(baskets);
  const known = new Map<number, Float64Array>();
  const chancesOf = (item: number) => {
    let own = known.get(item);
    if (!own) known.set(item, (own = chanceBySize(sizes, orders, baskets.holding[item])));
    return own;
  };
  return (given, then, sample) => {
    const [first, ...others] = given.map(chancesOf);
    const last = chancesOf(then);
    let [holding, both] = [0, 0];
    for (let at = 0; at < sizes.length; at++) {
      let term = orders[at] * first[at];
      for (const own of others) term *= own[at];
      holding += term;
      both += term * last[at];
    }
    return (sample * both) / holding;
  };
}

interface Sizes {
  sizes: Float64Array;
  /** Number of orders of each size. */
  orders: Float64Array;
}

function countSizes({ orders, start }: Baskets): Sizes {
  const counts = new Map<number, number>();
  for (let order = 0; order < orders; order++) {
    const size = start[order + 1] - start[order];
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return {
    sizes: Float64Array.from(sorted, ([size]) => size),
    orders: Float64Array.from(sorted, ([, count]) => count)
  };
}

/** By size, the probability that an order contains a product that is in `holding` of all orders. */
function chanceBySize(sizes: Float64Array, orders: Float64Array, holding: number): Float64Array {
  const rate = rateBySize(sizes, orders, holding);
  return sizes.map((size) => -Math.expm1(-rate * size));
}

/**
 * The rate a at which orders of n names contain a name with probability 1 − exp(−a n), so that the
 * expected total is `holding`; Infinity where all do.
 */
export function rateBySize(sizes: Float64Array, orders: Float64Array, holding: number): number {
  const all = orders.reduce((sum, own) => sum + own, 0);
  if (holding >= all) return Infinity;
  let rate = 0;
  for (let step = 0; step < STEPS; step++) {
    let [missing, slope] = [holding, 0];
    for (let at = 0; at < sizes.length; at++) {
      const kept = Math.exp(-rate * sizes[at]);
      missing -= orders[at] * (1 - kept);
      slope += orders[at] * sizes[at] * kept;
    }
    rate += missing / slope;
    if (Math.abs(missing) < CLOSE * holding) break;
  }
  return rate;
}
