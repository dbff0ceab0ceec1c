import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { ADAM_SHARE, EPOCHS } from './contract.ts';
import type { DescentId } from './contract.ts';
import { createPasses, gradientAt, lossAt } from './loss.ts';
import type { FitRows } from './loss.ts';

const MOMENTUM = 0.9;
const ADAM = { first: 0.9, second: 0.999, epsilon: 1e-8 };
/** Counts as diverged above this multiple of the initial loss. */
const LOST = 100;

/** Losses and weights, starting with the initial ones, then after every epoch. */
export interface Descent {
  loss: number[];
  points: Float64Array[];
}

/** Moves a point by a gradient; keeps the state of momentum and Adam. */
type Step = (point: Float64Array, gradient: Float64Array) => void;

/**
 * Gradient descent from zero: full batch (Cauchy 1847), mini-batches (Robbins and Monro 1951), with
 * momentum (Polyak 1964), or Adam (Kingma and Ba, ICLR 2015). Rows are shuffled every epoch.
 */
export async function descend(
  id: DescentId,
  data: FitRows,
  options: { rate: number; batch: number; orders: readonly Uint32Array[] },
  job: Job
): Promise<Descent> {
  const { rows, width } = data;
  const step = stepOf(id, options.rate, width);
  const size = id === 'gradient' ? rows : Math.min(rows, Math.max(1, options.batch));
  const passes = createPasses(rows);
  const [point, gradient] = [new Float64Array(width), new Float64Array(width)];
  const found: Descent = { loss: [lossAt(data, point, passes)], points: [point.slice()] };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    await job.breathe();
    if (size < rows) passes.order = options.orders[epoch];
    for (let from = 0; from < rows; from += size) {
      gradientAt(data, point, passes, [from, Math.min(rows, from + size)], gradient);
      step(point, gradient);
    }
    const loss = lossAt(data, point, passes);
    if (!(loss <= LOST * found.loss[0])) break;
    found.loss.push(loss);
    found.points.push(point.slice());
  }
  return found;
}

/** The shuffled order of rows per epoch; the same for every variant. */
export function drawOrders(rows: number, seed: number): Uint32Array[] {
  const random = createRandom(seed);
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  return Array.from({ length: EPOCHS }, () => random.shuffle(order).slice());
}

function stepOf(id: DescentId, rate: number, width: number): Step {
  if (id === 'adam') return adamStep(rate * ADAM_SHARE, width);
  if (id === 'momentum') return momentumStep(rate, width);
  return (point, gradient) => {
    for (let j = 0; j < width; j++) point[j] -= rate * gradient[j];
  };
}

function momentumStep(rate: number, width: number): Step {
  const speed = new Float64Array(width);
  return (point, gradient) => {
    for (let j = 0; j < width; j++) {
      speed[j] = MOMENTUM * speed[j] - rate * gradient[j];
      point[j] += speed[j];
    }
  };
}

function adamStep(rate: number, width: number): Step {
  const { first, second, epsilon } = ADAM;
  const [mean, square] = [new Float64Array(width), new Float64Array(width)];
  let [meanLeft, squareLeft] = [1, 1];
  return (point, gradient) => {
    meanLeft *= first;
    squareLeft *= second;
    for (let j = 0; j < width; j++) {
      mean[j] = first * mean[j] + (1 - first) * gradient[j];
      square[j] = second * square[j] + (1 - second) * gradient[j] ** 2;
      const size = Math.sqrt(square[j] / (1 - squareLeft)) + epsilon;
      point[j] -= (rate * mean[j]) / (1 - meanLeft) / size;
    }
  };
}
