import { minimise } from '../../../../maths/optimise.ts';
import type { Minimum, Objective } from '../../../../maths/optimise.ts';
import { digamma, logGamma } from '../../../../maths/statistics/special.ts';
import { addPrior } from './log-prior.ts';
import type { LogPrior } from './log-prior.ts';
import type { PurchaseHistory } from '../purchase-history.ts';

/**
 * Amount per purchase: gamma-distributed (shape p) around a customer's own mean, whose scale is
 * also gamma-distributed (q, v).
 */
export interface GammaGammaParameters {
  p: number;
  q: number;
  v: number;
}

/** Customers for the fit: those with a repeat purchase and a positive amount. */
export function payingRepeaters({ repeats, meanValue }: PurchaseHistory): number[] {
  const found: number[] = [];
  repeats.forEach((x, customer) => {
    if (x > 0 && meanValue[customer] > 0) found.push(customer);
  });
  return found;
}

/**
 * Negative log-likelihood in the logarithms of p, q, v with its gradient (Fader and Hardie, "The
 * gamma-gamma model of monetary value", 2013, equation 1a).
 */
export function gammaGammaObjective(
  history: PurchaseHistory,
  members: number[],
  prior?: LogPrior
): Objective {
  const { repeats, meanValue } = history;
  return (point, gradient) => {
    const [p, q, v] = point.map(Math.exp);
    const [logGammaQ, psiQ, logV] = [logGamma(q), digamma(q), Math.log(v)];
    let [sum, dp, dq, dv] = [0, 0, 0, 0];
    for (const customer of members) {
      const x = repeats[customer];
      const mean = meanValue[customer];
      const logSum = Math.log(v + x * mean);
      const logMean = Math.log(mean);
      const psiAll = digamma(p * x + q);
      sum +=
        logGamma(p * x + q) -
        logGamma(p * x) -
        logGammaQ +
        q * logV +
        (p * x - 1) * logMean +
        p * x * Math.log(x) -
        (p * x + q) * logSum;
      dp += x * (psiAll - digamma(p * x) + logMean + Math.log(x) - logSum);
      dq += psiAll - psiQ + logV - logSum;
      dv += q / v - (p * x + q) / (v + x * mean);
    }
    gradient.set([-dp * p, -dq * q, -dv * v]);
    return -sum + (prior ? addPrior(prior, point, gradient) : 0);
  };
}

/**
 * Minimises the objective, with further starting points if the first does not converge; amounts are
 * in the shop's currency, so v starts near a typical one.
 */
export function climbGammaGamma(objective: Objective, typical: number, members: number): Minimum {
  let best: Minimum | undefined;
  for (const [p, q] of [
    [2, 3],
    [6, 4],
    [1, 2]
  ]) {
    const start = [Math.log(p), Math.log(q), Math.log((typical * (q - 1)) / p)];
    const found = minimise(objective, start, { slope: 1e-5 * Math.max(1, members) ** 0.5 });
    if (!best || found.value < best.value) best = found;
    if (best.converged) break;
  }
  return best!;
}

/**
 * Expected amount of a customer's purchase: between the mean of their own purchases and that of the
 * shop's customers, closer to their own the more purchases they have. NaN where the model has no
 * mean (q ≤ 1 and no purchases known).
 */
export function expectedValue({ p, q, v }: GammaGammaParameters, x: number, mean: number): number {
  const known = x > 0 && mean > 0 ? x : 0;
  const above = p * known + q - 1;
  return above > 0 ? (p * (v + (known ? x * mean : 0))) / above : NaN;
}

/**
 * Expected amount of a purchase of a customer with this history: `expectedValue`, or the shop's
 * typical purchase where the model has no mean.
 *
 * @param point logarithms of p, q, v
 */
export function purchaseValue(
  point: Float64Array,
  typical: number
): (x: number, mean: number) => number {
  const [p, q, v] = Array.from(point, Math.exp);
  return (x, mean) => {
    const expected = expectedValue({ p, q, v }, x, mean);
    return Number.isFinite(expected) ? expected : typical;
  };
}
