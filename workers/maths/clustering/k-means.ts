import { atOnce } from '../../contract/job.ts';
import type { Pieces } from '../../contract/job.ts';
import type { KMeans } from './lloyd.ts';
import { filledCoordinates, runningLloyd } from './lloyd.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './points.ts';
import type { Random } from '../random.ts';

/**
 * Divides points into k groups around their centres: the best of several runs of Lloyd's algorithm,
 * each started by k-means++ (Arthur and Vassilvitskii, "k-means++: the advantages of careful
 * seeding", SODA 2007).
 *
 * @param k 1 … 255, at most the number of points
 * @param starts number of runs
 */
export function fitKMeans(points: Points, k: number, starts: number, random: Random): KMeans {
  return atOnce(fittingKMeans(points, k, starts, random));
}

/** `fitKMeans` in pieces. */
export function* fittingKMeans(
  points: Points,
  k: number,
  starts: number,
  random: Random
): Pieces<KMeans> {
  const cells = filledCoordinates(points);
  let best: KMeans | undefined;
  for (let start = 0; start < starts; start++) {
    const found = yield* runningLloyd(points, yield* seedCentres(points, k, random), cells);
    if (!best || found.inertia < best.inertia) best = found;
  }
  return best!;
}

/** Fewer are looked through in no time. */
const POINTS_PER_PIECE = 20_000;

/**
 * Initial centres, spread out: each next one is a point drawn with a probability proportional to
 * its squared distance from the nearest centre so far.
 */
function* seedCentres(points: Points, k: number, random: Random): Pieces<Points> {
  const { n, d, at } = points;
  const centres: Points = { n: k, d, at: new Float64Array(k * d) };
  const nearest = new Float64Array(n).fill(Infinity);
  const running = new Float64Array(n);
  let chosen = random.integer(n);
  for (let c = 0; c < k; c++) {
    centres.at.set(at.subarray(chosen * d, (chosen + 1) * d), c * d);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      nearest[i] = Math.min(nearest[i], squaredDistance(points, i, centres, c));
      running[i] = sum += nearest[i];
    }
    chosen = sum > 0 ? random.weighted(running) : random.integer(n);
    if (n > POINTS_PER_PIECE) yield;
  }
  return centres;
}

/**
 * Assigns every point to its nearest centre and writes the squared distances; returns whether any
 * assignment changed.
 */
export function assign(
  points: Points,
  centres: Points,
  assignment: Uint8Array,
  distance: Float64Array
): boolean {
  const { n, d, at } = points;
  const { n: k, at: to } = centres;
  let changed = false;
  for (let i = 0; i < n; i++) {
    let nearest = 0;
    let least = Infinity;
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let j = 0, a = i * d, b = c * d; j < d && sum < least; j++, a++, b++) {
        const difference = at[a] - to[b];
        sum += difference * difference;
      }
      if (sum < least) [nearest, least] = [c, sum];
    }
    if (assignment[i] !== nearest) changed = true;
    assignment[i] = nearest;
    distance[i] = least;
  }
  return changed;
}
