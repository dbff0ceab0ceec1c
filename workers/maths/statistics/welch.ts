import { studentQuantile } from './student.ts';

/** A group's size, mean and sample variance (NaN with fewer than two values). */
export interface Moments {
  count: number;
  mean: number;
  variance: number;
}

/**
 * Moments of the values at some indices; NaN values are skipped.
 *
 * @param places indices of the group's members
 */
export function momentsOf(places: Uint32Array, values: ArrayLike<number>): Moments {
  let [count, sum, squares] = [0, 0, 0];
  for (const place of places) {
    if (Number.isNaN(values[place])) continue;
    count++;
    sum += values[place];
  }
  const mean = sum / count;
  for (const place of places) {
    if (!Number.isNaN(values[place])) squares += (values[place] - mean) ** 2;
  }
  return { count, mean, variance: squares / (count - 1) };
}

/**
 * Difference of two means, a − b, with its 95 % interval when variances differ (Welch, "The
 * generalization of Student's problem when several different population variances are involved",
 * Biometrika 34, 1947). NaN bounds where a group has fewer than two values.
 */
export function welch(
  a: Moments,
  b: Moments
): { difference: number; low95: number; high95: number } {
  const difference = a.mean - b.mean;
  const [partA, partB] = [a.variance / a.count, b.variance / b.count];
  const squared = partA + partB;
  const freedom = squared ** 2 / (partA ** 2 / (a.count - 1) + partB ** 2 / (b.count - 1));
  const half = squared > 0 ? studentQuantile(0.975, freedom) * Math.sqrt(squared) : squared;
  return { difference, low95: difference - half, high95: difference + half };
}
