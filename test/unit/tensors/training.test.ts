import * as tf from '@tensorflow/tfjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failed } from '../../../workers/contract/failure.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import type { Progress } from '../../../workers/contract/job.ts';
import type { PackedModel } from '../../../workers/learning/model-bytes.ts';
import { createRandom } from '../../../workers/maths/random.ts';
import { sumCrossEntropy } from '../../../workers/tensors/cross-entropy.ts';
import { gatherRows } from '../../../workers/tensors/gather-rows.ts';
import { multiply } from '../../../workers/tensors/multiply.ts';
import {
  createAdam,
  createParameter,
  trainByGradients,
  type TrainingPlan
} from '../../../workers/tensors/training-loop.ts';
import { slopesAlong } from '../../kit/slopes.ts';
import { SLOPE_BY_DIFFERENCES } from '../../kit/tolerances.ts';

let before = 0;
beforeEach(async () => {
  await tf.setBackend('cpu');
  before = tf.memory().numTensors;
});
afterEach(() => expect(tf.memory().numTensors).toBe(before));

const random = createRandom(5);
const invent = (rows: number, columns: number) =>
  createParameter(
    Float32Array.from({ length: rows * columns }, () => random.normal()),
    [rows, columns]
  );

describe('gradients that backends lack or are slow at', () => {
  const expectSlopes = (parameters: tf.Variable[], loss: () => tf.Scalar) => {
    for (const [slope, difference] of slopesAlong(parameters, loss, random)) {
      expect(Math.abs(slope - difference)).toBeLessThan(
        SLOPE_BY_DIFFERENCES * Math.max(1, Math.abs(difference))
      );
    }
    tf.dispose(parameters);
  };

  it('rows by number, some asked for twice', () => {
    const table = invent(5, 3);
    const rows = () => tf.tensor1d([4, 0, 4, 2], 'int32');
    tf.tidy(() => {
      expect(gatherRows(table, rows()).dataSync()).toEqual(tf.gather(table, rows()).dataSync());
    });
    expectSlopes([table], () => tf.sum(tf.square(gatherRows(table, rows()))) as tf.Scalar);
  });

  it('a product, both sides', () => {
    const [left, right] = [invent(4, 3), invent(3, 6)];
    tf.tidy(() => {
      expect(multiply(left, right).dataSync()).toEqual(tf.matMul(left, right).dataSync());
    });
    expectSlopes([left, right], () => tf.sum(tf.square(multiply(left, right))) as tf.Scalar);
  });

  it('cross entropy: by hand, with rows that do not count, and far from overflowing', () => {
    const target = () => tf.tensor2d([0.5, 0.5, 0, 0, 0, 0], [2, 3]);
    const ln3 = tf.tidy(() => sumCrossEntropy(tf.zeros([2, 3]), target()).dataSync()[0]);
    expect(ln3).toBeCloseTo(Math.log(3), 6);
    const far = tf.tidy(
      () => sumCrossEntropy(tf.tensor2d([[1e4, 0, -1e4]]), tf.tensor2d([[0, 1, 0]])).dataSync()[0]
    );
    expect(far).toBe(1e4);
    const logits = invent(2, 3);
    expectSlopes([logits], () => sumCrossEntropy(logits, target()));
  });
});

describe('the training loop', () => {
  /** A line through four points; the held-back loss is given by the test. */
  function planLine(
    held?: (epoch: number) => number
  ): TrainingPlan & { weight: tf.Variable<tf.Rank.R2> } {
    const weight = invent(1, 1);
    let checks = 0;
    const loss = () =>
      tf.mean(
        tf.square(
          tf
            .matMul(tf.tensor2d([[1], [2], [3], [4]]), weight)
            .sub(tf.tensor2d([[2], [4], [6], [8]]))
        )
      ) as tf.Scalar;
    return {
      weight,
      parameters: [weight],
      optimizer: createAdam(0.1),
      epochs: 40,
      batches: 5,
      patience: 3,
      loss,
      heldBatches: 1,
      heldLoss: () => (held ? tf.scalar(held(checks++)) : loss())
    };
  }

  it('makes the loss small, and tells every epoch’s', async () => {
    const plan = planLine();
    const told: Progress[] = [];
    const curve = await trainByGradients(plan, { ...quietJob(), report: (one) => told.push(one) });
    expect(curve.heldLoss[curve.best]).toBeLessThan(curve.heldLoss[0] / 100);
    expect(Math.abs(plan.weight.dataSync()[0] - 2)).toBeLessThan(0.1);
    const epochs = told.flatMap(({ epoch }) => epoch ?? []);
    expect(epochs.map(({ number }) => number)).toEqual([...curve.loss.keys()]);
    expect(epochs.map(({ heldLoss }) => heldLoss)).toEqual(curve.heldLoss);
    plan.weight.dispose();
  });

  it('stops when what is held back gets no better, with the best epoch’s values', async () => {
    const values: number[] = [];
    const plan = planLine((epoch) => {
      values.push(plan.weight.dataSync()[0]);
      return [5, 4, 3, 3.5, 2.9999, 3.2, 9, 9][epoch];
    });
    const curve = await trainByGradients(plan, quietJob());
    // 2.9999 is less than 3, but too little to count.
    expect(curve).toMatchObject({ best: 2, stoppedEarly: true });
    expect(curve.heldLoss).toHaveLength(6);
    expect(plan.weight.dataSync()[0]).toBe(values[2]);
    plan.weight.dispose();
  });

  it('fails with words when the loss is no number or explodes', async () => {
    for (const bad of [NaN, Infinity]) {
      const plan = planLine(() => bad);
      await expect(trainByGradients(plan, quietJob())).rejects.toMatchObject({
        code: 'training_diverged',
        detail: { epoch: 1 }
      });
      plan.weight.dispose();
    }
    const plan = planLine();
    const wild = { ...plan, optimizer: tf.train.sgd(10) };
    plan.optimizer.dispose();
    await expect(trainByGradients(wild, quietJob())).rejects.toMatchObject({
      code: 'training_diverged'
    });
    plan.weight.dispose();
  });

  it('left after any epoch it comes to the same, also after its last', async () => {
    const train = async (left: PackedModel | null) => {
      const states: PackedModel[] = [];
      const plan = planLine();
      const checkpoints = {
        left,
        reached: (_round: number, _rounds: number, state: () => PackedModel) => states.push(state())
      };
      const curve = await trainByGradients(plan, quietJob(), checkpoints);
      const weight = plan.weight.dataSync()[0];
      plan.weight.dispose();
      return { curve, weight, states };
    };
    const whole = await train(null);
    for (const [at, left] of whole.states.entries()) {
      const states = whole.states.slice(at + 1);
      expect(await train(left)).toEqual({ ...whole, states });
    }
  });

  it('can be cancelled between batches', async () => {
    const plan = planLine();
    let breaths = 0;
    const breathe = async () => {
      if (++breaths > 20) throw new Failed('cancelled');
    };
    await expect(trainByGradients(plan, { ...quietJob(), breathe })).rejects.toMatchObject({
      code: 'cancelled'
    });
    plan.weight.dispose();
  });
});
