import { meanOf } from '../statistics/sums.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './points.ts';

/**
 * How much closer each point lies to its own group than to the next one: 1 well inside, 0 in
 * between, negative in the wrong group (Rousseeuw, "Silhouettes", J. Comput. Appl. Math. 20, 1987).
 * Points in no group (255) are left out; a group of one point gets 0.
 *
 * @returns one value per point, NaN in no group. Computes n² distances.
 */
export function silhouettes(points: Points, assignment: Uint8Array): Float64Array {
  return silhouettesOfEach(points, [assignment])[0];
}

/** The silhouettes of several groupings of the same points; each distance is computed once. */
export function silhouettesOfEach(
  points: Points,
  assignments: readonly Uint8Array[]
): Float64Array[] {
  const all = assignments.map(emptySums);
  const distance = new Float64Array(points.n);
  for (let i = 0; i < points.n; i++) {
    for (let j = 0; j < i; j++) distance[j] = Math.sqrt(squaredDistance(points, i, points, j));
    for (const sums of all) addRow(sums, i, distance);
  }
  return all.map((sums) =>
    Float64Array.from({ length: points.n }, (_, i) => ownSilhouette(i, sums))
  );
}

/** For every point the summed distances to the points of each group. */
interface Sums {
  assignment: Uint8Array;
  /** Points × groups. */
  sums: Float64Array;
  counts: Float64Array;
}

function emptySums(assignment: Uint8Array): Sums {
  const groups =
    assignment.reduce((most, own) => (own === 255 ? most : Math.max(most, own)), 0) + 1;
  const counts = new Float64Array(groups);
  for (const own of assignment) if (own !== 255) counts[own]++;
  return { assignment, sums: new Float64Array(assignment.length * groups), counts };
}

/** @param distance of point i to all before it */
function addRow({ assignment, sums, counts }: Sums, i: number, distance: Float64Array): void {
  const own = assignment[i];
  if (own === 255) return;
  const groups = counts.length;
  for (let j = 0; j < i; j++) {
    const other = assignment[j];
    if (other === 255) continue;
    sums[i * groups + other] += distance[j];
    sums[j * groups + own] += distance[j];
  }
}

function ownSilhouette(i: number, { assignment, sums, counts }: Sums): number {
  const own = assignment[i];
  if (own === 255) return NaN;
  if (counts[own] < 2) return 0;
  const inside = sums[i * counts.length + own] / (counts[own] - 1);
  let outside = Infinity;
  for (let group = 0; group < counts.length; group++) {
    if (group === own || counts[group] === 0) continue;
    outside = Math.min(outside, sums[i * counts.length + group] / counts[group]);
  }
  if (outside === Infinity) return 0;
  const larger = Math.max(inside, outside);
  return larger > 0 ? (outside - inside) / larger : 0;
}

/** Mean over the points that are in a group; NaN for none. */
export function meanSilhouette(values: Float64Array): number {
  const known = values.filter((value) => value === value);
  return meanOf(known);
}
