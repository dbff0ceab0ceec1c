import * as tf from '@tensorflow/tfjs';
import { Failed } from '../contract/failure.ts';
import type { Job } from '../contract/job.ts';
import type { TrainingCurve } from '../contract/training.ts';
import type { Checkpoints } from '../learning/method.ts';
import { openTraining, packTraining } from './training-state.ts';
import type { TrainingState } from './training-state.ts';

/** What is trained, on what, and when it is enough. */
export interface TrainingPlan {
  /** Changed in place; at the end they hold the best epoch's values. */
  parameters: tf.Variable[];
  optimizer: tf.Optimizer;
  epochs: number;
  batches: number;
  /** Mean loss of one batch. Its random draws must hang on a seed, an epoch and a batch alone. */
  loss(epoch: number, batch: number): tf.Scalar;
  heldBatches: number;
  /** Mean loss of one batch of what was held back, which no gradient sees. */
  heldLoss(batch: number): tf.Scalar;
  /** Epochs without a better held-back loss after which training stops. */
  patience: number;
  /** Asked after so many epochs: false where there is no time for another. */
  mayGoOn?(epochs: number): boolean;
}

/** Less than this share of the held-back loss is no gain worth another epoch. */
const MIN_GAIN = 1e-4;
/** A loss so many times the first batch's is no loss any more. */
const EXPLODED = 1e3;

/**
 * The optimisers of tfjs take their epsilon from the backend when none is given, which on WebGL is
 * 1e-4: a thousand times that of WASM, and another answer.
 */
const EPSILON = 1e-7;

export function createAdam(rate: number): tf.Optimizer {
  return tf.train.adam(rate, 0.9, 0.999, EPSILON);
}

/** A parameter with these values. */
export function createParameter(
  values: Float32Array,
  shape: [number, number]
): tf.Variable<tf.Rank.R2> {
  // A variable takes its own tensor: the one it began with would stay behind.
  const begin = tf.tensor2d(values, shape);
  try {
    return tf.variable(begin);
  } finally {
    begin.dispose();
  }
}

/**
 * Trains by gradients, epoch by epoch, until a loss on held-back data has not improved for some
 * epochs, and puts the parameters back to where it was least. Between batches it breathes, so it can
 * be cancelled; whatever ends it, the optimiser's tensors and its own are freed, the parameters are
 * the caller's to free.
 *
 * @param checkpoints of a training by Adam that may be left after an epoch and gone on with, to the
 *   same numbers
 * @throws Failed `training_diverged` as soon as a loss is no number or has exploded
 * @throws DamagedModel where what was left is of another network
 */
export async function trainByGradients(
  plan: TrainingPlan,
  job: Job,
  checkpoints?: Checkpoints
): Promise<TrainingCurve> {
  const { parameters, optimizer, epochs, batches, patience } = plan;
  let state = createState();
  try {
    if (checkpoints?.left) state = openTraining(checkpoints.left, parameters, optimizer);
    const { curve } = state;
    const begun = curve.loss.length;
    const tell = (number: number) =>
      job.report({
        step: 'training',
        done: (number + 1) * batches,
        total: epochs * batches,
        epoch: { number, loss: curve.loss[number], heldLoss: curve.heldLoss[number] }
      });
    // Who looks on sees the epochs before it was left as well.
    for (let epoch = 0; epoch < begun; epoch++) tell(epoch);
    const isEnough = (done: number) => curve.stoppedEarly || plan.mayGoOn?.(done) === false;
    let isOver = begun > 0 && isEnough(begun);
    for (let epoch = begun; epoch < epochs && !isOver; epoch++) {
      let sum = 0;
      for (let batch = 0; batch < batches; batch++) {
        job.report({ step: 'training', done: epoch * batches + batch, total: epochs * batches });
        await job.breathe();
        const cost = optimizer.minimize(() => plan.loss(epoch, batch), true, parameters);
        const loss = await take(cost);
        if (state.limit === Infinity) state.limit = EXPLODED * Math.max(1, Math.abs(loss));
        if (!(Math.abs(loss) <= state.limit))
          throw new Failed('training_diverged', { epoch: epoch + 1 });
        sum += loss;
      }
      const held = await meanHeldLoss(plan, job);
      // Parameters can leave the numbers after the last batch's loss was taken.
      if (!Number.isFinite(held)) throw new Failed('training_diverged', { epoch: epoch + 1 });
      curve.loss.push(sum / batches);
      curve.heldLoss.push(held);
      tell(epoch);
      const least = curve.heldLoss[curve.best];
      if (epoch === 0 || held < least - MIN_GAIN * Math.abs(least)) {
        curve.best = epoch;
        tf.dispose(state.kept);
        state.kept = parameters.map((own) => own.clone());
      } else if (epoch - curve.best >= patience) {
        curve.stoppedEarly = true;
      }
      checkpoints?.reached(epoch + 1, epochs, () => packTraining(parameters, optimizer, state));
      isOver = isEnough(epoch + 1);
    }
    state.kept.forEach((value, at) => parameters[at].assign(value));
    return curve;
  } finally {
    tf.dispose(state.kept);
    optimizer.dispose();
  }
}

function createState(): TrainingState {
  const curve = { loss: [], heldLoss: [], best: 0, stoppedEarly: false };
  return { curve, kept: [], limit: Infinity };
}

async function meanHeldLoss({ heldBatches, heldLoss }: TrainingPlan, job: Job): Promise<number> {
  let sum = 0;
  for (let batch = 0; batch < heldBatches; batch++) {
    await job.breathe();
    sum += await take(tf.tidy(() => heldLoss(batch)));
  }
  return sum / heldBatches;
}

/** A scalar's value; it is freed. */
async function take(scalar: tf.Scalar | null): Promise<number> {
  try {
    return (await scalar!.data())[0];
  } finally {
    scalar!.dispose();
  }
}
