import * as tf from '@tensorflow/tfjs';
import type { TrainingCurve } from '../contract/training.ts';
import { DamagedModel, floatsOf, integersOf } from '../learning/model-bytes.ts';
import type { PackedModel } from '../learning/model-bytes.ts';

/** Where a training by gradients stands after an epoch, beside its parameters and its optimiser. */
export interface TrainingState {
  curve: TrainingCurve;
  /** The parameters of the best epoch. */
  kept: tf.Tensor[];
  /** A loss beyond it is no loss any more. */
  limit: number;
}

/** What Adam carries from step to step. tfjs sets the two powers by another way than it came to them. */
interface AdamInside {
  accBeta1: tf.Variable;
  accBeta2: tf.Variable;
  accumulatedFirstMoment: Moment[];
  accumulatedSecondMoment: Moment[];
}

interface Moment {
  originalName: string;
  variable: tf.Variable;
}

/** All that a training by Adam needs to go on to the same numbers; an epoch's batches hang on its seed alone. */
export function packTraining(
  parameters: readonly tf.Variable[],
  optimizer: tf.Optimizer,
  { curve, kept, limit }: TrainingState
): PackedModel {
  const adam = optimizer as unknown as AdamInside;
  const moments = (own: Moment[]) => bitsOf(own.map(({ variable }) => variable));
  return {
    arrays: {
      parameters: bitsOf(parameters),
      kept: bitsOf(kept),
      first: moments(adam.accumulatedFirstMoment),
      second: moments(adam.accumulatedSecondMoment),
      powers: bitsOf([adam.accBeta1, adam.accBeta2]),
      loss: Float64Array.from(curve.loss),
      heldLoss: Float64Array.from(curve.heldLoss)
    },
    facts: { best: curve.best, stoppedEarly: Number(curve.stoppedEarly), limit }
  };
}

/**
 * Puts parameters and optimiser to where they were left.
 *
 * @throws DamagedModel where what was left is of another network; nothing is changed then
 */
export function openTraining(
  left: PackedModel,
  parameters: readonly tf.Variable[],
  optimizer: tf.Optimizer
): TrainingState {
  const [loss, heldLoss] = [floatsOf(left, 'loss'), floatsOf(left, 'heldLoss')];
  const read = (name: string) => valuesOf(left, name, parameters);
  const [own, best, first, second] = ['parameters', 'kept', 'first', 'second'].map(read);
  const powers = floats(integersOf(left, 'powers'));
  if (powers.length !== 2) throw new DamagedModel('another optimiser');
  const adam = optimizer as unknown as AdamInside;
  const moments = (values: Float32Array[], mark: string) =>
    parameters.map(({ name, shape }, at) => {
      const begin = tf.tensor(values[at], shape);
      const variable = tf.variable(begin, false);
      begin.dispose();
      return { originalName: `${name}/${mark}`, variable };
    });
  tf.tidy(() => {
    parameters.forEach((parameter, at) => parameter.assign(tf.tensor(own[at], parameter.shape)));
    adam.accBeta1.assign(tf.scalar(powers[0]));
    adam.accBeta2.assign(tf.scalar(powers[1]));
  });
  adam.accumulatedFirstMoment = moments(first, 'm');
  adam.accumulatedSecondMoment = moments(second, 'v');
  const { facts } = left;
  const stood = { loss: [...loss], heldLoss: [...heldLoss], best: facts.best };
  return {
    curve: { ...stood, stoppedEarly: facts.stoppedEarly === 1 },
    kept: parameters.map(({ shape }, at) => tf.tensor(best[at], shape)),
    limit: facts.limit
  };
}

/** Single decimals by their bits, one tensor after the other: exact, in half the room of doubles. */
function bitsOf(tensors: readonly tf.Tensor[]): Uint32Array {
  const all = new Float32Array(tensors.reduce((sum, { size }) => sum + size, 0));
  let at = 0;
  for (const tensor of tensors) {
    all.set(tensor.dataSync(), at);
    at += tensor.size;
  }
  return new Uint32Array(all.buffer);
}

function floats(bits: Uint32Array): Float32Array {
  return new Float32Array(bits.slice().buffer);
}

function valuesOf(left: PackedModel, name: string, like: readonly tf.Tensor[]): Float32Array[] {
  const all = floats(integersOf(left, name));
  let at = 0;
  const values = like.map(({ size }) => all.slice(at, (at += size)));
  if (at !== all.length) throw new DamagedModel('another network');
  return values;
}
