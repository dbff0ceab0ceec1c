import type { Job } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { fitPca } from '../../../maths/matrices/pca.ts';
import { symmetricEigen } from '../../../maths/matrices/symmetric-eigen.ts';
import { createRandom } from '../../../maths/random.ts';

export interface IndependentComponents {
  count: number;
  /** Source k of row i: `sources[k * rows + i]`; mean 0 and variance 1. */
  sources: Float64Array;
  /** Weight of source k in column j: `mixing[j * count + k]`. */
  mixing: Float64Array;
}

const MAX_ROUNDS = 400;
const ENOUGH = 1e-8;
/** Components with less than this share of the largest variance are dropped. */
const LEAST_SHARE = 1e-10;

/**
 * Independent component analysis by FastICA: sources that, mixed, give the columns, and are as
 * non-Gaussian as possible, such as seasons and habits behind several sales series (Hyvärinen and
 * Oja, "Independent component analysis: algorithms and applications", Neural Networks 13, 2000;
 * symmetric, with log cosh).
 *
 * @param count number of sources; fewer if the columns have a lower rank
 */
export async function findSources(
  points: Points,
  count: number,
  seed: number,
  job: Job
): Promise<IndependentComponents> {
  const { n, d, at } = points;
  const { mean, components, variance } = fitPca(points);
  const held = variance.filter((own) => own > LEAST_SHARE * variance[0]).length;
  const size = Math.min(count, held);
  // Population standard deviations, so that whitened rows have variance 1.
  const width = variance.map((own) => Math.sqrt((own * (n - 1)) / n));
  const white = new Float64Array(size * n);
  for (let k = 0; k < size; k++) {
    for (let row = 0; row < n; row++) {
      let sum = 0;
      for (let j = 0; j < d; j++) sum += (at[row * d + j] - mean[j]) * components[k * d + j];
      white[k * n + row] = sum / width[k];
    }
  }
  const turn = await findTurn(white, size, n, seed, job);
  const sources = new Float64Array(size * n);
  const mixing = new Float64Array(d * size);
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) {
      const own = turn[k * size + i];
      for (let row = 0; row < n; row++) sources[k * n + row] += own * white[i * n + row];
      for (let j = 0; j < d; j++) mixing[j * size + k] += components[i * d + j] * width[i] * own;
    }
  }
  return { count: size, sources, mixing };
}

/** The rotation of whitened rows with the largest non-Gaussianity. */
async function findTurn(
  white: Float64Array,
  size: number,
  n: number,
  seed: number,
  job: Job
): Promise<Float64Array> {
  const random = createRandom(seed);
  let turn = squared(
    new Float64Array(size * size).map(() => random.normal()),
    size
  );
  for (let round = 0; round < MAX_ROUNDS; round++) {
    await job.breathe();
    const next = new Float64Array(size * size);
    for (let k = 0; k < size; k++) {
      let bend = 0;
      for (let row = 0; row < n; row++) {
        let along = 0;
        for (let i = 0; i < size; i++) along += turn[k * size + i] * white[i * n + row];
        const pull = Math.tanh(along);
        bend += (1 - pull * pull) / n;
        for (let i = 0; i < size; i++) next[k * size + i] += (pull * white[i * n + row]) / n;
      }
      for (let i = 0; i < size; i++) next[k * size + i] -= bend * turn[k * size + i];
    }
    const after = squared(next, size);
    const moved = largestMove(turn, after, size);
    turn = after;
    if (moved < ENOUGH) break;
  }
  return turn;
}

/** The nearest orthogonal matrix: (W Wᵀ)^(−½) W. */
function squared(matrix: Float64Array, size: number): Float64Array {
  const products = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      for (let i = 0; i < size; i++) {
        products[a * size + b] += matrix[a * size + i] * matrix[b * size + i];
      }
    }
  }
  const { values, vectors } = symmetricEigen(products, size);
  const out = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const shrink = 1 / Math.sqrt(Math.max(values[k], 1e-300));
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        const own = vectors[a * size + k] * vectors[b * size + k] * shrink;
        for (let i = 0; i < size; i++) out[a * size + i] += own * matrix[b * size + i];
      }
    }
  }
  return out;
}

function largestMove(before: Float64Array, after: Float64Array, size: number): number {
  let most = 0;
  for (let k = 0; k < size; k++) {
    let sum = 0;
    for (let i = k * size; i < (k + 1) * size; i++) sum += before[i] * after[i];
    most = Math.max(most, Math.abs(Math.abs(sum) - 1));
  }
  return most;
}
