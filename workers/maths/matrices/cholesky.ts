/**
 * Lower triangle L with L Lᵀ = A for a symmetric positive definite matrix (row-major n × n); null
 * when it is not one.
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j];
      for (let k = 0; k < j; k++) sum -= lower[i * n + k] * lower[j * n + k];
      if (i !== j) lower[i * n + j] = sum / lower[j * n + j];
      else if (sum > 0) lower[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
}

/**
 * Solves Lᵀ x = z in place. With A = L Lᵀ a precision matrix and z standard normal, x has
 * covariance A⁻¹.
 */
export function solveTransposed(lower: Float64Array, n: number, z: Float64Array): Float64Array {
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) z[i] -= lower[k * n + i] * z[k];
    z[i] /= lower[i * n + i];
  }
  return z;
}
