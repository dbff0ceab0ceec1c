import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import type { Checkpoints } from '../../../learning/method.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { classWeights, defaultsOf, settingsOf, weightsOf } from './family.ts';
import type { Classifier, FitContext, Regressor } from './family.ts';
import { sigmoid, softmaxInPlace, twoChances } from './link.ts';
import { boostTrees, squaredSlopes, type Slopes } from '../../../learning/trees/boost.ts';
import { openTrees, packTrees, summingTrees } from '../../../learning/trees/tree-ensemble.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';

const FORM = [
  { id: 'rate', min: 0.005, max: 1, step: 0, default: 0.1 },
  { id: 'rounds', min: 1, max: 1000, step: 1, default: 100 },
  { id: 'leaves', min: 2, max: 255, step: 1, default: 31 },
  { id: 'min_leaf', min: 1, max: 1000, step: 1, default: 20 },
  { id: 'l2', min: 0, max: 100, step: 0, default: 0 }
] as const;

/**
 * Gradient boosting: small trees in sequence, each fitted to the residuals of the previous ones.
 */
export const gradientBoosting: Classifier<TreeEnsemble> = {
  id: 'gradient_boosting',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  resume: 'tree',
  fit(data, context, job, checkpoints) {
    const { label, classes } = data;
    const weight = weightsOf(data);
    const sums = classWeights(data);
    const total = sums.reduce((sum, own) => sum + own, 0);
    // For a class without rows, as if each class had half a row more.
    const more = sums.includes(0) ? 0.5 : 0;
    const odds = sums.map((own) => Math.log((own + more) / (total + more * classes)));
    const base = classes === 2 ? Float64Array.of(odds[1] - odds[0]) : odds;
    const slopes = classes === 2 ? twoClassSlopes(label, weight) : manyClassSlopes(label, weight);
    return boost(data.x, base, weight, slopes, context, job, checkpoints);
  },
  pack: packTrees,
  open: openTrees,
  score: (trees) => async (x, job) => {
    const sums = await breathing(summingTrees(trees, x), job);
    return trees.outputs === 1 ? twoChances(sums) : softmaxInPlace(sums, x.rows, trees.outputs);
  },
  trees: (trees) => trees
};

/** The same for a number, with squared errors. */
export const gradientBoostingRegressor: Regressor<TreeEnsemble> = {
  id: 'gradient_boosting',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  resume: 'tree',
  fit(data, context, job, checkpoints) {
    const weight = weightsOf(data);
    const { base, slopes } = squaredSlopes(data.y, weight);
    return boost(data.x, base, weight, slopes, context, job, checkpoints);
  },
  pack: packTrees,
  open: openTrees,
  score: (trees) => (x, job) => breathing(summingTrees(trees, x), job),
  trees: (trees) => trees
};

function boost(
  x: Matrix,
  base: Float64Array<ArrayBuffer>,
  weight: Float64Array,
  slopes: Slopes,
  context: FitContext,
  job: Job,
  checkpoints?: Checkpoints
): Promise<TreeEnsemble> {
  const { rate, rounds, leaves, min_leaf, l2 } = settingsOf(FORM, context);
  const options = { rate, rounds, leaves, minLeaf: min_leaf, l2 };
  return boostTrees(x, base, weight, slopes, options, job, checkpoints);
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
