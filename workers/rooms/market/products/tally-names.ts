import { LINE_OTHER, LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { ProductKind } from './contract.ts';
import { productClasses } from './divide.ts';

export interface NameSums {
  code: number;
  units: number;
  revenue: number;
  margin: number;
}

interface Tally {
  /** For names with sales or returns: largest net revenue first, ties by name. */
  sums: NameSums[];
  /** Index at which each name's product lines would begin if grouped by name, and the end. */
  start: Uint32Array;
  /** First and last day with a sale or return of a product; null where no line has a date. */
  days: [number, number] | null;
  /** Total of lines that are not products, or have no name. */
  leftOut: number;
}

/**
 * Sums up the sales of each name in one pass over the lines.
 *
 * @param names of the kind, by code
 * @param costOf cost of one piece of a product code; NaN where unknown
 */
export function tallyNames(
  lines: OrderLines,
  by: ProductKind,
  names: readonly string[],
  costOf: (product: number) => number
): Tally {
  const make = () => new Float64Array(names.length);
  const [units, revenue] = [make(), make()];
  const start = new Uint32Array(names.length + 1);
  const { rows, day, lineClass, total, quantity, product } = lines;
  const { codes } = lines[by] ?? product;
  const own = productClasses(lines);
  let [first, last, leftOut] = [Infinity, -Infinity, 0];
  for (let row = 0; row < rows; row++) {
    if (own[row] === LINE_OTHER) {
      if (lineClass[row] !== LINE_OTHER) leftOut += total[row];
      continue;
    }
    const code = codes[row];
    start[code + 1]++;
    revenue[code] += total[row];
    if (own[row] === LINE_SALE) units[code] += quantity[row];
    if (day[row] === NO_DAY) continue;
    if (day[row] < first) first = day[row];
    if (day[row] > last) last = day[row];
  }
  for (let code = 0; code < names.length; code++) start[code + 1] += start[code];
  const margin = marginsOf(lines, by, costOf, make());
  const sums: NameSums[] = [];
  for (let code = 0; code < names.length; code++) {
    if (start[code] === start[code + 1]) continue;
    sums.push({ code, units: units[code], revenue: revenue[code], margin: margin[code] });
  }
  sums.sort((a, b) => b.revenue - a.revenue || (names[a.code] < names[b.code] ? -1 : 1));
  return { sums, start, days: first > last ? null : [first, last], leftOut };
}

/** Most shops have no costs; then nothing is summed up. */
function marginsOf(
  lines: OrderLines,
  by: ProductKind,
  costOf: (product: number) => number,
  margin: Float64Array
): Float64Array {
  const { rows, total, quantity, product } = lines;
  const costs = Float64Array.from(product.dictionary, (_, code) => costOf(code));
  if (costs.every(Number.isNaN)) return margin.fill(NaN);
  const { codes } = lines[by] ?? product;
  const own = productClasses(lines);
  for (let row = 0; row < rows; row++) {
    if (own[row] === LINE_OTHER) continue;
    margin[codes[row]] += total[row] - quantity[row] * costs[product.codes[row]];
  }
  return margin;
}
