import { LINE_OTHER } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { turnRows } from '../../maths/matrices/turn-rows.ts';
import { robustSpread } from './robust-spread.ts';

/** With fewer lines of a product nothing can be called usual for it. */
const MIN_LINES = 8;
/** A value is odd from this many robust deviations off the product's median … */
const DEVIATIONS = 6;
/** … and this factor off it, since the spread of a product with one price is 0. */
const MIN_FACTOR = { quantity: 50, price: 10 };

/**
 * Flags lines with a quantity far from the product's usual one, sales and returns alike. Products
 * with few lines are compared with all lines of the shop.
 */
export function findOddQuantities(lines: OrderLines): Uint8Array {
  const shop = limitsOf(lines.quantity, counted(lines, numbers(lines.rows)), MIN_FACTOR.quantity);
  return findOdd(lines, lines.quantity, MIN_FACTOR.quantity, shop);
}

/**
 * Flags lines whose unit price is far from the product's usual one: a slipped decimal point, or a
 * bulk entry.
 */
export function findOddPrices(lines: OrderLines): Uint8Array {
  return findOdd(lines, lines.unitPrice, MIN_FACTOR.price, null);
}

/** The usual range of a value's logarithm, so that double is as odd as half. */
interface Limits {
  low: number;
  high: number;
}

/** @param rare limits for products with too few lines; null: never flag those */
function findOdd(
  lines: OrderLines,
  values: Float64Array,
  leastFactor: number,
  rare: Limits | null
): Uint8Array {
  const { product, rows, isNotProduct } = lines;
  const marks = new Uint8Array(rows);
  const column = new Uint32Array(product.codes);
  const byProduct = turnRows({ start: numbers(rows + 1), column }, product.dictionary.length);
  for (let code = 1; code < product.dictionary.length; code++) {
    // Services have no usual price.
    if (isNotProduct[code]) continue;
    const from = byProduct.start[code];
    const own = counted(lines, byProduct.row.subarray(from, byProduct.start[code + 1]));
    const limits = own.length < MIN_LINES ? rare : limitsOf(values, own, leastFactor);
    if (!limits) continue;
    for (const line of own) {
      // A refund of money alone has no pieces.
      if (values[line] === 0) continue;
      const size = Math.log(Math.abs(values[line]));
      if (size < limits.low || size > limits.high) marks[line] = 1;
    }
  }
  return marks;
}

/** The numbers 0 … length − 1. */
function numbers(length: number): Uint32Array {
  const all = new Uint32Array(length);
  for (let at = 0; at < length; at++) all[at] = at;
  return all;
}

function counted({ lineClass }: OrderLines, rows: Uint32Array): Uint32Array {
  return rows.filter((line) => lineClass[line] !== LINE_OTHER);
}

function limitsOf(values: Float64Array, rows: Uint32Array, leastFactor: number): Limits | null {
  if (rows.length < MIN_LINES) return null;
  const said = rows.filter((line) => values[line] !== 0);
  const sizes = Float64Array.from(said, (line) => Math.log(Math.abs(values[line])));
  const { middle, deviation } = robustSpread(sizes);
  const away = Math.max(DEVIATIONS * deviation, Math.log(leastFactor));
  return { low: middle - away, high: middle + away };
}
