import type { Points } from './points.ts';
import { squaredDistance } from './points.ts';

/** Assigned to points that belong to no group. */
export const NOISE = 255;

/**
 * Finds groups of any shape where points lie densely; isolated points belong to none (Ester et al.,
 * "A density-based algorithm for discovering clusters", KDD 1996). Computes n² distances.
 *
 * @param reach points at most this far apart are neighbours
 * @param least a point with at least this many neighbours, itself included, is a core point
 * @returns the group of each point, or `NOISE`
 */
export function fitDbscan(points: Points, reach: number, least: number): Uint8Array {
  const neighbours = listNeighbours(points, reach * reach);
  const assignment = new Uint8Array(points.n).fill(NOISE);
  let groups = 0;
  for (let i = 0; i < points.n && groups < NOISE; i++) {
    if (assignment[i] !== NOISE || neighbours[i].length + 1 < least) continue;
    const group = groups++;
    assignment[i] = group;
    const waiting = [i];
    while (waiting.length > 0) {
      for (const other of neighbours[waiting.pop()!]) {
        if (assignment[other] !== NOISE) continue;
        assignment[other] = group;
        if (neighbours[other].length + 1 >= least) waiting.push(other);
      }
    }
  }
  return assignment;
}

function listNeighbours(points: Points, reach: number): number[][] {
  const neighbours: number[][] = Array.from({ length: points.n }, () => []);
  for (let i = 0; i < points.n; i++) {
    for (let j = 0; j < i; j++) {
      if (squaredDistance(points, i, points, j) > reach) continue;
      neighbours[i].push(j);
      neighbours[j].push(i);
    }
  }
  return neighbours;
}

/**
 * A reach that suits the points: the knee of the sorted distances to the `least`-th neighbour, where
 * the curve lies farthest below the line between its ends.
 */
export function findReach(points: Points, least: number): number {
  const own = new Float64Array(points.n);
  const near = new Float64Array(Math.min(least, points.n));
  for (let i = 0; i < points.n; i++) {
    near.fill(Infinity);
    for (let j = 0; j < points.n; j++) keepNear(near, squaredDistance(points, i, points, j));
    own[i] = Math.sqrt(near[near.length - 1]);
  }
  own.sort();
  const [first, last] = [own[0], own[own.length - 1]];
  let [knee, deepest] = [own.length - 1, -Infinity];
  own.forEach((distance, i) => {
    const line = first + ((last - first) * i) / Math.max(1, own.length - 1);
    if (line - distance > deepest) [knee, deepest] = [i, line - distance];
  });
  return own[knee] || 1;
}

/** Puts a distance among the smallest so far, in ascending order, where it is one of them. */
function keepNear(near: Float64Array, distance: number): void {
  let at = near.length - 1;
  if (!(distance < near[at])) return;
  for (; at > 0 && near[at - 1] > distance; at--) near[at] = near[at - 1];
  near[at] = distance;
}
