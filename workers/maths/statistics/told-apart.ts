import { chiSquareBelow } from './chi-square.ts';
import { meanOf } from './sums.ts';
import { studentQuantile } from './student.ts';

/**
 * Whether the mean of some values lies above a level by more than their own spread explains: the
 * one-sample, one-sided t-test (Student, "The probable error of a mean", Biometrika 6, 1908).
 *
 * @param chance significance level; when several series are tested, divided by their number
 */
export function isAbove(values: readonly number[], level: number, chance: number): boolean {
  const n = values.length;
  if (n < 2) return false;
  const { mean, deviation } = spreadOf(values);
  const error = deviation / Math.sqrt(n);
  return mean > level && mean - level >= studentQuantile(1 - chance, n - 1) * error;
}

/**
 * Whether more values lie above zero than chance explains: the sign test, which a single huge value
 * cannot sway (Dixon and Mood, "The statistical sign test", JASA 41, 1946), by the normal
 * approximation with continuity correction.
 *
 * @param chance significance level
 */
export function isMostlyAbove(values: readonly number[], chance: number): boolean {
  const [above, below] = [values.filter((own) => own > 0), values.filter((own) => own < 0)];
  const n = above.length + below.length;
  const excess = above.length - n / 2 - 0.5;
  return excess > 0 && 1 - chiSquareBelow(excess ** 2 / (n / 4), 1) < chance;
}

/**
 * Whether a change is unusually large beside earlier changes of the same kind: larger than their
 * spread around zero, by Student's t since there are few of them.
 *
 * @param earlier on a scale on which increases and decreases are symmetric, such as logarithms
 */
export function isUnusual(change: number, earlier: readonly number[], chance: number): boolean {
  if (earlier.length < 3) return false;
  const squares = earlier.reduce((sum, own) => sum + own * own, 0);
  const usual = Math.sqrt(squares / earlier.length);
  return Math.abs(change) > studentQuantile(1 - chance / 2, earlier.length) * usual;
}

/** With fewer, signs cannot prove anything. */
const MIN_CHANGED = 8;

/**
 * Whether a sum has changed by more than chance. If nothing happened, each buyer's change is as
 * likely up as down, so the sum is compared with the root of the squared changes. A single huge
 * change cannot pass, because it dominates both (self-normalised sums; Efron, "Student's t-test
 * under symmetry conditions", JASA 64, 1969).
 *
 * @param changes per buyer, now minus before
 * @param chance significance level
 */
export function hasChanged(changes: Iterable<number>, chance: number): boolean {
  let [sum, squares, counted] = [0, 0, 0];
  for (const change of changes) {
    if (change === 0) continue;
    sum += change;
    squares += change * change;
    counted++;
  }
  if (counted < MIN_CHANGED) return false;
  return Math.abs(sum) > studentQuantile(1 - chance / 2, counted - 1) * Math.sqrt(squares);
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = meanOf(values);
  const squares = values.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
