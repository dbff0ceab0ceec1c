import type { FittedModel, ModelWeights } from './lifetime-fit.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Limit of the customers used to find the weights, evenly spread. */
const MAX_CUSTOMERS = 10_000;
const ROUNDS = 200;
/** Models with a smaller weight are dropped: they cost as much as any other. */
const MIN_WEIGHT = 0.05;

/**
 * Weights of the models: those of the mixture under which the customers' behaviour in the test
 * weeks, to buy again or not, was most likely (linear stacking by the logarithmic score; Yao,
 * Vehtari, Simpson and Gelman, "Using stacking to average Bayesian predictive distributions",
 * Bayesian Analysis 13, 2018), found by expectation maximisation from equal weights.
 *
 * @param fitted on the past before the test weeks
 * @param bought 1: the customer bought in the test weeks
 * @param weeksAhead number of test weeks
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

/**
 * Weights, adding up to 1, that maximise the likelihood of the outcomes; `chances` is indexed by
 * model, then by outcome.
 */
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
