import type { Job } from '../contract/job.ts';
import { meanOf } from '../maths/statistics/sums.ts';

const ROUNDS = 400;
const STEP = 2;
const ROUNDS_PER_BREATH = 20;

/** Predicts P(yes) = σ(intercept + weight · features). */
export interface LogisticModel {
  weight: Float64Array;
  intercept: number;
}

/**
 * Logistic regression with non-negative weights and a free intercept, fitted by projected gradient
 * descent: for features that can only speak in favour of an answer, such as the scores of methods.
 *
 * @param features rows × width, row-major, each about 0 … 1
 * @param labels 0 or 1 per row, at least one of each
 */
export async function fitNonNegativeLogistic(
  features: readonly number[],
  labels: readonly number[],
  width: number,
  job: Job
): Promise<LogisticModel> {
  const weight = new Float64Array(width);
  const rate = meanOf(labels);
  const model = { weight, intercept: Math.log(rate / (1 - rate)) };
  for (let round = 0; round < ROUNDS; round++) {
    if (round % ROUNDS_PER_BREATH === 0) await job.breathe();
    const { slope, lift } = slopesOf(model, features, labels);
    model.intercept += (STEP * lift) / labels.length;
    for (let own = 0; own < width; own++) {
      weight[own] = Math.max(0, weight[own] + (STEP * slope[own]) / labels.length);
    }
  }
  return model;
}

/**
 * Gradient of the log-likelihood with respect to the weights (`slope`) and the intercept (`lift`).
 */
function slopesOf(
  { weight, intercept }: LogisticModel,
  features: readonly number[],
  labels: readonly number[]
): { slope: Float64Array; lift: number } {
  const width = weight.length;
  const slope = new Float64Array(width);
  let lift = 0;
  for (let row = 0, at = 0; row < labels.length; row++, at += width) {
    let sum = intercept;
    for (let own = 0; own < width; own++) sum += weight[own] * features[at + own];
    const error = labels[row] - 1 / (1 + Math.exp(-sum));
    lift += error;
    for (let own = 0; own < width; own++) slope[own] += error * features[at + own];
  }
  return { slope, lift };
}
