import type { Job } from '../../../contract/job.ts';
import { LEAF } from '../../../learning/trees/tree-ensemble.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Shares } from './contract.ts';

/** Number of tree paths between two yields: some 10 ms. */
const WALKS_PER_BREATH = 32;

/**
 * Exact Shapley values of trees: how much each column moves a row's prediction from the mean
 * (Lundberg et al., "From local explanations to global understanding with explainable AI for
 * trees", Nature Machine Intelligence 2, 2020, algorithm 2); unknown columns follow both branches,
 * weighted by their training rows. Base and contributions sum to the prediction.
 *
 * @param output which class; 0 for a number or for two classes by log-odds
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
  const path = createPath(Math.max(0, ...roots.map((root) => depthOf(trees, root))));
  let walks = 0;
  for (let row = 0; row < x.rows; row++) {
    const cellOf = (column: number) => x.values[column * x.rows + row];
    const add = (column: number, share: number) => (value[column * x.rows + row] += share);
    for (const root of roots) {
      if (walks++ % WALKS_PER_BREATH === 0) await job.breathe();
      walk({ trees, path, cellOf, valueAt, add }, root, 0, 0, 1, 1, -1);
    }
  }
  const base = roots.reduce((sum, root) => sum + meanOf(trees, root, valueAt), trees.base[output]);
  return { base, value };
}

/** Mean value of a node over its training rows. */
function meanOf(trees: TreeEnsemble, node: number, valueAt: (node: number) => number): number {
  if (trees.feature[node] === LEAF) return valueAt(node);
  const [left, right] = [trees.left[node], trees.right[node]];
  const share = trees.cover[left] / trees.cover[node];
  return share * meanOf(trees, left, valueAt) + (1 - share) * meanOf(trees, right, valueAt);
}

/** Traversal of one tree for one row. */
interface Walk {
  trees: TreeEnsemble;
  path: Path;
  cellOf: (column: number) => number;
  valueAt: (node: number) => number;
  add: (column: number, share: number) => void;
}

/**
 * Columns on the path: the fraction that flows on when each is unknown, and when it is known. A
 * deeper node's path is stored after its parent's, so that descending allocates nothing.
 */
interface Path {
  column: Int32Array;
  zero: Float64Array;
  one: Float64Array;
  /** Weights of subsets by their number of known columns. */
  weight: Float64Array;
  /** By depth, then index: (depth + 1) / (index + 1) and (depth − index) / (depth + 1). */
  ofMore: Float64Array;
  ofLess: Float64Array;
  /** Number of indices per depth. */
  widest: number;
}

function createPath(depth: number): Path {
  const size = ((depth + 2) * (depth + 3)) / 2;
  const [zero, one, weight] = [0, 1, 2].map(() => new Float64Array(size));
  const widest = depth + 2;
  const [ofMore, ofLess] = [new Float64Array(widest * widest), new Float64Array(widest * widest)];
  for (let own = 0; own < widest; own++) {
    for (let at = 0; at < own; at++) {
      ofMore[own * widest + at] = (own + 1) / (at + 1);
      ofLess[own * widest + at] = (own - at) / (own + 1);
    }
  }
  return { column: new Int32Array(size), zero, one, weight, ofMore, ofLess, widest };
}

function depthOf(trees: TreeEnsemble, node: number): number {
  if (trees.feature[node] === LEAF) return 0;
  return 1 + Math.max(depthOf(trees, trees.left[node]), depthOf(trees, trees.right[node]));
}

/** @param before start of the parent's path, of `length` columns */
function walk(
  own: Walk,
  node: number,
  before: number,
  length: number,
  zero: number,
  one: number,
  column: number
): void {
  const { trees, path } = own;
  const start = before + length;
  for (let at = 0; at < length; at++) {
    path.column[start + at] = path.column[before + at];
    path.zero[start + at] = path.zero[before + at];
    path.one[start + at] = path.one[before + at];
    path.weight[start + at] = path.weight[before + at];
  }
  extend(path, start, length, zero, one, column);
  let size = length + 1;
  if (trees.feature[node] === LEAF) {
    addLeaf(own, start, size, own.valueAt(node));
    return;
  }
  const asked = trees.feature[node];
  const [left, right] = [trees.left[node], trees.right[node]];
  const goesLeft = own.cellOf(asked) <= trees.threshold[node];
  const [hot, cold] = goesLeft ? [left, right] : [right, left];
  let [zeroBefore, oneBefore] = [1, 1];
  const known = path.column.subarray(start + 1, start + size).indexOf(asked);
  if (known >= 0) {
    const at = start + 1 + known;
    [zeroBefore, oneBefore] = [path.zero[at], path.one[at]];
    unwind(path, start, size--, at);
  }
  const share = (branch: number) => (zeroBefore * trees.cover[branch]) / trees.cover[node];
  walk(own, hot, start, size, share(hot), oneBefore, asked);
  walk(own, cold, start, size, share(cold), 0, asked);
}

function extend(
  path: Path,
  start: number,
  depth: number,
  zero: number,
  one: number,
  column: number
): void {
  const { weight } = path;
  [path.column[start + depth], path.zero[start + depth]] = [column, zero];
  [path.one[start + depth], weight[start + depth]] = [one, depth === 0 ? 1 : 0];
  for (let at = depth - 1; at >= 0; at--) {
    const own = weight[start + at];
    weight[start + at + 1] += (one * own * (at + 1)) / (depth + 1);
    weight[start + at] = (zero * own * (depth - at)) / (depth + 1);
  }
}

/** Removes a column from a path, as if it had not been split on. */
function unwind(path: Path, start: number, size: number, place: number): void {
  const { weight } = path;
  const depth = size - 1;
  const [zero, one] = [path.zero[place], path.one[place]];
  let next = weight[start + depth];
  for (let at = depth - 1; at >= 0; at--) {
    const own = weight[start + at];
    if (one !== 0) {
      weight[start + at] = (next * (depth + 1)) / ((at + 1) * one);
      next = own - (weight[start + at] * zero * (depth - at)) / (depth + 1);
    } else weight[start + at] = (own * (depth + 1)) / (zero * (depth - at));
  }
  for (const part of [path.column, path.zero, path.one]) {
    part.copyWithin(place, place + 1, start + size);
  }
}

/** Adds the contribution of each column of the path to a leaf's value. */
function addLeaf({ path, add }: Walk, start: number, size: number, value: number): void {
  // For columns that lead elsewhere the sum differs only by their own flow.
  const elsewhere = sumElsewhere(path, start, size);
  for (let at = start + 1; at < start + size; at++) {
    const [zero, one] = [path.zero[at], path.one[at]];
    const sum = one === 0 ? elsewhere / zero : sumWithout(path, start, size, zero);
    add(path.column[at], sum * (one - zero) * value);
  }
}

/**
 * Sum of the weights that `unwind` would leave for a column that leads elsewhere, times its flow.
 */
function sumElsewhere({ weight }: Path, start: number, size: number): number {
  const depth = size - 1;
  let sum = 0;
  for (let at = 0; at < depth; at++) sum += (weight[start + at] * size) / (depth - at);
  return sum;
}

/** The same for one that leads here, with its flow when unknown. */
function sumWithout(path: Path, start: number, size: number, zero: number): number {
  const { weight, ofMore, ofLess } = path;
  const depth = size - 1;
  const first = depth * path.widest;
  let [next, sum] = [weight[start + depth], 0];
  for (let at = depth - 1; at >= 0; at--) {
    const left = next * ofMore[first + at];
    next = weight[start + at] - left * (zero * ofLess[first + at]);
    sum += left;
  }
  return sum;
}
