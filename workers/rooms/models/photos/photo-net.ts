import * as tf from '@tensorflow/tfjs';
import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { sumCrossEntropy } from '../../../tensors/cross-entropy.ts';
import { multiply } from '../../../tensors/multiply.ts';
import { createAdam, createParameter, trainByGradients } from '../../../tensors/training-loop.ts';
import { FIRST_WINDOW, NET_SIDE, tensorOf, unfoldPhotos } from './photo-tensors.ts';

/** Filters per layer; each layer is followed by 2 × 2 pooling. */
const FILTERS = [12, 24, 32];
/** From the second layer on, filters are 3 × 3 pixels. */
const WINDOW = 9;
const BATCH = 16;
const RATE = 0.004;
const EPOCHS = 40;
const PATIENCE = 6;

export interface PhotoNetTask {
  /** `halvePhoto` of every photo. */
  pixels: readonly Float32Array[];
  /** Category of each photo, from 0. */
  category: Uint8Array;
  categories: number;
  train: number[];
  /** Validation photos of other products, for early stopping. */
  held: number[];
  test: number[];
  seed: number;
  /** Time budget in milliseconds. */
  clock: () => number;
  budgetMs: number;
}

/** Predictions of a network for unseen photos. */
export interface ToldPhotos {
  /** Test photos × categories: probabilities. */
  chance: Float64Array;
  ranOut: boolean;
}

/**
 * Trains a small convolutional network on photos and predicts the categories of others (LeCun et
 * al., "Gradient-based learning applied to document recognition", 1998). Convolutions are computed
 * as unfolding and matrix multiplication, because the WASM backend has no gradients of
 * convolutions. Training photos are randomly mirrored and shifted, as augmentation.
 */
export async function trainPhotoNet(task: PhotoNetTask, job: Job): Promise<ToldPhotos> {
  const { train, held, category, categories, seed, clock, budgetMs } = task;
  const net = createNet(categories, createRandom(seed));
  const lossOf = (photos: number[], random: Random | null) => {
    const target = new Float32Array(photos.length * categories);
    photos.forEach((photo, at) => (target[at * categories + category[photo]] = 1));
    const wanted = tf.tensor2d(target, [photos.length, categories]);
    const logits = net.logits(tensorOf(task.pixels, photos, random), photos.length);
    return sumCrossEntropy(logits, wanted).div(photos.length) as tf.Scalar;
  };
  const heldBatches = inBatches(held);
  let [turn, draw, epochs, ranOut] = [inBatches(train), createRandom(seed), 0, false];
  const began = clock();
  try {
    await trainByGradients(
      {
        parameters: net.parameters,
        optimizer: createAdam(RATE),
        epochs: EPOCHS,
        patience: PATIENCE,
        batches: turn.length,
        loss(epoch, batch) {
          if (batch === 0) {
            draw = createRandom(seed + 1 + epoch);
            turn = inBatches(draw.shuffle([...train]));
          }
          return lossOf(turn[batch], draw);
        },
        heldBatches: heldBatches.length,
        heldLoss: (batch) => lossOf(heldBatches[batch], null),
        mayGoOn() {
          epochs++;
          ranOut = ((clock() - began) * (epochs + 1)) / epochs > budgetMs && epochs < EPOCHS;
          return !ranOut;
        }
      },
      job
    );
    return { chance: await tell(net, task, job), ranOut };
  } finally {
    tf.dispose(net.parameters);
  }
}

interface PhotoNet {
  parameters: tf.Variable[];
  /** Photos × categories, before the softmax. */
  logits(pixels: Float32Array, photos: number): tf.Tensor2D;
}

function createNet(categories: number, random: Random): PhotoNet {
  const inputs = [FIRST_WINDOW, ...FILTERS.map((filters) => WINDOW * filters)];
  const layers = FILTERS.map((filters, at) => ({
    filters,
    weight: invent(inputs[at], filters, random),
    bias: createParameter(new Float32Array(filters), [1, filters])
  }));
  const last = FILTERS.at(-1)!;
  const output = invent(last, categories, random);
  const bias = createParameter(new Float32Array(categories), [1, categories]);
  return {
    parameters: [...layers.flatMap(({ weight, bias }) => [weight, bias]), output, bias],
    logits(pixels, photos) {
      let side = NET_SIDE / 2;
      // The input needs no gradient, and is unfolded faster without tensors.
      let windows = tf.tensor2d(unfoldPhotos(pixels), [photos * side * side, FIRST_WINDOW]);
      let seen!: tf.Tensor4D;
      for (const { filters, weight, bias } of layers) {
        if (seen) windows = unfold(seen, side);
        const answers = tf.relu(multiply(windows, weight).add(bias)) as tf.Tensor2D;
        seen = pool(answers, photos, side, filters);
        side /= 2;
      }
      const places = seen.reshape<tf.Tensor3D>([photos, side * side, last]);
      return multiply(tf.mean(places, 1) as tf.Tensor2D, output).add(bias) as tf.Tensor2D;
    }
  };
}

/** Random weights scaled for ReLU (He et al., ICCV 2015). */
function invent(rows: number, columns: number, random: Random) {
  const scale = Math.sqrt(2 / rows);
  const values = Float32Array.from({ length: rows * columns }, () => random.normal() * scale);
  return createParameter(values, [rows, columns]);
}

/** Unfolds 3 × 3 neighbourhoods of every pixel, with zero padding. */
function unfold(seen: tf.Tensor4D, side: number): tf.Tensor2D {
  const [photos, , , channels] = seen.shape;
  const wide = tf.pad4d(seen, [
    [0, 0],
    [1, 1],
    [1, 1],
    [0, 0]
  ]);
  const shifted = Array.from({ length: WINDOW }, (_, at) =>
    tf.slice4d(wide, [0, Math.floor(at / 3), at % 3, 0], [photos, side, side, channels])
  );
  return tf.concat4d(shifted, 3).reshape([-1, WINDOW * channels]);
}

/** 2 × 2 max pooling from slices: the maximum along an axis would transpose the tensor twice. */
function pool(answers: tf.Tensor2D, photos: number, side: number, filters: number): tf.Tensor4D {
  const half = side / 2;
  const rows = greater(answers.reshape([photos * half, 2, side * filters]));
  const pixels = greater(rows.reshape([photos * half * half, 2, filters]));
  return pixels.reshape([photos, half, half, filters]);
}

function greater(pairs: tf.Tensor3D): tf.Tensor {
  const [count, , width] = pairs.shape;
  const sideOf = (at: number) => tf.slice3d(pairs, [0, at, 0], [count, 1, width]);
  return tf.maximum(sideOf(0), sideOf(1));
}

function inBatches(photos: number[]): number[][] {
  return Array.from({ length: Math.ceil(photos.length / BATCH) }, (_, batch) =>
    photos.slice(batch * BATCH, (batch + 1) * BATCH)
  );
}

async function tell(net: PhotoNet, task: PhotoNetTask, job: Job): Promise<Float64Array> {
  const { test, categories, pixels } = task;
  const chance = new Float64Array(test.length * categories);
  let at = 0;
  for (const photos of inBatches(test)) {
    await job.breathe();
    const told = tf.tidy(() =>
      tf.softmax(net.logits(tensorOf(pixels, photos, null), photos.length))
    );
    const values = await told.data();
    told.dispose();
    chance.set(values, at);
    at += values.length;
  }
  return chance;
}
