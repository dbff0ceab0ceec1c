import type { Baskets } from '../../../shop/baskets.ts';

/** Newton's steps; from below they rise to the answer. */
const STEPS = 60;
const CLOSE = 1e-9;

/**
 * How many of the orders that hold some products would hold another by chance. Large orders hold
 * anything more often, so that any two products meet more often than their shares say: an order of
 * n products holds product a with chance 1 − exp(−a n), where a is such that all orders together
 * hold it as often as they do (presence thinned by size, as in null models of co-occurrence:
 * Gotelli, "Null model analysis of species co-occurrence patterns", Ecology 81, 2000).
 *
 * @returns orders expected to hold `given` and `then`, of the `sample` that hold `given`
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
  /** Orders of each size. */
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

/** Chance by size of an order that it holds a product which `holding` of all orders hold. */
function chanceBySize(sizes: Float64Array, orders: Float64Array, holding: number): Float64Array {
  const rate = rateBySize(sizes, orders, holding);
  return sizes.map((size) => -Math.expm1(-rate * size));
}

/**
 * The rate a at which orders of n names hold a name with chance 1 − exp(−a n), so that all together
 * hold it `holding` times; Infinity where all do.
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
