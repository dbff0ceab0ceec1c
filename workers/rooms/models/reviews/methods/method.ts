import type { Job } from '../../../../contract/job.ts';
import type { Terms } from '../terms.ts';

/** Training texts with a mood: rows of `terms`, 1 good, 0 bad. */
export interface Learnt {
  terms: Terms;
  rows: Uint32Array;
  label: Uint8Array;
}

/** The probability of a positive mood is σ(intercept + Σ weight · value). */
export interface MoodLine {
  weight: Float64Array;
  intercept: number;
}

/** A method that predicts moods from word weights, fast enough to run when the page opens. */
export interface MoodMethod {
  id: 'naive_bayes' | 'logistic_regression';
  /** On counts, or on TF-IDF. */
  on: 'counts' | 'weights';
  fit(learnt: Learnt, job: Job): MoodLine | Promise<MoodLine>;
}

/** Probabilities of a positive mood for some rows. */
export function tellMoods(line: MoodLine, terms: Terms, rows: ArrayLike<number>): Float64Array {
  return Float64Array.from(rows, (row) => 1 / (1 + Math.exp(-scoreOf(line, terms, row))));
}

export function scoreOf({ weight, intercept }: MoodLine, terms: Terms, row: number): number {
  let sum = intercept;
  for (let at = terms.start[row]; at < terms.start[row + 1]; at++) {
    sum += weight[terms.term[at]] * terms.value[at];
  }
  return sum;
}
