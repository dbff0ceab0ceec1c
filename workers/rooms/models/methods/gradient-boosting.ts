import type { Job } from '../../../contract/job.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { classWeights, defaultsOf, settingsOf, weightsOf } from './family.ts';
import type { Classifier, FitContext, Regressor } from './family.ts';
import { sigmoid, softmaxInPlace, twoChances } from './link.ts';
import { binColumns } from '../../../learning/trees/bins.ts';
import { growLeafWise } from '../../../learning/trees/grow-leaf-wise.ts';
import {
  finishTrees,
  growTrees,
  openTrees,
  packTrees,
  sumTrees
} from '../../../learning/trees/tree-ensemble.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';

const FORM = [
  { id: 'rate', min: 0.005, max: 1, step: 0, default: 0.1 },
  { id: 'rounds', min: 1, max: 1000, step: 1, default: 100 },
  { id: 'leaves', min: 2, max: 255, step: 1, default: 31 },
  { id: 'min_leaf', min: 1, max: 1000, step: 1, default: 20 },
  { id: 'l2', min: 0, max: 100, step: 0, default: 0 }
] as const;

/** Small trees one after the other, each for what the ones before left. */
export const gradientBoosting: Classifier<TreeEnsemble> = {
  id: 'gradient_boosting',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit(data, context, job) {
    const { label, classes } = data;
    const weight = weightsOf(data);
    const sums = classWeights(data);
    const total = sums.reduce((sum, own) => sum + own, 0);
    // Where a class has no row, as if half a row more were of each.
    const more = sums.includes(0) ? 0.5 : 0;
    const odds = sums.map((own) => Math.log((own + more) / (total + more * classes)));
    const base = classes === 2 ? Float64Array.of(odds[1] - odds[0]) : odds;
    const slopes = classes === 2 ? twoClassSlopes(label, weight) : manyClassSlopes(label, weight);
    return boost(data.x, base, weight, slopes, context, job);
  },
  pack: packTrees,
  open: openTrees,
  score: (trees) => async (x) =>
    trees.outputs === 1
      ? twoChances(sumTrees(trees, x))
      : softmaxInPlace(sumTrees(trees, x), x.rows, trees.outputs),
  trees: (trees) => trees
};

/** The same for a number, by squared errors. */
export const gradientBoostingRegressor: Regressor<TreeEnsemble> = {
  id: 'gradient_boosting',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit(data, context, job) {
    const weight = weightsOf(data);
    const total = weight.reduce((sum, own) => sum + own, 0);
    const mean = data.y.reduce((sum, own, row) => sum + own * weight[row], 0) / total;
    const slopes: Slopes = (sums, _output, slope, bend) => {
      for (let row = 0; row < slope.length; row++) {
        slope[row] = weight[row] * (sums[row] - data.y[row]);
        bend[row] = weight[row];
      }
    };
    return boost(data.x, Float64Array.of(mean), weight, slopes, context, job);
  },
  pack: packTrees,
  open: openTrees,
  score: (trees) => async (x) => sumTrees(trees, x),
  trees: (trees) => trees
};

/** First and second derivatives of the loss by an output, of every row, from the sums so far. */
type Slopes = (sums: Float64Array, output: number, slope: Float64Array, bend: Float64Array) => void;

/**
 * Gradient boosting by histograms (Friedman, Annals of Statistics 29, 2001; Ke et al., "LightGBM",
 * NIPS 2017): each tree takes a Newton step on the loss.
 */
async function boost(
  x: Matrix,
  base: Float64Array<ArrayBuffer>,
  weight: Float64Array,
  slopes: Slopes,
  context: FitContext,
  job: Job
): Promise<TreeEnsemble> {
  const { rate, rounds, leaves, min_leaf, l2 } = settingsOf(FORM, context);
  const options = { rate, leaves, minLeaf: min_leaf, l2 };
  const bins = binColumns(x);
  const [slope, bend] = [new Float64Array(x.rows), new Float64Array(x.rows)];
  const sums = new Float64Array(base.length * x.rows);
  base.forEach((own, output) => sums.fill(own, output * x.rows, (output + 1) * x.rows));
  const rows = Uint32Array.from({ length: x.rows }, (_, row) => row);
  const growing = growTrees();
  for (let round = 0; round < rounds; round++) {
    job.report({ step: 'training', done: round, total: rounds });
    const before = base.length > 1 ? sums.slice() : sums;
    for (let output = 0; output < base.length; output++) {
      await job.breathe();
      slopes(before, output, slope, bend);
      rows.forEach((_, at) => (rows[at] = at));
      const grown = growLeafWise(bins, slope, bend, weight, rows, options, output, growing);
      for (const { from, to, value } of grown) {
        for (let at = from; at < to; at++) sums[output * x.rows + rows[at]] += value;
      }
    }
  }
  return finishTrees(growing, base.length, 1, base);
}

function twoClassSlopes(label: Uint32Array, weight: Float64Array): Slopes {
  return (sums, _output, slope, bend) => {
    for (let row = 0; row < slope.length; row++) {
      const chance = sigmoid(sums[row]);
      slope[row] = weight[row] * (chance - label[row]);
      bend[row] = weight[row] * chance * (1 - chance);
    }
  };
}

function manyClassSlopes(label: Uint32Array, weight: Float64Array): Slopes {
  return (sums, output, slope, bend) => {
    const rows = slope.length;
    const chance = softmaxInPlace(sums.slice(), rows, sums.length / rows);
    for (let row = 0; row < rows; row++) {
      const own = chance[output * rows + row];
      slope[row] = weight[row] * (own - Number(label[row] === output));
      bend[row] = weight[row] * own * (1 - own);
    }
  };
}
