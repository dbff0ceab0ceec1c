import { minimise } from '../../../../maths/optimise.ts';
import type { Minimum, Objective } from '../../../../maths/optimise.ts';
import { logAdd } from '../../../../maths/statistics/special.ts';
import { addPrior } from './log-prior.ts';
import type { LogPrior } from './log-prior.ts';
import type { HistoryKinds } from '../purchase-history.ts';
import type { PurchaseModel } from './purchase-model.ts';
import { createRising, fillRising } from './rising.ts';

/** Nodes (above zero) and weights of Gauss–Legendre quadrature with twelve points on −1 … 1. */
const RULE = [
  [0.1252334085114689, 0.2491470458134028],
  [0.3678314989981802, 0.2334925365383548],
  [0.5873179542866175, 0.2031674267230659],
  [0.7699026741943047, 0.1600783285433462],
  [0.9041172563704749, 0.1069393259953184],
  [0.9815606342467192, 0.0471753363865118]
];
const NODES = Float64Array.from(RULE.flatMap(([node]) => [node, -node]));
const WEIGHTS = Float64Array.from(RULE.flatMap(([, weight]) => [weight, weight]));

/**
 * Negative log-likelihood of the Pareto/NBD model in the logarithms of r, alpha, s, beta, with its
 * gradient (Schmittlein, Morrison and Colombo, "Counting your customers", Management Science 33,
 * 1987).
 *
 * A customer is either active at the end of the data or left at some time y between the last
 * purchase and then. The second term is usually written with two hypergeometric functions whose
 * difference loses all digits; here it is computed as the integral over y, in a variable that makes
 * the integrand almost constant, by twelve-point Gauss–Legendre quadrature. The same nodes give the
 * gradient.
 */
export function paretoNbdObjective(kinds: HistoryKinds, prior?: LogPrior): Objective {
  const { repeats, lastWeek, weeks, count, mostRepeats } = kinds;
  const rates = createRising(mostRepeats);
  const left = emptyLeft();
  return (point, gradient) => {
    const parameters = Array.from(point, Math.exp);
    const [r, alpha, s, beta] = parameters;
    fillRising(rates, r);
    const [logAlpha, logBeta] = [Math.log(alpha), Math.log(beta)];
    let [sum, dr, dAlpha, ds, dBeta] = [0, 0, 0, 0, 0];
    for (let kind = 0; kind < repeats.length; kind++) {
      const [x, end, many] = [repeats[kind], weeks[kind], count[kind]];
      const [logEnd, logBetaEnd] = [Math.log(alpha + end), Math.log(beta + end)];
      const alive = -(r + x) * logEnd - s * logBetaEnd;
      integrateLeft(parameters, x, lastWeek[kind], end, left);
      const either = logAdd(alive, left.log);
      const [stay, gone] = [Math.exp(alive - either), Math.exp(left.log - either)];
      sum += many * (rates.log[x] + r * logAlpha + s * logBeta + either);
      dr += many * (rates.slope[x] + logAlpha - stay * logEnd - gone * left.logAlpha);
      dAlpha += many * (r / alpha - (r + x) * (stay / (alpha + end) + gone * left.perAlpha));
      ds += many * (logBeta - stay * logBetaEnd + gone * (1 / s - left.logBeta));
      dBeta += many * (s / beta - (s * stay) / (beta + end) - (s + 1) * gone * left.perBeta);
    }
    gradient.set([-dr * r, -dAlpha * alpha, -ds * s, -dBeta * beta]);
    return -sum + (prior ? addPrior(prior, point, gradient) : 0);
  };
}

/** log of s ∫ (alpha + y)^−(r+x) (beta + y)^−(s+1) dy, and means weighted by its integrand. */
interface Left {
  log: number;
  logAlpha: number;
  perAlpha: number;
  logBeta: number;
  perBeta: number;
}

function emptyLeft(): Left {
  return { log: -Infinity, logAlpha: 0, perAlpha: 0, logBeta: 0, perBeta: 0 };
}

/**
 * Integrates over y from the last purchase to the end, with t⁴ = q = ((alpha + lastWeek) / (alpha +
 * y))^k: in q the integrand is almost constant but has a logarithmic bend near 0, which is
 * negligible in the fourth root.
 */
function integrateLeft(
  [r, alpha, s, beta]: readonly number[],
  x: number,
  lastWeek: number,
  weeks: number,
  left: Left
): void {
  left.log = -Infinity;
  left.logAlpha = left.perAlpha = left.logBeta = left.perBeta = 0;
  if (weeks <= lastWeek) return;
  const k = r + x + s;
  const logLast = Math.log(alpha + lastWeek);
  const lowest = Math.exp((k / 4) * (logLast - Math.log(alpha + weeks)));
  const [middle, half] = [(1 + lowest) / 2, (1 - lowest) / 2];
  let sum = 0;
  for (let at = 0; at < NODES.length; at++) {
    const t = middle + half * NODES[at];
    const logQ = (4 * Math.log(t)) / k;
    const logAlphaY = logLast - logQ;
    const fromAlpha = Math.exp(logAlphaY);
    const fromBeta = beta + fromAlpha - alpha;
    const logBetaY = Math.log(fromBeta);
    const part = WEIGHTS[at] * 4 * t * t * t * Math.exp(-(s + 1) * (logBetaY + logQ));
    sum += part;
    left.logAlpha += part * logAlphaY;
    left.perAlpha += part / fromAlpha;
    left.logBeta += part * logBetaY;
    left.perBeta += part / fromBeta;
  }
  left.log = Math.log(s / k) + (1 - r - x) * logLast + Math.log(half * sum);
  left.logAlpha /= sum;
  left.perAlpha /= sum;
  left.logBeta /= sum;
  left.perBeta /= sum;
}

/** Probability that a customer is still active: the weight of that explanation among both. */
export function paretoChanceAlive(
  parameters: readonly number[],
  x: number,
  last: number,
  weeks: number
): number {
  const [r, alpha, s, beta] = parameters;
  const alive = -(r + x) * Math.log(alpha + weeks) - s * Math.log(beta + weeks);
  const left = emptyLeft();
  integrateLeft(parameters, x, last, weeks, left);
  return 1 / (1 + Math.exp(left.log - alive));
}

/** Expected purchases in the coming `t` weeks (equation 22 of the paper). */
function paretoExpected(
  parameters: readonly number[],
  t: number,
  x: number,
  last: number,
  weeks: number
): number {
  const [r, alpha, s, beta] = parameters;
  const gap = Math.log1p(t / (beta + weeks));
  // (1 − e^(−(s − 1) gap)) / (s − 1), which is the gap itself at s = 1.
  const share = Math.abs(s - 1) < 1e-9 ? gap : -Math.expm1(-(s - 1) * gap) / (s - 1);
  const whenAlive = (((r + x) * (beta + weeks)) / (alpha + weeks)) * share;
  return whenAlive * paretoChanceAlive(parameters, x, last, weeks);
}

/**
 * Probability of a purchase in the next `t` weeks: the density of the time of the first one, before
 * which the customer must not have left, integrated over v = log(1 + time / (alpha + weeks)).
 */
function paretoBuys(
  parameters: readonly number[],
  t: number,
  x: number,
  last: number,
  weeks: number
): number {
  const [r, alpha, s, beta] = parameters;
  const shape = r + x;
  const half = Math.log1p(t / (alpha + weeks)) / 2;
  let sum = 0;
  for (let at = 0; at < NODES.length; at++) {
    const v = half * (1 + NODES[at]);
    const moment = (alpha + weeks) * Math.expm1(v);
    sum += WEIGHTS[at] * Math.exp(-shape * v - s * Math.log1p(moment / (beta + weeks)));
  }
  return paretoChanceAlive(parameters, x, last, weeks) * Math.min(1, shape * half * sum);
}

/** Without drop-out the maximum is an endless ridge, so more evaluations would not help. */
const EVALUATIONS = 150;
const NEAR_EVALUATIONS = 40;

/** BFGS on log-parameters, with a second starting point where the first does not converge. */
function climbPareto(objective: Objective, kinds: HistoryKinds, near?: Float64Array): Minimum {
  const span = kinds.weeks.reduce((longest, own) => Math.max(longest, own), 1);
  // The likelihood is almost flat along beta, so the tolerance on the gradient has to be small.
  const from = (start: ArrayLike<number>) =>
    minimise(objective, start, { slope: 1e-4, evaluations: near ? NEAR_EVALUATIONS : EVALUATIONS });
  const best = from(near ?? [0.6, span / 4, 0.6, span / 4].map(Math.log));
  if (best.converged || near) return best;
  const second = from([1.5, span / 8, 0.3, span].map(Math.log));
  return second.value < best.value ? second : best;
}

/**
 * Purchases follow a gamma-distributed rate (r, alpha in weeks); an unobserved exponential lifetime
 * has a gamma-distributed rate (s, beta in weeks), so that a customer may leave at any time.
 */
export const paretoNbd: PurchaseModel = {
  name: 'Pareto/NBD',
  parameterNames: ['r', 'alpha', 's', 'beta'],
  shapes: [0, 2],
  objective: paretoNbdObjective,
  climb: climbPareto,
  alive: paretoChanceAlive,
  expected: paretoExpected,
  buys: paretoBuys,
  play([r, alpha, s, beta], x, seen, { weeks, pace }, random) {
    const rate = random.gamma(r + x, 1 / (alpha + seen)) * pace;
    const life = -Math.log(1 - random.next()) / random.gamma(s, 1 / (beta + seen));
    return random.poisson(rate * Math.min(life, weeks));
  }
};
