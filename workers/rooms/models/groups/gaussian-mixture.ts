import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { assign, fittingKMeans } from '../../../maths/clustering/k-means.ts';
import { pickPoints } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { settingsOf } from '../methods/family.ts';
import { numbered, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';
import { fitClouds, weigh } from './mixture-clouds.ts';
import type { Clouds } from './mixture-clouds.ts';

const FORM = [
  // 0: by the Bayesian information criterion.
  { id: 'groups', min: 0, max: 30, step: 1, default: 0 },
  { id: 'full', min: 0, max: 1, step: 1, default: 0 }
] as const;
const MOST_TRIED = 8;
const MAX_ROUNDS = 200;
/** Each start is followed for a few rounds, on some rows; the likeliest two for more; then one. */
const STARTS = 5;
const FIRST_ROUNDS = 10;
const SECOND_ROUNDS = 10;
const MOST_STARTED = 3_000;
const ENOUGH = 1e-4;

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

interface Run {
  clouds: Clouds;
  /** How much each row belongs to each cloud, row by row. */
  belongs: Float64Array;
  logLikelihood: number;
}

/**
 * A mixture of normal distributions by expectation and maximisation (Dempster, Laird and Rubin, JRSS
 * B 39, 1977), begun at k-means some times: short runs find the start, the likeliest goes on
 * (Biernacki, Celeux and Govaert, Computational Statistics and Data Analysis 41, 2003).
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
  const begun = await beginMixture(points, count, isFull, seed, job);
  const { belongs, logLikelihood } = await maximise(points, begun, isFull, MAX_ROUNDS, job);
  const free = count - 1 + count * (d + (isFull ? (d * (d + 1)) / 2 : d));
  return {
    group: likeliest(belongs, n, count),
    logLikelihood,
    bic: free * Math.log(n) - 2 * logLikelihood
  };
}

/** How much each row belongs to each cloud, by the likeliest of some starts. */
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
  const runs: Run[] = [];
  // Of one cloud there is one answer.
  for (let start = 0; start < (count > 1 ? STARTS : 1); start++) {
    const belongs = await beginRun(some, count, start, random, job);
    runs.push(await maximise(some, belongs, isFull, FIRST_ROUNDS, job));
  }
  const [first, second] = runs.sort(byLikelihood);
  let best = first;
  if (second) {
    const on = (run: Run) => maximise(some, run.belongs, isFull, SECOND_ROUNDS, job);
    best = [await on(first), await on(second)].sort(byLikelihood)[0];
  }
  if (!isDrawn) return best.belongs;
  const belongs = new Float64Array(n * count);
  await weigh(points, best.clouds, belongs, job);
  return belongs;
}

/** Each row belongs to the nearest centre of k-means. */
async function beginRun(
  some: Points,
  count: number,
  start: number,
  random: Random,
  job: Job
): Promise<Float64Array> {
  // K-means of all rows ends in the same groups again and again; of half of them in others.
  const places = random.shuffle(Uint32Array.from({ length: some.n }, (_, row) => row));
  const half = pickPoints(some, places.subarray(0, Math.max(count, some.n >> 1)));
  const seen = start % 2 === 0 ? some : half;
  const { centres } = await breathing(fittingKMeans(seen, count, 1, random), job);
  const assignment = new Uint8Array(some.n);
  assign(some, centres, assignment, new Float64Array(some.n));
  const belongs = new Float64Array(some.n * count);
  assignment.forEach((own, row) => (belongs[row * count + own] = 1));
  return belongs;
}

/** The likeliest first; but a cloud of a row or two is as likely as one likes, and says nothing. */
function byLikelihood(one: Run, other: Run): number {
  return Number(isSound(other)) - Number(isSound(one)) || other.logLikelihood - one.logLikelihood;
}

function isSound({ belongs, clouds: { share, mean, lower } }: Run): boolean {
  const least = lower ? mean.length / share.length + 1 : 2.5;
  return share.every((own) => (own * belongs.length) / share.length > least);
}

/** Clouds and what belongs to them, in turns, until little is gained; changes `belongs`. */
async function maximise(
  points: Points,
  belongs: Float64Array,
  isFull: boolean,
  rounds: number,
  job: Job
): Promise<Run> {
  const count = belongs.length / points.n;
  let clouds = await fitClouds(points, count, belongs, isFull, job);
  let logLikelihood = await weigh(points, clouds, belongs, job);
  for (let round = 1; round < rounds; round++) {
    clouds = await fitClouds(points, count, belongs, isFull, job);
    const next = await weigh(points, clouds, belongs, job);
    const gain = next - logLikelihood;
    logLikelihood = next;
    if (gain < ENOUGH * points.n * 1e-3) break;
  }
  return { clouds, belongs, logLikelihood };
}

function likeliest(belongs: Float64Array, n: number, count: number): Uint8Array {
  return Uint8Array.from({ length: n }, (_, row) => {
    const own = belongs.subarray(row * count, (row + 1) * count);
    return own.indexOf(own.reduce((most, share) => Math.max(most, share), 0));
  });
}
