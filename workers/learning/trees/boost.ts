import { breathing } from '../../contract/job.ts';
import type { Job } from '../../contract/job.ts';
import type { Checkpoints } from '../method.ts';
import { DamagedModel, floatsOf } from '../model-bytes.ts';
import type { Matrix } from '../../maths/matrices/matrix.ts';
import { binColumns } from './bins.ts';
import { growLeafWise } from './grow-leaf-wise.ts';
import { finishTrees, growTrees, openTrees, packTrees, regrowTrees } from './tree-ensemble.ts';
import type { TreeEnsemble } from './tree-ensemble.ts';

export interface BoostOptions {
  /** Learning rate: the factor by which each tree's answer is shrunk. */
  rate: number;
  /** Boosting rounds; each grows one tree per output. */
  rounds: number;
  leaves: number;
  minLeaf: number;
  /** L2 penalty that shrinks the answers of leaves towards zero. */
  l2: number;
}

/**
 * Writes the first (`slope`) and second (`bend`) derivative of the loss by one output, for every
 * row.
 *
 * @param sums the current predictions, outputs × rows
 */
export type Slopes = (
  sums: Float64Array,
  output: number,
  slope: Float64Array,
  bend: Float64Array
) => void;

/**
 * Histogram-based gradient boosting (Friedman, Annals of Statistics 29, 2001; Ke et al.,
 * "LightGBM", NIPS 2017): each tree takes a Newton step on the loss.
 *
 * @param base the prediction before any tree, one per output
 * @param weight per row, for the cover of nodes
 * @throws DamagedModel where the stored state belongs to a different number of rows
 */
export async function boostTrees(
  x: Matrix,
  base: Float64Array<ArrayBuffer>,
  weight: Float64Array,
  slopes: Slopes,
  options: BoostOptions,
  job: Job,
  checkpoints?: Checkpoints
): Promise<TreeEnsemble> {
  const { rounds } = options;
  const bins = await breathing(binColumns(x), job);
  const [slope, bend] = [new Float64Array(x.rows), new Float64Array(x.rows)];
  const sums = new Float64Array(base.length * x.rows);
  base.forEach((own, output) => sums.fill(own, output * x.rows, (output + 1) * x.rows));
  const rows = Uint32Array.from({ length: x.rows }, (_, row) => row);
  const grownFrom = { bins, slope, bend, weight, rows };
  const left = checkpoints?.left;
  const growing = left ? regrowTrees(openTrees(left)) : growTrees();
  if (left && floatsOf(left, 'sums').length !== sums.length) throw new DamagedModel('other rows');
  if (left) sums.set(floatsOf(left, 'sums'));
  for (let round = growing.root.length / base.length; round < rounds; round++) {
    job.report({ step: 'training', done: round, total: rounds });
    const before = base.length > 1 ? sums.slice() : sums;
    for (let output = 0; output < base.length; output++) {
      await job.breathe();
      slopes(before, output, slope, bend);
      rows.forEach((_, at) => (rows[at] = at));
      const grown = growLeafWise(grownFrom, options, output, growing);
      for (const { from, to, value } of grown) {
        for (let at = from; at < to; at++) sums[output * x.rows + rows[at]] += value;
      }
    }
    checkpoints?.reached(round + 1, rounds, () => {
      const { arrays, facts } = packTrees(finishTrees(growing, base.length, 1, base));
      return { arrays: { ...arrays, sums: sums.slice() }, facts };
    });
  }
  return finishTrees(growing, base.length, 1, base);
}

/**
 * The derivatives of the weighted squared error, and the weighted mean as the prediction to start
 * from.
 */
export function squaredSlopes(
  y: Float64Array,
  weight: Float64Array
): { base: Float64Array<ArrayBuffer>; slopes: Slopes } {
  const total = weight.reduce((sum, own) => sum + own, 0);
  const mean = y.reduce((sum, own, row) => sum + own * weight[row], 0) / total;
  const slopes: Slopes = (sums, _output, slope, bend) => {
    for (let row = 0; row < slope.length; row++) {
      slope[row] = weight[row] * (sums[row] - y[row]);
      bend[row] = weight[row];
    }
  };
  return { base: Float64Array.of(mean), slopes };
}
