import type { Job } from '../../../contract/job.ts';
import type { Family, MethodOf } from '../../../learning/method.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { ClassifierId, RegressorId, Setting } from './contract.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';

/** Rows with known class. */
export interface LabelledRows {
  x: Matrix;
  /** 0 … classes − 1 per row. */
  label: Uint32Array;
  classes: number;
  /** Positive weight per row; default 1. */
  weight?: Float64Array;
}

/** Rows with known number. */
export interface MeasuredRows {
  x: Matrix;
  y: Float64Array;
  weight?: Float64Array;
}

export interface FitContext {
  seed: number;
  /** Hyperparameters that differ from the defaults. */
  settings?: Readonly<Record<string, number>>;
}

/**
 * Predictions for rows: for a classifier probabilities by class (`chance[class * rows + row]`), for
 * a regressor a number per row.
 */
export type Predict = (x: Matrix, job: Job) => Promise<Float64Array>;

interface ClassifierFamily extends Family {
  id: ClassifierId;
  data: LabelledRows;
  context: FitContext;
  goal: void;
  score: Predict;
}

interface RegressorFamily extends Family {
  id: RegressorId;
  data: MeasuredRows;
  context: FitContext;
  goal: void;
  score: Predict;
}

/** Interpretable parts of a model. */
interface Explained<Model> {
  /** Settings for the person. */
  readonly form: readonly Setting[];
  /** Additive scores on the scale where they add up (for a classifier log-odds). */
  linear?(model: Model): LinearTerms;
  /** The trees whose values add up. */
  trees?(model: Model): TreeEnsemble;
}

/** score of output k = intercept[k] + Σ weight[k * columns + column] · x. */
export interface LinearTerms {
  outputs: number;
  weight: Float64Array;
  intercept: Float64Array;
}

export interface Classifier<Model> extends MethodOf<ClassifierFamily, Model>, Explained<Model> {
  /** Refits after a small change of the rows: the same model as `fit`, in less time. */
  refit?(before: Model, data: LabelledRows, context: FitContext, job: Job): Promise<Model>;
}
export interface Regressor<Model> extends MethodOf<RegressorFamily, Model>, Explained<Model> {}

/** Default values of a form. */
export function defaultsOf<Id extends string>(
  form: readonly (Setting & { id: Id })[]
): Record<Id, number> {
  return Object.fromEntries(form.map((own) => [own.id, own.default])) as Record<Id, number>;
}

/** Defaults overridden by settings, clipped to their limits. */
export function settingsOf<Id extends string>(
  form: readonly (Setting & { id: Id })[],
  { settings = {} }: FitContext
): Record<Id, number> {
  const within = form.map(({ id, min, max, step, default: own }) => {
    const asked = settings[id] ?? own;
    const bounded = Math.min(max, Math.max(min, Number.isFinite(asked) ? asked : own));
    return [id, step === 1 ? Math.round(bounded) : bounded];
  });
  return Object.fromEntries(within) as Record<Id, number>;
}

/** Row weights; ones if there are none. */
export function weightsOf({ x, weight }: { x: Matrix; weight?: Float64Array }): Float64Array {
  return weight ?? new Float64Array(x.rows).fill(1);
}

/** Total weight of the rows of each class. */
export function classWeights(data: LabelledRows): Float64Array {
  const sums = new Float64Array(data.classes);
  const weight = weightsOf(data);
  data.label.forEach((own, row) => (sums[own] += weight[row]));
  return sums;
}

/** Classes that occur. */
export function classesMet(data: LabelledRows): number[] {
  return Array.from(classWeights(data).entries()).flatMap(([own, sum]) => (sum > 0 ? [own] : []));
}
