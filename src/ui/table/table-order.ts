import { MINUS } from '../../i18n/formats.ts';
import { isMissing, type Cell, type Column, type Sorting } from './table-columns.ts';

/** Yields to drawing and typing; called often, mostly returns at once. */
export type Breathe = () => Promise<void> | undefined;

/** Number of iterations between two checks of the clock. */
const STRIDE = 2048;

/** A function that yields whenever `slice` milliseconds of work have passed. */
export function breather(clock: () => number, rest: () => Promise<void>, slice = 12): Breathe {
  let since = clock();
  return () => {
    if (clock() - since < slice) return undefined;
    return rest().then(() => {
      since = clock();
    });
  };
}

/**
 * Indices of the rows that contain every word of `search` in some column, case-folded. Empty words
 * are ignored; null means all rows.
 */
export async function searchRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  search: string,
  breathe: Breathe
): Promise<Uint32Array | null> {
  const words = asSearched(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    if (at % STRIDE === 0) await breathe();
    const text = searchText(rows[at], columns);
    if (words.every((word) => text.includes(word))) found[count++] = at;
  }
  return found.slice(0, count);
}

function searchText<Row>(row: Row, columns: readonly Column<Row>[]): string {
  let text = '';
  for (const column of columns) {
    const value = column.value(row);
    if (value !== null) text += ` ${value}`;
    if (column.format && typeof value === 'string') text += ` ${column.format(value, row)}`;
  }
  return asSearched(text);
}

/** Finds a minus sign as displayed and as typed. */
function asSearched(text: string): string {
  return text.toLowerCase().replaceAll(MINUS, '-');
}

/**
 * Sorts indices by a column: numbers by value, texts by the language's collation with numbers
 * inside texts by value (A2 before A10). The sort is stable; cells without a value come last in
 * either direction.
 */
export async function sortRows<Row>(
  rows: readonly Row[],
  positions: Uint32Array | null,
  column: Column<Row>,
  sorting: Sorting,
  locale: string,
  breathe: Breathe
): Promise<Uint32Array> {
  const all = positions ?? Uint32Array.from(rows, (_, at) => at);
  const keys = await sortKeys(rows, all, column, locale, breathe);
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const order = await mergeSort(
    all.length,
    (a, b) => {
      const x = keys[a];
      const y = keys[b];
      // NaN marks a missing cell.
      if (x !== x || y !== y) return Number(x !== x) - Number(y !== y);
      return sign * (x - y);
    },
    breathe
  );
  return order.map((at) => all[at]);
}

/** Every cell as a sortable number: texts become ranks among the distinct texts. */
async function sortKeys<Row>(
  rows: readonly Row[],
  positions: Uint32Array,
  column: Column<Row>,
  locale: string,
  breathe: Breathe
): Promise<Float64Array> {
  const keys = new Float64Array(positions.length);
  const texts = new Map<string, number>();
  const codes = new Int32Array(positions.length).fill(-1);
  for (let i = 0; i < positions.length; i++) {
    if (i % STRIDE === 0) await breathe();
    const value = sortedBy(column, rows[positions[i]]);
    if (isMissing(value)) keys[i] = NaN;
    else if (typeof value === 'number') keys[i] = value;
    else {
      let code = texts.get(value as string);
      if (code === undefined) texts.set(value as string, (code = texts.size));
      codes[i] = code;
    }
  }
  if (texts.size > 0) await rankTexts(keys, codes, [...texts.keys()], locale, breathe);
  return keys;
}

function sortedBy<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row);
  return column.sortsAsShown && column.format && !isMissing(value)
    ? column.format(value, row)
    : value;
}

async function rankTexts(
  keys: Float64Array,
  codes: Int32Array,
  distinct: string[],
  locale: string,
  breathe: Breathe
): Promise<void> {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const order = await mergeSort(
    distinct.length,
    (a, b) => collator.compare(distinct[a], distinct[b]),
    breathe
  );
  const ranks = new Float64Array(distinct.length);
  for (let place = 0; place < order.length; place++) {
    if (place % STRIDE === 0) await breathe();
    const code = order[place];
    const before = place === 0 ? -1 : order[place - 1];
    const same = before >= 0 && collator.compare(distinct[before], distinct[code]) === 0;
    ranks[code] = same ? ranks[before] : place;
  }
  for (let i = 0; i < codes.length; i++) if (codes[i] >= 0) keys[i] = ranks[codes[i]];
}

/** A stable bottom-up merge sort of 0 … size−1 that yields; returns indices in order. */
export async function mergeSort(
  size: number,
  compare: (a: number, b: number) => number,
  breathe: Breathe
): Promise<Uint32Array> {
  let from = Uint32Array.from({ length: size }, (_, at) => at);
  let to = new Uint32Array(size);
  let steps = 0;
  for (let width = 1; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(start + 2 * width, size);
      let left = start;
      let right = middle;
      for (let out = start; out < end; out++) {
        if (++steps % STRIDE === 0) await breathe();
        const takeLeft = left < middle && (right >= end || compare(from[left], from[right]) <= 0);
        to[out] = takeLeft ? from[left++] : from[right++];
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
