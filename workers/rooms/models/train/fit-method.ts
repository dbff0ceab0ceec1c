import type { Job } from '../../../contract/job.ts';
import { quietJob } from '../../../contract/job.ts';
import { fitOrGoOn } from '../../../learning/checkpoints.ts';
import type { CheckpointShelf } from '../../../learning/checkpoints.ts';
import { findMethod } from '../../../learning/method-set.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { CLASSIFIER_METHODS, REGRESSOR_METHODS } from '../methods/all.ts';
import type { ClassifierId, RegressorId } from '../methods/contract.ts';
import type { Classifier, FitContext, LinearTerms, Predict, Regressor } from '../methods/family.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';
import type { Answers } from '../questions/problem.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { ModelId } from './contract.ts';

type AnyMethod = Classifier<unknown> | Regressor<unknown>;

/** A fitted model, as needed for comparing, explaining and saving. */
export interface FittedModel {
  predict: Predict;
  linear: LinearTerms | null;
  trees: TreeEnsemble | null;
  packed: PackedModel;
}

/** A method's settings: its defaults, overridden by the person. */
export function settingsUsed(
  id: ClassifierId | RegressorId,
  kind: Answers['kind'],
  set: Readonly<Record<string, number>> = {}
): Record<string, number> {
  return { ...methodOf(id, kind).settings, ...set };
}

function methodOf(id: ModelId, kind: Answers['kind']): AnyMethod {
  return kind === 'class'
    ? findMethod(CLASSIFIER_METHODS, id as ClassifierId)
    : findMethod(REGRESSOR_METHODS, id as RegressorId);
}

/** Restores a model from its packed form, without the training data. */
export async function openMethod(
  id: ModelId,
  kind: Answers['kind'],
  packed: PackedModel
): Promise<FittedModel> {
  const x: Matrix = { rows: 0, columns: 0, values: new Float64Array(0), group: new Uint32Array(0) };
  const none = { x, label: new Uint32Array(0), classes: 0, y: new Float64Array(0) };
  const method = methodOf(id, kind);
  const model = await method.open(packed, none, { seed: 0 }, quietJob());
  return {
    predict: method.score(model, none),
    linear: method.linear?.(model) ?? null,
    trees: method.trees?.(model) ?? null,
    packed
  };
}

/**
 * Fits a classifier or a regressor on rows of a problem.
 *
 * @param kept checkpoint storage, and the index of this fit
 */
export async function fitMethod(
  id: ClassifierId | RegressorId,
  x: Matrix,
  rows: Uint32Array,
  answers: Answers,
  context: FitContext,
  job: Job,
  kept?: { shelf: CheckpointShelf; part: string }
): Promise<FittedModel> {
  if (answers.kind === 'class') {
    const method = findMethod(CLASSIFIER_METHODS, id as ClassifierId);
    const label = Uint32Array.from(rows, (row) => answers.label[row]);
    const data = { x, label, classes: answers.classes.length };
    const model = await fitOrGoOn(method, data, context, job, kept);
    return {
      predict: method.score(model, data),
      linear: method.linear?.(model) ?? null,
      trees: method.trees?.(model) ?? null,
      packed: method.pack(model)
    };
  }
  const method = findMethod(REGRESSOR_METHODS, id as RegressorId);
  const data = { x, y: Float64Array.from(rows, (row) => answers.y[row]) };
  const model = await fitOrGoOn(method, data, context, job, kept);
  return {
    predict: method.score(model, data),
    linear: method.linear?.(model) ?? null,
    trees: method.trees?.(model) ?? null,
    packed: method.pack(model)
  };
}
