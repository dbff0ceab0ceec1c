import type { Pieces } from '../../contract/job.ts';
import type { Random } from '../../maths/random.ts';
import type { CodedColumns, Codes } from './coded-columns.ts';
import { createSplitter } from './splitter.ts';
import type { TreeOptions, TreeTarget } from './tree-target.ts';
import { LEAF } from './tree-ensemble.ts';
import type { GrowingTrees } from './tree-ensemble.ts';

/** Rows of nodes that were split: some ten milliseconds. */
const ROWS_PER_PIECE = 10_000;

/**
 * Grows a decision tree by the best split of every node (Breiman et al., "Classification and
 * Regression Trees", 1984). As exact as scikit-learn's: every threshold between two values of the
 * node is tried. Nodes are numbered depth first, left before right.
 *
 * @param rows the rows to learn from; reordered in place
 */
export function* growTree(
  coded: CodedColumns,
  target: TreeTarget,
  rows: Uint32Array,
  options: TreeOptions,
  random: Random,
  trees: GrowingTrees
): Pieces<void> {
  const { maxDepth, minLeaf } = options;
  const splitter = createSplitter(coded, target, options, random);
  const spare = new Uint32Array(rows.length);
  const single = new Uint8Array(coded.code.length);
  const open = [{ from: 0, to: rows.length, depth: 0, parent: -1, single }];
  trees.root.push(trees.feature.length);
  trees.rootOutput.push(0);
  let looked = 0;
  for (let own = open.pop(); own; own = open.pop()) {
    const node = trees.feature.length;
    const { from, to, depth } = own;
    if (own.parent >= 0) trees.right[own.parent] = node;
    const isMixed = splitter.enter(rows, from, to);
    trees.cover.push(splitter.cover());
    splitter.values(trees.value);
    const maySplit = isMixed && depth < maxDepth && to - from >= Math.max(2, 2 * minLeaf);
    const split = maySplit ? splitter.find(rows, from, to, own.single) : null;
    trees.feature.push(split ? split.column : LEAF);
    trees.threshold.push(split ? split.threshold : 0);
    trees.left.push(split ? node + 1 : 0);
    trees.right.push(0);
    if ((looked += to - from) >= ROWS_PER_PIECE) {
      looked = 0;
      yield;
    }
    if (!split) continue;
    const middle = partition(rows, from, to, coded.code[split.column], split.code, spare);
    open.push({ from: middle, to, depth: depth + 1, parent: node, single: own.single.slice() });
    open.push({ from, to: middle, depth: depth + 1, parent: -1, single: own.single });
  }
}

/**
 * Stable partition: the rows whose code is at most `most` come first. Returns where the others
 * start.
 */
function partition(
  rows: Uint32Array,
  from: number,
  to: number,
  code: Codes,
  most: number,
  spare: Uint32Array
): number {
  let [left, right] = [from, 0];
  for (let at = from; at < to; at++) {
    const row = rows[at];
    if (code[row] <= most) rows[left++] = row;
    else spare[right++] = row;
  }
  rows.set(spare.subarray(0, right), left);
  return left;
}
