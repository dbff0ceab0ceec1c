/**
 * Orders of ARIMA(p,d,q)(P,D,Q)[period] with a constant: the mean, or the drift after one
 * difference.
 */
export interface Orders {
  p: number;
  d: number;
  q: number;
  seasonalP: number;
  seasonalD: number;
  seasonalQ: number;
  period: number;
  hasConstant: boolean;
}

/**
 * An ARMA with multiplied-out seasonal terms: X(t) = Σ phi(k) X(t−1−k) + e(t) + Σ theta(k)
 * e(t−1−k).
 */
export interface Arma {
  phi: Float64Array;
  theta: Float64Array;
}

export function armaSizes(orders: Orders): { p: number; q: number } {
  const { p, q, seasonalP, seasonalQ, period } = orders;
  return { p: p + seasonalP * period, q: q + seasonalQ * period };
}

/**
 * Turns unconstrained parameters into an ARMA: their hyperbolic tangents are partial
 * autocorrelations, so that it is always stationary and invertible (Barndorff-Nielsen and Schou,
 * Journal of Multivariate Analysis 3, 1973; Jones, Technometrics 22, 1980).
 *
 * @param free p, then q, then seasonal P, then seasonal Q numbers
 */
export function armaOf({ p, q, seasonalP, seasonalQ, period }: Orders, free: Float64Array): Arma {
  const atQ = p + q;
  const atP = atQ + seasonalP;
  const near = stationary(free.subarray(0, p));
  const far = stationary(free.subarray(atQ, atP));
  const nearError = stationary(free.subarray(p, atQ));
  const farError = stationary(free.subarray(atP, atP + seasonalQ));
  const theta = product(nearError, farError, period);
  for (let at = 0; at < theta.length; at++) theta[at] = -theta[at];
  return { phi: product(near, far, period), theta };
}

/** Coefficients from partial autocorrelations, by the Durbin–Levinson recursion. */
function stationary(free: Float64Array): Float64Array {
  const phi = new Float64Array(free.length);
  const last = new Float64Array(free.length);
  for (let order = 0; order < free.length; order++) {
    const partial = Math.tanh(free[order]);
    last.set(phi);
    phi[order] = partial;
    for (let at = 0; at < order; at++) phi[at] = last[at] - partial * last[order - 1 - at];
  }
  return phi;
}

/** Coefficients phi of 1 − Σ phi(k) B^(k+1) = (1 − Σ near B^i) (1 − Σ far B^(i·period)). */
function product(near: Float64Array, far: Float64Array, period: number): Float64Array {
  const phi = new Float64Array(near.length + far.length * period);
  phi.set(near);
  for (let j = 0; j < far.length; j++) {
    const lag = (j + 1) * period;
    phi[lag - 1] += far[j];
    for (let i = 0; i < near.length; i++) phi[lag + i] -= far[j] * near[i];
  }
  return phi;
}

/** Weights of X(t) on e(t), e(t−1), …; the first is 1. */
export function psiWeights({ phi, theta }: Arma, length: number): Float64Array {
  const psi = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    let sum = at === 0 ? 1 : at <= theta.length ? theta[at - 1] : 0;
    for (let k = 0; k < phi.length && k < at; k++) sum += phi[k] * psi[at - 1 - k];
    psi[at] = sum;
  }
  return psi;
}

/**
 * Whether all roots of 1 − Σ phi B^k are outside `radius`: that is the case if the partial
 * autocorrelations of phi(k) radius^k, from the inverse Levinson recursion, are all below one in
 * size.
 */
export function isOutside(phi: Float64Array, radius: number): boolean {
  const own = phi.map((value, at) => value * radius ** (at + 1));
  for (let order = own.length - 1; order >= 0; order--) {
    const partial = own[order];
    if (!(Math.abs(partial) < 1)) return false;
    const last = own.slice(0, order);
    const scale = 1 / (1 - partial * partial);
    for (let at = 0; at < order; at++)
      own[at] = (last[at] + partial * last[order - 1 - at]) * scale;
  }
  return true;
}
