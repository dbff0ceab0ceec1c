import type { Codes } from '../../../contract/columns.ts';
import { LINE_OTHER, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { PRODUCT_KINDS, type ProductKind } from './contract.ts';

/** Sales and returns of products, grouped by one kind of name. */
export interface Division {
  names: string[];
  labels: string[];
  /** Indices of the lines, name by name. */
  rows: Uint32Array;
  /** Index in `rows` at which each name begins, and the end. */
  start: Uint32Array;
}

/** Whether a line is a sale or return of a product. */
export function isOfProduct(
  { lineClass, product, isNotProduct }: OrderLines,
  row: number
): boolean {
  const code = product.codes[row];
  return lineClass[row] !== LINE_OTHER && code > 0 && !isNotProduct[code];
}

const classes = new WeakMap<OrderLines, Uint8Array>();

/** Class of each line of a product, LINE_OTHER for all others: computed once, used often. */
export function productClasses(lines: OrderLines): Uint8Array {
  let own = classes.get(lines);
  if (!own) classes.set(lines, (own = classProducts(lines)));
  return own;
}

function classProducts({ rows, lineClass, product: { codes }, isNotProduct }: OrderLines) {
  const own = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = codes[row];
    if (code > 0 && !isNotProduct[code]) own[row] = lineClass[row];
  }
  return own;
}

/** The kinds with several names in this shop; products always. */
export function possibleKinds(lines: OrderLines): ProductKind[] {
  return PRODUCT_KINDS.filter(
    (kind) => kind === 'product' || (lines[kind]?.dictionary.length ?? 0) > 2
  );
}

/** Lines of products grouped by name, in file order within a name. */
export function divide(lines: OrderLines, kind: ProductKind): Division {
  const { codes, dictionary } = lines[kind] ?? lines.product;
  const start = new Uint32Array(dictionary.length + 1);
  const { rows } = lines;
  const own = productClasses(lines);
  for (let row = 0; row < rows; row++) if (own[row] !== LINE_OTHER) start[codes[row] + 1]++;
  for (let code = 0; code < dictionary.length; code++) start[code + 1] += start[code];
  return { ...namesOf(lines, kind), rows: rowsByCode(lines, codes, start), start };
}

/** Names of a kind by code, and their labels. */
export function namesOf(lines: OrderLines, kind: ProductKind): Pick<Division, 'names' | 'labels'> {
  const { dictionary } = lines[kind] ?? lines.product;
  const labels =
    kind === 'product'
      ? dictionary.map((name, code) => lines.productNames[code] || name)
      : dictionary;
  return { names: dictionary, labels };
}

function rowsByCode(lines: OrderLines, codes: Codes, start: Uint32Array): Uint32Array {
  const next = start.slice();
  const rows = new Uint32Array(start[start.length - 1]);
  const own = productClasses(lines);
  for (let row = 0; row < own.length; row++) {
    if (own[row] !== LINE_OTHER) rows[next[codes[row]]++] = row;
  }
  return rows;
}

/** First and last day with a sale or return of a product; null where no line has a date. */
export function daysOfProducts(lines: OrderLines): [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  const { rows, day: days } = lines;
  const own = productClasses(lines);
  for (let row = 0; row < rows; row++) {
    const day = days[row];
    if (own[row] === LINE_OTHER || day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? null : [first, last];
}
