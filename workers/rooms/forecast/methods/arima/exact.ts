import type { Job } from '../../../../contract/job.ts';
import { armaOf, armaSizes, isOutside, type Arma, type Orders } from './polynomials.ts';
import { leastSquaresFrom, type Residuals } from './squares.ts';
import { factor, innovations, makeWhitener, type Whitener } from './whiten.ts';

/** A fitted ARIMA with everything its forecasts need. */
export interface Fit {
  orders: Orders;
  /** Unconstrained parameters, which `armaOf` turns into the ARMA. */
  free: Float64Array;
  arma: Arma;
  /** Mean of the differenced series. */
  constant: number;
  logLikelihood: number;
  aicc: number;
  /** Variance of the shocks, adjusted for degrees of freedom. */
  variance: number;
}

/** A model with a root closer to the unit circle than this is rejected. */
const RADIUS = 1.01;

/**
 * Maximum likelihood fit of an ARMA to a differenced series: exact Gaussian likelihood, with the
 * constant and the variance concentrated out. With S the sum of squared standardised errors and G
 * the geometric mean of their variances, −2 log L is n log(S G) plus a constant, so that maximising
 * it is a least-squares problem.
 *
 * @param values the series after d and D differences
 * @param start initial values of the unconstrained parameters
 */
export async function fitArma(
  values: Float64Array,
  orders: Orders,
  start: Float64Array,
  tolerance: number,
  job: Job
): Promise<Fit> {
  const { p, q } = armaSizes(orders);
  const whitener = makeWhitener(values.length, p, q);
  const room = new Float64Array(values.length);
  const ones = new Float64Array(values.length).fill(1);
  const residuals: Residuals = (free, into) =>
    standardise(
      whitener,
      armaOf(orders, free),
      values,
      into,
      orders.hasConstant ? ones : null,
      room
    );
  const { point, sum } = await leastSquaresFrom(residuals, start, values.length, tolerance, job);
  const arma = armaOf(orders, point);
  residuals(point, room);
  const constant = orders.hasConstant ? constantOf(whitener, arma, values, ones) : 0;
  return judge({ orders, free: point, arma, constant }, sum, whitener);
}

function judge(
  fit: Pick<Fit, 'orders' | 'free' | 'arma' | 'constant'>,
  sum: number,
  { variances, length: n }: Whitener
): Fit {
  const count = parameters(fit.orders);
  const logLikelihood = -0.5 * n * (Math.log((2 * Math.PI * sum) / n) + 1);
  const variance = sum / geometricMean(variances) / Math.max(1, n - count + 1);
  return { ...fit, logLikelihood, aicc: aiccOf(fit, -2 * logLikelihood, n), variance };
}

/** Infinite for a model close to non-stationary or non-invertible. */
export function aiccOf(
  { arma, orders }: Pick<Fit, 'orders' | 'arma'>,
  deviance: number,
  n: number
): number {
  const count = parameters(orders);
  const left = n - count - 1;
  const back = arma.theta.map((weight) => -weight);
  const isKept =
    Number.isFinite(deviance) && left > 0 && isOutside(arma.phi, RADIUS) && isOutside(back, RADIUS);
  return isKept ? deviance + 2 * count + (2 * count * (count + 1)) / left : Infinity;
}

/** Number of parameters, including the variance of the shocks. */
function parameters({ p, q, seasonalP, seasonalQ, hasConstant }: Orders): number {
  return p + q + seasonalP + seasonalQ + (hasConstant ? 1 : 0) + 1;
}

function geometricMean(variances: Float64Array): number {
  let sum = 0;
  for (const variance of variances) sum += Math.log(variance);
  return Math.exp(sum / variances.length);
}

function standardise(
  whitener: Whitener,
  arma: Arma,
  values: Float64Array,
  into: Float64Array,
  ones: Float64Array | null,
  room: Float64Array
): boolean {
  if (!factor(whitener, arma)) return false;
  innovations(whitener, arma, values, into);
  if (ones) {
    innovations(whitener, arma, ones, room);
    const constant = ratio(into, room, whitener.variances);
    for (let t = 0; t < into.length; t++) into[t] -= constant * room[t];
  }
  const scale = Math.sqrt(geometricMean(whitener.variances));
  for (let t = 0; t < into.length; t++) into[t] *= scale / Math.sqrt(whitener.variances[t]);
  return true;
}

function constantOf(whitener: Whitener, arma: Arma, values: Float64Array, ones: Float64Array) {
  const [own, unit] = [new Float64Array(values.length), new Float64Array(values.length)];
  innovations(whitener, arma, values, own);
  innovations(whitener, arma, ones, unit);
  return ratio(own, unit, whitener.variances);
}

/** Weighted least squares with a single regressor. */
function ratio(own: Float64Array, unit: Float64Array, variances: Float64Array): number {
  let [both, square] = [0, 0];
  for (let t = 0; t < own.length; t++) {
    both += (own[t] * unit[t]) / variances[t];
    square += (unit[t] * unit[t]) / variances[t];
  }
  return both / square;
}
