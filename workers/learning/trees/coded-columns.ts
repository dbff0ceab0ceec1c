import type { Pieces } from '../../contract/job.ts';
import { columnOf } from '../../maths/matrices/matrix.ts';
import type { Matrix } from '../../maths/matrices/matrix.ts';

/**
 * As narrow as the largest code allows: rows are read out of order, and small arrays stay in the
 * cache.
 */
export type Codes = Uint8Array | Uint32Array;

/** Columns whose values are replaced by their rank among the column's distinct values. */
export interface CodedColumns {
  rows: number;
  /** Per column, the code of every row. */
  code: Codes[];
  /** Per column, its distinct values, ascending. */
  values: Float64Array[];
}

/** Codes every value once, so that growing trees only compares and counts whole numbers. */
export function* codeColumns(x: Matrix): Pieces<CodedColumns> {
  const coded: CodedColumns = { rows: x.rows, code: [], values: [] };
  for (let column = 0; column < x.columns; column++) {
    const own = columnOf(x, column);
    const values = distinctOf(own);
    coded.values.push(values);
    coded.code.push(codesOf(own, values));
    yield;
  }
  return coded;
}

/**
 * Uses plain loops, as does everything that touches each cell: calling a function per cell takes
 * ten times as long.
 */
function codesOf(own: Float64Array, values: Float64Array): Codes {
  const code = new (values.length > 256 ? Uint32Array : Uint8Array)(own.length);
  const drawers = values.length > MANY ? drawersOf(values) : null;
  if (!drawers) {
    for (let row = 0; row < own.length; row++) {
      code[row] = placeOf(values, own[row], 0, values.length - 1);
    }
    return code;
  }
  const { least, scale, start } = drawers;
  for (let row = 0; row < own.length; row++) {
    const drawer = Math.floor((own[row] - least) * scale);
    code[row] = placeOf(values, own[row], start[drawer], start[drawer + 1] - 1);
  }
  return code;
}

/** With more distinct values than this, bisection over all of them leaves the processor's cache. */
const MANY = 4096;

/**
 * Divides the value range into as many buckets of equal width as there are values, and says where
 * each one's values start, so that a value is searched within its bucket. Null when the bucket
 * width is not a usable number.
 */
function drawersOf(values: Float64Array): {
  least: number;
  scale: number;
  start: Uint32Array;
} | null {
  const least = values[0];
  const scale = (values.length - 1) / (values[values.length - 1] - least);
  if (!(scale > 0 && scale < Infinity)) return null;
  const start = new Uint32Array(values.length + 2);
  for (let at = 0; at < values.length; at++) start[Math.floor((values[at] - least) * scale) + 1]++;
  for (let drawer = 1; drawer < start.length; drawer++) start[drawer] += start[drawer - 1];
  return { least, scale, start };
}

function distinctOf(own: Float64Array): Float64Array {
  const few = twoOf(own);
  if (few) return few;
  const sorted = own.slice().sort();
  let met = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[met - 1]) sorted[met++] = sorted[at];
  }
  return sorted.slice(0, met);
}

/** The distinct values if there are at most two; null otherwise. */
function twoOf(own: Float64Array): Float64Array | null {
  if (own.length === 0) return new Float64Array(0);
  const first = own[0];
  let second = first;
  for (let row = 1; row < own.length; row++) {
    if (own[row] === first || own[row] === second) continue;
    if (second !== first) return null;
    second = own[row];
  }
  return second === first ? Float64Array.of(first) : Float64Array.of(first, second).sort();
}

/** Index of a value by bisection of `values[low … high]`. */
function placeOf(values: Float64Array, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
