import type { Job } from '../../../contract/job.ts';
import { findMethod } from '../../../learning/method-set.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { CLASSIFIER_METHODS, REGRESSOR_METHODS } from '../methods/all.ts';
import type { ClassifierId, RegressorId } from '../methods/contract.ts';
import type { FitContext, LinearTerms, Predict } from '../methods/family.ts';
import type { TreeEnsemble } from '../methods/trees/tree-ensemble.ts';
import type { Answers } from '../questions/problem.ts';
import type { Matrix } from '../tables/matrix.ts';

/** A fitted model as comparing, explaining and keeping need it. */
export interface FittedModel {
  predict: Predict;
  linear: LinearTerms | null;
  trees: TreeEnsemble | null;
  packed: PackedModel;
}

/** Fits a classifier or a regressor on rows of a problem. */
export async function fitMethod(
  id: ClassifierId | RegressorId,
  x: Matrix,
  rows: Uint32Array,
  answers: Answers,
  context: FitContext,
  job: Job
): Promise<FittedModel> {
  if (answers.kind === 'class') {
    const method = findMethod(CLASSIFIER_METHODS, id as ClassifierId);
    const label = Uint32Array.from(rows, (row) => answers.label[row]);
    const data = { x, label, classes: answers.classes.length };
    const model = await method.fit(data, context, job);
    return {
      predict: method.score(model, data),
      linear: method.linear?.(model) ?? null,
      trees: method.trees?.(model) ?? null,
      packed: method.pack(model)
    };
  }
  const method = findMethod(REGRESSOR_METHODS, id as RegressorId);
  const data = { x, y: Float64Array.from(rows, (row) => answers.y[row]) };
  const model = await method.fit(data, context, job);
  return {
    predict: method.score(model, data),
    linear: method.linear?.(model) ?? null,
    trees: method.trees?.(model) ?? null,
    packed: method.pack(model)
  };
}
