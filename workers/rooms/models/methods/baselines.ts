import { floatsOf } from '../../../learning/model-bytes.ts';
import { classWeights, weightsOf } from './family.ts';
import type { Classifier, Regressor } from './family.ts';

/** Baseline for classes: class frequencies. */
export const majority: Classifier<Float64Array> = {
  id: 'majority',
  settings: {},
  form: [],
  needs: {},
  fit(data) {
    const sums = classWeights(data);
    const all = sums.reduce((sum, own) => sum + own, 0);
    return sums.map((own) => (all > 0 ? own / all : 1 / data.classes));
  },
  pack: (share) => ({ arrays: { share }, facts: {} }),
  open: (packed) => floatsOf(packed, 'share'),
  score: (share) => async (x) => {
    const chance = new Float64Array(share.length * x.rows);
    share.forEach((own, at) => chance.fill(own, at * x.rows, (at + 1) * x.rows));
    return chance;
  }
};

/** Baseline for numbers: the mean. */
export const mean: Regressor<Float64Array> = {
  id: 'mean',
  settings: {},
  form: [],
  needs: {},
  fit(data) {
    const weight = weightsOf(data);
    const all = weight.reduce((sum, own) => sum + own, 0);
    return Float64Array.of(data.y.reduce((sum, own, row) => sum + own * weight[row], 0) / all);
  },
  pack: (own) => ({ arrays: { own }, facts: {} }),
  open: (packed) => floatsOf(packed, 'own'),
  score:
    ([own]) =>
    async (x) =>
      new Float64Array(x.rows).fill(own)
};
