import type { Job } from '../../../contract/job.ts';
import { LEAF } from '../../../learning/trees/tree-ensemble.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Shares } from './contract.ts';

const ROWS_PER_BREATH = 16;

/**
 * How much each column moves each row's answer away from the mean answer: exact Shapley values of
 * trees (Lundberg et al., "From local explanations to global understanding with explainable AI for
 * trees", Nature Machine Intelligence 2, 2020, algorithm 2), a column that is not known following
 * both branches by the weight of their training rows. Base and shares add up to the answer.
 *
 * @param output which class; 0 of a number or of two classes by log-odds
 */
export async function explainTrees(
  trees: TreeEnsemble,
  x: Matrix,
  output: number,
  job: Job
): Promise<Shares> {
  const value = new Float64Array(x.rows * x.columns);
  const roots = Array.from(trees.root).filter((_, tree) => {
    return trees.valuesPerNode > 1 || trees.rootOutput[tree] === output;
  });
  const part = trees.valuesPerNode > 1 ? output : 0;
  const valueAt = (node: number) => trees.value[node * trees.valuesPerNode + part];
  for (let row = 0; row < x.rows; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const add = (column: number, share: number) => (value[column * x.rows + row] += share);
    for (const root of roots) walk(trees, x, row, root, [], 1, 1, -1, valueAt, add);
  }
  const base = roots.reduce((sum, root) => sum + meanOf(trees, root, valueAt), trees.base[output]);
  return { base, value };
}

/** Answer of a node over its training rows. */
function meanOf(trees: TreeEnsemble, node: number, valueAt: (node: number) => number): number {
  if (trees.feature[node] === LEAF) return valueAt(node);
  const [left, right] = [trees.left[node], trees.right[node]];
  const share = trees.cover[left] / trees.cover[node];
  return share * meanOf(trees, left, valueAt) + (1 - share) * meanOf(trees, right, valueAt);
}

/** A column asked on the way: how much flows on when it is not known, and when it is. */
interface Asked {
  column: number;
  zero: number;
  one: number;
  /** Weight of sets of as many known columns as the place says. */
  weight: number;
}

function walk(
  trees: TreeEnsemble,
  x: Matrix,
  row: number,
  node: number,
  before: readonly Asked[],
  zero: number,
  one: number,
  column: number,
  valueAt: (node: number) => number,
  add: (column: number, share: number) => void
): void {
  let path = extend(before, zero, one, column);
  if (trees.feature[node] === LEAF) {
    for (let at = 1; at < path.length; at++) {
      const own = path[at];
      add(own.column, sumWithout(path, at) * (own.one - own.zero) * valueAt(node));
    }
    return;
  }
  const asked = trees.feature[node];
  const [left, right] = [trees.left[node], trees.right[node]];
  const goesLeft = x.values[asked * x.rows + row] <= trees.threshold[node];
  const [hot, cold] = goesLeft ? [left, right] : [right, left];
  let [zeroBefore, oneBefore] = [1, 1];
  const known = path.findIndex((own, at) => at > 0 && own.column === asked);
  if (known > 0) {
    ({ zero: zeroBefore, one: oneBefore } = path[known]);
    path = unwind(path, known);
  }
  const share = (branch: number) => (zeroBefore * trees.cover[branch]) / trees.cover[node];
  walk(trees, x, row, hot, path, share(hot), oneBefore, asked, valueAt, add);
  walk(trees, x, row, cold, path, share(cold), 0, asked, valueAt, add);
}

function extend(before: readonly Asked[], zero: number, one: number, column: number): Asked[] {
  const depth = before.length;
  const path = before.map((own) => ({ ...own }));
  path.push({ column, zero, one, weight: depth === 0 ? 1 : 0 });
  for (let at = depth - 1; at >= 0; at--) {
    path[at + 1].weight += (one * path[at].weight * (at + 1)) / (depth + 1);
    path[at].weight = (zero * path[at].weight * (depth - at)) / (depth + 1);
  }
  return path;
}

/** The weights as if a column had not been asked. */
function weightsWithout(path: readonly Asked[], place: number): number[] {
  const depth = path.length - 1;
  const { one, zero } = path[place];
  const weights = path.map(({ weight }) => weight);
  let next = weights[depth];
  for (let at = depth - 1; at >= 0; at--) {
    if (one !== 0) {
      const own = weights[at];
      weights[at] = (next * (depth + 1)) / ((at + 1) * one);
      next = own - (weights[at] * zero * (depth - at)) / (depth + 1);
    } else weights[at] = (weights[at] * (depth + 1)) / (zero * (depth - at));
  }
  return weights.slice(0, depth);
}

function unwind(path: readonly Asked[], place: number): Asked[] {
  const weights = weightsWithout(path, place);
  return path.filter((_, at) => at !== place).map((own, at) => ({ ...own, weight: weights[at] }));
}

function sumWithout(path: readonly Asked[], place: number): number {
  return weightsWithout(path, place).reduce((sum, own) => sum + own, 0);
}
