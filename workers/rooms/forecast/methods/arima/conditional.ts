import type { Job } from '../../../../contract/job.ts';
import { aiccOf, type Fit } from './exact.ts';
import { armaOf, armaSizes, type Arma, type Orders } from './polynomials.ts';
import { leastSquaresFrom, type Residuals } from './squares.ts';

/**
 * Fits an ARMA by conditional least squares: given its first steps, and zero shocks before them. At
 * the cost of a few multiplications per step it approximates the maximum likelihood estimate and
 * its AICc (Box and Jenkins, Time Series Analysis, 1976, 7.1.2; R's `method = "CSS"`).
 */
export async function fitConditional(
  values: Float64Array,
  orders: Orders,
  start: Float64Array,
  tolerance: number,
  job: Job
): Promise<Fit> {
  const skipped = armaSizes(orders).p;
  const counted = values.length - skipped;
  const ones = new Float64Array(values.length).fill(1);
  const [own, unit] = [new Float64Array(values.length), new Float64Array(values.length)];
  let constant = 0;
  const residuals: Residuals = (free, into) => {
    const arma = armaOf(orders, free);
    shocks(arma, values, own);
    if (orders.hasConstant) {
      shocks(arma, ones, unit);
      constant = dotFrom(skipped, own, unit) / dotFrom(skipped, unit, unit);
    }
    for (let t = skipped; t < own.length; t++) into[t - skipped] = own[t] - constant * unit[t];
    return true;
  };
  if (counted < 2) return { ...emptyFit(orders, start), aicc: Infinity };
  const { point, sum } = await leastSquaresFrom(residuals, start, counted, tolerance, job);
  residuals(point, new Float64Array(counted));
  const fit = { orders, free: point, arma: armaOf(orders, point), constant };
  const variance = sum / counted;
  const deviance = values.length * (Math.log(2 * Math.PI * variance) + 1);
  const aicc = aiccOf(fit, deviance, values.length);
  return { ...fit, logLikelihood: -deviance / 2, aicc, variance };
}

function emptyFit(orders: Orders, free: Float64Array): Omit<Fit, 'aicc'> {
  const arma = armaOf(orders, free);
  return { orders, free, arma, constant: 0, logLikelihood: -Infinity, variance: NaN };
}

function shocks({ phi, theta }: Arma, values: Float64Array, into: Float64Array): void {
  const p = phi.length;
  into.fill(0, 0, p);
  const [near, far] = [lagsOf(phi), lagsOf(theta)];
  for (let t = p; t < values.length; t++) {
    let error = values[t];
    for (let at = 0; at < near.length; at++) error -= phi[near[at]] * values[t - 1 - near[at]];
    for (let at = 0; at < far.length && far[at] < t; at++) {
      error -= theta[far[at]] * into[t - 1 - far[at]];
    }
    into[t] = error;
  }
}

/** Lags of the non-zero coefficients, of which seasonal models have few. */
function lagsOf(weights: Float64Array): Int32Array {
  const found = new Int32Array(weights.length);
  let count = 0;
  for (let at = 0; at < weights.length; at++) if (weights[at] !== 0) found[count++] = at;
  return found.subarray(0, count);
}

function dotFrom(from: number, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = from; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}
