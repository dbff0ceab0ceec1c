import { autocovariances, errorCovariances, mixedCovariances } from './covariances.ts';
import type { Arma } from './polynomials.ts';

/** Once rows of the factor change by less than this, the following ones are taken as equal. */
const SETTLED = 1e-9;

/** Buffers for the factor of an ARMA of given orders, reused by every evaluation. */
export interface Whitener {
  /** Number of steps. */
  length: number;
  /** Variance of every step's innovation, in units of the shocks' variance. */
  variances: Float64Array;
  /** Row t of L, by lag: the coefficient of the innovation at t−1−lag in step t. */
  rows: Float64Array;
  width: number;
  p: number;
  q: number;
}

export function makeWhitener(length: number, p: number, q: number): Whitener {
  const width = Math.max(p, q, 1);
  const rows = new Float64Array(length * width);
  return { length, variances: new Float64Array(length), rows, width, p, q };
}

/**
 * Factorises the covariance matrix of an ARMA's first steps as L V Lᵀ. After the first p steps, X
 * is replaced by phi(B) X, whose covariances are zero beyond lag q, so that a row of L has q
 * entries (Ansley, Biometrika 66, 1979; Brockwell and Davis, Time Series, 1991, 5.3): the exact
 * Gaussian likelihood in n q² operations, where a Kalman filter needs n max(p, q+1)².
 *
 * @returns false where rounding leaves a variance that is not positive
 */
export function factor(whitener: Whitener, arma: Arma): boolean {
  const { length, variances, rows, width, p, q } = whitener;
  const own = p > 0 ? autocovariances(arma, p) : new Float64Array(1);
  const errors = errorCovariances(arma.theta);
  const mixed = mixedCovariances(arma, q);
  let settled = 0;
  for (let t = 0; t < length; t++) {
    const at = t * width;
    if (settled > q) {
      rows.copyWithin(at, at - width, at);
      variances[t] = variances[t - 1];
      continue;
    }
    const start = t < p ? 0 : Math.max(0, t - q);
    for (let k = start; k < t; k++) {
      let sum = t < p ? own[t - k] : k >= p ? errors[t - k] : mixed[t - k];
      const first = Math.max(start, k < p ? 0 : k - q);
      const other = k * width + k - 1;
      for (let j = first, mine = at + t - 1; j < k; j++) sum -= rows[mine - j] * rows[other - j];
      rows[at + t - 1 - k] = sum;
    }
    let variance = t < p ? own[0] : errors[0];
    for (let k = start; k < t; k++) {
      const before = rows[at + t - 1 - k];
      const share = before / variances[k];
      rows[at + t - 1 - k] = share;
      variance -= before * share;
    }
    if (!(variance > 1e-12)) return false;
    variances[t] = variance;
    settled = t > p + q && isSame(rows, at, width, q) ? settled + 1 : 0;
  }
  return true;
}

function isSame(rows: Float64Array, at: number, width: number, q: number): boolean {
  for (let lag = 0; lag < q; lag++) {
    if (Math.abs(rows[at + lag] - rows[at - width + lag]) > SETTLED) return false;
  }
  return true;
}

/**
 * Innovations: errors of the best linear prediction of each step; uncorrelated, with `variances`.
 */
export function innovations(
  { rows, width, p, q }: Whitener,
  { phi }: Arma,
  values: Float64Array,
  into: Float64Array
): void {
  for (let t = 0; t < values.length; t++) {
    let error = values[t];
    if (t >= p) for (let k = 0; k < p; k++) error -= phi[k] * values[t - 1 - k];
    const known = t < p ? t : Math.min(t, q);
    for (let lag = 0; lag < known; lag++) error -= rows[t * width + lag] * into[t - 1 - lag];
    into[t] = error;
  }
}
