import type { Points } from './points.ts';
import { squaredDistance } from './points.ts';

/**
 * How much nearer each point lies to its own group than to the next: 1 inside, 0 between, below 0
 * in the wrong one (Rousseeuw, "Silhouettes", J. Comput. Appl. Math. 20, 1987). Points in no group
 * (255) are left out; a group of one has 0.
 *
 * @returns per point; NaN in no group. Takes n² distances.
 */
export function silhouettes(points: Points, assignment: Uint8Array): Float64Array {
  const groups =
    assignment.reduce((most, own) => (own === 255 ? most : Math.max(most, own)), 0) + 1;
  const sums = new Float64Array(points.n * groups);
  const counts = new Float64Array(groups);
  for (let i = 0; i < points.n; i++) if (assignment[i] !== 255) counts[assignment[i]]++;
  for (let i = 0; i < points.n; i++) {
    if (assignment[i] === 255) continue;
    for (let j = 0; j < i; j++) {
      if (assignment[j] === 255) continue;
      const distance = Math.sqrt(squaredDistance(points, i, points, j));
      sums[i * groups + assignment[j]] += distance;
      sums[j * groups + assignment[i]] += distance;
    }
  }
  return Float64Array.from({ length: points.n }, (_, i) =>
    ownSilhouette(i, assignment, sums, counts)
  );
}

function ownSilhouette(
  i: number,
  assignment: Uint8Array,
  sums: Float64Array,
  counts: Float64Array
): number {
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
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
