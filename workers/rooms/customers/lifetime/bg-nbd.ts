import { minimise } from '../../../maths/optimise.ts';
import type { Minimum, Objective } from '../../../maths/optimise.ts';
import { logHypergeometric } from '../../../maths/statistics/special.ts';
import { distinctWeeks, fillLogs } from './distinct-weeks.ts';
import type { HistoryKinds } from './purchase-history.ts';
import { createRising, fillRising } from './rising.ts';

/** Purchases come at a gamma-distributed rate (r, alpha); after each one a customer leaves with a beta-distributed chance (a, b). Weeks. */
export interface BgNbdParameters {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** Mean and spread of the logarithms of the parameters, where data are too thin to decide alone. */
export interface LogPrior {
  mean: number[];
  deviation: number[];
}

/**
 * Negative log-likelihood of the BG/NBD model in the logarithms of r, alpha, a, b, with its
 * gradient (Fader, Hardie and Lee, "Counting your customers the easy way", Marketing Science 24,
 * 2005, equation 6).
 *
 * Gamma functions appear only as ratios such as Γ(r + x) / Γ(r) with whole x; as sums of logarithms
 * they stay exact where b runs to ten million and differences of log-gammas would lose everything.
 */
export function bgNbdObjective(kinds: HistoryKinds, prior?: LogPrior): Objective {
  const { repeats, lastWeek, weeks, count, mostRepeats } = kinds;
  const [rates, stays, both] = [0, 1, 2].map(() => createRising(mostRepeats));
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
      const logEnd = ends.logs[ends.place[kind]];
      const logLast = lasts.logs[lasts.place[kind]];
      let logAll = -(r + x) * logEnd;
      let left = 0;
      if (x > 0) {
        // log(b + x − 1) is the last step of the rising product.
        const odds = logA - (stays.log[x] - stays.log[x - 1]) + (r + x) * (logEnd - logLast);
        const less = Math.exp(-Math.abs(odds));
        left = (odds > 0 ? 1 : less) / (1 + less);
        logAll += Math.max(0, odds) + Math.log1p(less);
      }
      sum += many * (rates.log[x] + r * logAlpha + stays.log[x] - both.log[x] + logAll);
      const stay = 1 - left;
      dr += many * (rates.slope[x] + logAlpha - stay * logEnd - left * logLast);
      const pull = stay / (alpha + weeks[kind]) + left / (alpha + lastWeek[kind]);
      dAlpha += many * (r / alpha - (r + x) * pull);
      da += many * (left / a - both.slope[x]);
      db += many * (stays.slope[x] - both.slope[x] - (left ? left / (b + x - 1) : 0));
    }
    gradient.set([-dr * r, -dAlpha * alpha, -da * a, -db * b]);
    return -sum + (prior ? addPrior(prior, point, gradient) : 0);
  };
}

/** Negative log-density of independent normals, without constants; adds to the gradient. */
export function addPrior(prior: LogPrior, point: Float64Array, gradient: Float64Array): number {
  let sum = 0;
  prior.mean.forEach((mean, i) => {
    const distance = (point[i] - mean) / prior.deviation[i];
    sum += (distance * distance) / 2;
    gradient[i] += distance / prior.deviation[i];
  });
  return sum;
}

/** The same model without drop-out (negative binomial purchases) in the logarithms of r, alpha. */
export function nbdObjective(kinds: HistoryKinds, prior?: LogPrior): Objective {
  const { repeats, weeks, count, mostRepeats } = kinds;
  const rates = createRising(mostRepeats);
  return (point, gradient) => {
    const [r, alpha] = point.map(Math.exp);
    fillRising(rates, r);
    let [sum, dr, dAlpha] = [0, 0, 0];
    for (let kind = 0; kind < repeats.length; kind++) {
      const x = repeats[kind];
      const gap = Math.log(alpha) - Math.log(alpha + weeks[kind]);
      sum += count[kind] * (rates.log[x] + r * gap - x * Math.log(alpha + weeks[kind]));
      dr += count[kind] * (rates.slope[x] + gap);
      dAlpha += count[kind] * (r / alpha - (r + x) / (alpha + weeks[kind]));
    }
    gradient.set([-dr * r, -dAlpha * alpha]);
    return -sum + (prior ? addPrior(prior, point, gradient) : 0);
  };
}

/** Starts from which the likelihood is climbed; the best end wins. */
const STARTS = [
  [1, 1, 1, 1],
  [0.3, 4, 0.5, 2],
  [0.8, 10, 0.1, 5]
];

/**
 * The maximum of an objective of `size` log-parameters: from several starts scaled to the data, or
 * from one point that is known to lie near it.
 */
export function climb(
  objective: Objective,
  kinds: HistoryKinds,
  size: number,
  near?: Float64Array
): Minimum {
  const slope = 1e-5 * Math.max(1, kinds.weeks.length) ** 0.5;
  const span = kinds.weeks.reduce((longest, own) => Math.max(longest, own), 1);
  let best: Minimum | undefined;
  for (const start of near ? [near] : STARTS.map((own) => Float64Array.from(own, Math.log))) {
    const from = start.slice(0, size);
    // alpha is a time: a tenth of the data's span, times the start's own idea.
    if (!near) from[1] += Math.log(span / 40);
    const found = minimise(objective, from, { slope });
    if (!best || found.value < best.value) best = found;
  }
  return best!;
}

/**
 * Chance that a customer still is one. A customer without a repeat purchase cannot have left in
 * this model, which lets people leave only after a repeat purchase.
 */
export function chanceAlive(
  { r, alpha, a, b }: BgNbdParameters,
  x: number,
  lastWeek: number,
  weeks: number
): number {
  if (x === 0) return 1;
  const logOdds =
    Math.log(a / (b + x - 1)) + (r + x) * Math.log((alpha + weeks) / (alpha + lastWeek));
  return 1 / (1 + Math.exp(logOdds));
}

/**
 * Expected purchases in the coming `t` weeks of a customer with this history (equation 10 of the
 * paper).
 */
export function expectedPurchases(
  parameters: BgNbdParameters,
  t: number,
  x: number,
  lastWeek: number,
  weeks: number
): number {
  const { r, alpha, b } = parameters;
  // At a = 1 the formula is 0 / 0; a hair beside it, it is right to nine digits.
  const a = Math.abs(parameters.a - 1) < 1e-6 ? 1 + 1e-6 : parameters.a;
  const z = t / (alpha + weeks + t);
  const logRest = (r + x) * Math.log1p(-z) + logHypergeometric(r + x, b + x, a + b + x - 1, z);
  const whenAlive = ((a + b + x - 1) / (a - 1)) * -Math.expm1(logRest);
  return whenAlive * chanceAlive(parameters, x, lastWeek, weeks);
}
