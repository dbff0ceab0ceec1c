import type { Job } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { cholesky } from '../../../maths/matrices/cholesky.ts';

/** Added to every variance, so that equal rows leave one. */
const LEAST_VARIANCE = 1e-6;
/** Less than this of a row moves no cloud … */
const LEAST_BELONGING = 1e-12;
/** … and e⁻⁴⁰ is nothing beside 1 in a number's 16 digits. */
const FAR_BELOW = 40;
const ROWS_PER_BREATH = 2048;

/** Normal distributions: the clouds of a mixture. */
export interface Clouds {
  share: Float64Array;
  /** Cloud by cloud, d numbers each. */
  mean: Float64Array;
  /** Of the covariance's lower triangle L, cloud by cloud: 1 / its diagonal … */
  scale: Float64Array;
  /** … and the rest, row-major d × d; null where clouds do not slant: it is zero. */
  lower: Float64Array | null;
}

/** The clouds for how much each row belongs to each. */
export async function fitClouds(
  points: Points,
  count: number,
  belongs: Float64Array,
  isFull: boolean,
  job: Job
): Promise<Clouds> {
  const { n, d } = points;
  const share = new Float64Array(count);
  const mean = new Float64Array(count * d);
  addMeans(points, belongs, share, mean);
  for (let own = 0; own < mean.length; own++) mean[own] /= share[Math.floor(own / d)] + 1e-12;
  const size = isFull ? d * d : d;
  const spread = new Float64Array(count * size);
  for (let row = 0; row < n; row += ROWS_PER_BREATH) {
    await job.breathe();
    addSpread(points, row, belongs, mean, spread, isFull);
  }
  for (let own = 0; own < spread.length; own++)
    spread[own] /= share[Math.floor(own / size)] + 1e-12;
  const step = isFull ? d + 1 : 1;
  const scale = new Float64Array(count * d);
  for (let k = 0; k < count; k++) {
    const sums = spread.subarray(k * size, (k + 1) * size);
    for (let i = 0; i < d; i++) sums[i * step] += LEAST_VARIANCE;
    if (isFull) sums.set(cholesky(sums, d) ?? rootsOf(sums, d));
    for (let i = 0; i < d; i++)
      scale[k * d + i] = 1 / (isFull ? sums[i * step] : Math.sqrt(sums[i]));
  }
  return { share: share.map((own) => own / n), mean, scale, lower: isFull ? spread : null };
}

function addMeans(
  { n, d, at }: Points,
  belongs: Float64Array,
  share: Float64Array,
  mean: Float64Array
): void {
  const count = share.length;
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < count; k++) {
      const own = belongs[row * count + k];
      if (own < LEAST_BELONGING) continue;
      share[k] += own;
      for (let j = 0, to = k * d, a = row * d; j < d; j++) mean[to++] += own * at[a++];
    }
  }
}

/** Adds how some rows lie around the means: products of columns, or squares alone. */
function addSpread(
  { n, d, at }: Points,
  begin: number,
  belongs: Float64Array,
  mean: Float64Array,
  spread: Float64Array,
  isFull: boolean
): void {
  const count = mean.length / d;
  const away = new Float64Array(d);
  const end = Math.min(n, begin + ROWS_PER_BREATH);
  for (let row = begin; row < end; row++) {
    for (let k = 0; k < count; k++) {
      const own = belongs[row * count + k];
      if (own < LEAST_BELONGING) continue;
      for (let j = 0; j < d; j++) away[j] = at[row * d + j] - mean[k * d + j];
      for (let i = 0; i < d; i++) {
        const weight = own * away[i];
        if (!isFull) spread[k * d + i] += weight * away[i];
        else for (let j = 0, to = (k * d + i) * d; j <= i; j++) spread[to++] += weight * away[j];
      }
    }
  }
}

/** Where rounding leaves no triangle: as if columns did not hang together. */
function rootsOf(spread: Float64Array, d: number): Float64Array {
  return spread.map((own, at) => (at % (d + 1) === 0 ? Math.sqrt(own) : 0));
}

/** How much each row belongs to each cloud, into `belongs`; the log-likelihood of all rows. */
export async function weigh(
  points: Points,
  clouds: Clouds,
  belongs: Float64Array,
  job: Job
): Promise<number> {
  const { n, d } = points;
  const height = clouds.share.map((own, k) => {
    let sum = Math.log(own) - (d / 2) * Math.log(2 * Math.PI);
    for (let i = 0; i < d; i++) sum += Math.log(clouds.scale[k * d + i]);
    return sum;
  });
  let total = 0;
  for (let row = 0; row < n; row += ROWS_PER_BREATH) {
    await job.breathe();
    total += weighRows(points, row, clouds, height, belongs);
  }
  return total;
}

function weighRows(
  { n, d, at }: Points,
  begin: number,
  clouds: Clouds,
  height: Float64Array,
  belongs: Float64Array
): number {
  const count = height.length;
  const z = new Float64Array(d);
  const end = Math.min(n, begin + ROWS_PER_BREATH);
  let total = 0;
  for (let row = begin; row < end; row++) {
    const own = row * count;
    // The cloud it belonged to comes first: few others need to be looked at to the end.
    let first = 0;
    for (let k = 1; k < count; k++) if (belongs[own + k] > belongs[own + first]) first = k;
    let most = -Infinity;
    for (let turn = 0; turn < count; turn++) {
      const k = turn === 0 ? first : turn <= first ? turn - 1 : turn;
      const square = squareWithin(at, row * d, clouds, k, 2 * (height[k] - most + FAR_BELOW), z);
      belongs[own + k] = height[k] - square / 2;
      if (belongs[own + k] > most) most = belongs[own + k];
    }
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const below = belongs[own + k] - most;
      sum += belongs[own + k] = below < -FAR_BELOW ? 0 : Math.exp(below);
    }
    for (let k = 0; k < count; k++) belongs[own + k] /= sum;
    total += most + Math.log(sum);
  }
  return total;
}

/** A row's squared distance from a cloud in the cloud's own measure; infinite above `limit`. */
function squareWithin(
  at: Float64Array,
  from: number,
  { mean, scale, lower }: Clouds,
  k: number,
  limit: number,
  z: Float64Array
): number {
  const d = z.length;
  let square = 0;
  for (let i = 0; i < d; i++) {
    const m = k * d + i;
    let own = at[from + i] - mean[m];
    if (lower) own -= products(lower, m * d, z, i);
    z[i] = own *= scale[m];
    square += own * own;
    if (square > limit) return Infinity;
  }
  return square;
}

/** Σ of `length` products; four sums at a time, since none waits for another. */
function products(a: Float64Array, from: number, b: Float64Array, length: number): number {
  let [s0, s1, s2, s3, j] = [0, 0, 0, 0, 0];
  for (; j + 3 < length; j += 4) {
    s0 += a[from + j] * b[j];
    s1 += a[from + j + 1] * b[j + 1];
    s2 += a[from + j + 2] * b[j + 2];
    s3 += a[from + j + 3] * b[j + 3];
  }
  for (; j < length; j++) s0 += a[from + j] * b[j];
  return s0 + s1 + (s2 + s3);
}
