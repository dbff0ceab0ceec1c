import type { Objective } from '../../../../maths/optimise.ts';
import type { Random } from '../../../../maths/random.ts';
import { logHypergeometric } from '../../../../maths/statistics/special.ts';
import { climb } from './climb.ts';
import { distinctWeeks, fillLogs } from './distinct-weeks.ts';
import { addPrior } from './log-prior.ts';
import type { LogPrior } from './log-prior.ts';
import { chanceOfOne } from './nbd.ts';
import type { HistoryKinds } from '../purchase-history.ts';
import type { PurchaseModel } from './purchase-model.ts';
import { createRising, fillRising } from './rising.ts';

/**
 * The first purchase after which a customer may have left: 1 for the first repeat purchase, 0 for
 * the very first.
 */
type FirstChance = 0 | 1;

/**
 * Purchases follow a gamma-distributed rate (r, alpha in weeks); after each repeat purchase a
 * customer leaves with a beta-distributed probability (a, b). Customers without a repeat purchase
 * cannot have left.
 */
export const bgNbd: PurchaseModel = betaGeometric('BG/NBD', 0);

/**
 * The same, except that a customer may also leave after the very first purchase, as most one-time
 * buyers do (Batislam, Denizel and Filiztekin, "Empirical validation and comparison of models for
 * customer base analysis", International Journal of Research in Marketing 24, 2007).
 */
export const mbgNbd: PurchaseModel = betaGeometric('MBG/NBD', 1);

function betaGeometric(name: 'BG/NBD' | 'MBG/NBD', first: FirstChance): PurchaseModel {
  return {
    name,
    parameterNames: ['r', 'alpha', 'a', 'b'],
    shapes: [0],
    objective: (kinds, prior) => betaGeometricObjective(kinds, first, prior),
    climb: (objective, kinds, near) => climb(objective, kinds, 4, near),
    alive: (parameters, x, last, weeks) => chanceAlive(parameters, first, x, last, weeks),
    expected: (parameters, t, x, last, weeks) =>
      expectedPurchases(parameters, first, t, x, last, weeks),
    // An active customer can leave only after the next purchase.
    buys: (parameters, t, x, last, weeks) =>
      chanceAlive(parameters, first, x, last, weeks) *
      chanceOfOne(parameters[0] + x, parameters[1] + weeks, t),
    play([r, alpha, a, b], x, seen, { weeks, pace }, random) {
      const wanted = random.poisson(random.gamma(r + x, 1 / (alpha + seen)) * pace * weeks);
      return wanted && Math.min(wanted, purchasesUntilLeaving(a, b + x + first, random));
    }
  };
}

/** Number of purchases until a customer leaves: geometric, with a beta-distributed probability. */
function purchasesUntilLeaving(a: number, b: number, random: Random): number {
  const leave = random.gamma(a, 1);
  const stay = random.gamma(b, 1);
  const chance = leave / (leave + stay);
  if (!(chance > 0)) return Infinity;
  return 1 + Math.floor(Math.log(1 - random.next()) / Math.log1p(-Math.min(chance, 1 - 1e-12)));
}

/**
 * Negative log-likelihood of both models in the logarithms of r, alpha, a, b, with its gradient
 * (Fader, Hardie and Lee, "Counting your customers the easy way", Marketing Science 24, 2005,
 * equation 6).
 *
 * Gamma functions appear only as ratios such as Γ(r + x) / Γ(r) with integer x; as sums of
 * logarithms they stay exact where b grows to ten million and differences of log-gammas would lose
 * all digits.
 */
export function betaGeometricObjective(
  kinds: HistoryKinds,
  first: FirstChance,
  prior?: LogPrior
): Objective {
  const { repeats, lastWeek, weeks, count, mostRepeats } = kinds;
  const [rates, stays, both] = [0, 1, 2].map(() => createRising(mostRepeats + first));
  const [ends, lasts] = [distinctWeeks(weeks), distinctWeeks(lastWeek)];
  return (point, gradient) => {
    const [r, alpha, a, b] = point.map(Math.exp);
    fillRising(rates, r);
    fillRising(stays, b);
    fillRising(both, a + b);
    fillLogs(ends, alpha);
    fillLogs(lasts, alpha);
    const [logAlpha, logA] = [Math.log(alpha), point[2]];
    let sum = 0;
    let [dr, dAlpha, da, db] = [0, 0, 0, 0];
    for (let kind = 0; kind < repeats.length; kind++) {
      const [x, many] = [repeats[kind], count[kind]];
      // Number of purchases after which the customer may have left.
      const n = x + first;
      const logEnd = ends.logs[ends.place[kind]];
      const logLast = lasts.logs[lasts.place[kind]];
      let logAll = -(r + x) * logEnd;
      let left = 0;
      if (n > 0) {
        // log(b + n − 1) is the last step of the rising product.
        const odds = logA - (stays.log[n] - stays.log[n - 1]) + (r + x) * (logEnd - logLast);
        const less = Math.exp(-Math.abs(odds));
        left = (odds > 0 ? 1 : less) / (1 + less);
        logAll += Math.max(0, odds) + Math.log1p(less);
      }
      sum += many * (rates.log[x] + r * logAlpha + stays.log[n] - both.log[n] + logAll);
      const stay = 1 - left;
      dr += many * (rates.slope[x] + logAlpha - stay * logEnd - left * logLast);
      const pull = stay / (alpha + weeks[kind]) + left / (alpha + lastWeek[kind]);
      dAlpha += many * (r / alpha - (r + x) * pull);
      da += many * (left / a - both.slope[n]);
      db += many * (stays.slope[n] - both.slope[n] - (left ? left / (b + n - 1) : 0));
    }
    gradient.set([-dr * r, -dAlpha * alpha, -da * a, -db * b]);
    return -sum + (prior ? addPrior(prior, point, gradient) : 0);
  };
}

/**
 * Probability that a customer is still active: 1 before any purchase that one could leave after.
 */
export function chanceAlive(
  [r, alpha, a, b]: readonly number[],
  first: FirstChance,
  x: number,
  last: number,
  weeks: number
): number {
  const n = x + first;
  if (n === 0) return 1;
  const logOdds = Math.log(a / (b + n - 1)) + (r + x) * Math.log((alpha + weeks) / (alpha + last));
  return 1 / (1 + Math.exp(logOdds));
}

/**
 * Expected purchases in the next `t` weeks of a customer with this history (equation 10 of Fader,
 * Hardie and Lee; for the other model with one more opportunity to leave).
 */
export function expectedPurchases(
  parameters: readonly number[],
  first: FirstChance,
  t: number,
  x: number,
  last: number,
  weeks: number
): number {
  const [r, alpha, ownA, b] = parameters;
  // At a = 1 the formula is 0 / 0; slightly beside it, it is accurate to nine digits.
  const a = Math.abs(ownA - 1) < 1e-6 ? 1 + 1e-6 : ownA;
  const n = x + first;
  const z = t / (alpha + weeks + t);
  const whenAlive = restOfSeries(r + x, b + n, a + b + n - 1, z) / (a - 1);
  return whenAlive * chanceAlive(parameters, first, x, last, weeks);
}

/**
 * c × (1 − (1 − z)ᵃ ₂F₁(a, b; c; z)). One order and a + b below 1 give a c between −1 and 0, where
 * the series has a negative term: it is then built from its neighbours of c + 1 and c + 2
 * (Abramowitz and Stegun, 15.2), whose terms are all positive.
 */
function restOfSeries(a: number, b: number, c: number, z: number): number {
  const logFactor = a * Math.log1p(-z);
  const series = (up: 0 | 1, third: number) =>
    logFactor + logHypergeometric(a + up, b + up, third, z);
  if (c > 0) return c * -Math.expm1(series(0, c));
  return c * -Math.expm1(series(0, c + 1)) - ((a * b * z) / (c + 1)) * Math.exp(series(1, c + 2));
}
