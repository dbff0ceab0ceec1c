import type { Pieces } from '../../contract/job.ts';

/** A dense matrix, column-major: `values[column * rows + row]`. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float64Array;
  /**
   * Columns that encode categories of one variable share a number above 0; 0, or absent, for all
   * others.
   */
  group?: Uint32Array;
}

export function columnOf({ rows, values }: Matrix, column: number): Float64Array {
  return values.subarray(column * rows, (column + 1) * rows);
}

/** Some rows of a matrix, in the order given; a row may be repeated. */
export function takeRows(matrix: Matrix, rows: ArrayLike<number>): Matrix {
  const values = new Float64Array(rows.length * matrix.columns);
  for (let column = 0, to = 0; column < matrix.columns; column++) {
    const from = column * matrix.rows;
    for (let row = 0; row < rows.length; row++) values[to++] = matrix.values[from + rows[row]];
  }
  return { ...matrix, rows: rows.length, values };
}

/** The non-zero cells, row by row: row r has `column[start[r]] … column[start[r + 1] − 1]`. */
export interface FilledCells {
  start: Uint32Array;
  column: Uint32Array;
  value: Float64Array;
}

/** The rows of a matrix without their zeros; in coded categories most cells are zero. */
export function filledCells({ rows, columns, values }: Matrix): FilledCells {
  const start = new Uint32Array(rows + 1);
  for (let at = 0, column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++, at++) if (values[at] !== 0) start[row + 1]++;
  }
  for (let row = 0; row < rows; row++) start[row + 1] += start[row];
  const next = start.slice();
  const cells = {
    start,
    column: new Uint32Array(start[rows]),
    value: new Float64Array(start[rows])
  };
  for (let at = 0, column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++, at++) {
      if (values[at] === 0) continue;
      const to = next[row]++;
      cells.column[to] = column;
      cells.value[to] = values[at];
    }
  }
  return cells;
}

/** Takes about ten milliseconds. */
const PRODUCTS_PER_PIECE = 10_000_000;

/**
 * Σ weight · x xᵀ over all rows x, each extended by a final 1 for the intercept: (columns + 1)²,
 * symmetric.
 */
export function* weightedSquares(
  cells: FilledCells,
  weight: Float64Array,
  columns: number
): Pieces<Float64Array> {
  const size = columns + 1;
  const sums = new Float64Array(size * size);
  const { start, column, value } = cells;
  let products = 0;
  for (let row = 0; row + 1 < start.length; row++) {
    const own = weight[row];
    if (own === 0) continue;
    const end = start[row + 1];
    if ((products += (end - start[row]) ** 2) > PRODUCTS_PER_PIECE) {
      products = 0;
      yield;
    }
    for (let a = start[row]; a < end; a++) {
      const times = own * value[a];
      const to = column[a] * size;
      // Columns ascend within a row: only the upper half is written.
      for (let b = a; b < end; b++) sums[to + column[b]] += times * value[b];
      sums[to + columns] += times;
    }
    sums[columns * size + columns] += own;
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) sums[i * size + j] = sums[j * size + i];
  }
  return sums;
}

/** intercept + weight · x, for every row x. */
export function lineOf(
  { rows, columns, values }: Matrix,
  weight: Float64Array,
  intercept: number
): Float64Array {
  const out = new Float64Array(rows).fill(intercept);
  const used = Array.from(weight.subarray(0, columns).keys()).filter((at) => weight[at] !== 0);
  let at = 0;
  // Four columns at a time read and write each sum once instead of four times; added in their order.
  for (; at + 4 <= used.length; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((next) => used[at + next] * rows);
    const [ofA, ofB, ofC, ofD] = [0, 1, 2, 3].map((next) => weight[used[at + next]]);
    for (let row = 0; row < rows; row++) {
      const sum = out[row] + ofA * values[a + row] + ofB * values[b + row];
      out[row] = sum + ofC * values[c + row] + ofD * values[d + row];
    }
  }
  for (; at < used.length; at++) {
    const [from, own] = [used[at] * rows, weight[used[at]]];
    for (let row = 0; row < rows; row++) out[row] += own * values[from + row];
  }
  return out;
}

/** Of each column the sum of its values times the rows' numbers, added to what it begins with. */
export function productsOf(
  { rows, columns, values }: Matrix,
  times: Float64Array,
  begin: Float64Array
): Float64Array {
  const out = begin.slice(0, columns);
  let column = 0;
  // A sum waits for its last addition; four beside each other do not wait for one another.
  for (; column + 4 <= columns; column += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((next) => (column + next) * rows);
    let [sumA, sumB, sumC, sumD] = out.subarray(column, column + 4);
    for (let row = 0; row < rows; row++) {
      const own = times[row];
      sumA += own * values[a + row];
      sumB += own * values[b + row];
      sumC += own * values[c + row];
      sumD += own * values[d + row];
    }
    out.set([sumA, sumB, sumC, sumD], column);
  }
  for (; column < columns; column++) {
    const from = column * rows;
    for (let row = 0; row < rows; row++) out[column] += times[row] * values[from + row];
  }
  return out;
}
