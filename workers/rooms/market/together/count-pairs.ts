import type { Baskets } from '../../../shop/baskets.ts';

/** Number of orders with both of two products, for products in enough orders. */
export interface PairCounts {
  /** Item numbers of the baskets, ascending; indices into it are `a < b` below. */
  items: Uint32Array;
  /** At index b (b − 1) / 2 + a. */
  counts: Uint32Array;
}

/** With more products the table would take more than 32 MB. */
const MAX_ITEMS = 4000;
/** Number of pairs counted between two yields. */
const CHUNK = 2_000_000;

/**
 * Counts all pairs of products in one pass over the orders, so that the cost of a giant order does
 * not depend on the minimum support.
 *
 * @param minOrders products in fewer orders are left out; raised where too many remain
 */
export async function countPairs(
  baskets: Baskets,
  minOrders: number,
  breathe: () => Promise<void>
): Promise<PairCounts> {
  const { orders, start, item } = baskets;
  const items = itemsHeld(baskets.holding, minOrders);
  const place = new Int32Array(baskets.holding.length).fill(-1);
  items.forEach((own, at) => (place[own] = at));
  const counts = new Uint32Array((items.length * (items.length - 1)) / 2);
  let own = new Uint32Array(256);
  let counted = 0;
  for (let order = 0; order < orders; order++) {
    const [from, to] = [start[order], start[order + 1]];
    if (to - from > own.length) own = new Uint32Array(2 * (to - from));
    let size = 0;
    for (let at = from; at < to; at++) if (place[item[at]] >= 0) own[size++] = place[item[at]];
    for (let later = 1; later < size; later++) {
      const base = (own[later] * (own[later] - 1)) / 2;
      for (let earlier = 0; earlier < later; earlier++) counts[base + own[earlier]]++;
    }
    counted += size * size;
    if (counted < CHUNK) continue;
    counted = 0;
    await breathe();
  }
  return { items, counts };
}

export function pairCount({ counts }: PairCounts, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return counts[(high * (high - 1)) / 2 + low];
}

/** The smallest minimum, from `least` on, that at most `most` pairs reach. */
export function leastFor({ counts }: PairCounts, least: number, most: number): number {
  let largest = 0;
  for (let at = 0; at < counts.length; at++) if (counts[at] > largest) largest = counts[at];
  const having = new Uint32Array(largest + 1);
  // Most pairs occur in no order and are skipped.
  for (let at = 0; at < counts.length; at++) if (counts[at] > 0) having[counts[at]]++;
  let pairs = 0;
  let reached = largest + 1;
  while (reached > least && reached > 1 && pairs + having[reached - 1] <= most) {
    pairs += having[--reached];
  }
  return Math.max(least, reached);
}

function itemsHeld(holding: Uint32Array, minOrders: number): Uint32Array {
  const held = (least: number) => [...holding.keys()].filter((own) => holding[own] >= least);
  const items = held(Math.max(1, minOrders));
  if (items.length <= MAX_ITEMS) return Uint32Array.from(items);
  const sorted = Uint32Array.from(items, (own) => holding[own]).sort();
  // Products with equal numbers of orders are kept or dropped together, regardless of their names.
  return Uint32Array.from(held(sorted[sorted.length - 1 - MAX_ITEMS] + 1));
}
