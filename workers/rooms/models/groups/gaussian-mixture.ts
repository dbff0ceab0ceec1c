import type { Job } from '../../../contract/job.ts';
import { fitKMeans } from '../../../maths/clustering/k-means.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { cholesky } from '../../../maths/matrices/cholesky.ts';
import { createRandom } from '../../../maths/random.ts';
import { settingsOf } from '../methods/family.ts';
import { numbered, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';

const FORM = [
  // 0: by the Bayesian information criterion.
  { id: 'groups', min: 0, max: 30, step: 1, default: 0 },
  { id: 'full', min: 0, max: 1, step: 1, default: 0 }
] as const;
const MOST_TRIED = 8;
const MAX_ROUNDS = 200;
const ENOUGH = 1e-4;
/** Added to every variance, so that equal rows leave one. */
const LEAST_VARIANCE = 1e-6;
const ROWS_PER_BREATH = 2048;

/** Groups as overlapping clouds; their number is the one the rows give evidence for. */
export const gaussianMixture: Grouper = {
  id: 'gaussian_mixture',
  form: FORM,
  async group(x, context, job) {
    const { groups, full } = settingsOf(FORM, context);
    const points = pointsOf(x);
    const isFull = full === 1;
    if (groups > 0) {
      const count = Math.min(groups, points.n);
      return numbered((await fitMixture(points, count, isFull, context.seed, job)).group);
    }
    let best: Mixture | null = null;
    const total = Math.min(MOST_TRIED, points.n);
    for (let count = 1; count <= total; count++) {
      job.report({ step: 'training', done: count - 1, total });
      const found = await fitMixture(points, count, isFull, context.seed, job);
      if (!best || found.bic < best.bic) best = found;
    }
    return numbered(best!.group);
  }
};

interface Mixture {
  group: Uint8Array;
  logLikelihood: number;
  /** Smaller is better (Schwarz, Annals of Statistics 6, 1978). */
  bic: number;
}

interface Clouds {
  share: Float64Array;
  mean: Float64Array;
  /** Per cloud the covariance's lower triangle L, row-major d × d. */
  lower: Float64Array[];
}

/**
 * A mixture of normal distributions by expectation and maximisation (Dempster, Laird and Rubin, JRSS
 * B 39, 1977), begun at k-means.
 *
 * @param isFull whether clouds may lie slanted: their columns hang together
 */
export async function fitMixture(
  points: Points,
  count: number,
  isFull: boolean,
  seed: number,
  job: Job
): Promise<Mixture> {
  const { n, d } = points;
  await job.breathe();
  const { assignment } = fitKMeans(points, count, 3, createRandom(seed));
  const belongs = new Float64Array(n * count);
  assignment.forEach((own, row) => (belongs[row * count + own] = 1));
  let logLikelihood = -Infinity;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const clouds = await fitClouds(points, count, belongs, isFull, job);
    const next = await weigh(points, count, clouds, belongs, job);
    const gain = next - logLikelihood;
    logLikelihood = next;
    if (gain < ENOUGH * n * 1e-3) break;
  }
  const free = count - 1 + count * (d + (isFull ? (d * (d + 1)) / 2 : d));
  return {
    group: likeliest(belongs, n, count),
    logLikelihood,
    bic: free * Math.log(n) - 2 * logLikelihood
  };
}

/** The clouds for how much each row belongs to each. */
async function fitClouds(
  { n, d, at }: Points,
  count: number,
  belongs: Float64Array,
  isFull: boolean,
  job: Job
): Promise<Clouds> {
  const share = new Float64Array(count);
  const mean = new Float64Array(count * d);
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < count; k++) {
      const own = belongs[row * count + k];
      share[k] += own;
      for (let j = 0; j < d; j++) mean[k * d + j] += own * at[row * d + j];
    }
  }
  for (let own = 0; own < mean.length; own++) mean[own] /= share[Math.floor(own / d)] + 1e-12;
  const spread = Array.from({ length: count }, () => new Float64Array(d * d));
  const away = new Float64Array(d);
  for (let row = 0; row < n; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    for (let k = 0; k < count; k++) {
      const own = belongs[row * count + k];
      if (own < 1e-12) continue;
      for (let j = 0; j < d; j++) away[j] = at[row * d + j] - mean[k * d + j];
      for (let i = 0; i < d; i++) {
        for (let j = isFull ? 0 : i; j <= i; j++) spread[k][i * d + j] += own * away[i] * away[j];
      }
    }
  }
  const lower = spread.map((sums, k) => {
    for (let own = 0; own < sums.length; own++) sums[own] /= share[k] + 1e-12;
    for (let i = 0; i < d; i++) sums[i * (d + 1)] += LEAST_VARIANCE;
    return cholesky(sums, d) ?? rootsOf(sums, d);
  });
  return { share: share.map((own) => own / n), mean, lower };
}

/** Where rounding leaves no triangle: as if columns did not hang together. */
function rootsOf(spread: Float64Array, d: number): Float64Array {
  return spread.map((own, at) => (at % (d + 1) === 0 ? Math.sqrt(own) : 0));
}

/** How much each row belongs to each cloud, into `belongs`; the log-likelihood of all rows. */
async function weigh(
  { n, d, at }: Points,
  count: number,
  { share, mean, lower }: Clouds,
  belongs: Float64Array,
  job: Job
): Promise<number> {
  const height = Float64Array.from(lower, (own, k) => {
    let sum = Math.log(share[k]) - (d / 2) * Math.log(2 * Math.PI);
    for (let i = 0; i < d; i++) sum -= Math.log(own[i * (d + 1)]);
    return sum;
  });
  const z = new Float64Array(d);
  let total = 0;
  for (let row = 0; row < n; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    let most = -Infinity;
    for (let k = 0; k < count; k++) {
      let square = 0;
      for (let i = 0; i < d; i++) {
        let own = at[row * d + i] - mean[k * d + i];
        for (let j = 0; j < i; j++) own -= lower[k][i * d + j] * z[j];
        z[i] = own / lower[k][i * (d + 1)];
        square += z[i] * z[i];
      }
      belongs[row * count + k] = height[k] - square / 2;
      most = Math.max(most, belongs[row * count + k]);
    }
    let sum = 0;
    for (let own = row * count; own < (row + 1) * count; own++) {
      sum += belongs[own] = Math.exp(belongs[own] - most);
    }
    for (let own = row * count; own < (row + 1) * count; own++) belongs[own] /= sum;
    total += most + Math.log(sum);
  }
  return total;
}

function likeliest(belongs: Float64Array, n: number, count: number): Uint8Array {
  return Uint8Array.from({ length: n }, (_, row) => {
    const own = belongs.subarray(row * count, (row + 1) * count);
    return own.indexOf(own.reduce((most, share) => Math.max(most, share), 0));
  });
}
