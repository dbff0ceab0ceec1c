import type { Pieces } from '../../contract/job.ts';
import { columnOf } from '../../maths/matrices/matrix.ts';
import type { Matrix } from '../../maths/matrices/matrix.ts';

/** As narrow as their largest allows: rows are read out of order, and what is small stays near. */
export type Codes = Uint8Array | Uint32Array;

/** Columns as places among their own distinct values, ascending. */
export interface CodedColumns {
  rows: number;
  /** Per column a code a row. */
  code: Codes[];
  /** Per column the distinct values. */
  values: Float64Array[];
}

/** Codes every value once, so that trees compare and count whole numbers. */
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

/** By plain loops, as all that touches every cell: a function called for each takes ten times as long. */
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

/** More values than this and looking for one by halves goes through memory that is not near. */
const MANY = 4096;

/**
 * As many drawers of equal width as values, and where each one's values begin: a value is looked for
 * in its own drawer. Null where their width is no number.
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

/** The distinct values where they are two at most; else null. */
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

/** Where a value is among those from `low` to `high`. */
function placeOf(values: Float64Array, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
