import { columnOf } from '../../maths/matrices/matrix.ts';
import type { Matrix } from '../../maths/matrices/matrix.ts';

/** Columns as places among their own distinct values, ascending. */
export interface CodedColumns {
  rows: number;
  /** Per column a code a row. */
  code: Uint32Array[];
  /** Per column the distinct values. */
  values: Float64Array[];
}

/** Codes every value once, so that trees compare and count whole numbers. */
export function codeColumns(x: Matrix): CodedColumns {
  const coded: CodedColumns = { rows: x.rows, code: [], values: [] };
  for (let column = 0; column < x.columns; column++) {
    const own = columnOf(x, column);
    const values = distinctOf(own);
    coded.values.push(values);
    coded.code.push(Uint32Array.from(own, (value) => placeOf(values, value)));
  }
  return coded;
}

function distinctOf(own: Float64Array): Float64Array {
  const few = new Set<number>();
  for (let row = 0; row < own.length && few.size <= 2; row++) few.add(own[row]);
  if (few.size <= 2) return Float64Array.from(few).sort();
  return own
    .slice()
    .sort()
    .filter((value, at, all) => at === 0 || value !== all[at - 1]);
}

function placeOf(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
