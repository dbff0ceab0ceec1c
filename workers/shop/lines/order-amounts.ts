import type { Codes } from '../../contract/columns.ts';

/**
 * How a file writes an amount such as tax or shipping: the order's on each of its lines, the order's
 * on its first line alone, or each line's own.
 */
export type Standing = 'every_line' | 'first_line' | 'own';

/** One file's counted lines, as far as amounts beside their totals need them. */
export interface OwnLines {
  /** Per line the code of its order; 0: it belongs to none. */
  order: Codes;
  /** Codes there are. */
  orders: number;
  lineClass: Uint8Array;
  total: Float64Array;
  /** What lines of orders that came to nothing would have brought; 0 on others. */
  cancelled: Float64Array;
}

/**
 * Decided over all of a file's orders with several lines of which some says an amount: `every_line`
 * when in each of them all lines say the same, `first_line` when in each of them only the first says
 * one, else `own`.
 *
 * @param amounts NaN where a line says none
 */
export function standingOf(
  amounts: Float64Array,
  { order, orders }: Pick<OwnLines, 'order' | 'orders'>
): Standing {
  const lines = new Uint32Array(orders);
  const said = new Uint32Array(orders);
  const first = new Float64Array(orders).fill(NaN);
  const differs = new Uint8Array(orders);
  const isLate = new Uint8Array(orders);
  for (let line = 0; line < amounts.length; line++) {
    const own = order[line];
    const amount = amounts[line];
    if (lines[own]++ === 0) first[own] = amount;
    if (amount !== amount) continue;
    said[own]++;
    if (amount !== first[own]) differs[own] = 1;
    if (lines[own] > 1) isLate[own] = 1;
  }
  let [isEvery, isFirst] = [true, true];
  for (let own = 1; own < orders; own++) {
    if (lines[own] < 2 || said[own] === 0) continue;
    if (said[own] < lines[own] || differs[own]) isEvery = false;
    if (isLate[own]) isFirst = false;
  }
  // Where no order has several lines both hold, and all three mean the same.
  return isFirst ? 'first_line' : isEvery ? 'every_line' : 'own';
}

/** What the platform says whole orders came to, on the first line of each that says it. */
export interface OrderTotals {
  /** 0 on all other lines. */
  amounts: Float64Array;
  /** 1 on every line of an order that says one. */
  said: Uint8Array;
}

/** Once an order, however often it stands there; different amounts in one order are its parts. */
export function totalsOfOrders(amounts: Float64Array, lines: OwnLines): OrderTotals {
  const { order, orders } = lines;
  const first = firstSaid(amounts, lines);
  const isParts = new Uint8Array(orders);
  for (let line = 0; line < order.length; line++) {
    const amount = amounts[line];
    if (amount === amount && amount !== first[order[line]]) isParts[order[line]] = 1;
  }
  const seen = new Uint8Array(orders);
  const found = new Float64Array(amounts.length);
  for (let line = 0; line < order.length; line++) {
    const own = order[line];
    if (amounts[line] !== amounts[line]) continue;
    if (own === 0 || isParts[own] || !seen[own]) found[line] = amounts[line];
    seen[own] = 1;
  }
  const said = new Uint8Array(amounts.length);
  for (let line = 0; line < order.length; line++) {
    said[line] = order[line] ? seen[order[line]] : Number(amounts[line] === amounts[line]);
  }
  return { amounts: found, said };
}

/** The first amount that some line of each order says; 0 where none does. */
export function firstSaid(amounts: Float64Array, { order, orders }: OwnLines): Float64Array {
  const first = new Float64Array(orders).fill(NaN);
  for (let line = 0; line < order.length; line++) {
    const own = order[line];
    if (first[own] !== first[own]) first[own] = amounts[line];
  }
  return first.map((amount) => amount || 0);
}
