import { cholesky, solveTransposed } from '../../../maths/matrices/cholesky.ts';
import { hessianAt } from '../../../maths/optimise.ts';
import type { Objective } from '../../../maths/optimise.ts';
import type { Random } from '../../../maths/random.ts';
import { bgNbdObjective, climb, nbdObjective } from './bg-nbd.ts';
import type { LogPrior } from './bg-nbd.ts';
import type { ValueFit } from './contract.ts';
import { climbGammaGamma, gammaGammaObjective, payingRepeaters } from './gamma-gamma.ts';
import type { HistoryKinds, PurchaseHistory } from './purchase-history.ts';

/** Fewer customers with a repeat purchase than this: a weak prior steadies the fit. */
const THIN_REPEATERS = 50;
/**
 * Twice the gain in log-likelihood that drop-out must bring to be believed: about the 5 % point for
 * parameters that lie on their border when there is none.
 */
const BORDER_GAIN = 4;

/** A fitted part: where its likelihood is highest, in logarithms of its parameters. */
export interface FittedPart {
  point: Float64Array;
  objective: Objective;
}

/** What the predictions rest on. */
export interface LifetimeModel {
  /** With drop-out (r, alpha, a, b), or purchases only (r, alpha). */
  used: 'BG/NBD' | 'simple';
  purchases: FittedPart;
  /** p, q, v. */
  amounts: FittedPart;
  /** Mean of all purchases of the shop: where the amounts' model has no mean of its own. */
  typicalValue: number;
  fits: ValueFit[];
  thin: boolean;
  repeaters: number;
}

/**
 * Fits how often customers buy, whether they leave, and what a purchase brings.
 *
 * Where drop-out does not raise the likelihood, the data cannot tell a customer who left from one
 * who buys rarely: the model without drop-out is used and the fit says `border`. Its a and b are
 * then not given: any pair with a tiny mean fits as well.
 */
export function fitLifetime(history: PurchaseHistory, kinds: HistoryKinds): LifetimeModel {
  const repeaters = history.repeats.reduce((count, x) => count + Number(x > 0), 0);
  const thin = repeaters < THIN_REPEATERS;
  const priors = thin ? purchasePriors(kinds) : undefined;
  const bgNbd = bgNbdObjective(kinds, priors);
  const end = climb(bgNbd, kinds, 4);
  const nbd = nbdObjective(kinds, priors);
  const without = climb(nbd, kinds, 2, end.point);
  const border = !thin && 2 * (without.value - end.value) < BORDER_GAIN;
  const purchases: FittedPart = border
    ? { point: without.point, objective: nbd }
    : { point: end.point, objective: bgNbd };
  const amounts = fitAmounts(history);
  const state = border ? 'border' : thin ? 'thin' : 'fitted';
  const [r, alpha, a = NaN, b = NaN] = Array.from(purchases.point, Math.exp);
  const bgNbdFit: ValueFit = {
    model: 'BG/NBD',
    parameters: { r, alpha, a, b },
    logLikelihood: -(border ? without.value : end.value),
    state,
    withoutDropout: -without.value
  };
  return {
    used: border ? 'simple' : 'BG/NBD',
    purchases,
    amounts: amounts.part,
    typicalValue: amounts.typical,
    fits: [bgNbdFit, amounts.fit],
    thin,
    repeaters
  };
}

/** Customers of a usual shop: few purchases a span, one in four leaves after a purchase. */
function purchasePriors({ weeks }: HistoryKinds): LogPrior {
  const span = weeks.reduce((longest, own) => Math.max(longest, own), 1);
  return {
    mean: [Math.log(0.7), Math.log(span / 2), Math.log(0.8), Math.log(2.4)],
    deviation: [1, 1.2, 0.8, 0.8]
  };
}

function fitAmounts(history: PurchaseHistory) {
  const members = payingRepeaters(history);
  const typical = typicalPurchase(history);
  const thin = members.length < THIN_REPEATERS;
  const prior: LogPrior = {
    mean: [Math.log(3), Math.log(3), Math.log((typical * 2) / 3)],
    deviation: [1, 0.6, 1]
  };
  const objective = gammaGammaObjective(history, members, thin ? prior : undefined);
  const end = climbGammaGamma(objective, typical, members.length);
  const [p, q, v] = Array.from(end.point, Math.exp);
  const fit: ValueFit = {
    model: 'Gamma-Gamma',
    parameters: { p, q, v },
    logLikelihood: -end.value,
    state: thin ? 'thin' : 'fitted',
    withoutDropout: NaN
  };
  return { part: { point: end.point, objective }, typical, fit };
}

/** Mean of a purchase day over all customers; 1 where nobody ever paid. */
function typicalPurchase({ total, repeats }: PurchaseHistory): number {
  let money = 0;
  let purchases = 0;
  for (let customer = 0; customer < total.length; customer++) {
    money += total[customer];
    purchases += 1 + repeats[customer];
  }
  return money > 0 ? money / purchases : 1;
}

/** Farther from the maximum than this a draw of a log-parameter says nothing any more. */
const FARTHEST = 3;

/**
 * Draws parameters as uncertain as the data leave them: normal around the maximum of the
 * likelihood on the logarithmic scale, with the inverse of its curvature as covariance.
 *
 * @returns `count` draws of the parameters themselves
 */
export function drawParameters(
  { point, objective }: FittedPart,
  count: number,
  random: Random
): number[][] {
  const n = point.length;
  const hessian = hessianAt(objective, point);
  let lower: Float64Array | null = null;
  for (let ridge = 1e-6; !lower; ridge *= 10) {
    for (let i = 0; i < n; i++) hessian[i * n + i] += ridge;
    lower = cholesky(hessian, n);
  }
  return Array.from({ length: count }, () => {
    const z = Float64Array.from({ length: n }, () => random.normal());
    const moved = solveTransposed(lower, n, z);
    return Array.from(moved, (step, i) =>
      Math.exp(point[i] + Math.max(-FARTHEST, Math.min(FARTHEST, step)))
    );
  });
}
