import type { LineIndex } from './line-index.ts';
import type { OrderPairs } from './order-pairs.ts';

/**
 * Net amount, units and distinct orders per key over a range of positions, updated incrementally.
 */
export interface Tally {
  /** Key by position, and the (order, key) pairs if orders are counted. */
  key: Uint32Array;
  pair: Uint32Array | null;
  /** Bits of the filters that apply to this tally: all except its own. */
  care: number;
  /** The range counted at present: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** Per key, in whole steps, over sale and return lines. */
  net: Float64Array;
  /** Per key, in whole steps, over sale lines. */
  units: Float64Array;
  /** Distinct orders with a sale line, per key. */
  orders: Uint32Array;
  saleLinesOfPair: Uint32Array;
}

/** An empty tally; with `pairs` null it sums amounts only. */
export function createTally(
  key: Uint32Array,
  keys: number,
  care: number,
  pairs: Pick<OrderPairs, 'pair' | 'pairs'> | null
): Tally {
  return {
    key,
    pair: pairs?.pair ?? null,
    care,
    from: 0,
    to: 0,
    net: new Float64Array(keys),
    units: new Float64Array(keys),
    orders: new Uint32Array(keys),
    saleLinesOfPair: new Uint32Array(pairs?.pairs ?? 0)
  };
}

/** Resets the counts after a change of the mask. */
export function clearTally(tally: Tally): void {
  tally.from = tally.to = 0;
  tally.net.fill(0);
  tally.units.fill(0);
  tally.orders.fill(0);
  tally.saleLinesOfPair.fill(0);
}

/**
 * Moves the tally to positions `from` (inclusive) to `to` (exclusive). Adds and subtracts only what
 * enters and leaves, or recounts where that is less work. Sums are integer steps, so both ways give
 * the same bits.
 */
export function moveTally(
  tally: Tally,
  index: LineIndex,
  mask: Uint8Array,
  from: number,
  to: number
): void {
  const moved = Math.abs(from - tally.from) + Math.abs(to - tally.to);
  const apart = from >= tally.to || to <= tally.from;
  if (apart || moved > to - from) {
    if (tally.to > tally.from) clearTally(tally);
    add(tally, index, mask, from, to);
  } else {
    add(tally, index, mask, from, tally.from);
    remove(tally, index, mask, tally.from, from);
    add(tally, index, mask, tally.to, to);
    remove(tally, index, mask, to, tally.to);
  }
  tally.from = from;
  tally.to = to;
}

function add(tally: Tally, index: LineIndex, mask: Uint8Array, from: number, to: number): void {
  const { key, pair, care, net, units, orders, saleLinesOfPair } = tally;
  const { amount, isReturn } = index;
  for (let at = from; at < to; at++) {
    if (mask[at] & care) continue;
    const own = key[at];
    net[own] += amount[at];
    if (pair === null || isReturn[at]) continue;
    units[own] += index.units[at];
    if (saleLinesOfPair[pair[at]]++ === 0) orders[own]++;
  }
}

function remove(tally: Tally, index: LineIndex, mask: Uint8Array, from: number, to: number): void {
  const { key, pair, care, net, units, orders, saleLinesOfPair } = tally;
  const { amount, isReturn } = index;
  for (let at = from; at < to; at++) {
    if (mask[at] & care) continue;
    const own = key[at];
    net[own] -= amount[at];
    if (pair === null || isReturn[at]) continue;
    units[own] -= index.units[at];
    if (--saleLinesOfPair[pair[at]] === 0) orders[own]--;
  }
}

/** Keys with a sale line; code 0 means "missing" and is not counted. */
export function countSold({ orders }: Tally): number {
  let sold = 0;
  for (let key = 1; key < orders.length; key++) if (orders[key] > 0) sold++;
  return sold;
}
