import { breathing } from '../../../contract/job.ts';
import type { Pieces } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { defaultsOf, settingsOf, weightsOf } from './family.ts';
import type { Classifier, FitContext, LabelledRows, MeasuredRows, Regressor } from './family.ts';
import { codeColumns } from '../../../learning/trees/coded-columns.ts';
import { growTree } from '../../../learning/trees/grow-tree.ts';
import type { TreeOptions, TreeTarget } from '../../../learning/trees/tree-target.ts';
import {
  finishTrees,
  growTrees,
  openTrees,
  packTrees,
  summingTrees
} from '../../../learning/trees/tree-ensemble.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';

const DEPTH = { id: 'depth', min: 1, max: 30, step: 1, default: 5 } as const;
const MIN_LEAF = { id: 'min_leaf', min: 1, max: 1000, step: 1, default: 20 } as const;
const FORM = [DEPTH, MIN_LEAF, { id: 'entropy', min: 0, max: 1, step: 1, default: 0 }] as const;
const REGRESSOR_FORM = [DEPTH, MIN_LEAF] as const;

/** Decision tree for classes. */
export const decisionTree: Classifier<TreeEnsemble> = {
  id: 'decision_tree',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit(data, context, job) {
    const { depth, min_leaf, entropy } = settingsOf(FORM, context);
    const criterion = entropy ? 'entropy' : 'gini';
    const options = { criterion, maxDepth: depth, minLeaf: min_leaf, tried: 0 } as const;
    return breathing(fitTreeClassifier(data, options), job);
  },
  pack: packTrees,
  open: openTrees,
  score: (trees) => (x, job) => breathing(summingTrees(trees, x), job),
  trees: (trees) => trees
};

/** The same for a number: each leaf predicts the mean of its rows. */
export const decisionTreeRegressor: Regressor<TreeEnsemble> = {
  id: 'decision_tree',
  settings: defaultsOf(REGRESSOR_FORM),
  form: REGRESSOR_FORM,
  needs: {},
  fit: (data, context, job) => breathing(fitTreeRegressor(data, context), job),
  pack: packTrees,
  open: openTrees,
  score: (trees) => (x, job) => breathing(summingTrees(trees, x), job),
  trees: (trees) => trees
};

/** A single tree whose leaves give class frequencies. */
export function fitTreeClassifier(data: LabelledRows, options: TreeOptions): Pieces<TreeEnsemble> {
  const target = classTarget(data);
  return fitTree(data, target, options, new Float64Array(data.classes));
}

function fitTreeRegressor(data: MeasuredRows, context: FitContext): Pieces<TreeEnsemble> {
  const { depth, min_leaf } = settingsOf(REGRESSOR_FORM, context);
  const { target, mean } = numberTarget(data);
  const options = { maxDepth: depth, minLeaf: min_leaf, tried: 0 };
  return fitTree(data, target, { criterion: 'variance', ...options }, Float64Array.of(mean));
}

function* fitTree(
  { x }: LabelledRows | MeasuredRows,
  target: TreeTarget,
  options: TreeOptions,
  base: Float64Array<ArrayBuffer>
): Pieces<TreeEnsemble> {
  const rows = Uint32Array.from({ length: x.rows }, (_, row) => row);
  const growing = growTrees();
  yield* growTree(yield* codeColumns(x), target, rows, options, createRandom(0), growing);
  return finishTrees(growing, base.length, base.length, base);
}

export function classTarget(data: LabelledRows): TreeTarget {
  return { classes: data.classes, label: data.label, y: null, weight: weightsOf(data) };
}

/** Numbers minus their mean, to keep precision in sums of squares. */
export function numberTarget(data: MeasuredRows): { target: TreeTarget; mean: number } {
  const weight = weightsOf(data);
  const total = weight.reduce((sum, own) => sum + own, 0);
  const mean = data.y.reduce((sum, own, row) => sum + own * weight[row], 0) / total;
  const y = data.y.map((own) => own - mean);
  return { target: { classes: 0, label: null, y, weight }, mean };
}
