import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { classTarget, numberTarget } from './decision-tree.ts';
import { defaultsOf, settingsOf } from './family.ts';
import type { Classifier, FitContext, Regressor } from './family.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { codeColumns } from '../../../learning/trees/coded-columns.ts';
import { growTree } from '../../../learning/trees/grow-tree.ts';
import type { Criterion, TreeTarget } from '../../../learning/trees/tree-target.ts';
import {
  finishTrees,
  growTrees,
  openTrees,
  packTrees,
  summingTrees
} from '../../../learning/trees/tree-ensemble.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';

const FORM = [
  { id: 'trees', min: 1, max: 500, step: 1, default: 100 },
  { id: 'depth', min: 1, max: 60, step: 1, default: 60 },
  { id: 'min_leaf', min: 1, max: 1000, step: 1, default: 3 }
] as const;

/** Random forest: the average of many deep trees on sampled rows and columns. */
export const randomForest: Classifier<TreeEnsemble> = {
  id: 'random_forest',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit(data, context, job) {
    const tried = Math.max(1, Math.floor(Math.sqrt(data.x.columns)));
    const base = new Float64Array(data.classes);
    return fitForest(data.x, classTarget(data), 'gini', tried, base, context, job);
  },
  pack: packTrees,
  open: openTrees,
  score: (trees) => (x, job) => breathing(summingTrees(trees, x), job),
  trees: (trees) => trees
};

/** The same for a number; a third of the columns is tried at a node. */
export const randomForestRegressor: Regressor<TreeEnsemble> = {
  id: 'random_forest',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit(data, context, job) {
    const { target, mean } = numberTarget(data);
    const tried = Math.max(1, Math.ceil(data.x.columns / 3));
    return fitForest(data.x, target, 'variance', tried, Float64Array.of(mean), context, job);
  },
  pack: packTrees,
  open: openTrees,
  score: (trees) => (x, job) => breathing(summingTrees(trees, x), job),
  trees: (trees) => trees
};

/**
 * A random forest (Breiman, "Random forests", Machine Learning 45, 2001): each tree on a bootstrap
 * sample, repeated rows having more weight.
 */
async function fitForest(
  x: Matrix,
  target: TreeTarget,
  criterion: Criterion,
  tried: number,
  base: Float64Array<ArrayBuffer>,
  context: FitContext,
  job: Job
): Promise<TreeEnsemble> {
  const { trees, depth, min_leaf } = settingsOf(FORM, context);
  const options = { criterion, maxDepth: depth, minLeaf: min_leaf, tried };
  const coded = await breathing(codeColumns(x), job);
  const random = createRandom(context.seed);
  const growing = growTrees();
  for (let tree = 0; tree < trees; tree++) {
    job.report({ step: 'training', done: tree, total: trees });
    await job.breathe();
    const times = new Uint32Array(x.rows);
    for (let draw = 0; draw < x.rows; draw++) times[random.integer(x.rows)]++;
    const [rows, weight] = [new Uint32Array(x.rows), new Float64Array(x.rows)];
    let met = 0;
    for (let row = 0; row < x.rows; row++) {
      weight[row] = target.weight[row] * times[row];
      if (times[row] > 0) rows[met++] = row;
    }
    const drawn = { ...target, weight };
    const work = growTree(coded, drawn, rows.subarray(0, met), options, random, growing);
    await breathing(work, job);
  }
  const forest = finishTrees(growing, base.length, base.length, base);
  forest.value = forest.value.map((own) => own / trees);
  return forest;
}
