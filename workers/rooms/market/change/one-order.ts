import type { OrderLines } from '../../../contract/order-lines.ts';
import type { ComparedRows } from './compared-days.ts';
import type { ChangeFinding } from './contract.ts';
import type { Tally } from './tally.ts';

/** Of the revenue of its days, what one order must be to be told of. */
const LARGE = 0.25;
/** And of the difference. */
const MOST = 0.5;

/** The one order that makes most of the difference, or all of it and more. */
export function oneOrder(
  lines: OrderLines,
  rows: ComparedRows,
  { now, before }: { now: Tally; before: Tally }
): ChangeFinding | null {
  const amount = now.net - before.net;
  const order = largestOrder(lines, amount > 0 ? rows.now : rows.before);
  const all = amount > 0 ? now.net : before.net;
  const rest = order - Math.abs(amount);
  if (order < MOST * Math.abs(amount) || order < LARGE * all) return null;
  const way = amount > 0 ? 'more' : 'less';
  const key = rest >= 0 ? (`order_${way}` as const) : (`order_mostly_${way}` as const);
  const detail = { amount: Math.abs(amount), order, rest: Math.abs(rest) };
  return { key, detail };
}

/** Its net amount in these rows; lines without an order are nobody's. */
function largestOrder({ order, total }: OrderLines, rows: Uint32Array): number {
  const sums = new Float64Array(order.dictionary.length);
  for (let at = 0; at < rows.length; at++) sums[order.codes[rows[at]]] += total[rows[at]];
  sums[0] = 0;
  return sums.reduce((most, own) => Math.max(most, own), 0);
}
