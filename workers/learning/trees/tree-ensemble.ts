import { atOnce } from '../../contract/job.ts';
import type { Pieces } from '../../contract/job.ts';
import { floatsOf, integersOf } from '../model-bytes.ts';
import type { PackedModel } from '../model-bytes.ts';
import type { Matrix } from '../../maths/matrices/matrix.ts';

/** No feature: a leaf. */
export const LEAF = 0xffffffff;

/** Trees whose values add up; nodes of a tree follow its root, each before its branches. */
export interface TreeEnsemble {
  /** Values a node has: classes, or one. */
  outputs: number;
  /** First node of every tree. */
  root: Uint32Array;
  /** Which output of the sum a tree adds to when its nodes have one value; 0 else. */
  rootOutput: Uint32Array;
  feature: Uint32Array;
  /** Rows whose value is no larger go left. */
  threshold: Float64Array;
  left: Uint32Array;
  right: Uint32Array;
  /** Weight of the training rows in a node. */
  cover: Float64Array;
  /** nodes × values a node. */
  value: Float64Array;
  valuesPerNode: number;
  /** What is added before any tree, one an output. */
  base: Float64Array;
}

const ROWS_PER_PIECE = 20_000;

/** Sums over the trees, output after output. */
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

const FLOATS = ['threshold', 'cover', 'value', 'base'] as const;
const INTEGERS = ['root', 'rootOutput', 'feature', 'left', 'right'] as const;

export function packTrees(trees: TreeEnsemble): PackedModel {
  const { outputs, valuesPerNode } = trees;
  const arrays = Object.fromEntries([...FLOATS, ...INTEGERS].map((name) => [name, trees[name]]));
  return { arrays, facts: { outputs, valuesPerNode } };
}

export function openTrees(packed: PackedModel): TreeEnsemble {
  const { outputs, valuesPerNode } = packed.facts;
  const floats = Object.fromEntries(FLOATS.map((name) => [name, floatsOf(packed, name)]));
  const integers = Object.fromEntries(INTEGERS.map((name) => [name, integersOf(packed, name)]));
  return { outputs, valuesPerNode, ...floats, ...integers } as unknown as TreeEnsemble;
}

/** Grows while nodes are added; numbers of nodes count from its own first. */
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

/** Finished trees that more are to be added to. */
export function regrowTrees(trees: TreeEnsemble): GrowingTrees {
  const names = Object.keys(growTrees()) as (keyof GrowingTrees)[];
  return Object.fromEntries(
    names.map((name) => [name, Array.from(trees[name])])
  ) as unknown as GrowingTrees;
}

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
