import * as tf from '@tensorflow/tfjs';
import { breathing } from '../../../../contract/job.ts';
import type { Job } from '../../../../contract/job.ts';
import type { TrainingCurve } from '../../../../contract/training.ts';
import type { Checkpoints } from '../../../../learning/method.ts';
import { createRandom } from '../../../../maths/random.ts';
import type { Random } from '../../../../maths/random.ts';
import { sumCrossEntropy } from '../../../../tensors/cross-entropy.ts';
import {
  createAdam,
  createParameter,
  trainByGradients
} from '../../../../tensors/training-loop.ts';
import type { PackedMoodNet } from '../kept/contract.ts';
import { numberTokens, UNKNOWN } from './token-rows.ts';
import type { TokenRows } from './token-rows.ts';

/** A network that reads texts as rows of word indices. */
export interface MoodNet {
  parameters: tf.Variable[];
  /** Texts × (bad, good), before the softmax. */
  logits(token: Int32Array, texts: number): tf.Tensor2D;
}

export interface MoodNetMethod {
  /** Maximum number of words read per text. */
  length: number;
  batch: number;
  rate: number;
  /** Names of its parameters, in order. */
  layers: readonly string[];
  create(tokens: TokenRows, random: Random): MoodNet;
}

export interface MoodNetTask {
  texts: readonly string[];
  train: Uint32Array;
  test: Uint32Array;
  /** Labels of all texts: 1 good, 0 bad. */
  mood: Uint8Array;
  seed: number;
  /** Time budget in milliseconds. */
  clock: () => number;
  budgetMs: number;
}

export interface TrainedMoodNet {
  /** Probability of a positive mood per test text. */
  chance: Float64Array;
  curve: TrainingCurve;
  /** Whether training was ended by the time limit. */
  ranOut: boolean;
  packed: PackedMoodNet;
}

const EPOCHS = 12;
const PATIENCE = 2;
const HELD_SHARE = 0.1;
/** Word dropout rate in training, against overfitting to single words. */
const HIDDEN = 0.15;

/**
 * Trains a network on reviews, with a tenth as validation set for early stopping, and predicts the
 * moods of the test.
 *
 * @throws DamagedModel if the checkpoint is of another network
 */
export async function trainMoodNet(
  method: MoodNetMethod,
  { texts, train, test, mood, seed, clock, budgetMs }: MoodNetTask,
  job: Job,
  checkpoints?: Checkpoints
): Promise<TrainedMoodNet> {
  const tokens = await breathing(numberTokens(texts, train, method.length), job);
  const random = createRandom(seed);
  const order = random.shuffle(train.slice());
  const cut = Math.max(1, Math.floor(order.length * HELD_SHARE));
  const held = inBatches(order.subarray(0, cut), method.batch);
  const learnt = order.subarray(cut);
  const net = method.create(tokens, random);
  const lossOf = (rows: Uint32Array, hiding: Random | null) =>
    meanLoss(net, gather(tokens, rows, hiding), rows, mood);
  // Includes the time before an interruption.
  const began = clock() - (checkpoints?.left?.facts.spentMs ?? 0);
  const spent = () => clock() - began;
  let [turn, draw, ranOut] = [inBatches(learnt, method.batch), random, false];
  try {
    const curve = await trainByGradients(
      {
        parameters: net.parameters,
        optimizer: createAdam(method.rate),
        epochs: EPOCHS,
        patience: PATIENCE,
        batches: turn.length,
        loss(epoch, batch) {
          if (batch === 0) {
            draw = createRandom(seed + 1 + epoch);
            turn = inBatches(draw.shuffle(learnt.slice()), method.batch);
          }
          return lossOf(turn[batch], draw);
        },
        heldBatches: held.length,
        heldLoss: (batch) => lossOf(held[batch], null),
        mayGoOn(epochs) {
          const another = (spent() * (epochs + 1)) / epochs;
          ranOut = another > budgetMs && epochs < EPOCHS;
          return !ranOut;
        }
      },
      job,
      checkpoints && withTime(checkpoints, spent)
    );
    const chance = await tellRows(net, tokens, test, method.batch, job);
    return { chance, curve, ranOut, packed: await pack(method, net, tokens) };
  } finally {
    tf.dispose(net.parameters);
  }
}

async function pack(
  { layers }: MoodNetMethod,
  { parameters }: MoodNet,
  { length, known }: { length: number; known: string[] }
): Promise<PackedMoodNet> {
  const values = await Promise.all(parameters.map((own) => own.data()));
  return {
    length,
    known,
    layers: parameters.map(({ shape }, at) => ({
      name: layers[at],
      shape: shape as [number, number],
      values: Float32Array.from(values[at])
    }))
  };
}

function withTime({ left, reached }: Checkpoints, spent: () => number): Checkpoints {
  return {
    left,
    reached: (round, rounds, state) =>
      reached(round, rounds, () => {
        const { arrays, facts } = state();
        return { arrays, facts: { ...facts, spentMs: spent() } };
      })
  };
}

/** A matrix of random numbers. */
export function invent(rows: number, columns: number, scale: number, random: Random) {
  const values = Float32Array.from({ length: rows * columns }, () => random.normal() * scale);
  return createParameter(values, [rows, columns]);
}

export function zeros(columns: number) {
  return createParameter(new Float32Array(columns), [1, columns]);
}

function inBatches(rows: Uint32Array, size: number): Uint32Array[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, batch) =>
    rows.subarray(batch * size, (batch + 1) * size)
  );
}

function gather({ token, length }: TokenRows, rows: Uint32Array, hiding: Random | null) {
  const own = new Int32Array(rows.length * length);
  rows.forEach((row, at) => own.set(token.subarray(row * length, (row + 1) * length), at * length));
  if (!hiding) return own;
  return own.map((word) => (word > UNKNOWN && hiding.next() < HIDDEN ? UNKNOWN : word));
}

function meanLoss(net: MoodNet, token: Int32Array, rows: Uint32Array, mood: Uint8Array) {
  const target = new Float32Array(rows.length * 2);
  rows.forEach((row, at) => (target[at * 2 + mood[row]] = 1));
  const wanted = tf.tensor2d(target, [rows.length, 2]);
  return sumCrossEntropy(net.logits(token, rows.length), wanted).div(rows.length) as tf.Scalar;
}

/** Probabilities of a positive mood for some rows. */
export async function tellRows(
  net: MoodNet,
  tokens: TokenRows,
  test: Uint32Array,
  batch: number,
  job: Job
): Promise<Float64Array> {
  const chance = new Float64Array(test.length);
  let at = 0;
  for (const rows of inBatches(test, batch)) {
    await job.breathe();
    const logits = tf.tidy(() => net.logits(gather(tokens, rows, null), rows.length));
    const told = await logits.data();
    logits.dispose();
    for (let own = 0; own < rows.length; own++) {
      chance[at++] = 1 / (1 + Math.exp(told[own * 2] - told[own * 2 + 1]));
    }
  }
  return chance;
}
