import { solveSpd } from '../../../../maths/matrices/solve-spd.ts';
import type { Column } from './columns.ts';

/** Sums of products of all columns and of the target, over a range of rows. */
export interface Products {
  size: number;
  /** Row-major `size × size`. */
  gram: Float64Array;
  target: Float64Array;
}

export function noProducts(size: number): Products {
  return { size, gram: new Float64Array(size * size), target: new Float64Array(size) };
}

/** Adds rows `from` (inclusive) to `to` (exclusive); those of weight 0 are skipped. */
export function addRows(
  { size, gram, target }: Products,
  columns: readonly Column[],
  y: Float64Array,
  weight: Uint8Array,
  [from, to]: readonly [number, number]
): void {
  const row = new Float64Array(size);
  for (let at = from; at < to; at++) {
    if (!weight[at]) continue;
    for (let j = 0; j < size; j++) row[j] = columns[j].values[at];
    for (let j = 0; j < size; j++) {
      if (row[j] === 0) continue;
      target[j] += row[j] * y[at];
      for (let k = 0; k <= j; k++) gram[j * size + k] += row[j] * row[k];
    }
  }
}

/**
 * Ridge regression (Hoerl and Kennard, Technometrics 1970) on a subset of the columns.
 *
 * @param used indices of the columns
 * @returns one coefficient for each of `used`
 */
export function solveRidge(
  products: Products,
  columns: readonly Column[],
  used: readonly number[]
): Float64Array {
  const b = Float64Array.from(used, (j) => products.target[j]);
  return solveSpd(penalised(products, columns, used), used.length, b) ?? b.fill(0);
}

/**
 * Variance of the coefficient of the last of `used`, relative to that of one observation; Infinity
 * where not identified.
 */
export function varianceOfLast(
  products: Products,
  columns: readonly Column[],
  used: readonly number[]
): number {
  const one = new Float64Array(used.length);
  one[used.length - 1] = 1;
  return solveSpd(penalised(products, columns, used), used.length, one)?.at(-1) ?? Infinity;
}

function penalised(
  { size, gram }: Products,
  columns: readonly Column[],
  used: readonly number[]
): Float64Array {
  const m = used.length;
  const matrix = new Float64Array(m * m);
  used.forEach((j, row) => {
    used.forEach((k, column) => {
      matrix[row * m + column] = gram[Math.max(j, k) * size + Math.min(j, k)];
    });
    matrix[row * m + row] += columns[j].penalty;
  });
  return matrix;
}

export function sayAt(
  columns: readonly Column[],
  used: readonly number[],
  coefficients: Float64Array,
  at: number
): number {
  let sum = 0;
  for (let k = 0; k < used.length; k++) sum += coefficients[k] * columns[used[k]].values[at];
  return sum;
}
