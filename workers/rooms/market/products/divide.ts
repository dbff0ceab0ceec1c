import type { Codes } from '../../../contract/columns.ts';
import { LINE_OTHER, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { PRODUCT_KINDS, type ProductKind } from './contract.ts';

/** Sales and returns of products, put together by one kind of name. */
export interface Division {
  names: string[];
  labels: string[];
  /** Rows of the lines, name by name. */
  rows: Uint32Array;
  /** Place in `rows` at which each name begins, and the end. */
  start: Uint32Array;
}

/** A line of a product that was sold or came back. */
export function isOfProduct(
  { lineClass, product, isNotProduct }: OrderLines,
  row: number
): boolean {
  const code = product.codes[row];
  return lineClass[row] !== LINE_OTHER && code > 0 && !isNotProduct[code];
}

/** The kinds of which the shop has several names; products always. */
export function possibleKinds(lines: OrderLines): ProductKind[] {
  return PRODUCT_KINDS.filter(
    (kind) => kind === 'product' || (lines[kind]?.dictionary.length ?? 0) > 2
  );
}

/** Lines of products by name, in the order of the file within a name. */
export function divide(lines: OrderLines, kind: ProductKind): Division {
  const { codes, dictionary } = lines[kind] ?? lines.product;
  const start = new Uint32Array(dictionary.length + 1);
  for (let row = 0; row < lines.rows; row++) {
    if (isOfProduct(lines, row)) start[codes[row] + 1]++;
  }
  for (let code = 0; code < dictionary.length; code++) start[code + 1] += start[code];
  const labels =
    kind === 'product'
      ? dictionary.map((name, code) => lines.productNames[code] || name)
      : dictionary;
  return { names: dictionary, labels, rows: rowsByCode(lines, codes, start), start };
}

function rowsByCode(lines: OrderLines, codes: Codes, start: Uint32Array): Uint32Array {
  const next = start.slice();
  const rows = new Uint32Array(start[start.length - 1]);
  for (let row = 0; row < lines.rows; row++) {
    if (isOfProduct(lines, row)) rows[next[codes[row]]++] = row;
  }
  return rows;
}

/** First and last day on which a product was sold or came back; null: no line has a date. */
export function daysOfProducts(lines: OrderLines): [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < lines.rows; row++) {
    const day = lines.day[row];
    if (day === NO_DAY || !isOfProduct(lines, row)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? null : [first, last];
}
