import type { Job } from '../../../contract/job.ts';
import { adjustedRand } from '../../../maths/clustering/adjusted-rand.ts';
import { meanSilhouette, silhouettes } from '../../../maths/clustering/silhouette.ts';
import { fitPca } from '../../../maths/matrices/pca.ts';
import { createRandom } from '../../../maths/random.ts';
import { pointsOf } from '../groups/family.ts';
import type { Grouping } from '../groups/family.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';

type Group = (x: Matrix) => Promise<Grouping>;

const CLOUDS = 6;
const CLOUD_ROWS = 500;
const RESAMPLES = 6;
const RESAMPLED = 0.7;

/**
 * What silhouette the method reaches where there are no groups: on normal clouds as wide as the rows
 * in every direction (the reference of Tibshirani, Walther and Hastie's gap, JRSS B 63, 2001).
 *
 * @returns mean and three deviations over some clouds
 */
export async function chanceSilhouette(
  x: Matrix,
  group: Group,
  seed: number,
  job: Job
): Promise<number> {
  const random = createRandom(seed);
  const { d, components, variance } = fitPca(pointsOf(x));
  const reached: number[] = [];
  for (let cloud = 0; cloud < CLOUDS; cloud++) {
    job.report({ step: 'simulating', done: cloud, total: CLOUDS });
    await job.breathe();
    const rows = Math.min(CLOUD_ROWS, x.rows);
    const values = new Float64Array(rows * d);
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < d; k++) {
        const along = Math.sqrt(variance[k]) * random.normal();
        for (let j = 0; j < d; j++) values[j * rows + row] += along * components[k * d + j];
      }
    }
    const own = { rows, columns: d, values };
    const found = await group(own);
    reached.push(found.groups > 1 ? meanSilhouette(silhouettes(pointsOf(own), found.group)) : 0);
  }
  const mean = reached.reduce((sum, own) => sum + own, 0) / CLOUDS;
  const square = reached.reduce((sum, own) => sum + (own - mean) ** 2, 0) / (CLOUDS - 1);
  return mean + 3 * Math.sqrt(square);
}

/** How far the groups are found again in parts of the rows, by the adjusted Rand index. */
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
