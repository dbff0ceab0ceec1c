import { LINE_OTHER } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

const HASH_FACTOR = 0x9e3779b1;

/**
 * Flags exact duplicates (same order, product, customer, moment, quantity, price and total), except
 * the first of each. A till may well record the same article twice, so they count until the person
 * leaves them out.
 */
export function findRepeatedLines(lines: OrderLines): Uint8Array {
  const { rows, lineClass, order, product, customer, time, quantity, unitPrice, total } = lines;
  const marks = new Uint8Array(rows);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, rows * 2)))).fill(-1);
  const mask = slots.length - 1;
  const isSame = (a: number, b: number) =>
    order.codes[a] === order.codes[b] &&
    product.codes[a] === product.codes[b] &&
    customer.codes[a] === customer.codes[b] &&
    Object.is(time[a], time[b]) &&
    quantity[a] === quantity[b] &&
    unitPrice[a] === unitPrice[b] &&
    total[a] === total[b];
  for (let line = 0; line < rows; line++) {
    if (lineClass[line] === LINE_OTHER) continue;
    let hash = Math.imul(order.codes[line], HASH_FACTOR);
    hash = Math.imul((hash ^ (hash >>> 15)) + product.codes[line], HASH_FACTOR);
    hash = Math.imul((hash ^ (hash >>> 15)) + quantity[line], HASH_FACTOR);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] >= 0 && !isSame(slots[slot], line)) slot = (slot + 1) & mask;
    if (slots[slot] < 0) slots[slot] = line;
    else marks[line] = 1;
  }
  return marks;
}
