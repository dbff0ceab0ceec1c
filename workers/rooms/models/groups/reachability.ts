import type { Job } from '../../../contract/job.ts';
import { squaredDistance } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import type { Merge } from '../../../maths/clustering/ward.ts';

const POINTS_PER_BREATH = 32;

/**
 * Core distance: each point's distance to its `least`-th nearest, counting itself; large in sparse
 * regions.
 */
export async function coreDistances(
  points: Points,
  least: number,
  job: Job
): Promise<Float64Array> {
  const core = new Float64Array(points.n);
  const nearest = new Float64Array(Math.min(least, points.n));
  for (let own = 0; own < points.n; own++) {
    if (own % POINTS_PER_BREATH === 0) await job.breathe();
    nearest.fill(Infinity);
    for (let other = 0; other < points.n; other++) {
      keepNearest(nearest, squaredDistance(points, own, points, other));
    }
    core[own] = Math.sqrt(nearest[nearest.length - 1]);
  }
  return core;
}

/** Inserts a distance into the sorted smallest so far. */
function keepNearest(nearest: Float64Array, distance: number): void {
  let place = nearest.length - 1;
  if (distance >= nearest[place]) return;
  for (; place > 0 && nearest[place - 1] > distance; place--) nearest[place] = nearest[place - 1];
  nearest[place] = distance;
}

/**
 * Minimum spanning tree of mutual reachability distances: the largest of the distance and both core
 * distances (Prim, "Shortest connection networks", 1957). Computes n² distances, and stores n of
 * them.
 */
export async function linkReachable(
  points: Points,
  core: Float64Array,
  job: Job
): Promise<Merge[]> {
  const links: Merge[] = [];
  const from = new Uint32Array(points.n);
  const height = new Float64Array(points.n).fill(Infinity);
  const waiting = Array.from({ length: Math.max(0, points.n - 1) }, (_, at) => at + 1);
  for (let last = 0; waiting.length > 0;) {
    if (links.length % POINTS_PER_BREATH === 0) await job.breathe();
    let [least, lowest] = [0, Infinity];
    for (let at = 0; at < waiting.length; at++) {
      const other = waiting[at];
      const distance = Math.sqrt(squaredDistance(points, last, points, other));
      const reachable = Math.max(distance, core[last], core[other]);
      if (reachable < height[other]) {
        height[other] = reachable;
        from[other] = last;
      }
      if (height[other] < lowest) {
        least = at;
        lowest = height[other];
      }
    }
    last = waiting[least];
    waiting[least] = waiting[waiting.length - 1];
    waiting.pop();
    links.push({ a: from[last], b: last, height: height[last] });
  }
  return links;
}
