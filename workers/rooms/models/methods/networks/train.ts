import type { Job } from '../../../../contract/job.ts';
import type { Checkpoints } from '../../../../learning/method.ts';
import { DamagedModel, floatsOf } from '../../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../../learning/model-bytes.ts';
import { createRandom } from '../../../../maths/random.ts';
import type { Matrix } from '../../../../maths/matrices/matrix.ts';
import { LEAST_HELD_BACK } from '../contract.ts';
import { softmaxInPlace } from '../link.ts';
import { backward, createAnswers, forward } from './network.ts';
import type { Network } from './network.ts';

export interface Rows {
  x: Matrix;
  /** rows × outputs: one-hot for classes, the number for numbers. */
  goal: Float64Array;
  weight: Float64Array;
  kind: 'classes' | 'number';
}

interface Options {
  rate: number;
  epochs: number;
  l2: number;
  seed: number;
}

const BATCH = 64;
const HELD_SHARE = 10;
const PATIENCE = 8;
const [FIRST_DECAY, SECOND_DECAY, TINY] = [0.9, 0.999, 1e-8];

/**
 * Trains by mini-batches (Kingma and Ba, "Adam", ICLR 2015) with early stopping: a tenth of the
 * rows is the validation set; the best weights there are kept, and training stops after eight
 * epochs without improvement. Below a hundred rows a tenth would be too noisy: there is no
 * validation set, and all epochs are trained.
 *
 * @throws DamagedModel if the checkpoint is of another network
 */
export async function trainNetwork(
  network: Network,
  rows: Rows,
  { rate, epochs, l2, seed }: Options,
  job: Job,
  checkpoints?: Checkpoints
): Promise<void> {
  const random = createRandom(seed + 1);
  const order = random.shuffle(Uint32Array.from({ length: rows.x.rows }, (_, row) => row));
  const cut = rows.x.rows < LEAST_HELD_BACK ? 0 : Math.floor(rows.x.rows / HELD_SHARE);
  const [held, learnt] = [order.subarray(0, cut), order.subarray(cut)];
  const { weights } = network;
  const [slope, first, second] = [0, 1, 2].map(() => new Float64Array(weights.length));
  let [best, least, lastBest, step] = [weights.slice(), Infinity, 0, 0];
  let begun = 0;
  if (checkpoints?.left) {
    const kept = readState(checkpoints.left, weights.length);
    weights.set(kept.weights);
    first.set(kept.first);
    second.set(kept.second);
    best = kept.best.slice();
    [begun, least, lastBest, step] = kept.counts;
    // The shuffled order of rows is restored.
    for (let epoch = 0; epoch < begun; epoch++) random.shuffle(learnt);
  }
  const mayGetBetter = (epoch: number) => cut === 0 || epoch - lastBest <= PATIENCE;
  for (let epoch = begun; epoch < epochs && mayGetBetter(epoch); epoch++) {
    job.report({ step: 'training', done: epoch, total: epochs });
    random.shuffle(learnt);
    for (let at = 0; at < learnt.length; at += BATCH) {
      if (step % 8 === 0) await job.breathe();
      const batch = learnt.subarray(at, at + BATCH);
      lossAndSlope(network, rows, batch, l2, slope);
      step++;
      const [firstShare, secondShare] = [1 - FIRST_DECAY ** step, 1 - SECOND_DECAY ** step];
      for (let own = 0; own < weights.length; own++) {
        first[own] += (1 - FIRST_DECAY) * (slope[own] - first[own]);
        second[own] += (1 - SECOND_DECAY) * (slope[own] * slope[own] - second[own]);
        const size = Math.sqrt(second[own] / secondShare) + TINY;
        weights[own] -= (rate * first[own]) / firstShare / size;
      }
    }
    const loss = cut > 0 ? lossAndSlope(network, rows, held, 0, null) : Infinity;
    if (loss < least) [best, least, lastBest] = [weights.slice(), loss, epoch];
    const counts = Float64Array.of(epoch + 1, least, lastBest, step);
    checkpoints?.reached(epoch + 1, epochs, () => {
      const [own, mean, square] = [weights, first, second].map((values) => values.slice());
      return { arrays: { weights: own, first: mean, second: square, best, counts }, facts: {} };
    });
  }
  if (cut > 0) weights.set(best);
}

/** Contents of a checkpoint, for a network with this many weights. */
function readState(left: PackedModel, size: number) {
  const names = ['weights', 'first', 'second', 'best'] as const;
  const [weights, first, second, best] = names.map((name) => floatsOf(left, name));
  if ([weights, first, second, best].some(({ length }) => length !== size)) {
    throw new DamagedModel('another network');
  }
  return { weights, first, second, best, counts: floatsOf(left, 'counts') };
}

/**
 * Mean weighted loss of some rows, and its gradient: negative log-likelihood for classes, half the
 * squared error for numbers; plus ½ · l2 · Σ weight².
 */
export function lossAndSlope(
  network: Network,
  { x, goal, weight, kind }: Rows,
  batch: Uint32Array,
  l2: number,
  slope: Float64Array | null
): number {
  const [answers, slopes] = [createAnswers(network), createAnswers(network)];
  const [last, lastSlope] = [answers[answers.length - 1], slopes[slopes.length - 1]];
  const outputs = last.length;
  let [loss, total] = [0, 0];
  for (const row of batch) total += weight[row];
  slope?.fill(0);
  for (const row of batch) {
    for (let column = 0; column < x.columns; column++) {
      answers[0][column] = x.values[column * x.rows + row];
    }
    forward(network, answers);
    if (kind === 'classes') softmaxInPlace(last, 1, outputs);
    const share = weight[row] / total;
    for (let own = 0; own < outputs; own++) {
      const wanted = goal[row * outputs + own];
      if (kind === 'number') loss += (share * (last[own] - wanted) ** 2) / 2;
      else if (wanted > 0) loss -= share * Math.log(Math.max(1e-300, last[own]));
      lastSlope[own] = share * (last[own] - wanted);
    }
    if (slope) backward(network, answers, slopes, slope);
  }
  if (l2 === 0) return loss;
  network.weights.forEach((own, at) => {
    loss += (l2 * own * own) / 2;
    if (slope) slope[at] += l2 * own;
  });
  return loss;
}
