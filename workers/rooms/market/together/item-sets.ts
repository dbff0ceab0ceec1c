import type { Baskets } from '../../../shop/baskets.ts';
import { pairCount, type PairCounts } from './count-pairs.ts';
import type { ItemSet } from './contract.ts';

/** Larger sets are too rare to act on, and too many. */
const MAX_SIZE = 4;
/** Limit of the number of sets. */
const MAX_SETS = 30_000;
/** Number of 32-bit words compared between two yields. */
const CHUNK = 8_000_000;

/**
 * A set under construction: indices among the counted products, and the orders that contain all.
 */
interface Node {
  places: number[];
  bits: Uint32Array;
}

/**
 * Sets of two to four products with the minimum support, from the counted pairs by intersecting bit
 * sets of orders (Eclat: Zaki, "Scalable algorithms for association mining", IEEE TKDE 12, 2000).
 * Counts are exact.
 *
 * @returns null when there are more sets than can be listed
 */
export async function findItemSets(
  baskets: Baskets,
  pairs: PairCounts,
  minOrders: number,
  breathe: () => Promise<void>
): Promise<ItemSet[] | null> {
  const { items } = pairs;
  const later = partnersOf(pairs, minOrders);
  const isUsed = new Uint8Array(items.length);
  later.forEach((own, place) => own.forEach((b) => (isUsed[place] = isUsed[b] = 1)));
  const bitsOf = ordersOf(baskets, items, isUsed);
  const sets: ItemSet[] = [];
  let compared = 0;
  const keep = (places: number[], orders: number) =>
    sets.push({ items: places.map((place) => items[place]), orders }) <= MAX_SETS;

  async function extend({ places, bits }: Node, tail: number[]): Promise<boolean> {
    const found: Node[] = [];
    for (const b of tail) {
      if (places.length > 1 && !places.every((a) => pairCount(pairs, a, b) >= minOrders)) continue;
      const own = new Uint32Array(bits.length);
      const orders = intersect(bits, bitsOf[b]!, own);
      if ((compared += bits.length) > CHUNK) {
        compared = 0;
        await breathe();
      }
      if (orders < minOrders) continue;
      if (!keep([...places, b], orders)) return false;
      found.push({ places: [...places, b], bits: own });
    }
    if (places.length + 1 >= MAX_SIZE) return true;
    for (const [at, node] of found.entries()) {
      const rest = found.slice(at + 1).map((next) => next.places[next.places.length - 1]);
      if (rest.length > 0 && !(await extend(node, rest))) return false;
    }
    return true;
  }

  for (const [place, tail] of later.entries()) {
    if (tail.length === 0) continue;
    if (!(await extend({ places: [place], bits: bitsOf[place]! }, tail))) return null;
  }
  return sets;
}

/** Per index, the later ones with which it has the minimum support. */
function partnersOf({ items, counts }: PairCounts, minOrders: number): number[][] {
  const later: number[][] = Array.from(items, () => []);
  let at = 0;
  for (let b = 1; b < items.length; b++) {
    for (let a = 0; a < b; a++) if (counts[at++] >= minOrders) later[a].push(b);
  }
  return later;
}

function ordersOf(
  { orders, start, item, holding }: Baskets,
  items: Uint32Array,
  isUsed: Uint8Array
): (Uint32Array | null)[] {
  const words = Math.ceil(orders / 32);
  const place = new Int32Array(holding.length).fill(-1);
  const bits = Array.from(items, (own, at) => {
    if (!isUsed[at]) return null;
    place[own] = at;
    return new Uint32Array(words);
  });
  for (let order = 0; order < orders; order++) {
    for (let at = start[order]; at < start[order + 1]; at++) {
      const own = place[item[at]];
      if (own >= 0) bits[own]![order >>> 5] |= 1 << (order & 31);
    }
  }
  return bits;
}

/** Writes the intersection of two bit sets, and returns the number of orders in it. */
function intersect(a: Uint32Array, b: Uint32Array, both: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) {
    let bits = a[word] & b[word];
    both[word] = bits;
    if (bits === 0) continue;
    // Population count (Warren, Hacker's Delight, figure 5-2).
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
