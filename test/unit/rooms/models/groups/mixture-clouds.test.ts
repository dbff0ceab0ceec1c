import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { cholesky } from '../../../../../workers/maths/matrices/cholesky.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { fitClouds, weigh } from '../../../../../workers/rooms/models/groups/mixture-clouds.ts';

const [n, d, count] = [90, 6, 3];

/** Three clouds: two that overlap, and one so far away that no row of it is seen by the others. */
function rowsOfClouds() {
  const random = createRandom(4);
  const belongs = new Float64Array(n * count);
  const at = new Float64Array(n * d);
  for (let row = 0; row < n; row++) {
    const own = row % count;
    belongs[row * count + own] = 1;
    for (let j = 0; j < d; j++) at[row * d + j] = [0, 1, 300][own] + random.normal();
  }
  return { points: { n, d, at }, belongs };
}

/** log of a row's density in a cloud with this mean and covariance, as in a textbook. */
function logDensity(away: number[], covariance: Float64Array): number {
  const lower = cholesky(covariance, d)!;
  const z: number[] = [];
  let sum = (-d / 2) * Math.log(2 * Math.PI);
  for (let i = 0; i < d; i++) {
    const rest = z.reduce((left, own, j) => left - lower[i * d + j] * own, away[i]);
    z.push(rest / lower[i * d + i]);
    sum -= Math.log(lower[i * d + i]) + z[i] ** 2 / 2;
  }
  return sum;
}

it.each([
  ['slanted', true],
  ['straight', false]
])('rows belong to %s clouds as the densities say, however far others lie', async (_, isFull) => {
  const { points, belongs } = rowsOfClouds();
  const hard = belongs.slice();
  const job = quietJob();
  const clouds = await fitClouds(points, count, belongs, isFull, job);
  const total = await weigh(points, clouds, belongs, job);
  const density = Array.from({ length: count }, (_, k) => {
    const rows = [...Array(n).keys()].filter((row) => hard[row * count + k] === 1);
    const mean = (j: number) =>
      rows.reduce((s, row) => s + points.at[row * d + j], 0) / rows.length;
    const means = Array.from({ length: d }, (_, j) => mean(j));
    const away = (row: number) => means.map((own, j) => points.at[row * d + j] - own);
    const covariance = Float64Array.from({ length: d * d }, (_, own) => {
      const [i, j] = [Math.floor(own / d), own % d];
      if (i !== j && !isFull) return 0;
      const products = rows.map((row) => away(row)[i] * away(row)[j]);
      // With the little that keeps a variance from being zero.
      return products.reduce((s, value) => s + value, 0) / rows.length + (i === j ? 1e-6 : 0);
    });
    return (row: number) => Math.log(rows.length / n) + logDensity(away(row), covariance);
  });
  let told = 0;
  for (let row = 0; row < n; row++) {
    const own = density.map((of) => of(row));
    const sum = own.reduce((s, value) => s + Math.exp(value), 0);
    told += Math.log(sum);
    own.forEach((value, k) => {
      expect(belongs[row * count + k]).toBeCloseTo(Math.exp(value) / sum, 9);
    });
  }
  expect(total).toBeCloseTo(told, 6);
});
