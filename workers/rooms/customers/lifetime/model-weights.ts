import type { FittedModel, ModelWeights } from './lifetime-fit.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Customers the weights are found on at most, evenly spread. */
const MAX_CUSTOMERS = 10_000;
const ROUNDS = 200;
/** A weight below this says nothing but costs as much as any. */
const MIN_WEIGHT = 0.05;

/**
 * How much each model counts: the mixture under which what the customers then did, to buy again or
 * not, was likeliest (linear stacking by the logarithmic score; Yao, Vehtari, Simpson and Gelman,
 * "Using stacking to average Bayesian predictive distributions", Bayesian Analysis 13, 2018), found by
 * expectation maximisation from equal weights.
 *
 * @param fitted on the past before the weeks held back
 * @param bought 1: the customer bought in the weeks held back
 * @param weeksAhead how many weeks were held back
 */
export function weighModels(
  fitted: readonly FittedModel[],
  { repeats, lastWeek, weeks }: PurchaseHistory,
  bought: ArrayLike<number>,
  weeksAhead: number
): ModelWeights {
  const step = Math.max(1, Math.ceil(repeats.length / MAX_CUSTOMERS));
  const chances = fitted.map(({ model, part }) => {
    const parameters = Array.from(part.point, Math.exp);
    const own: number[] = [];
    for (let c = 0; c < repeats.length; c += step) {
      const buys = model.buys(parameters, weeksAhead, repeats[c], lastWeek[c], weeks[c]);
      own.push(Math.max(1e-9, bought[c] ? buys : 1 - buys));
    }
    return own;
  });
  const weights = climbWeights(chances);
  const kept = weights.map((weight) => (weight < MIN_WEIGHT ? 0 : weight));
  const all = kept.reduce((sum, own) => sum + own, 0);
  return Object.fromEntries(fitted.map(({ model }, at) => [model.name, kept[at] / all]));
}

/** Weights that add up to 1 and make the outcomes likeliest; `chances` a model, then an outcome. */
function climbWeights(chances: number[][]): number[] {
  let weights = chances.map(() => 1 / chances.length);
  const outcomes = chances[0]?.length ?? 0;
  if (outcomes === 0) return weights;
  for (let round = 0; round < ROUNDS; round++) {
    const shares = weights.map(() => 0);
    for (let at = 0; at < outcomes; at++) {
      let all = 0;
      for (let m = 0; m < weights.length; m++) all += weights[m] * chances[m][at];
      for (let m = 0; m < weights.length; m++) shares[m] += (weights[m] * chances[m][at]) / all;
    }
    weights = shares.map((share) => share / outcomes);
  }
  return weights;
}
