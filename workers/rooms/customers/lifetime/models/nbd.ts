import type { Objective } from '../../../../maths/optimise.ts';
import { climb } from './climb.ts';
import { addPrior } from './log-prior.ts';
import type { LogPrior } from './log-prior.ts';
import type { HistoryKinds } from '../purchase-history.ts';
import type { PurchaseModel } from './purchase-model.ts';
import { createRising, fillRising } from './rising.ts';

/**
 * The model without drop-out: purchases follow a gamma-distributed rate (r, alpha in weeks). Used
 * where the data cannot tell who has left.
 */
export const nbd: PurchaseModel = {
  name: 'NBD',
  parameterNames: ['r', 'alpha'],
  shapes: [0],
  objective: nbdObjective,
  climb: (objective, kinds, near) => climb(objective, kinds, 2, near),
  alive: () => 1,
  expected: ([r, alpha], t, x, _last, weeks) => (t * (r + x)) / (alpha + weeks),
  buys: ([r, alpha], t, x, _last, weeks) => chanceOfOne(r + x, alpha + weeks, t),
  play: ([r, alpha], x, seen, { weeks, pace }, random) =>
    random.poisson(random.gamma(r + x, 1 / (alpha + seen)) * pace * weeks)
};

/** Probability of a first purchase within `t` weeks at a gamma-distributed rate (shape, weeks). */
export function chanceOfOne(shape: number, scaleWeeks: number, t: number): number {
  return -Math.expm1(-shape * Math.log1p(t / scaleWeeks));
}

/** Negative log-likelihood in the logarithms of r and alpha, with its gradient. */
function nbdObjective(kinds: HistoryKinds, prior?: LogPrior): Objective {
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
