import type { Codes } from '../../contract/columns.ts';

/**
 * How a file writes an amount such as tax or shipping: the order's amount on each of its lines, the
 * order's amount on its first line only, or each line's own amount.
 */
export type Standing = 'every_line' | 'first_line' | 'own';

/** One file's counted lines, with what is needed to divide order amounts among them. */
export interface OwnLines {
  /** Order code of each line; 0: it belongs to no order. */
  order: Codes;
  /** Number of order codes. */
  orders: number;
  lineClass: Uint8Array;
  total: Float64Array;
  /** What lines of orders that came to nothing would have brought; 0 for others. */
  cancelled: Float64Array;
}

/**
 * Decides how an amount is written, from all orders with several lines of which at least one holds
 * it: `every_line` if in each of them all lines hold the same amount, `first_line` if in each of
 * them only the first line holds one, otherwise `own`.
 *
 * @param amounts NaN where a line has none
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
  // Without orders of several lines both are true, and all three mean the same.
  return isFirst ? 'first_line' : isEvery ? 'every_line' : 'own';
}

/** What whole orders came to according to the platform, on the first line of each. */
export interface OrderTotals {
  /** 0 on all other lines. */
  amounts: Float64Array;
  /** 1 on every line of an order that has a total. */
  said: Uint8Array;
}

/**
 * Counts each order's total once, however many lines repeat it; different amounts in one order are
 * parts that add up.
 */
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

/** The first amount on any line of each order; 0 where there is none. */
export function firstSaid(amounts: Float64Array, { order, orders }: OwnLines): Float64Array {
  const first = new Float64Array(orders).fill(NaN);
  for (let line = 0; line < order.length; line++) {
    const own = order[line];
    if (first[own] !== first[own]) first[own] = amounts[line];
  }
  return first.map((amount) => amount || 0);
}
