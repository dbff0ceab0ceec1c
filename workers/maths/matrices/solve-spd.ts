import { cholesky, solveTransposed } from './cholesky.ts';

/** x with A x = b for a symmetric positive definite matrix (row-major n × n); null when it is not. */
export function solveSpd(matrix: Float64Array, n: number, b: Float64Array): Float64Array | null {
  const lower = cholesky(matrix, n);
  return lower && solveByCholesky(lower, n, b);
}

/** x with L Lᵀ x = b, for a lower triangle as `cholesky` gives it. */
export function solveByCholesky(lower: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= lower[i * n + k] * x[k];
    x[i] /= lower[i * n + i];
  }
  return solveTransposed(lower, n, x);
}
