import { rateBySize } from '../together/expected-orders.ts';
import type { OrderSets } from './steps.ts';

/** Pairs of names between two calls of `breathe`. */
const CHUNK = 2_000_000;

/**
 * The number of customers expected in each flow by chance. A next order of s names contains a given
 * name with probability 1 − exp(−rate × s), with the rate fitted so that the next orders of its
 * month contain the name as often as they do. A customer is in the flow unless all of their next
 * orders after `from` lack it.
 *
 * @param flows index from × names + to
 * @returns expected customers, by flow
 */
export async function expectNext(
  sets: OrderSets,
  orderStart: Uint32Array,
  flows: number[],
  breathe: () => Promise<void>
): Promise<Float64Array> {
  const { codes, start, name } = sets;
  const n = codes.length;
  const missesOf = chancesOfMissing(sets, orderStart);
  const expected = new Float64Array(n * n);
  // By name: the probability that all of the customer's next orders lack the other name.
  const missed = new Float64Array(n * n);
  const last = new Int32Array(n).fill(-1);
  let looked = 0;
  for (let customer = 0; customer + 1 < orderStart.length; customer++) {
    const touched: number[] = [];
    for (let order = orderStart[customer]; order + 1 < orderStart[customer + 1]; order++) {
      const misses = missesOf(order + 1);
      for (let at = start[order]; at < start[order + 1]; at++) {
        const from = name[at];
        if (last[from] === customer) multiply(missed, from * n, misses);
        else missed.set(misses, from * n);
        if (last[from] !== customer) touched.push(from);
        last[from] = customer;
        looked += n;
      }
    }
    for (const from of touched) {
      for (let at = from * n; at < from * n + n; at++) expected[at] += 1 - missed[at];
    }
    if (looked > CHUNK) {
      looked = 0;
      await breathe();
    }
  }
  return Float64Array.from(flows, (flow) => expected[flow]);
}

function multiply(into: Float64Array, from: number, by: Float64Array): void {
  for (let at = 0; at < by.length; at++) into[from + at] *= by[at];
}

/**
 * For an order, the probability that it lacks each name; computed once per month and size, which
 * reduces many millions of exponentials to some hundred thousand.
 */
function chancesOfMissing(
  sets: OrderSets,
  orderStart: Uint32Array
): (order: number) => Float64Array {
  const n = sets.codes.length;
  const rates = ratesOfMonths(sets, orderStart);
  const known = Array.from({ length: sets.months }, () => new Map<number, Float64Array>());
  return (order) => {
    const month = sets.month[order];
    const size = sets.size[order];
    let own = known[month].get(size);
    if (!own) {
      own = rates.slice(month * n, month * n + n);
      for (let at = 0; at < n; at++) own[at] = Math.exp(-own[at] * size);
      known[month].set(size, own);
    }
    return own;
  };
}

/** Index month × names + name; months differ in what is bought, and orders in size. */
function ratesOfMonths(
  { codes, start, name, size, month, months }: OrderSets,
  orderStart: Uint32Array
): Float64Array {
  const n = codes.length;
  const holding = new Uint32Array(months * n);
  const bySize = Array.from({ length: months }, () => new Map<number, number>());
  for (let customer = 0; customer + 1 < orderStart.length; customer++) {
    for (let order = orderStart[customer] + 1; order < orderStart[customer + 1]; order++) {
      const sizes = bySize[month[order]];
      sizes.set(size[order], (sizes.get(size[order]) ?? 0) + 1);
      for (let at = start[order]; at < start[order + 1]; at++)
        holding[month[order] * n + name[at]]++;
    }
  }
  const orders = bySize.map((sizes) => ({
    sizes: Float64Array.from(sizes.keys()),
    counts: Float64Array.from(sizes.values())
  }));
  return Float64Array.from(holding, (held, at) => {
    const { sizes, counts } = orders[Math.floor(at / n)];
    return held > 0 ? rateBySize(sizes, counts, held) : 0;
  });
}
