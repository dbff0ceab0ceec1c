import { atOnce } from '../../contract/job.ts';
import type { Pieces } from '../../contract/job.ts';
import { floatsOf, integersOf } from '../model-bytes.ts';
import type { PackedModel } from '../model-bytes.ts';
import type { Matrix } from '../../maths/matrices/matrix.ts';

/** In `feature`, marks a leaf. */
export const LEAF = 0xffffffff;

/**
 * Trees whose values add up. The nodes of a tree are stored together, its root first and each node
 * before its children.
 */
export interface TreeEnsemble {
  /** Number of outputs: the classes, or one. */
  outputs: number;
  /** The root node of every tree. */
  root: Uint32Array;
  /** The output that a tree adds to, when its nodes hold one value each; otherwise 0. */
  rootOutput: Uint32Array;
  feature: Uint32Array;
  /** Rows whose value is at most this go left. */
  threshold: Float64Array;
  left: Uint32Array;
  right: Uint32Array;
  /** Total weight of the training rows in a node. */
  cover: Float64Array;
  /** The nodes' values, nodes × valuesPerNode. */
  value: Float64Array;
  valuesPerNode: number;
  /** The prediction before any tree, one per output. */
  base: Float64Array;
}

const ROWS_PER_PIECE = 20_000;

/** The summed predictions of all trees, outputs × rows. */
export function sumTrees(trees: TreeEnsemble, x: Matrix): Float64Array {
  return atOnce(summingTrees(trees, x));
}

/** `sumTrees` in pieces. */
export function* summingTrees(trees: TreeEnsemble, x: Matrix): Pieces<Float64Array> {
  const { feature, threshold, left, right, value, valuesPerNode, base, outputs } = trees;
  const { rows, values } = x;
  const sums = new Float64Array(outputs * rows);
  for (let own = 0; own < outputs; own++) sums.fill(base[own], own * rows, (own + 1) * rows);
  let told = 0;
  for (let tree = 0; tree < trees.root.length; tree++) {
    if ((told += rows) > ROWS_PER_PIECE) {
      told = rows;
      yield;
    }
    const first = trees.rootOutput[tree] * rows;
    for (let row = 0; row < rows; row++) {
      let node = trees.root[tree];
      while (feature[node] !== LEAF) {
        node = values[feature[node] * rows + row] <= threshold[node] ? left[node] : right[node];
      }
      for (let own = 0; own < valuesPerNode; own++) {
        sums[first + own * rows + row] += value[node * valuesPerNode + own];
      }
    }
  }
  return sums;
}

/** The arrays of the ensemble under the names of its fields. */
export function packTrees(trees: TreeEnsemble): PackedModel {
  const { outputs, valuesPerNode, threshold, cover, value, base } = trees;
  const { root, rootOutput, feature, left, right } = trees;
  return {
    arrays: { threshold, cover, value, base, root, rootOutput, feature, left, right },
    facts: { outputs, valuesPerNode }
  };
}

/** @throws DamagedModel where an array is missing */
export function openTrees(packed: PackedModel): TreeEnsemble {
  const { outputs, valuesPerNode } = packed.facts;
  return {
    outputs,
    valuesPerNode,
    root: integersOf(packed, 'root'),
    rootOutput: integersOf(packed, 'rootOutput'),
    feature: integersOf(packed, 'feature'),
    threshold: floatsOf(packed, 'threshold'),
    left: integersOf(packed, 'left'),
    right: integersOf(packed, 'right'),
    cover: floatsOf(packed, 'cover'),
    value: floatsOf(packed, 'value'),
    base: floatsOf(packed, 'base')
  };
}

/** Trees under construction, to which nodes are appended. */
export interface GrowingTrees {
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  cover: number[];
  value: number[];
  root: number[];
  rootOutput: number[];
}

export function growTrees(): GrowingTrees {
  return {
    feature: [],
    threshold: [],
    left: [],
    right: [],
    cover: [],
    value: [],
    root: [],
    rootOutput: []
  };
}

/** Reopens finished trees, so that more can be added. */
export function regrowTrees(trees: TreeEnsemble): GrowingTrees {
  return {
    feature: Array.from(trees.feature),
    threshold: Array.from(trees.threshold),
    left: Array.from(trees.left),
    right: Array.from(trees.right),
    cover: Array.from(trees.cover),
    value: Array.from(trees.value),
    root: Array.from(trees.root),
    rootOutput: Array.from(trees.rootOutput)
  };
}

/** @param base the prediction before any tree, one per output; 0 if absent */
export function finishTrees(
  growing: GrowingTrees,
  outputs: number,
  valuesPerNode: number,
  base = new Float64Array(outputs)
): TreeEnsemble {
  return {
    outputs,
    valuesPerNode,
    base,
    root: Uint32Array.from(growing.root),
    rootOutput: Uint32Array.from(growing.rootOutput),
    feature: Uint32Array.from(growing.feature),
    threshold: Float64Array.from(growing.threshold),
    left: Uint32Array.from(growing.left),
    right: Uint32Array.from(growing.right),
    cover: Float64Array.from(growing.cover),
    value: Float64Array.from(growing.value)
  };
}
