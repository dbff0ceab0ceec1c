import { studentQuantile } from '../../../maths/statistics/student.ts';

/**
 * Whether a sum has changed by more than chance: each buyer's change is as likely up as down where
 * nothing happened, so their sum is held against the root of their squares. One wholesale order
 * cannot pass, since it makes both alike (self-normalised sums; Efron, "Student's t-test under
 * symmetry conditions", JASA 64, 1969).
 *
 * @param changes a buyer each, now less before
 * @param chance how often chance alone may say yes
 */
export function hasChanged(changes: Iterable<number>, chance: number): boolean {
  let [sum, squares, buyers] = [0, 0, 0];
  for (const change of changes) {
    if (change === 0) continue;
    sum += change;
    squares += change * change;
    buyers++;
  }
  if (buyers < MIN_BUYERS) return false;
  return Math.abs(sum) > studentQuantile(1 - chance / 2, buyers - 1) * Math.sqrt(squares);
}

/** Fewer cannot be told from chance by their signs. */
const MIN_BUYERS = 8;
