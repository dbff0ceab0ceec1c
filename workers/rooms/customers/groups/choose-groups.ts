import type { Job } from '../../../contract/job.ts';
import { adjustedRand } from '../../../maths/clustering/adjusted-rand.ts';
import { assign, fitKMeans } from '../../../maths/clustering/k-means.ts';
import { pickPoints } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import type { Random } from '../../../maths/random.ts';
import { meanSilhouette, silhouettes } from '../../../maths/clustering/silhouette.ts';
import type { GroupCandidate, GroupsAnswer } from './contract.ts';

export const MAX_K = 8;
/** Customers looked at to choose: all pairs of them are compared for every count. */
const LOOKED_AT = 1_200;
const STARTS = 6;
const RESAMPLES = 5;
const RESAMPLE_SHARE = 0.7;
/** Groups that come out the same to this degree from other customers can be relied on. */
const STABLE = 0.75;
/** More than two groups are taken when they lie at least this far apart of what two do. */
const NEARLY_AS_APART = 0.7;

/** Up to `most` places of n in ascending order, all when they fit. */
export function sampleOf(n: number, most: number, random: Random): Uint32Array {
  const places = Uint32Array.from({ length: n }, (_, i) => i);
  return n <= most ? places : random.shuffle(places).slice(0, most).sort();
}

/**
 * How many groups the customers form: for each count from 2 to 8 the spread left (elbow), the
 * separation (silhouette) and whether other samples give the same groups (mean adjusted Rand index
 * of resamples against the whole). Of the repeatable
 * ones the best separated is taken, three or more rather than two where they are nearly as good.
 */
export async function chooseCount(
  points: Points,
  random: Random,
  job: Job
): Promise<Pick<GroupsAnswer, 'k' | 'candidates' | 'reason'>> {
  const seen = pickPoints(points, sampleOf(points.n, LOOKED_AT, random));
  const most = Math.min(MAX_K, Math.floor(seen.n / 3));
  const candidates: GroupCandidate[] = [];
  for (let k = 2; k <= most; k++) {
    job.report({ step: 'grouping', done: k - 1, total: most });
    await job.breathe();
    const { assignment, inertia } = fitKMeans(seen, k, STARTS, random);
    const silhouette = meanSilhouette(silhouettes(seen, assignment));
    const stability = measureStability(seen, k, assignment, random);
    candidates.push({ k, inertia, silhouette, stability });
  }
  const better = (a: GroupCandidate, b: GroupCandidate) => (b.silhouette > a.silhouette ? b : a);
  const best = candidates.reduce(better);
  const stable = candidates.filter(({ stability }) => stability >= STABLE);
  const steadiest = candidates.reduce((a, b) => (b.stability > a.stability ? b : a));
  if (stable.length === 0) return { k: steadiest.k, candidates, reason: 'stability' };
  const apart = stable.reduce(better);
  const many = stable.filter(({ k }) => k > 2);
  // Two halves are often the clearest cut and tell a shop least.
  const finer = apart.k === 2 && many.length > 0 ? many.reduce(better) : apart;
  const chosen = finer.silhouette >= NEARLY_AS_APART * apart.silhouette ? finer : apart;
  return { k: chosen.k, candidates, reason: chosen === best ? 'silhouette' : 'finest' };
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
