import type { Job } from '../../../contract/job.ts';
import { adjustedRand } from '../../../maths/clustering/adjusted-rand.ts';
import { assign, fitKMeans } from '../../../maths/clustering/k-means.ts';
import { pickPoints } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import type { Random } from '../../../maths/random.ts';
import { meanSilhouette, silhouettes } from '../../../maths/clustering/silhouette.ts';
import type { GroupCandidate, GroupsAnswer } from './contract.ts';

export const MAX_K = 8;
/** Customers sampled to choose the number of groups: every count compares all pairs of them. */
const LOOKED_AT = 1_200;
const STARTS = 6;
const RESAMPLES = 5;
const RESAMPLE_SHARE = 0.7;
/** Groups are reliable when resamples reproduce them with at least this adjusted Rand index. */
const STABLE = 0.75;
/**
 * More than two groups are preferred when their silhouette is at least this share of that of two.
 */
const NEARLY_AS_APART = 0.7;

/** Fewer customers are no group, where another count has none so small. */
const LEAST_IN_A_GROUP = 5;

/** Up to `most` indices below n, in ascending order; all of them if they fit. */
export function sampleOf(n: number, most: number, random: Random): Uint32Array {
  const places = Uint32Array.from({ length: n }, (_, i) => i);
  return n <= most ? places : random.shuffle(places).slice(0, most).sort();
}

/**
 * Chooses the number of groups. For each count from 2 to 8 it measures the remaining spread
 * (elbow), the separation (silhouette) and the stability (mean adjusted Rand index of resamples
 * against the whole). Of the stable counts without a group of a few people, the best separated one is taken, and three or more
 * rather than two where they are nearly as good.
 */
export async function chooseCount(
  points: Points,
  random: Random,
  job: Job
): Promise<Pick<GroupsAnswer, 'k' | 'candidates' | 'reason'>> {
  const seen = pickPoints(points, sampleOf(points.n, LOOKED_AT, random));
  const most = Math.min(MAX_K, Math.floor(seen.n / 3));
  const candidates: GroupCandidate[] = [];
  const large: GroupCandidate[] = [];
  for (let k = 2; k <= most; k++) {
    job.report({ step: 'grouping', done: k - 1, total: most });
    await job.breathe();
    const { assignment, inertia } = fitKMeans(seen, k, STARTS, random);
    const silhouette = meanSilhouette(silhouettes(seen, assignment));
    const stability = measureStability(seen, k, assignment, random);
    const candidate = { k, inertia, silhouette, stability };
    candidates.push(candidate);
    if (smallestGroup(assignment, k) >= LEAST_IN_A_GROUP) large.push(candidate);
  }
  const better = (a: GroupCandidate, b: GroupCandidate) => (b.silhouette > a.silhouette ? b : a);
  const open = large.length > 0 ? large : candidates;
  const best = open.reduce(better);
  const stable = open.filter(({ stability }) => stability >= STABLE);
  const steadiest = open.reduce((a, b) => (b.stability > a.stability ? b : a));
  if (stable.length === 0) return { k: steadiest.k, candidates, reason: 'stability' };
  const apart = stable.reduce(better);
  const many = stable.filter(({ k }) => k > 2);
  // Two halves are often the clearest split but tell a shop the least.
  const finer = apart.k === 2 && many.length > 0 ? many.reduce(better) : apart;
  const chosen = finer.silhouette >= NEARLY_AS_APART * apart.silhouette ? finer : apart;
  const isPassedOver = !open.includes(candidates.reduce(better));
  const reason = chosen === best ? 'silhouette' : 'finest';
  return { k: chosen.k, candidates, reason: isPassedOver ? 'large_enough' : reason };
}

function smallestGroup(assignment: Uint8Array, k: number): number {
  const sizes = new Uint32Array(k);
  for (const own of assignment) sizes[own]++;
  return Math.min(...sizes);
}

function measureStability(seen: Points, k: number, whole: Uint8Array, random: Random): number {
  let sum = 0;
  const again = new Uint8Array(seen.n);
  const spare = new Float64Array(seen.n);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const part = sampleOf(seen.n, Math.ceil(seen.n * RESAMPLE_SHARE), random);
    const { centres } = fitKMeans(pickPoints(seen, part), k, 2, random);
    assign(seen, centres, again, spare);
    sum += adjustedRand(whole, again);
  }
  return sum / RESAMPLES;
}
