import { LINE_OTHER, LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { robustSpread } from './robust-spread.ts';

const DEVIATIONS = 4;
/** With fewer orders nothing can be called usual. */
const MIN_ORDERS = 30;

/**
 * Flags orders worth far more than the shop's others, such as wholesale: more than four robust
 * deviations above the median, on a logarithmic scale.
 */
export function findGiantOrders(lines: OrderLines): Uint8Array {
  const sums = new Float64Array(lines.order.dictionary.length);
  for (let line = 0; line < lines.rows; line++) {
    if (lines.lineClass[line] === LINE_SALE) sums[lines.order.codes[line]] += lines.total[line];
  }
  return markAbove(lines, sums);
}

/**
 * Flags orders with far more lines than the shop's others, such as a whole day's till roll or a
 * stock list.
 */
export function findLongOrders(lines: OrderLines): Uint8Array {
  const counts = new Float64Array(lines.order.dictionary.length);
  for (let line = 0; line < lines.rows; line++) {
    if (lines.lineClass[line] === LINE_SALE) counts[lines.order.codes[line]]++;
  }
  return markAbove(lines, counts);
}

function markAbove({ order, lineClass, rows }: OrderLines, sizes: Float64Array): Uint8Array {
  const marks = new Uint8Array(rows);
  // Code 0 means "no order".
  const known = sizes.subarray(1).filter((size) => size > 0);
  if (known.length < MIN_ORDERS) return marks;
  const { middle, deviation } = robustSpread(known.map(Math.log));
  // Where nearly all orders are equal the spread is almost 0: at least ten times the median is asked.
  const limit = middle + Math.max(DEVIATIONS * deviation, Math.log(10));
  for (let line = 0; line < rows; line++) {
    const code = order.codes[line];
    const isGiant = code > 0 && Math.log(sizes[code]) > limit;
    if (isGiant && lineClass[line] !== LINE_OTHER) marks[line] = 1;
  }
  return marks;
}
