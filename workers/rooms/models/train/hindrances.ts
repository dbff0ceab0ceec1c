import { Failed } from '../../../contract/failure.ts';
import type { Problem } from '../questions/problem.ts';

/** Minimum number of training rows. */
const LEAST_TRAIN = 20;
const LEAST_TEST = 5;
/** With fewer rows of a class, neither learning it nor its test says much. */
const LEAST_OF_A_CLASS = 10;

/** Why a problem cannot be learned from: `too_few_rows` or `one_class`; null: it can. */
export function hindranceOf({ train, test, answers }: Problem): Failed | null {
  if (train.length < LEAST_TRAIN) {
    return new Failed('too_few_rows', { rows: train.length, needed: LEAST_TRAIN });
  }
  if (test.length < LEAST_TEST) {
    return new Failed('too_few_rows', { rows: test.length, needed: LEAST_TEST });
  }
  const isClass = answers.kind === 'class';
  const values = isClass ? answers.label : answers.y;
  const first = values[train[0]];
  if (!train.every((row) => values[row] === first)) return null;
  return new Failed('one_class', { value: isClass ? answers.classes[first] : first });
}

/** Classes with too few rows to rely on, the scarcest first. */
export function scarceClasses(
  classes: readonly { name: string; rows: number }[]
): { name: string; rows: number }[] {
  if (classes.length < 2) return [];
  return classes.filter(({ rows }) => rows < LEAST_OF_A_CLASS).toSorted((a, b) => a.rows - b.rows);
}
