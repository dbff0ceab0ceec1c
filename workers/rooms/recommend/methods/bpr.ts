import { Failed } from '../../../contract/failure.ts';
import { openCurve, packCurve } from '../../../learning/training-curve.ts';
import { openFactors, packFactors, scoreFactors } from './factors.ts';
import type { Bpr, BprSettings } from './networks.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Tuned on the last orders of Online Retail; see the comparison in the tests. */
const BPR: Omit<BprSettings, 'seed'> = {
  factors: 64,
  rate: 0.02,
  regularisation: 0.03,
  epochs: 30,
  patience: 3,
  batch: 16_384
};

/** Implicit factors by Bayesian personalised ranking. */
export const bpr: RecommenderMethod<Bpr> = {
  id: 'bpr',
  settings: BPR,
  needs: { gradients: true, isPossible: (_data, { networks }) => networks !== undefined },
  fit(data, { networks, seed }, job) {
    if (!networks) throw new Failed('backend_none');
    return networks.bpr(data, { ...BPR, seed }, job);
  },
  pack: (model) => packCurve(packFactors(model), model.curve),
  open: (packed) => ({ ...openFactors(packed), curve: openCurve(packed) }),
  score: (model) => (_owned, user, into) => scoreBpr(model, user, into),
  curveOf: ({ curve }) => curve
};

/**
 * The model's probability that a customer prefers each item to the average one; all zero for a
 * customer without purchases.
 */
export function scoreBpr(model: Bpr, user: number, into: Float64Array): void {
  scoreFactors(model, user, into);
  const isKnown = model.user[(user + 1) * model.factors - 1] !== 0;
  for (let item = 0; item < into.length; item++) {
    into[item] = isKnown ? 1 / (1 + Math.exp(-into[item])) : 0;
  }
}
