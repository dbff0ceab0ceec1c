import { chiSquareBelow } from './chi-square.ts';
import { studentQuantile } from './student.ts';

/**
 * Whether the mean of some values lies above a level by more than their own spread explains: one
 * sample, one-sided (Student, "The probable error of a mean", Biometrika 6, 1908).
 *
 * @param chance how often chance alone may say yes; of several looked at, their share of it
 */
export function isAbove(values: readonly number[], level: number, chance: number): boolean {
  const n = values.length;
  if (n < 2) return false;
  const { mean, deviation } = spreadOf(values);
  const error = deviation / Math.sqrt(n);
  return mean > level && mean - level >= studentQuantile(1 - chance, n - 1) * error;
}

/**
 * Whether more of the values lie above zero than chance explains: the sign test, which no giant
 * among them can sway (Dixon and Mood, "The statistical sign test", JASA 41, 1946), with the normal
 * approximation and its correction.
 */
export function isMostlyAbove(values: readonly number[], chance: number): boolean {
  const [above, below] = [values.filter((own) => own > 0), values.filter((own) => own < 0)];
  const n = above.length + below.length;
  const excess = above.length - n / 2 - 0.5;
  return excess > 0 && 1 - chiSquareBelow(excess ** 2 / (n / 4), 1) < chance;
}

/**
 * Whether a change is larger than earlier changes of the same kind would let one expect: beyond
 * their spread around zero, with Student's allowance for how few there were.
 *
 * @param earlier changes on a scale on which up and down are alike
 */
export function isUnusual(change: number, earlier: readonly number[], chance: number): boolean {
  if (earlier.length < 3) return false;
  const squares = earlier.reduce((sum, own) => sum + own * own, 0);
  const usual = Math.sqrt(squares / earlier.length);
  return Math.abs(change) > studentQuantile(1 - chance / 2, earlier.length) * usual;
}

/** Fewer cannot be told from chance by their signs. */
const MIN_CHANGED = 8;

/**
 * Whether a sum has changed by more than chance: each one's change is as likely up as down where
 * nothing happened, so their sum is held against the root of their squares. One giant cannot pass,
 * since it makes both alike (self-normalised sums; Efron, "Student's t-test under
 * symmetry conditions", JASA 64, 1969).
 *
 * @param changes of each buyer, now less before
 * @param chance how often chance alone may say yes
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
  const mean = values.reduce((sum, own) => sum + own, 0) / values.length;
  const squares = values.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
