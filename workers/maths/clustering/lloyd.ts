import { atOnce } from '../../contract/job.ts';
import type { Pieces } from '../../contract/job.ts';
import { squaredDistance } from './points.ts';
import type { FilledCells } from '../matrices/matrix.ts';
import type { Points } from './points.ts';

export interface KMeans {
  centres: Points;
  assignment: Uint8Array;
  /** Sum of squared distances of the points to their own centres. */
  inertia: number;
}

const MAX_ROUNDS = 300;
/** Cells compared in about five milliseconds. */
const CELLS_PER_PIECE = 4_000_000;

/**
 * Lloyd's iterations until no point changes its group; an empty group takes over the farthest
 * point. Points that cannot have changed are skipped by distance bounds (Hamerly, "Making k-means
 * even faster", SIAM SDM 2010), which gives the same result to the last digit.
 *
 * @param cells of the points, shared by several starts
 */
export function runLloyd(points: Points, start: Points, cells = filledCoordinates(points)): KMeans {
  return atOnce(runningLloyd(points, start, cells));
}

/** `runLloyd` round by round. */
export function* runningLloyd(
  points: Points,
  start: Points,
  cells = filledCoordinates(points)
): Pieces<KMeans> {
  const { n } = points;
  const rounds = Math.ceil(CELLS_PER_PIECE / (n * start.n * points.d));
  const centres: Points = { ...start, at: start.at.slice() };
  const assignment = new Uint8Array(n).fill(255);
  const bounds = createBounds(n);
  let distance = new Float64Array(0);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changed = assign(points, centres, assignment, bounds);
    const isLast = !changed || round + 1 === MAX_ROUNDS;
    if (isLast) distance = distancesOf(points, centres, assignment);
    if (!changed) break;
    const before = { ...centres, at: centres.at.slice() };
    const empty = moveCentres(cells, centres, assignment);
    if (empty.length > 0) {
      if (!isLast) distance = distancesOf(points, before, assignment);
      fillEmpty(points, centres, empty, distance);
    }
    loosen(bounds, before, centres, assignment);
    if (round % rounds === 0) yield;
  }
  const inertia = distance.reduce((sum, own) => sum + own, 0);
  return { centres, assignment, inertia };
}

/**
 * For every point an upper bound of the distance to its own centre and a lower bound of the
 * distance to every other.
 */
interface Bounds {
  upper: Float64Array;
  lower: Float64Array;
  /** Larger than any rounding error of a distance. */
  slack: number;
}

/** Relative bound of the rounding error of a distance. */
const ROUNDING = 1e-10;

function createBounds(n: number): Bounds {
  return { upper: new Float64Array(n).fill(Infinity), lower: new Float64Array(n), slack: 0 };
}

/**
 * Assigns every point to its nearest centre, unless the bounds rule out a change; returns whether
 * any assignment changed.
 */
function assign(points: Points, centres: Points, assignment: Uint8Array, bounds: Bounds): boolean {
  const { n, d, at } = points;
  const { n: k, at: to } = centres;
  const { upper, lower } = bounds;
  let [changed, widest] = [false, 0];
  for (let i = 0; i < n; i++) {
    if (upper[i] + bounds.slack < lower[i]) continue;
    if (upper[i] < Infinity) {
      upper[i] = Math.sqrt(squaredDistance(points, i, centres, assignment[i]));
      if (upper[i] + bounds.slack < lower[i]) continue;
    }
    let nearest = 0;
    let least = Infinity;
    let second = Infinity;
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let j = 0, a = i * d, b = c * d; j < d && sum < second; j++, a++, b++) {
        const difference = at[a] - to[b];
        sum += difference * difference;
      }
      if (sum < least) {
        second = least;
        [nearest, least] = [c, sum];
      } else if (sum < second) second = sum;
    }
    if (assignment[i] !== nearest) changed = true;
    assignment[i] = nearest;
    upper[i] = Math.sqrt(least);
    lower[i] = Math.sqrt(second);
    widest = Math.max(widest, second < Infinity ? lower[i] : upper[i]);
  }
  bounds.slack = Math.max(bounds.slack, ROUNDING * widest);
  return changed;
}

/** Once the centres have moved, a point may be farther from its own and nearer to the others. */
function loosen(
  { upper, lower }: Bounds,
  before: Points,
  centres: Points,
  assignment: Uint8Array
): void {
  const moved = Float64Array.from({ length: centres.n }, (_, c) =>
    Math.sqrt(squaredDistance(before, c, centres, c))
  );
  const farthest = moved.indexOf(moved.reduce((most, own) => Math.max(most, own), 0));
  const others = moved.reduce((most, own, c) => (c === farthest ? most : Math.max(most, own)), 0);
  for (let i = 0; i < assignment.length; i++) {
    const own = assignment[i];
    upper[i] += moved[own];
    lower[i] -= own === farthest ? others : moved[farthest];
  }
}

function distancesOf(
  points: Points,
  centres: Points,
  assignment: Uint8Array
): Float64Array<ArrayBuffer> {
  const distance = new Float64Array(points.n);
  for (let i = 0; i < points.n; i++) {
    distance[i] = squaredDistance(points, i, centres, assignment[i]);
  }
  return distance;
}

/** The non-zero coordinates by point; for one-hot encoded categories most coordinates are zero. */
export function filledCoordinates({ n, d, at }: Points): FilledCells {
  let filled = 0;
  for (let a = 0; a < at.length; a++) if (at[a] !== 0) filled++;
  const start = new Uint32Array(n + 1);
  const [column, value] = [new Uint32Array(filled), new Float64Array(filled)];
  for (let i = 0, a = 0, to = 0; i < n; i++) {
    for (let j = 0; j < d; j++, a++) {
      if (at[a] === 0) continue;
      column[to] = j;
      value[to++] = at[a];
    }
    start[i + 1] = to;
  }
  return { start, column, value };
}

/** Moves the centres to the means of their points; returns those that have no points. */
function moveCentres(
  { start, column, value }: FilledCells,
  { n: k, d, at }: Points,
  assignment: Uint8Array
): number[] {
  const counts = new Float64Array(k);
  at.fill(0);
  for (let i = 0; i < assignment.length; i++) {
    counts[assignment[i]]++;
    const first = assignment[i] * d;
    for (let cell = start[i]; cell < start[i + 1]; cell++) at[first + column[cell]] += value[cell];
  }
  for (let c = 0; c < k; c++) {
    if (counts[c] > 0) for (let j = 0; j < d; j++) at[c * d + j] /= counts[c];
  }
  return [...counts.keys()].filter((c) => counts[c] === 0);
}

/** @param distance of each point; set to 0 for a point that becomes a centre */
function fillEmpty(
  { d, at }: Points,
  centres: Points,
  empty: readonly number[],
  distance: Float64Array
): void {
  for (const c of empty) {
    const farthest = distance.indexOf(distance.reduce((most, own) => Math.max(most, own), 0));
    centres.at.set(at.subarray(farthest * d, (farthest + 1) * d), c * d);
    distance[farthest] = 0;
  }
}
