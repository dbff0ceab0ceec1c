import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { findReach, fitDbscan, NOISE } from '../../../maths/clustering/dbscan.ts';
import { fitKMeans } from '../../../maths/clustering/k-means.ts';
import { runLloyd } from '../../../maths/clustering/lloyd.ts';
import { fitPca, project } from '../../../maths/matrices/pca.ts';
import { pickPoints, squaredDistance, standardise } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import {
  meanSilhouette,
  silhouettes,
  silhouettesOfEach
} from '../../../maths/clustering/silhouette.ts';
import { cutWard, fitWard } from '../../../maths/clustering/ward.ts';
import { chooseCount, MAX_K, sampleOf } from './choose-groups.ts';
import { FEATURES, PAIRED_CUSTOMERS } from './contract.ts';
import type { GroupCandidate, GroupMethod, GroupsAnswer } from './contract.ts';
import { describeCustomers, toLogarithms } from './customer-features.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { describeGroups, listGroupFindings } from './describe-groups.ts';

/** With fewer customers, no groups are formed. */
const MIN_CUSTOMERS = 12;
const STARTS = 20;
const SILHOUETTE_CUSTOMERS = 3_000;
/** DBSCAN's minimum number of points: twice the number of dimensions. */
const DENSE = 2 * FEATURES.length;

interface Grouping {
  assignment: Uint8Array;
  k: number;
  candidates: GroupCandidate[];
  reason: GroupsAnswer['reason'];
}

/**
 * Clusters customers by how they buy: k-means, Ward's hierarchy or DBSCAN, on standardised
 * logarithms of FEATURES. Where the count is not given, it is chosen by how well separated and how
 * stable the groups are.
 */
export async function findGroups(
  history: CustomerOrders,
  lines: OrderLines,
  question: { method: GroupMethod; k?: number; seed: number },
  today: number,
  job: Job
): Promise<GroupsAnswer> {
  const raw = describeCustomers(history, lines, today);
  const { points } = standardise(toLogarithms(raw));
  const random = createRandom(question.seed);
  job.report({ step: 'training', done: 0, total: 0 });
  await job.breathe();
  const grouping = await group(points, question, random, job);
  const pca = fitPca(points);
  const sample = sampleOf(points.n, SILHOUETTE_CUSTOMERS, random);
  await job.breathe();
  const own = silhouettes(
    pickPoints(points, sample),
    grouping.assignment.filter(pickedBy(sample, points.n))
  );
  const groups = describeGroups(raw, points, grouping.assignment, own, sample);
  const silhouette = meanSilhouette(own);
  const answer = {
    method: question.method,
    ...grouping,
    groups,
    silhouette,
    x: project(pca, points, 0),
    y: points.d > 1 ? project(pca, points, 1) : new Float32Array(points.n),
    explained: [pca.share[0], pca.share[1]],
    axes: FEATURES.map((feature, j) => ({
      feature,
      x: pca.components[j],
      y: pca.components[points.d + j]
    }))
  };
  return { ...answer, findings: listGroupFindings(answer, points.n) };
}

/** Whether an entry is at one of the (ascending) indices of a sample. */
function pickedBy(sample: Uint32Array, n: number): (_: number, at: number) => boolean {
  const picked = new Uint8Array(n);
  for (const place of sample) picked[place] = 1;
  return (_, at) => picked[at] === 1;
}

async function group(
  points: Points,
  { method, k }: { method: GroupMethod; k?: number },
  random: Random,
  job: Job
): Promise<Grouping> {
  if (points.n < MIN_CUSTOMERS) {
    return { assignment: new Uint8Array(points.n), k: 1, candidates: [], reason: 'too_few' };
  }
  const wanted = k && Math.max(1, Math.min(MAX_K, Math.floor(k), points.n));
  if (method === 'dbscan') return groupByDensity(points, random);
  if (method === 'ward') return groupByHierarchy(points, wanted, random);
  const choice = wanted
    ? { k: wanted, candidates: [], reason: 'asked' as const }
    : await chooseCount(points, random, job);
  return { ...choice, assignment: groupAround(points, choice.k, random) };
}

/** k-means on all customers; for a large shop the starting points are chosen on a sample. */
function groupAround(points: Points, k: number, random: Random): Uint8Array {
  const sample = sampleOf(points.n, 10_000, random);
  const best = fitKMeans(pickPoints(points, sample), k, STARTS, random);
  return sample.length === points.n ? best.assignment : runLloyd(points, best.centres).assignment;
}

function groupByHierarchy(points: Points, wanted: number | undefined, random: Random): Grouping {
  const sample = sampleOf(points.n, PAIRED_CUSTOMERS, random);
  const seen = pickPoints(points, sample);
  const merges = fitWard(seen, new Float64Array(seen.n).fill(1));
  const counts = Array.from({ length: Math.min(MAX_K, seen.n - 1) - 1 }, (_, at) => at + 2);
  const cuts = counts.map((count) => cutWard(merges, seen.n, count));
  const separations = silhouettesOfEach(seen, cuts).map(meanSilhouette);
  const candidates = counts.map((count, at) => {
    // What is still apart is the heights of the merges not made; they do not vary by start.
    const apart = merges.slice(seen.n - count).reduce((sum, { height }) => sum + height, 0);
    const all = merges.reduce((sum, { height }) => sum + height, 0);
    return { k: count, inertia: all - apart, silhouette: separations[at], stability: NaN };
  });
  const best = candidates.reduce((a, b) => (b.silhouette > a.silhouette ? b : a));
  const k = wanted ?? best.k;
  const assignment = joinNearest(points, seen, cutWard(merges, seen.n, k), Infinity);
  return { assignment, k, candidates, reason: wanted ? 'asked' : 'silhouette' };
}

function groupByDensity(points: Points, random: Random): Grouping {
  const sample = sampleOf(points.n, PAIRED_CUSTOMERS, random);
  const seen = pickPoints(points, sample);
  const least = Math.min(DENSE, Math.max(3, Math.floor(seen.n / 10)));
  const reach = findReach(seen, least);
  const own = fitDbscan(seen, reach, least);
  const assignment = joinNearest(points, seen, own, reach);
  const k = new Set(own.filter((group) => group !== NOISE)).size;
  return { assignment, k, candidates: [], reason: 'density' };
}

/** Assigns every customer to the group of the nearest sampled one, if that is within `reach`. */
function joinNearest(points: Points, seen: Points, own: Uint8Array, reach: number): Uint8Array {
  if (seen.n === points.n) return own;
  return Uint8Array.from({ length: points.n }, (_, i) => {
    let [nearest, least] = [0, Infinity];
    for (let j = 0; j < seen.n; j++) {
      const distance = squaredDistance(points, i, seen, j);
      if (distance < least) [nearest, least] = [j, distance];
    }
    return least <= reach * reach ? own[nearest] : NOISE;
  });
}
