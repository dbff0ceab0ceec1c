import type { Pieces } from '../../contract/job.ts';

/** The result of a least squares fit; columns that depend on earlier ones are left out. */
export interface LeastSquares {
  /** One coefficient per column, 0 for those left out. */
  solution: Float64Array;
  /** The columns that were not left out. */
  used: number[];
  /** (AᵀA)⁻¹ of the used columns, row-major. */
  inverse: Float64Array;
}

/** A column is left out when the earlier ones leave no more than this share of its length. */
const NOTHING_NEW = 1e-9;

/**
 * The x that minimises |A x − b|², by Householder's QR decomposition (Golub and Van Loan, Matrix
 * Computations, 5.2), which, unlike the normal equations, does not square the condition number. A
 * column that depends on earlier ones gets 0, as in R.
 *
 * @param matrix rows × columns, column-major; overwritten
 * @param b one value per row; overwritten
 */
export function* leastSquares(
  matrix: Float64Array,
  rows: number,
  columns: number,
  b: Float64Array
): Pieces<LeastSquares> {
  const used: number[] = [];
  const diagonal: number[] = [];
  const columnAt = (column: number) => matrix.subarray(column * rows, (column + 1) * rows);
  for (let column = 0; column < columns; column++) {
    const own = columnAt(column);
    const before = normFrom(own, 0);
    used.forEach((other, at) => reflect(columnAt(other), own, at));
    const at = used.length;
    const left = normFrom(own, at);
    if (!(left > NOTHING_NEW * before)) continue;
    const head = own[at] > 0 ? -left : left;
    own[at] -= head;
    // From the diagonal down stands the reflection's vector v, with H = I − v vᵀ.
    const scale = 1 / Math.sqrt(-head * own[at]);
    for (let row = at; row < rows; row++) own[row] *= scale;
    reflect(own, b, at);
    used.push(column);
    diagonal.push(head);
    yield;
  }
  const upper = invertTriangle(used.map(columnAt), diagonal);
  const solution = new Float64Array(columns);
  const found = timesUpper(upper, b.subarray(0, used.length));
  used.forEach((column, at) => (solution[column] = found[at]));
  return { solution, used, inverse: squareOf(upper, used.length) };
}

function normFrom(values: Float64Array, from: number): number {
  let sum = 0;
  for (let row = from; row < values.length; row++) sum += values[row] * values[row];
  return Math.sqrt(sum);
}

function reflect(vector: Float64Array, values: Float64Array, from: number): void {
  let dot = 0;
  for (let row = from; row < values.length; row++) dot += vector[row] * values[row];
  for (let row = from; row < values.length; row++) values[row] -= dot * vector[row];
}

/** R⁻¹, row-major, by back substitution; R's part above the diagonal stands in the columns. */
function invertTriangle(
  columns: readonly Float64Array[],
  diagonal: readonly number[]
): Float64Array {
  const n = columns.length;
  const inverse = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    inverse[j * n + j] = 1 / diagonal[j];
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += columns[k][i] * inverse[k * n + j];
      inverse[i * n + j] = -sum / diagonal[i];
    }
  }
  return inverse;
}

function timesUpper(upper: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  return b.map((_, i) => {
    let sum = 0;
    for (let j = i; j < n; j++) sum += upper[i * n + j] * b[j];
    return sum;
  });
}

/** U Uᵀ. */
function squareOf(upper: Float64Array, n: number): Float64Array {
  const square = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      for (let k = Math.max(i, j); k < n; k++)
        square[i * n + j] += upper[i * n + k] * upper[j * n + k];
    }
  }
  return square;
}
