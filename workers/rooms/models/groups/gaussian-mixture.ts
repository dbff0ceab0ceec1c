import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { assign, fittingKMeans } from '../../../maths/clustering/k-means.ts';
import { pickPoints } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { cholesky } from '../../../maths/matrices/cholesky.ts';
import { createRandom } from '../../../maths/random.ts';
import { settingsOf } from '../methods/family.ts';
import { numbered, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';

const FORM = [
  // 0: chosen by the Bayesian information criterion.
  { id: 'groups', min: 0, max: 30, step: 1, default: 0 },
  { id: 'full', min: 0, max: 1, step: 1, default: 0 }
] as const;
const MOST_TRIED = 8;
const MAX_ROUNDS = 200;
/**
 * Each start runs this many iterations on this many rows; then only the most likely one continues.
 */
const STARTS = 5;
const SHORT_ROUNDS = 20;
const MOST_STARTED = 4_000;
const ENOUGH = 1e-4;
/** Added to every variance, to avoid zero variances. */
const LEAST_VARIANCE = 1e-6;
const ROWS_PER_BREATH = 2048;

/** Gaussian mixture: clusters as overlapping clouds; their number is chosen by the data. */
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
  /** BIC, smaller is better (Schwarz, Annals of Statistics 6, 1978). */
  bic: number;
}

interface Run {
  clouds: Clouds;
  /** Responsibilities of the components, row-major. */
  belongs: Float64Array;
  logLikelihood: number;
}

interface Clouds {
  share: Float64Array;
  mean: Float64Array;
  /** Per component the lower triangle L of the covariance, row-major d × d. */
  lower: Float64Array[];
  isFull: boolean;
}

/**
 * A Gaussian mixture fitted by expectation maximisation (Dempster, Laird and Rubin, JRSS B 39,
 * 1977), with several k-means starts: short runs select the start, and the most likely continues
 * (Biernacki, Celeux and Govaert, Computational Statistics and Data Analysis 41, 2003).
 *
 * @param isFull whether covariances are full instead of diagonal
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
  const begun = await beginMixture(points, count, isFull, seed, job);
  const { belongs, logLikelihood } = await maximise(points, begun, isFull, MAX_ROUNDS, job);
  const free = count - 1 + count * (d + (isFull ? (d * (d + 1)) / 2 : d));
  return {
    group: likeliest(belongs, n, count),
    logLikelihood,
    bic: free * Math.log(n) - 2 * logLikelihood
  };
}

/** Responsibilities after the best of several starts. */
async function beginMixture(
  points: Points,
  count: number,
  isFull: boolean,
  seed: number,
  job: Job
): Promise<Float64Array> {
  const random = createRandom(seed);
  const { n } = points;
  const rows = Uint32Array.from({ length: n }, (_, row) => row);
  const isDrawn = n > MOST_STARTED;
  const some = isDrawn
    ? pickPoints(points, random.shuffle(rows).subarray(0, MOST_STARTED))
    : points;
  let best: Run | null = null;
  // A single component has a unique solution.
  for (let start = 0; start < (count > 1 ? STARTS : 1); start++) {
    // On all rows k-means often reaches the same clusters; on half of them the starts vary.
    const places = random.shuffle(Uint32Array.from({ length: some.n }, (_, row) => row));
    const half = pickPoints(some, places.subarray(0, Math.max(count, some.n >> 1)));
    const seen = start % 2 === 0 ? some : half;
    const { centres } = await breathing(fittingKMeans(seen, count, 1, random), job);
    const assignment = new Uint8Array(some.n);
    assign(some, centres, assignment, new Float64Array(some.n));
    const belongs = new Float64Array(some.n * count);
    assignment.forEach((own, row) => (belongs[row * count + own] = 1));
    const run = await maximise(some, belongs, isFull, SHORT_ROUNDS, job);
    if (!best || isBetter(run, best)) best = run;
  }
  if (!isDrawn) return best!.belongs;
  const belongs = new Float64Array(n * count);
  await weigh(points, count, best!.clouds, belongs, job);
  return belongs;
}

/** A component shrunk to a row or two has unbounded likelihood, and is meaningless. */
function isBetter(run: Run, best: Run): boolean {
  const isSound = ({ belongs, clouds: { share, mean, isFull } }: Run) => {
    const least = isFull ? mean.length / share.length + 1 : 2.5;
    return share.every((own) => (own * belongs.length) / share.length > least);
  };
  const [own, other] = [isSound(run), isSound(best)];
  return own === other ? run.logLikelihood > best.logLikelihood : own;
}

/** Alternates M and E steps until convergence; updates `belongs`. */
async function maximise(
  points: Points,
  belongs: Float64Array,
  isFull: boolean,
  rounds: number,
  job: Job
): Promise<Run> {
  const count = belongs.length / points.n;
  let clouds = await fitClouds(points, count, belongs, isFull, job);
  let logLikelihood = await weigh(points, count, clouds, belongs, job);
  for (let round = 1; round < rounds; round++) {
    clouds = await fitClouds(points, count, belongs, isFull, job);
    const next = await weigh(points, count, clouds, belongs, job);
    const gain = next - logLikelihood;
    logLikelihood = next;
    if (gain < ENOUGH * points.n * 1e-3) break;
  }
  return { clouds, belongs, logLikelihood };
}

/** M step: the components for given responsibilities. */
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
  return { share: share.map((own) => own / n), mean, lower, isFull };
}

/** Falls back to a diagonal covariance if rounding makes it singular. */
function rootsOf(spread: Float64Array, d: number): Float64Array {
  return spread.map((own, at) => (at % (d + 1) === 0 ? Math.sqrt(own) : 0));
}

/** E step: writes responsibilities into `belongs`; returns the log-likelihood of all rows. */
async function weigh(
  { n, d, at }: Points,
  count: number,
  { share, mean, lower, isFull }: Clouds,
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
        // Off-diagonal entries of diagonal covariances are zero.
        for (let j = isFull ? 0 : i; j < i; j++) own -= lower[k][i * d + j] * z[j];
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
