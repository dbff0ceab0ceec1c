import type { Job } from '../../../contract/job.ts';
import { adjustedRand } from '../../../maths/clustering/adjusted-rand.ts';
import { meanSilhouette, silhouettes } from '../../../maths/clustering/silhouette.ts';
import { createRandom } from '../../../maths/random.ts';
import { pointsOf } from '../groups/family.ts';
import type { Grouping } from '../groups/family.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { fitCloud } from './cloud.ts';

/** Groups, and the columns they were found in. */
export interface Grouped extends Grouping {
  x: Matrix;
}

export type Group = (x: Matrix) => Promise<Grouped>;

const CLOUD_ROWS = 500;
const RESAMPLES = 5;
const RESAMPLED = 0.7;

/** Number of reference sets. */
export function drawClouds(x: Matrix, count: number, seed: number): Matrix[] {
  const random = createRandom(seed);
  const cloud = fitCloud(x);
  const rows = Math.min(CLOUD_ROWS, x.rows);
  return Array.from({ length: count }, () => cloud.draw(rows, random));
}

/**
 * Silhouette of the method where there are no groups: on reference sets that are otherwise like the
 * rows, as in the gap statistic (Tibshirani, Walther and Hastie, JRSS B 63, 2001).
 *
 * @returns mean and standard deviation over some reference sets
 */
export async function chanceSilhouette(
  clouds: readonly Matrix[],
  group: Group,
  job: Job
): Promise<{ mean: number; deviation: number }> {
  const reached: number[] = [];
  for (const own of clouds) {
    await job.breathe();
    const found = await group(own);
    reached.push(
      found.groups > 1 ? meanSilhouette(silhouettes(pointsOf(found.x), found.group)) : 0
    );
  }
  const mean = reached.reduce((sum, own) => sum + own, 0) / clouds.length;
  const square = reached.reduce((sum, own) => sum + (own - mean) ** 2, 0) / (clouds.length - 1);
  return { mean, deviation: Math.sqrt(square) };
}

/** Stability: agreement with clusterings of subsamples, by the adjusted Rand index. */
export async function stabilityOf(
  x: Matrix,
  all: Uint8Array,
  group: Group,
  seed: number,
  job: Job
): Promise<number> {
  const random = createRandom(seed);
  const order = Uint32Array.from({ length: x.rows }, (_, row) => row);
  let sum = 0;
  for (let draw = 0; draw < RESAMPLES; draw++) {
    await job.breathe();
    const rows = random.shuffle(order).slice(0, Math.ceil(RESAMPLED * x.rows));
    const found = await group(takeRows(x, rows));
    sum +=
      adjustedRand(
        found.group,
        Uint8Array.from(rows, (row) => all[row])
      ) / RESAMPLES;
  }
  return sum;
}
