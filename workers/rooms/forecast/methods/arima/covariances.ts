import { psiWeights, type Arma } from './polynomials.ts';

/**
 * Autocovariances of an ARMA at lags 0 … `lags`, in units of the shocks' variance: those of its
 * autoregression by the inverse Levinson recursion, then the moving average on both sides.
 */
export function autocovariances({ phi, theta }: Arma, lags: number): Float64Array {
  const q = theta.length;
  const plain = autoregressive(phi, lags + 2 * q);
  const weights = [1, ...theta];
  const oneSided = new Float64Array(lags + 2 * q + 1);
  for (let at = 0; at < lags + q + 1; at++) {
    // At lag at − q, with the moving average on one side.
    for (let i = 0; i <= q; i++) {
      if (weights[i] !== 0) oneSided[at] += weights[i] * plain[Math.abs(at - q + i)];
    }
  }
  const both = new Float64Array(lags + 1);
  for (let lag = 0; lag <= lags; lag++) {
    for (let i = 0; i <= q; i++) {
      if (weights[i] !== 0) both[lag] += weights[i] * oneSided[lag + q - i];
    }
  }
  return both;
}

function autoregressive(phi: Float64Array, lags: number): Float64Array {
  const p = phi.length;
  const orders: Float64Array[] = new Array(p + 1);
  orders[p] = phi;
  let variance = 1;
  for (let order = p; order > 0; order--) {
    const own = orders[order];
    const partial = own[order - 1];
    const rest = Math.max(1e-12, 1 - partial * partial);
    const lower = new Float64Array(order - 1);
    for (let at = 0; at < order - 1; at++)
      lower[at] = (own[at] + partial * own[order - 2 - at]) / rest;
    orders[order - 1] = lower;
    variance /= rest;
  }
  const found = new Float64Array(lags + 1);
  found[0] = variance;
  for (let lag = 1; lag <= lags; lag++) {
    const own = orders[Math.min(lag, p)];
    let sum = 0;
    for (let k = 0; k < own.length; k++) sum += own[k] * found[lag - 1 - k];
    found[lag] = sum;
  }
  return found;
}

/** Autocovariances of theta(B) e at lags 0 … q. */
export function errorCovariances(theta: Float64Array): Float64Array {
  const q = theta.length;
  const found = new Float64Array(q + 1);
  for (let lag = 0; lag <= q; lag++) {
    let sum = lag === 0 ? 1 : theta[lag - 1];
    for (let k = lag; k < q; k++) sum += theta[k] * theta[k - lag];
    found[lag] = sum;
  }
  return found;
}

/** Cross-covariances of X(t) with theta(B) e at t + lag, at lags 0 … q. */
export function mixedCovariances(arma: Arma, q: number): Float64Array {
  const psi = psiWeights(arma, q + 1);
  const found = new Float64Array(q + 1);
  for (let lag = 0; lag <= q; lag++) {
    let sum = lag === 0 ? 1 : 0;
    for (let k = Math.max(1, lag); k <= q; k++) sum += arma.theta[k - 1] * psi[k - lag];
    found[lag] = sum;
  }
  return found;
}
