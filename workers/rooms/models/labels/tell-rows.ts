import type { Job } from '../../../contract/job.ts';
import { majority } from '../methods/baselines.ts';
import type { Classifier, LabelledRows, Predict } from '../methods/family.ts';
import { logisticRegression } from '../methods/logistic-regression.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { LabelMethod } from './contract.ts';
import { spreadLabels } from './label-spreading.ts';
import { tellByNearest } from './link-nearest.ts';
import { labelledRows, trainItself } from './self-training.ts';

/** Number of neighbours in the graph. */
export const NEIGHBOURS = 7;
const SHARE = 0.9;
/** Minimum probability for self-training. */
const SURE = 0.9;

/** Rows as features with their links; `label` is what is predicted. */
export interface LinkedRows {
  x: Matrix;
  links: number[][];
}

/** Predictions of a method for all rows from the given labels: for linked rows, and for others. */
export interface Told {
  chance: Float64Array;
  predict: Predict;
}

export async function tellRows(
  id: LabelMethod,
  { x, links }: LinkedRows,
  label: Uint32Array,
  classes: number,
  seed: number,
  job: Job
): Promise<Told> {
  if (id === 'label_spreading') {
    const chance = await spreadLabels(links, label, classes, SHARE, job);
    return { chance, predict: (asked, own) => tellByNearest(x, chance, asked, NEIGHBOURS, own) };
  }
  const known = labelledRows(x, label, classes);
  if (id === 'majority') return fitted(majority, known, x, seed, job);
  if (id === 'logistic_regression') return fitted(logisticRegression, known, x, seed, job);
  const own = await trainItself(logisticRegression, x, label, classes, SURE, { seed }, job);
  return fitted(logisticRegression, own, x, seed, job);
}

async function fitted<Model>(
  method: Classifier<Model>,
  data: LabelledRows,
  x: Matrix,
  seed: number,
  job: Job
): Promise<Told> {
  const predict = method.score(await method.fit(data, { seed }, job), data);
  return { chance: await predict(x, job), predict };
}
