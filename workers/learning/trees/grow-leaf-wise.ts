import type { Bins } from './bins.ts';
import { LEAF } from './tree-ensemble.ts';
import type { GrowingTrees } from './tree-ensemble.ts';

export interface LeafWiseOptions {
  leaves: number;
  minLeaf: number;
  /** Learning rate: the factor by which each tree's answer is shrunk. */
  rate: number;
  /** L2 penalty that shrinks the answers of leaves towards zero. */
  l2: number;
}

interface Leaf {
  node: number;
  from: number;
  to: number;
  slope: number;
  bend: number;
  /** Sum of slopes, sum of bends and number of rows, for every bin. */
  sums: Float64Array;
  gain: number;
  column: number;
  bin: number;
}

const MIN_BEND = 1e-3;

/** What a tree of a boosting round is grown from; every array has one number per row. */
interface RoundData {
  bins: Bins;
  /** First derivative of the loss. */
  slope: Float64Array;
  /** Second derivative of the loss. */
  bend: Float64Array;
  /** Row weights, for the cover of nodes. */
  weight: Float64Array;
  /** The rows to grow on; reordered in place, so that each leaf's rows are contiguous. */
  rows: Uint32Array;
}

/**
 * Grows one tree of the next boosting round, always splitting the leaf whose best split gains most.
 * The histogram of the larger child is its parent's minus the smaller child's (Ke et al.,
 * "LightGBM", NIPS 2017).
 *
 * @param output which of the ensemble's outputs the tree adds to
 * @returns for each leaf its range in `rows` and the value it adds there
 */
export function growLeafWise(
  { bins, slope, bend, weight, rows }: RoundData,
  options: LeafWiseOptions,
  output: number,
  trees: GrowingTrees
): { from: number; to: number; value: number }[] {
  const { leaves, rate, l2 } = options;
  const spare = new Uint32Array(rows.length);
  trees.root.push(trees.feature.length);
  trees.rootOutput.push(output);
  const first = createLeaf(0, rows.length, sumBins(bins, slope, bend, rows, 0, rows.length));
  const done: Leaf[] = [];
  const open = [first];
  while (open.length > 0) {
    const best = open.reduce((a, b) => (b.gain > a.gain ? b : a));
    open.splice(open.indexOf(best), 1);
    if (best.gain <= 0 || done.length + open.length + 2 > leaves) {
      done.push(best);
      continue;
    }
    split(best);
  }
  return done.map((leaf) => ({ from: leaf.from, to: leaf.to, value: trees.value[leaf.node] }));

  function createLeaf(from: number, to: number, sums: Float64Array): Leaf {
    const node = trees.feature.length;
    let [slopes, bends, cover] = [0, 0, 0];
    for (let at = from; at < to; at++) {
      slopes += slope[rows[at]];
      bends += bend[rows[at]];
      cover += weight[rows[at]];
    }
    fillUsual(bins, sums, slopes, bends, to - from);
    const leaf = { node, from, to, slope: slopes, bend: bends, sums };
    const none = { gain: 0, column: 0, bin: 0 };
    trees.feature.push(LEAF);
    trees.threshold.push(0);
    trees.left.push(0);
    trees.right.push(0);
    trees.cover.push(cover);
    trees.value.push(bends + l2 > 0 ? (-rate * slopes) / (bends + l2) : 0);
    return findSplit(bins, { ...leaf, ...none }, options);
  }

  function split(leaf: Leaf): void {
    const { node, from, to, column } = leaf;
    const own = bins.code[column];
    const most = leaf.bin - bins.first[column];
    let [left, right] = [from, 0];
    for (let at = from; at < to; at++) {
      const row = rows[at];
      if (own[row] <= most) rows[left++] = row;
      else spare[right++] = row;
    }
    rows.set(spare.subarray(0, right), left);
    const isLeftSmall = left - from < to - left;
    const [low, high] = isLeftSmall ? [from, left] : [left, to];
    const small = sumBins(bins, slope, bend, rows, low, high);
    const part = createLeaf(low, high, small);
    const large = leaf.sums;
    for (let at = 0; at < large.length; at++) large[at] -= small[at];
    const rest = isLeftSmall ? createLeaf(left, to, large) : createLeaf(from, left, large);
    trees.feature[node] = column;
    trees.threshold[node] = bins.edge[leaf.bin];
    trees.left[node] = (isLeftSmall ? part : rest).node;
    trees.right[node] = (isLeftSmall ? rest : part).node;
    open.push(part, rest);
  }
}

function sumBins(
  { first, start, bin }: Bins,
  slope: Float64Array,
  bend: Float64Array,
  rows: Uint32Array,
  from: number,
  to: number
): Float64Array {
  const sums = new Float64Array(3 * first[first.length - 1]);
  for (let at = from; at < to; at++) {
    const row = rows[at];
    const [own, ownBend] = [slope[row], bend[row]];
    for (let entry = start[row], end = start[row + 1]; entry < end; entry++) {
      const place = 3 * bin[entry];
      sums[place] += own;
      sums[place + 1] += ownBend;
      sums[place + 2]++;
    }
  }
  return sums;
}

/**
 * A column's most frequent bin is not stored: its sums are the leaf's minus those of the other
 * bins.
 */
function fillUsual(
  { first, usual }: Bins,
  sums: Float64Array,
  slope: number,
  bend: number,
  rows: number
): void {
  usual.forEach((own, column) => {
    let [slopes, bends, count] = [slope, bend, rows];
    for (let bin = first[column]; bin < first[column + 1]; bin++) {
      if (bin === own) continue;
      slopes -= sums[3 * bin];
      bends -= sums[3 * bin + 1];
      count -= sums[3 * bin + 2];
    }
    sums[3 * own] = slopes;
    sums[3 * own + 1] = bends;
    sums[3 * own + 2] = count;
  });
}

function findSplit({ first, usual }: Bins, leaf: Leaf, { minLeaf, l2 }: LeafWiseOptions): Leaf {
  const { sums, slope, bend } = leaf;
  const rows = leaf.to - leaf.from;
  const before = (slope * slope) / (bend + l2);
  // Ignores gains that are only rounding errors of the subtracted histograms.
  let most = 1e-9 * Math.abs(before);
  for (let column = 0; column < usual.length; column++) {
    let [slopes, bends, count] = [0, 0, 0];
    for (let bin = first[column]; bin + 1 < first[column + 1]; bin++) {
      if (sums[3 * bin + 2] === 0) continue;
      slopes += sums[3 * bin];
      bends += sums[3 * bin + 1];
      count += sums[3 * bin + 2];
      if (count < minLeaf || bends < MIN_BEND) continue;
      if (rows - count < minLeaf || bend - bends < MIN_BEND) break;
      const gain =
        (slopes * slopes) / (bends + l2) + (slope - slopes) ** 2 / (bend - bends + l2) - before;
      if (!(gain > most)) continue;
      most = leaf.gain = gain;
      leaf.column = column;
      leaf.bin = bin;
    }
  }
  return leaf;
}
