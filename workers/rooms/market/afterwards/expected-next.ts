import { rateBySize } from '../together/expected-orders.ts';
import type { OrderSets } from './steps.ts';

/** Pairs of names between two breaths. */
const CHUNK = 2_000_000;

/**
 * Customers expected in each flow by chance: a next order of s names holds a name with chance
 * 1 − exp(−rate × s), where the rate makes next orders of its month hold it as often as they do; a
 * customer is in the flow unless all of their next orders after `from` miss it.
 *
 * @param flows from × names + to
 * @returns customers, flow by flow
 */
export async function expectNext(
  sets: OrderSets,
  orderStart: Uint32Array,
  flows: number[],
  breathe: () => Promise<void>
): Promise<Float64Array> {
  const { codes, start, name, size, month } = sets;
  const n = codes.length;
  const rates = ratesOfMonths(sets, orderStart);
  const wanted = codes.map((): number[] => []);
  flows.forEach((flow, at) => wanted[Math.floor(flow / n)].push(at));
  const expected = new Float64Array(flows.length);
  const missing = new Float64Array(flows.length);
  let looked = 0;
  for (let customer = 0; customer + 1 < orderStart.length; customer++) {
    const touched = new Set<number>();
    for (let order = orderStart[customer]; order + 1 < orderStart[customer + 1]; order++) {
      const base = month[order + 1] * n;
      for (let at = start[order]; at < start[order + 1]; at++) {
        touched.add(name[at]);
        for (const flow of wanted[name[at]]) {
          missing[flow] += rates[base + (flows[flow] % n)] * size[order + 1];
        }
        looked += wanted[name[at]].length;
      }
    }
    for (const from of touched) {
      for (const flow of wanted[from]) {
        expected[flow] -= Math.expm1(-missing[flow]);
        missing[flow] = 0;
      }
    }
    if (looked > CHUNK) {
      looked = 0;
      await breathe();
    }
  }
  return expected;
}

/** At month × names + name; months differ in what is bought, and orders in their size. */
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
